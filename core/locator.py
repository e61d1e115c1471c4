"""A source as a user names it: a path, a pattern, an address or `-`, and what is chosen of it."""

from __future__ import annotations

import os
import re
from typing import NamedTuple

STANDARD_INPUT = "-"
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{1,20}://", re.IGNORECASE)
_NUMBERS = re.compile(r"#\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$")
"""What chooses parts behind an address: any other `#` begins a place on the page."""


class Locator(NamedTuple):
    """Where a source is, and which of the documents in it are meant."""

    source: str
    """A path, a pattern with `*`, an address or `-`."""
    chosen: str = ""
    """What is chosen of it, from the `#` on; "" for all."""


def locate(named: str) -> Locator:
    """The locator that a user's word is; a file that is there may have a `#` in its name."""
    if is_address(named):
        numbers = _NUMBERS.search(named)
        return Locator(named[: numbers.start()], numbers[0]) if numbers else Locator(named)
    source, mark, chosen = named.rpartition("#")
    return Locator(source, mark + chosen) if mark and not exists(named) else Locator(named)


def is_address(named: str) -> bool:
    """Whether a user named an address and no file."""
    return _ADDRESS.match(named) is not None


def exists(path: str) -> bool:
    """Whether there is a file, a folder or a link of this name."""
    try:
        return os.path.lexists(path)
    except ValueError:  # a NUL in it
        return False
