"""What a reader typed, pasted or dropped -> the sources that it names."""

from __future__ import annotations

import os
import shlex
from urllib.parse import unquote, urlsplit


def sources_of(text: str) -> list[str]:
    """The paths, folders, patterns and addresses in a text, one or several a line.

    Terminals put quotation marks around a path that is dropped on them, or backslashes into it,
    and file managers paste `file://` addresses.
    """
    return [source for line in text.splitlines() if line.strip() for source in _line(line.strip())]


def _line(line: str) -> list[str]:
    whole = _path(line)
    if _is_address(whole) or _exists(whole):
        return [whole]
    try:
        parts = [_path(part) for part in shlex.split(line)]
    except ValueError:
        return [whole]  # an apostrophe in a name is no quotation
    known = all(_exists(part) or _is_address(part) for part in parts)
    return parts if parts and known else [whole]


def _path(name: str) -> str:
    if name.startswith("file://"):
        return unquote(urlsplit(name).path)
    return os.path.expanduser(name)  # noqa: PTH111 - an address or a pattern is no Path


def _is_address(name: str) -> bool:
    return name.startswith(("http://", "https://"))


def _exists(name: str) -> bool:
    try:
        return os.path.lexists(name) or os.path.lexists(name.rpartition("#")[0])
    except ValueError:  # a NUL in it
        return False
