"""The rows of one document at one width: which passage a row shows, and where a passage is.

Passages are kept in blocks. The height of a block is an estimate until it is measured, so that a
document of a hundred thousand passages is there at once; what is near the screen is measured.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from operator import add

from ...core.documents import Passage, Passages, Role
from ...core.text.visible import visible
from .list_numbers import indent
from .wrapping import Rows, wrap

BLOCK = 128
"""Passages of a block; as each takes a row or more, a block and its neighbours fill a screen."""
EXACT = 1024
"""Documents of up to so many passages are measured as a whole."""
FILL, LAST = 0.95, 0.9
"""How much of a row is filled, for a word that did not fit leaves room; and of the last one."""


class Flow:
    """The passages of a document, wrapped and one below the other.

    Args:
        passages: All of them, in order.
        width: Cells of a row.
        number: What a list has before the passage with an index; asked where it is measured.
    """

    def __init__(
        self, passages: Sequence[Passage], width: int, number: Callable[[int], str] = lambda _: ""
    ) -> None:
        self.width = width
        self._passages = passages
        self._number = number
        lengths, roles = _shapes(passages)
        # Without a step of Python for each passage: there may be a hundred thousand.
        self._heights = array("l", map(_estimates(width).__getitem__, lengths))
        self._gaps = bytearray(map("heading".__ne__, roles))
        blocks = range(-(-len(passages) // BLOCK))
        self._blocks = array("l", [sum(self._taken(block)) for block in blocks])
        self._measured = bytearray(len(self._blocks))
        self._offsets = [0, *accumulate(self._blocks)]
        self.rows = lru_cache(maxsize=1024)(self._rows)
        self._tops = lru_cache(maxsize=8)(self._find_tops)
        if len(passages) <= EXACT:
            self.measure(0, len(passages) - 1)

    @property
    def height(self) -> int:
        """Number of rows of the whole document."""
        return self._offsets[-1]

    def text(self, index: int) -> str:
        """What is shown of a passage: one character for each of its own."""
        text = self._passages[index].text
        return text if text.isprintable() else visible(text).replace("\n", " ")

    def number(self, index: int) -> str:
        """What stands before a passage on its first row; nothing where there is no room for it."""
        number = self._number(index)
        return number if indent(number, self.width) else ""

    def indent(self, index: int) -> int:
        """Cells that all rows of a passage leave for its number."""
        return indent(self._number(index), self.width)

    def top(self, index: int) -> int:
        """The first row of a passage."""
        block, place = divmod(index, BLOCK)
        return self._offsets[block] + self._tops(block)[place]

    def lines(self, index: int) -> int:
        """How many rows a passage takes, without the gap below it."""
        return self._heights[index]

    def locate(self, row: int) -> tuple[int, int] | None:
        """The passage at a row and the line in it; None beyond the text.

        A line one past the passage's last is the gap below it.
        """
        if not 0 <= row < self.height:
            return None
        block = bisect_right(self._offsets, row) - 1
        tops, below = self._tops(block), row - self._offsets[block]
        place = bisect_right(tops, below) - 1
        return block * BLOCK + place, below - tops[place]

    def measure(self, first: int, last: int) -> bool:
        """Wrap the passages from first to last, and the others of their blocks.

        Returns:
            Whether there was anything left to wrap; then rows may be somewhere else.
        """
        last = min(last, len(self._passages) - 1)
        blocks = range(max(0, first) // BLOCK, last // BLOCK + 1)
        fresh = [block for block in blocks if not self._measured[block]]
        for block in fresh:
            self._measure(block)
        if fresh:
            self._offsets = [0, *accumulate(self._blocks)]
            self._tops.cache_clear()
        return bool(fresh)

    def _measure(self, block: int) -> None:
        first = block * BLOCK
        for index in range(first, min(first + BLOCK, len(self._passages))):
            self._heights[index], self._gaps[index] = self._size(index)
        self._blocks[block] = sum(self._taken(block))
        self._measured[block] = True

    def _size(self, index: int) -> tuple[int, bool]:
        """The rows of a passage, and whether there is a gap below it."""
        return len(self._rows(index)), bool(self._gaps[index])

    def _taken(self, block: int) -> Iterator[int]:
        """The rows of the passages of a block, each with its gap."""
        part = slice(block * BLOCK, (block + 1) * BLOCK)
        return map(add, self._heights[part], self._gaps[part])

    def _find_tops(self, block: int) -> list[int]:
        return [0, *accumulate(self._taken(block))][:-1]

    def _rows(self, index: int) -> Rows:
        return wrap(self.text(index), self.width - self.indent(index))


class _Estimates(dict[int, int]):
    """By length of a passage in code points: how many rows it probably takes."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = width

    def __missing__(self, length: int) -> int:
        self[length] = rows = max(1, int(length / self._width / FILL + LAST))
        return rows


@lru_cache(maxsize=4)
def _estimates(width: int) -> _Estimates:
    return _Estimates(width)


def _shapes(passages: Sequence[Passage]) -> tuple[Iterable[int], Iterable[Role]]:
    """Lengths and roles."""
    if isinstance(passages, Passages):
        return passages.lengths(), passages.roles()
    return [len(passage.text) for passage in passages], [passage.role for passage in passages]
