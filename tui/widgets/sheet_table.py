"""One sheet as a table: a row a thing, a column a document."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len
from rich.text import Text
from textual.binding import Binding, BindingType
from textual.widgets import DataTable

from ...core.documents import Document
from ...core.names import names
from ...core.sheets.marks import BY_HAND, SIGNS
from ...core.sheets.rendering import values
from ...core.sheets.sheet import Cell, Quoted, Row
from ...core.text.visible import one_line
from ..session.open_sheets import TablePlace
from ..text.naming import crop
from ..text.sheet_columns import SIGN_CELLS, SheetColumns, in_column, sheet_columns

LINES, FEW_LINES = 3, 2
"""Lines of a row at most, and in a low table."""
LOW = 14
"""Lines below which a table is low."""
_FIXED = 2
"""Columns before the documents': the signs and the name."""


class SheetTable(DataTable[Text]):
    """The rows of a sheet, and the row and document that the cursor is on.

    Args:
        documents: A column each.
    """

    DEFAULT_CSS = "SheetTable { height: 1fr; scrollbar-size-vertical: 1; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
    ]

    def __init__(self, documents: tuple[Document, ...]) -> None:
        super().__init__(cursor_type="cell", zebra_stripes=True, fixed_columns=_FIXED)
        self._documents = documents
        self._names = names(documents)
        self._title = ""
        self._rows: tuple[Row, ...] = ()

    def fill(self, title: str, rows: tuple[Row, ...]) -> None:
        """Show these rows; the cursor stays on its words where they are among them.

        Args:
            title: What a row is.
            rows: From top to bottom.
        """
        place = self.place
        self._title, self._rows = title, rows
        self.clear(columns=True)
        widths = self._add_columns(title)
        lines = FEW_LINES if self.size.height < LOW else LINES
        for row in rows:
            texts = zip(self._texts(row), widths, strict=True)
            cells = [in_column(one_line(text), width, lines) for text, width in texts]
            height = max(cell.count("\n") for cell in cells) + 1
            self.add_row(*map(Text, cells), height=height)
        self.return_to(place)

    @property
    def place(self) -> TablePlace:
        """Where the cursor is."""
        at = self.cursor_coordinate
        return TablePlace(at.row, at.column, self.quote)

    def return_to(self, place: TablePlace) -> None:
        """Go to the words of a place where a row holds them, or else to its row and column."""
        quote = place.quote
        if quote is not None and self._rows:
            same = [n for n, row in enumerate(self._rows) if _holds(row, quote)]
            near = place.row if place.row in same or not same else same[0]
            self.move_cursor(row=min(near, len(self._rows) - 1), column=place.column)

    def on_resize(self) -> None:
        """Divide the new room."""
        self.fill(self._title, self._rows)

    def _add_columns(self, title: str) -> list[int]:
        """Divide the room among the columns; returns the cells of each."""
        columns = self._columns
        widths = [SIGN_CELLS, columns.name, *(columns.document for _ in self._documents)]
        called = zip(self._documents, self._names, strict=True)
        heads = ["", title, *(f"{document.id} {name}" for document, name in called)]
        for head, width in zip(heads, widths, strict=True):
            self.add_column(Text(crop(head, width)), width=width)
        return widths

    @property
    def _columns(self) -> SheetColumns:
        longest = max((cell_len(_called(row)) for row in self._rows), default=0)
        bar = self.styles.scrollbar_size_vertical
        return sheet_columns(self.size.width - bar, len(self._documents), longest)

    @property
    def in_view(self) -> int:
        """How many documents are in view at a time."""
        return self._columns.in_view

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
        cell_texts = [values(row.cell(document.id)) for document in self._documents]
        return [signs, _called(row), *cell_texts]


def _called(row: Row) -> str:
    hidden = "(hidden) " if "hidden" in row.by_hand else ""
    return f"{hidden}{one_line(row.name)}"


def _holds(row: Row, at: Quoted) -> bool:
    return any(
        quote.passage == at.passage and quote.span == at.span
        for cell in row.cells
        for quote in cell.quotes
    )
