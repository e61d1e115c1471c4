"""A document that is held against the others: what was found, by where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ...core.documents import Passage, Span
from ...core.sheets.marks import CHECKED, Mark
from .places import Place, place

if TYPE_CHECKING:
    from ...core.sheets.sheet import Row, Sheet

WORST = tuple(CHECKED)
"""What a reader has to look at first."""


@dataclass(frozen=True)
class Checked:
    """What a check found in a document."""

    document: int
    """The document, by index."""
    id: str
    """The same, as it is numbered."""
    sheet: Sheet
    passages: Sequence[Passage]
    """Those of the document."""

    def rows(self, where: Place) -> tuple[Row, ...]:
        """What was found in a passage of the document, the worst first."""
        return self._at.get(where, ())

    def mark(self, where: Place) -> Mark | None:
        """The worst of it; a passage stands only where each of its sentences does."""
        worst: Mark | None = next((row.mark for row in self.rows(where)), None)
        if worst == "same" and not self._is_whole(where):
            return "part"
        return worst

    def spans(self, where: Place) -> Iterator[tuple[Span, Mark]]:
        """The words in a passage of the document that something was found of, the worst first."""
        for row in self.rows(where):
            yield from self._in(row, where)

    def sources(self, here: Place, where: Place) -> Iterator[tuple[Span, Mark]]:
        """The words of a source that the findings in a passage of the document lead to."""
        for row in self.rows(here):
            yield from self._in(row, where)

    @property
    def counts(self) -> dict[Mark, int]:
        """How many findings bear each mark, the worst first."""
        marks = [row.mark for row in self.sheet.rows]
        return {mark: marks.count(mark) for mark in WORST if mark in marks}

    def _in(self, row: Row, where: Place) -> Iterator[tuple[Span, Mark]]:
        for cell in row.cells:
            for quote in cell.quotes:
                if place(quote.passage) == where:
                    yield quote.span, row.mark

    def _is_whole(self, where: Place) -> bool:
        """Whether the findings in a passage stand in all sentences of it."""
        passage = self.passages[where[1]]
        cells = (row.cell(self.id) for row in self.rows(where))
        quotes = (quote for cell in cells if cell for quote in cell.quotes)
        sentences = {(q.sentence.start, q.sentence.text) for q in quotes if q.passage == passage.id}
        all_text = "".join(text for _, text in sorted(sentences))
        return "".join(all_text.split()) == "".join(passage.text.split())

    @cached_property
    def _at(self) -> dict[Place, tuple[Row, ...]]:
        rows_at: dict[Place, list[Row]] = {}
        for row in sorted(self.sheet.rows, key=lambda row: WORST.index(row.mark)):
            cell = row.cell(self.id)
            for passage in dict.fromkeys(quote.passage for quote in cell.quotes) if cell else ():
                rows_at.setdefault(place(passage), []).append(row)
        return {where: tuple(rows) for where, rows in rows_at.items()}
