"""Where the rows of a passage begin and end at a given width.

Text is broken at spaces, and within a word only when the word is wider than the row. Spaces at
a break belong to no row.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
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
    return _wrap(text, lambda start: start + width)


def wrap_cells(text: str, width: int) -> Rows:
    """The rows of any text: wide characters take two cells, combining ones none."""
    spans, _ = split_graphemes(text)
    starts = [start for start, _, _ in spans] + [len(text)]
    cells = [0, *accumulate(size for _, _, size in spans)]

    def reach(start: int) -> int:
        first = bisect_left(starts, start)
        last = bisect_right(cells, cells[first] + width) - 1
        # A character that is wider than the row still needs a place.
        return starts[min(max(last, first + 1), len(spans))]

    return _wrap(text, reach)


def _wrap(text: str, reach: Callable[[int], int]) -> Rows:
    """Break greedily; `reach` tells how far a row that starts at an offset can go."""
    rows: Rows = []
    end = len(text.rstrip(" "))
    start = _skip(text, 0, end)
    while (limit := reach(start)) < end:
        cut = limit if text[limit] == " " else text.rfind(" ", start, limit)
        if cut > start:
            rows.append((start, len(text[start:cut].rstrip(" ")) + start))
        else:
            rows.append((start, cut := limit))
        start = _skip(text, cut, end)
    rows.append((start, end))
    return rows


def _skip(text: str, start: int, end: int) -> int:
    while start < end and text[start] == " ":
        start += 1
    return start
