"""One sheet as a table: a row a thing, a column a document."""

from __future__ import annotations

from typing import ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.widgets import DataTable

from ...core.documents import Document
from ...core.names import names
from ...core.sheets.marks import BY_HAND, SIGNS
from ...core.sheets.rendering import values
from ...core.sheets.sheet import Cell, Quoted, Row
from ...core.text.visible import one_line
from ..text.naming import crop

LEAST = 14
"""Cells of a column at least."""
_FIXED = 2
"""Columns before the documents': the signs and the name."""


class SheetTable(DataTable[Text]):
    """The rows of a sheet, and the row and document that the cursor is on.

    Args:
        documents: A column each.
    """

    DEFAULT_CSS = "SheetTable { height: 1fr; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
    ]

    def __init__(self, documents: tuple[Document, ...]) -> None:
        super().__init__(cursor_type="cell", zebra_stripes=True)
        self._documents = documents
        self._names = names(documents)
        self._rows: tuple[Row, ...] = ()

    def fill(self, title: str, rows: tuple[Row, ...], width: int, at: Quoted | None) -> None:
        """Show these rows.

        Args:
            title: What a row is.
            rows: From top to bottom.
            width: Cells that there are for all columns.
            at: Where the cursor shall be, if these words are there.
        """
        before = self.cursor_coordinate
        self._rows = rows
        each = max(LEAST, (width - 12) // (len(self._documents) + 1) - 2)
        self.clear(columns=True)
        self.add_column("", width=2)
        self.add_column(Text(title), width=each)
        for document, name in zip(self._documents, self._names, strict=True):
            self.add_column(Text(crop(f"{document.id} {name}", each)), width=each)
        for row in rows:
            self.add_row(*(Text(crop(one_line(text), each)) for text in self._texts(row)))
        if at is not None and rows:
            same = (n for n, row in enumerate(rows) if _holds(row, at))
            place = next(same, min(before.row, len(rows) - 1))
            self.move_cursor(row=place, column=before.column)

    def go(self, passage: str) -> None:
        """Go to the first row that quotes a passage, and to what another document says there."""
        ids = [document.id for document in self._documents]
        for n, row in enumerate(self._rows):
            quoting = {q.passage: cell for cell in row.cells for q in cell.quotes}
            if passage in quoting:
                others = (cell for cell in row.cells if cell is not quoting[passage])
                cell = next(others, quoting[passage])
                self.move_cursor(row=n, column=_FIXED + ids.index(cell.document))
                return

    @property
    def row(self) -> Row | None:
        """The row that the cursor is on."""
        at = self.cursor_coordinate.row
        return self._rows[at] if 0 <= at < len(self._rows) else None

    @property
    def cell(self) -> Cell | None:
        """What the document says that the cursor is on, if one is meant."""
        column = self.cursor_coordinate.column - _FIXED
        row = self.row
        return row.cell(self._documents[column].id) if row is not None and column >= 0 else None

    @property
    def quote(self) -> Quoted | None:
        """The words that the cursor is on, or the first of its row."""
        cell = self.cell or (self.row.cells[0] if self.row is not None else None)
        return cell.quotes[0] if cell is not None else None

    def _texts(self, row: Row) -> list[str]:
        signs = f"{SIGNS[row.mark]}{BY_HAND if row.touched else ''}"
        said = [values(row.cell(document.id)) for document in self._documents]
        hidden = "(hidden) " if "hidden" in row.by_hand else ""
        return [signs, f"{hidden}{one_line(row.name)}", *said]


def _holds(row: Row, at: Quoted) -> bool:
    return any(
        quote.passage == at.passage and quote.span == at.span
        for cell in row.cells
        for quote in cell.quotes
    )
