"""A stretch of one document that the reader selected with the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from ...core.documents import Passage
from ...core.text.visible import one_line

Caret = tuple[int, int]
"""A passage by its index, and an offset in its text."""


@dataclass(frozen=True)
class Selection:
    """From where the button went down to where the pointer is, in either order."""

    anchor: Caret
    pointer: Caret

    @property
    def first(self) -> Caret:
        """Where the selected text begins."""
        return min(self.anchor, self.pointer)

    @property
    def last(self) -> Caret:
        """Where it ends."""
        return max(self.anchor, self.pointer)

    @property
    def passages(self) -> range:
        """The passages that it touches, by index."""
        return range(self.first[0], self.last[0] + 1)

    def part(self, index: int, length: int) -> tuple[int, int]:
        """Start and end of what is selected of a passage of so many characters."""
        if index not in self.passages:
            return 0, 0
        start = self.first[1] if index == self.first[0] else 0
        end = self.last[1] if index == self.last[0] else length
        return start, end

    def text(self, passages: Sequence[Passage]) -> str:
        """The selected words, each passage in one line."""
        parts: list[str] = []
        for index in self.passages:
            start, end = self.part(index, len(passages[index].text))
            parts.append(one_line(passages[index].text[start:end]))
        return "\n\n".join(part for part in parts if part)


def offset_at(text: str, cells: int) -> int:
    """How many characters of a row lie left of a column; a wide one counts from its middle."""
    if text.isascii():
        return max(0, min(cells, len(text)))
    return next((n for n in range(len(text)) if cell_len(text[: n + 1]) > cells), len(text))
