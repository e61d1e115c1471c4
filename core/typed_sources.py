"""What a reader typed, pasted or dropped: the sources that it names, or a text."""

from __future__ import annotations

import os
import shlex
from urllib.parse import unquote, urlsplit

from .locator import STANDARD_INPUT, exists, is_address, locate

LONG = 200
"""Characters of one pasted line from which on it is a text, unless it names a source."""
LONGEST = 40_000
"""Characters of a line that can still hold the paths of nine files."""
BEGINNINGS = ("/", "~", "./", "../", "file://", "http://", "https://")
"""How a path or an address begins, be it there or not."""
LONGEST_TITLE = 60
"""Characters of what a text is called."""


def sources_of(text: str) -> list[str]:
    """The paths, folders, patterns and addresses in a text, one or several a line.

    Terminals put quotation marks around a path that is dropped on them, or backslashes into it,
    and file managers paste `file://` addresses.
    """
    return [source for each in _lines(text) for source in _line(each)]


def is_line(pasted: str) -> bool:
    """Whether what was pasted is a line to be edited: not several sources, and no text."""
    return len(pasted.splitlines()) <= 1 and not is_text(pasted)


def is_text(pasted: str) -> bool:
    """Whether what was pasted is a document itself and does not name some."""
    lines = _lines(pasted)
    if len(lines) <= 1 and len(pasted) < LONG:
        return False
    return not all(_names(each) for each in lines)


def first_words(text: str) -> str:
    """What a text may be called: its first line, or as much of that as a title may have.

    A page's source or front matter begins with no words, and says itself what it is called.
    """
    if text.lstrip().startswith(("---", "<", "{")):
        return ""
    first = next(iter(_lines(text)), "").lstrip("# ")
    if len(first) <= LONGEST_TITLE:
        return first
    cut = first[:LONGEST_TITLE]
    return f"{cut.rpartition(' ')[0] or cut}…"


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _names(line: str) -> bool:
    return len(line) <= LONGEST and all(
        _exists(each) or each.startswith(BEGINNINGS) for each in _line(line)
    )


def missing(name: str) -> bool:
    """Whether it shows at once that there is nothing of this name."""
    pattern = any(sign in name for sign in "*?[")
    return not (name == STANDARD_INPUT or pattern or is_address(name) or _exists(name))


def _line(line: str) -> list[str]:
    whole = _path(line)
    if is_address(whole) or _exists(whole):
        return [whole]
    try:
        parts = [_path(part) for part in shlex.split(line)]
    except ValueError:
        return [whole]  # an apostrophe in a name is no quotation
    known = all(_exists(part) or is_address(part) for part in parts)
    return parts if parts and known else [whole]


def _path(name: str) -> str:
    if name.startswith("file://"):
        return unquote(urlsplit(name).path)
    return os.path.expanduser(name)  # noqa: PTH111 - an address or a pattern is no Path


def _exists(name: str) -> bool:
    return exists(locate(name).source)
