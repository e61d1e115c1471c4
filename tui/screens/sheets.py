"""The sheets: what each document says of figures, dates, voices ..., side by side."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from rich.text import Text
from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.coordinate import Coordinate
from textual.message import Message
from textual.widget import Widget
from textual.widgets import DataTable, Input, Static

from ...core.documents import Document
from ...core.errors import PerspectivesError
from ...core.sheets import SHEETS, make_sheets
from ...core.sheets.rendering import NOTHING, OTHERWISE, values
from ...core.sheets.sheet import SIGNS, Cell, Row, Sheet
from ...core.wording import one_line
from ..beside import beside
from ..widgets.path_input import NO_CONTROLS
from .dialog import Dialog

READING = "Reading the documents ..."
_LEAST = 14
"""Cells of a column at least."""


class SheetsScreen(Dialog[str | None]):
    """Sheets as tabs, each a table; closes with the id of the passage to go to.

    Args:
        documents: What the sheets are about.
        sheets: Those that were made before; () to make them now, beside the event loop.
        keep: Told of those that were made, so that they are made once.
    """

    DEFAULT_CSS = """
    SheetsScreen {
        & > #box { width: 100%; max-width: 200; height: 100%; max-height: 100%; }
        .tabs { margin-bottom: 1; text-wrap: nowrap; text-overflow: ellipsis; }
        DataTable { height: 1fr; }
        .said { height: 4; margin-top: 1; }
        Input, Input:focus { border: none; height: 1; padding: 0; background: $surface; }
        &.-short .tabs { margin-bottom: 0; }
        &.-short .said { height: 3; margin-top: 0; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go", "go there", priority=True),
        Binding("tab", "sheet(1)", "next sheet", priority=True),
        Binding("shift+tab", "sheet(-1)", show=False, priority=True),
        Binding("slash", "filter", "find", key_display="/"),
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
        Binding("f,q", "close", show=False),
    ]
    AUTO_FOCUS = "DataTable"

    class Made(Message):
        """The sheets are made, or cannot be."""

        def __init__(self, sheets: tuple[Sheet, ...] | str) -> None:
            super().__init__()
            self.sheets = sheets

    def __init__(
        self,
        documents: tuple[Document, ...],
        sheets: tuple[Sheet, ...] = (),
        keep: Callable[[tuple[Sheet, ...]], None] = lambda _: None,
    ) -> None:
        super().__init__()
        self.heading = "Sheets"
        self._documents = documents
        self.sheets = sheets
        """What was made; () as long as that is under way."""
        self._names = tuple(SHEETS)
        self._keep = keep
        self._at = 0
        self._rows: tuple[Row, ...] = ()
        self._tabs = Static(classes="tabs")
        self._table: DataTable[Text] = DataTable(cursor_type="cell", zebra_stripes=True)
        self._said = Static(Content(READING), classes="said")
        self._typed = Input(placeholder="what to find in the sheet", restrict=NO_CONTROLS)

    def parts(self) -> list[Widget]:
        """The tabs, the line that finds, the table, and the current cell in full."""
        return [self._tabs, self._typed, self._table, self._said]

    def on_mount(self) -> None:
        """Make what is not made yet, beside the event loop."""
        if self.sheets:
            self._open_first()
        else:
            self._show_tabs()
            self.run_worker(partial(beside, self._make), group="sheets")

    def on_resize(self) -> None:
        """Divide the new width."""
        if self.sheets:
            self._fill()

    def action_sheet(self, step: int) -> None:
        """Turn to the next sheet (1) or the one before (-1)."""
        self._at = (self._at + step) % len(self._names)
        if self.sheets:
            self._fill()
        else:
            self._show_tabs()

    def action_filter(self) -> None:
        """Type what to find."""
        self._typed.focus()

    def action_move(self, step: int) -> None:
        """Go down the table (1) or up (-1)."""
        if step > 0:
            self._table.action_cursor_down()
        else:
            self._table.action_cursor_up()

    def action_close(self) -> None:
        """Show all rows again, or close."""
        if self._typed.value or self._typed.has_focus:
            self._typed.value = ""
            self._table.focus()
        else:
            self.dismiss(None)

    def action_go(self) -> None:
        """Close with the passage of the current cell, or begin to read what was found."""
        if self._typed.has_focus:
            self._table.focus()
            return
        row, cell = self._current()
        found = cell or (row.cells[0] if row else None)
        if found is not None:
            self.dismiss(found.quotes[0].passage)

    @property
    def name_of_sheet(self) -> str:
        """The name of the sheet that is shown."""
        return self._names[self._at]

    def _make(self) -> None:
        """Make the sheets, in a thread."""
        try:
            self.post_message(self.Made(make_sheets(self._documents)))
        except PerspectivesError as error:
            self.post_message(self.Made(str(error)))

    @on(Made)
    def _show_made(self, event: Made) -> None:
        if isinstance(event.sheets, str):
            self._said.update(Content(one_line(event.sheets)))
        else:
            self.sheets = event.sheets
            self._keep(event.sheets)
            self._open_first()

    @on(Input.Changed)
    def _look_for(self) -> None:
        if self.sheets:
            self._fill()

    @on(DataTable.CellHighlighted)
    def _say(self) -> None:
        row, cell = self._current()
        if row is None:
            self._said.update(Content(NOTHING.get(self.name_of_sheet, OTHERWISE)))
            return
        quotes = cell.quotes if cell else row.cells[0].quotes
        said = " · ".join(f"“{one_line(quote.span.text)}”" for quote in quotes)
        place = f"{quotes[0].passage.replace('.', ' ¶')}  "
        kind = f"{row.kind}. " if row.kind else ""
        self._said.update(Content(one_line(f"{kind}{row.note}\n{place}{said}")))

    def _open_first(self) -> None:
        """Begin with the changes where texts are versions, or with the first that holds a row."""
        having = [each.name for each in self.sheets if each.rows]
        first = "changes" if "changes" in having else (having or self._names)[0]
        self._at = self._names.index(first)
        self._fill()

    def _fill(self) -> None:
        """Show the rows that hold what is typed."""
        self._show_tabs()
        wanted = self._typed.value.casefold()
        sheet = next(each for each in self.sheets if each.name == self.name_of_sheet)
        self._rows = tuple(row for row in sheet.rows if wanted in _words(row))
        self._table.clear(columns=True)
        width = max(_LEAST, (self.size.width - 12) // (len(self._documents) + 1) - 2)
        self._table.add_column("", width=2)
        self._table.add_column(Text(SHEETS[self.name_of_sheet].title), width=width)
        for document in self._documents:
            self._table.add_column(Text(one_line(f"{document.id} {document.name}")), width=width)
        for row in self._rows:
            said = (values(row.cell(document.id)) for document in self._documents)
            cells = (SIGNS[row.mark], one_line(row.name), *said)
            self._table.add_row(*(Text(one_line(each)[: 2 * width]) for each in cells))
        self._say()

    def _show_tabs(self) -> None:
        counts = {sheet.name: len(sheet.rows) for sheet in self.sheets}
        parts: list[tuple[str, str]] = []
        for name in self._names:
            count = f" {counts[name]}" if name in counts else ""
            style = "bold reverse" if name == self.name_of_sheet else ""
            parts += [(f" {SHEETS[name].title}{count} ", style), (" ", "")]
        self._tabs.update(Content.assemble(*parts))

    def _current(self) -> tuple[Row | None, Cell | None]:
        """The row that the cursor is on, and its cell where a document's is meant."""
        at: Coordinate = self._table.cursor_coordinate
        if not 0 <= at.row < len(self._rows):
            return None, None
        row, column = self._rows[at.row], at.column - 2
        return row, row.cell(self._documents[column].id) if column >= 0 else None


def _words(row: Row) -> str:
    quotes = (quote.span.text for cell in row.cells for quote in cell.quotes)
    return " ".join((row.name, row.kind, row.note, *quotes)).casefold()
