"""Addresses -> bytes: the only part that uses the network, and only for what the user named."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import PurePosixPath
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from .. import limits
from ..errors import DocumentError
from . import kept, loading
from .material import Material, facts

if TYPE_CHECKING:
    from http.client import HTTPResponse

SECONDS = 15.0
"""Seconds without an answer after which a server is given up."""
_ALTOGETHER = 60.0
"""Seconds after which a page is given up even if it still trickles."""
_CHUNK = 64 * 1024

_SUFFIXES = {
    "application/atom+xml": ".xml",
    "application/epub+zip": ".epub",
    "application/json": ".json",
    "application/pdf": ".pdf",
    "application/rss+xml": ".xml",
    "application/rtf": ".rtf",
    "application/xhtml+xml": ".html",
    "text/csv": ".csv",
    "text/html": ".html",
    "text/markdown": ".md",
    "text/vtt": ".vtt",
}
_WITH_USER = (
    "{}: an address with a user or a password in it is not fetched; save the page from a browser."
)
_GZIP = ("gzip", "x-gzip")
_CUT = "it was cut off"
_DIGITS = 16
"""Digits that no size of a page has."""
_NO_TEXT = ("audio/", "font/", "image/", "video/")


def fetch(address: str, *, offline: bool, notice: Callable[[str], None]) -> Material:
    """Fetch what an address names and keep it, or find what was kept.

    Args:
        address: Where the page is.
        offline: Whether only pages that were kept may be used.
        notice: Told about redirects.

    Raises:
        DocumentError: There is no such server or page, it takes too long or is too large, or it
            is no text.
    """
    _check(address)
    if offline:
        copy = kept.find(address)
        if copy is None:
            raise DocumentError(
                f"{address}: no copy of it was kept; fetch it once without --offline."
            )
        page, data = copy
    else:
        page, data = _fetched(address, notice)
    known = facts("the fetch", {"address": page.final, "accessed": page.accessed})
    return Material(data, address, page.suffix, page.charset, known)


def _check(address: str) -> None:
    try:
        parts = urlsplit(address)
        host, user = parts.hostname, "@" in parts.netloc
        _ = parts.port  # one that is no number is refused here
    except ValueError:
        # An "@" may end a password with a sign in it that had to be written otherwise.
        parts, host, user = urlsplit(""), None, "@" in address
    if user:
        shown = f"{parts.scheme}://{host}" if host else "This address"
        raise DocumentError(_WITH_USER.format(shown))
    if parts.scheme.lower() not in ("http", "https", ""):
        raise DocumentError(
            f"{address}: only http and https are fetched; save the text to a file first."
        )
    if not host:
        raise DocumentError(f"{address}: this is no valid address; check it.")


def _fetched(address: str, notice: Callable[[str], None]) -> tuple[kept.Page, bytes]:
    """A page as its server has it now, kept for later."""
    page, data = _loaded(address)
    if page.final != _quoted(address):
        notice(f"{address} leads to {page.final}.")
    try:
        kept.keep(page, data)
    except OSError as error:
        notice(f"{address} could not be kept for later ({error.strerror}).")
    return page, data


def _loaded(address: str) -> tuple[kept.Page, bytes]:
    """What a server gives for an address; whatever goes wrong becomes one sentence."""
    from http.client import HTTPException  # noqa: PLC0415 - files never need the network
    from urllib.error import HTTPError, URLError  # noqa: PLC0415

    from . import connecting  # noqa: PLC0415

    watch = connecting.Watch(_ALTOGETHER)
    try:
        with connecting.open_page(_quoted(address), SECONDS, watch) as response:
            data = _body(response, address)
            page = _page(address, response, data)
        if watch.late:  # a connection that was shut looks like one that ended
            raise TimeoutError
    except connecting.LedInsideError as error:
        raise DocumentError(
            f"{address}: it leads to a private address, which no public page may do; name that "
            "address yourself."
        ) from error
    except connecting.UserError as error:
        raise DocumentError(_WITH_USER.format(address)) from error
    except HTTPError as error:
        error.close()
        raise DocumentError(_refused(address, error.code, str(error.reason))) from error
    except URLError as error:
        reason = error.reason if isinstance(error.reason, Exception) else error
        reason = TimeoutError() if watch.late else reason
        raise DocumentError(_unreached(address, reason)) from error
    except (OSError, HTTPException, UnicodeError, ValueError, zlib.error) as error:
        reason = TimeoutError() if watch.late else error
        raise DocumentError(_unreached(address, reason)) from error
    finally:
        watch.close()
    return page, data


def _quoted(address: str) -> str:
    """The address as it goes over the wire: what browsers show may hold any letter."""
    parts = urlsplit(address.partition("#")[0])
    host = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode()
    path = quote(parts.path or "/", safe="/%:=&;,+$@!*'()~")
    query = quote(parts.query, safe="/%:=&;,+$@!*'()~?")
    return f"{parts.scheme.lower()}://{host}{path}{'?' + query if query else ''}"


def _body(response: HTTPResponse, address: str) -> bytes:
    """The bytes of an answer, unpacked, within the limits of size and time."""
    kind = response.headers.get_content_type()
    if kind.startswith(_NO_TEXT):
        raise DocumentError(f"{address}: this is no text but {kind}; name a page instead.")
    end = monotonic() + _ALTOGETHER
    data = _within_bounds(response.read1, end)
    if len(data) <= limits.SOURCE and len(data) < _declared(response):
        raise ConnectionError(_CUT)
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
            raise ConnectionError(_CUT) from error
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


def _page(address: str, response: HTTPResponse, data: bytes) -> kept.Page:
    ending = PurePosixPath(urlsplit(response.url).path).suffix.lower()
    return kept.Page(
        address=address,
        final=response.url,
        accessed=datetime.now(UTC).isoformat(timespec="seconds"),
        sha256=sha256(data).hexdigest(),
        charset=response.headers.get_content_charset(),
        suffix=_SUFFIXES.get(response.headers.get_content_type(), ending),
    )


def _refused(address: str, code: int, reason: str) -> str:
    if code in (404, 410):
        return f"{address}: there is no such page on the server ({code}); check the address."
    if code in (401, 402, 403, 429, 451):
        return (
            f"{address}: the server refuses to give the page ({code} {reason}); "
            "save it from a browser and name the file."
        )
    if code < 400:
        return f"{address}: the server leads on and on, or elsewhere than to a page ({code})."
    return f"{address}: the server failed ({code} {reason}); try again later."


def _unreached(address: str, error: Exception) -> str:
    import socket  # noqa: PLC0415
    import ssl  # noqa: PLC0415
    from http.client import HTTPException, IncompleteRead  # noqa: PLC0415

    if isinstance(error, socket.gaierror):
        return f"{address}: no such server was found; check the address and the connection."
    if isinstance(error, ssl.SSLError):
        reason = getattr(error, "verify_message", "") or error.reason or "TLS"
        return f"{address}: the server cannot prove who it is ({reason}); check the address."
    if isinstance(error, TimeoutError):
        return f"{address}: the server takes too long to answer; try again later."
    if isinstance(error, zlib.error):
        return f"{address}: the server packed the page wrongly; save it from a browser."
    if isinstance(error, IncompleteRead):
        error = ConnectionError(_CUT)
    if isinstance(error, HTTPException) and not isinstance(error, OSError):
        return f"{address}: the server does not answer as one of the web; check the address."
    reason = getattr(error, "strerror", None) or " ".join(str(error).split())[:120]
    return f"{address}: the page cannot be fetched ({reason or type(error).__name__}); check it."
