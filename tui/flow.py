"""The rows of one document at one width: which passage a row shows, and where a passage is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from ..core.documents import Passage
from ..core.visible import visible
from .wrapping import Rows, wrap


class Flow:
    """The passages of a document, wrapped and one below the other."""

    def __init__(self, passages: Sequence[Passage], width: int) -> None:
        self.width = width
        self._passages = passages
        # Only the heights are kept of all passages; the rows of those on the screen are cheap.
        heights = [len(wrap(self.text(index), width)) for index in range(len(passages))]
        self._heights = heights
        gaps = [0 if passage.role == "heading" else 1 for passage in passages]
        self._tops = [0, *accumulate(map(sum, zip(heights, gaps, strict=True)))]
        self.rows = lru_cache(maxsize=1024)(self._rows)

    @property
    def height(self) -> int:
        """Number of rows of the whole document."""
        return self._tops[-1]

    def text(self, index: int) -> str:
        """What is shown of a passage: one character for each of its own."""
        text = self._passages[index].text
        return text if text.isprintable() else visible(text).replace("\n", " ")

    def top(self, index: int) -> int:
        """The first row of a passage."""
        return self._tops[index]

    def lines(self, index: int) -> int:
        """How many rows a passage takes, without the gap below it."""
        return self._heights[index]

    def locate(self, row: int) -> tuple[int, int] | None:
        """The passage at a row and the line in it; None beyond the text.

        A line one past the passage's last is the gap below it.
        """
        if not 0 <= row < self.height:
            return None
        index = bisect_right(self._tops, row) - 1
        return index, row - self._tops[index]

    def _rows(self, index: int) -> Rows:
        return wrap(self.text(index), self.width)
