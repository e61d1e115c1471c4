"""The bytes of a page, unpacked, within the bounds of size and time."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from io import BytesIO
from time import monotonic
from typing import TYPE_CHECKING

from .. import limits
from ..errors import DocumentError
from . import loading
from .fetch_problems import CUT

if TYPE_CHECKING:
    from http.client import HTTPResponse

_CHUNK = 64 * 1024
_GZIP = ("gzip", "x-gzip")
_DIGITS = 16
"""Digits that no size of a page has."""
_NO_TEXT = ("audio/", "font/", "image/", "video/")


def body(response: HTTPResponse, address: str, seconds: float) -> bytes:
    """The bytes of an answer, unpacked, within the limits of size and time."""
    kind = response.headers.get_content_type()
    if kind.startswith(_NO_TEXT):
        raise DocumentError(f"{address}: this is no text but {kind}; name a page instead.")
    end = monotonic() + seconds
    data = _within_bounds(response.read1, end)
    if len(data) <= limits.SOURCE and len(data) < _declared(response):
        raise ConnectionError(CUT)
    if response.headers.get("Content-Encoding", "").lower() in _GZIP and data:
        data = _unpacked(data, end)
    return loading.limited(data, address)


def _within_bounds(read: Callable[[int], bytes], end: float) -> bytes:
    """What can be read until a time, and a little more than is allowed at most."""
    data = bytearray()
    while len(data) <= limits.SOURCE and (chunk := read(_CHUNK)):
        data += chunk
        if monotonic() > end:
            raise TimeoutError
    return bytes(data)


def _unpacked(packed: bytes, end: float) -> bytes:
    """The content of gzip: all its parts, without what follows them and is none."""
    from gzip import BadGzipFile, GzipFile  # noqa: PLC0415

    read_so_far = bytearray()
    file = GzipFile(fileobj=BytesIO(packed))

    def read(most: int) -> bytes:
        try:
            chunk = file.read1(most)
        except EOFError as error:
            raise ConnectionError(CUT) from error
        except BadGzipFile as error:
            if not read_so_far:
                raise zlib.error from error
            return b""
        read_so_far.extend(chunk[:1])
        return chunk

    return _within_bounds(read, end)


def _declared(response: HTTPResponse) -> int:
    """How many bytes the server says that it sends; 0 where it says nothing that can be."""
    declared = response.headers.get("Content-Length", "")
    return int(declared) if declared.isdecimal() and len(declared) < _DIGITS else 0
