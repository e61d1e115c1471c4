"""Text that goes on without a paragraph, cut where a reader would pause.

A transcript in one line, a book without line ends, a megabyte of one sign: compared as one passage
it would match everything, and take memory with the square of its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .. import limits
from ..documents import trimmed

_PAUSES = (
    re.compile(r"[.!?…]['\"”’»)\]]{0,3}\s|[。！？][」』”]?"),
    re.compile(r"\s"),
)
"""Where a text may be cut, best first: after a sentence, between words."""


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch of a text in passages of at most `limits.PIECE`, or whole when it is no longer.

    Args:
        text: The whole text.
        start: Offset of the first code point.
        end: Offset after the last one.

    Yields:
        Start and end of each, without white space around.
    """
    if end - start <= limits.PASSAGE:
        yield start, end
        return
    while start < end:
        cut = _cut(text, start, end)
        first, last = trimmed(text, start, cut)
        if first < last:
            yield first, last
        start = cut


def _cut(text: str, start: int, end: int) -> int:
    """Where the first piece ends."""
    most = start + limits.PIECE
    if most >= end:
        return end
    for pause in _PAUSES:
        if pauses := [match.end() for match in pause.finditer(text, start, most)]:
            return pauses[-1]
    return most
