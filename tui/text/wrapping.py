"""Where the rows of a passage begin and end at a given width.

Text is broken at spaces, and within a word only when the word is wider than the row. Spaces at
a break belong to no row.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from rich.cells import split_graphemes

Rows = list[tuple[int, int]]
"""Start and end of each row, as offsets into the text."""

# Every character here is one cell wide, so that offsets and cells are the same.
_NARROW = re.compile(
    "[ -~\N{NO-BREAK SPACE}-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*"
)


def wrap(text: str, width: int) -> Rows:
    """The rows of a text, none wider than `width` cells; an empty text has one empty row."""
    narrow = _NARROW.fullmatch(text) is not None
    return wrap_narrow(text, width) if narrow else wrap_cells(text, width)


def wrap_narrow(text: str, width: int) -> Rows:
    """The rows of a text in which every character takes one cell."""
    rows: Rows = []
    start, end = _ends(text)
    while end - start > width:
        cut = text.rfind(" ", start, start + width + 1)
        if cut < 0:
            rows.append((start, start := start + width))
        else:
            start = _break(text, start, cut, rows)
    rows.append((start, end))
    return rows


def wrap_cells(text: str, width: int) -> Rows:
    """The rows of any text: wide characters take two cells, combining ones none."""
    spans, _ = split_graphemes(text)
    starts = [start for start, _, _ in spans] + [len(text)]
    cells = [0, *accumulate(size for _, _, size in spans)]
    rows: Rows = []
    start, end = _ends(text)
    while True:
        first = bisect_left(starts, start)
        last = bisect_right(cells, cells[first] + width) - 1
        # A character that is wider than the row still needs a place.
        limit = starts[min(max(last, first + 1), len(spans))]
        if limit >= end:
            break
        cut = text.rfind(" ", start, limit + 1)
        if cut < 0:
            rows.append((start, start := limit))
        else:
            start = _break(text, start, cut, rows)
    rows.append((start, end))
    return rows


def _ends(text: str) -> tuple[int, int]:
    """Where the text begins and ends without the spaces around it."""
    end = len(text.rstrip(" "))
    return end - len(text[:end].lstrip(" ")), end


def _break(text: str, start: int, cut: int, rows: Rows) -> int:
    """Add the row from start to the spaces at `cut`; returns where the next row starts."""
    last, following = cut, cut + 1
    while text[last - 1] == " ":
        last -= 1
    while text[following] == " ":
        following += 1
    rows.append((start, last))
    return following
