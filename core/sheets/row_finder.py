"""The rows to which parts of the reader's rows belong, found by their quotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..documents import Document
from ..notebook import RowPart
from .reshaping import all_quotes, cut
from .sheet import Cell, Quoted, Row

_SPLIT = "split"
"""What is said of a row of which the reader took a part away."""


class RowFinder:
    """Rows of a sheet, looked up by what the reader kept of them.

    Args:
        documents: What the sheet is about.
    """

    def __init__(self, documents: Iterable[Document]) -> None:
        self._hashes = {document.id: document.sha256 for document in documents}

    def take(self, part: RowPart, rows: list[Row | None]) -> Iterator[tuple[int, Row]]:
        """What of a row is one of these quotations; it is left without."""
        at = self.home(part, rows)
        row = rows[at] if at is not None else None
        if at is not None and row is not None:
            inside = [each for each in all_quotes(row) if self.is_one_of(*each, part)]
            rest = [each for each in all_quotes(row) if not self.is_one_of(*each, part)]
            yield at, cut(row, inside)
            rows[at] = cut(row, rest, by_hand=(_SPLIT,)) if rest else None

    def home(self, part: RowPart, rows: Sequence[Row | None]) -> int | None:
        """The place of the row of a part: of the same words, or with most of its quotations."""
        best = False, 0, False
        place: int | None = None
        for at, row in enumerate(rows):
            if row is not None:
                held = sum(self.is_one_of(cell, quote, part) for cell, quote in all_quotes(row))
                rank = (row.id == part.row, held, row.kind == part.kind)
                if 2 * held >= len(part.quotes) and rank > best:
                    best, place = rank, at
        return place

    def is_one_of(self, cell: Cell, quote: Quoted, part: RowPart) -> bool:
        """Whether a quotation of a row shares a letter with one of a part."""
        document = self._hashes[cell.document]
        return any(
            each.document == document
            and each.start < quote.span.end
            and quote.span.start < each.end
            for each in part.quotes
        )
