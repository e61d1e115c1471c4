"""The sheets: what each document says of figures, dates, voices ..., side by side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import DataTable, Input, Static

from ...core.documents import Document
from ...core.errors import PerspectivesError
from ...core.notebook import Notebook
from ...core.sheets import SHEETS, make_sheets
from ...core.sheets.by_hand import EditedSheet
from ...core.sheets.rendering import NOTHING, OTHERWISE, hidden_rows
from ...core.sheets.sheet import Row, Sheet
from ..system.beside import beside
from ..widgets.path_input import NO_CONTROLS
from ..widgets.sheet_cell import SheetCell
from ..widgets.sheet_table import SheetTable
from ..widgets.sheet_tabs import SheetTabs
from .dialog import Dialog
from .sheet_edits import SheetEdits

READING = "Reading the documents ..."
MOST = 200
"""Cells of the dialog's width at most."""
BESIDE = 10
"""Cells beside the tabs: the frame, and the sign that some tabs are left out."""
Change = Callable[[Notebook, str], None]


class SheetsScreen(Dialog[str | None]):
    """Sheets as tabs, each a table; closes with the id of the passage to go to.

    Args:
        documents: What the sheets are about.
        notebook: Gives the notebook as it is now.
        change: Takes a changed notebook and what was changed.
        undo: Takes the last change back (1), or does it again (-1).
        sheets: Those that were made before; () to make them now, beside the event loop.
        keep: Told of those that were made, so that they are made once.
        check: What was found of a document that is held against the others, if one is.
        at: The passage of that document to begin with; None to begin with another sheet.
        first: The sheet to begin with; empty for the first that holds a row.
    """

    DEFAULT_CSS = """
    SheetsScreen {
        & > #box { width: 100%; max-width: 200; height: 100%; max-height: 100%; }
        #asked { text-style: bold; display: none; }
        Input, Input:focus { border: none; height: 1; padding: 0; background: $surface; }
        &.-short SheetTabs { margin-bottom: 0; }
        &.-short SheetCell { height: 3; margin-top: 0; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go", "go there", priority=True),
        Binding("tab", "sheet(1)", "next sheet", priority=True),
        Binding("shift+tab", "sheet(-1)", show=False, priority=True),
        Binding("slash", "filter", "find", key_display="/"),
        Binding("m", "merge", "merge"),
        Binding("s", "split", "split"),
        Binding("r", "rename", "rename"),
        Binding("d", "hide", "hide"),
        Binding("D", "show_hidden", "show hidden"),
        Binding("e", "note", "note"),
        Binding("u", "undo(1)", "undo"),
        Binding("U", "undo(-1)", "redo", show=False),
        Binding("f,q", "close", show=False),
    ]
    AUTO_FOCUS = "SheetTable"

    @dataclass
    class Made(Message):
        """The sheets are made, or cannot be."""

        sheets: tuple[Sheet, ...] | str
        """The sheets, or why there are none."""

    def __init__(
        self,
        documents: tuple[Document, ...],
        notebook: Callable[[], Notebook],
        change: Change,
        undo: Callable[[int], None],
        sheets: tuple[Sheet, ...] = (),
        keep: Callable[[tuple[Sheet, ...]], None] = lambda _: None,
        *,
        check: Sheet | None = None,
        at: str | None = None,
        first: str = "",
    ) -> None:
        super().__init__()
        self.heading = "Sheets"
        self._documents = documents
        self._notebook, self._change, self._undo = notebook, change, undo
        self.sheets = sheets
        """What was made; () as long as that is under way."""
        self._check, self._passage = check, at
        self._keep = keep
        self._hidden = False
        """Whether hidden rows are shown."""
        checking = {"check": "Check"} if check is not None else {}
        self._tabs = SheetTabs(checking | {name: kind.title for name, kind in SHEETS.items()})
        if first:
            self._tabs.choose(first)
        self._table, self._cell = SheetTable(documents), SheetCell(READING)
        self._edits = SheetEdits(self, self._table, lambda: self._edited, self._do, self._ask)
        self._typed = Input(placeholder="what to find in the sheet", restrict=NO_CONTROLS)

    def parts(self) -> list[Widget]:
        """The tabs, the line that finds, the table, the current cell in full, a question."""
        return [self._tabs, self._typed, self._table, self._cell, Static(id="asked")]

    def on_mount(self) -> None:
        """Make what is not made yet, beside the event loop."""
        if not self.sheets:
            self.run_worker(partial(beside, self._make), group="sheets")
        if self._passage is not None:
            self._fill()
            self._table.go(self._passage)
        elif self.sheets:
            self._open_first()
        else:
            self._fill()

    def on_resize(self) -> None:
        """Divide the new width."""
        self._fill()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Offer what can be done to a row where there is one."""
        del parameters
        if action in ("merge", "split", "rename", "hide", "note"):
            return not self._typed.has_focus and self._table.row is not None
        if action == "show_hidden":
            return self._made is not None and bool(self._edited.sheet.hidden)
        return True

    @property
    def name_of_sheet(self) -> str:
        """The name of the sheet that is shown."""
        return self._tabs.current

    # What is seen

    def action_sheet(self, step: int) -> None:
        """Turn to the next sheet (1) or the one before (-1)."""
        self._edits.cancel()
        self._tabs.turn(step)
        self._fill()

    def action_filter(self) -> None:
        """Type what to find."""
        self._typed.focus()

    def action_show_hidden(self) -> None:
        """Show the rows that were hidden, or hide them again."""
        self._hidden = not self._hidden
        self._fill()

    def action_close(self) -> None:
        """Leave the merging, show all rows again, or close."""
        if self._edits.merging:
            self._edits.cancel()
        elif self._typed.value or self._typed.has_focus:
            self._typed.value = ""
            self._table.focus()
        else:
            self.dismiss(None)

    def action_go(self) -> None:
        """Close with the passage of the current cell; while merging, merge into this row."""
        quote = self._table.quote
        if self._typed.has_focus:
            self._table.focus()
        elif self._edits.merging:
            self._edits.merge_here()
        elif quote is not None:
            self.dismiss(quote.passage)

    # What is done by hand

    def action_merge(self) -> None:
        """Choose the row to merge this one into."""
        self._edits.merge()

    def action_split(self) -> None:
        """Give what this document says a row of its own, or choose among several quotations."""
        self._edits.split()

    def action_rename(self) -> None:
        """Call the row otherwise; an empty line gives it back the name that it had."""
        self._edits.rename()

    def action_hide(self) -> None:
        """Hide the row, or show one that was hidden."""
        self._edits.hide()

    def action_note(self) -> None:
        """Write on the row."""
        self._edits.note()

    def action_undo(self, step: int) -> None:
        """Take the last change back (1), or do it again (-1)."""
        self._undo(step)
        self._fill()

    def _do(self, changed: Notebook, what: str) -> None:
        self._change(changed, what)
        self._fill()

    def _ask(self, question: str) -> None:
        asked = self.query_one("#asked", Static)
        asked.update(Content(question))
        asked.display = bool(question)

    # How it comes to be

    @property
    def _edited(self) -> EditedSheet:
        """The current sheet as the reader changed it."""
        made = self._made or Sheet(name=self.name_of_sheet, rows=())
        return EditedSheet(made, self._notebook(), self._documents)

    @property
    def _made(self) -> Sheet | None:
        """The current sheet as it was made; None as long as that is under way."""
        return next((each for each in self._all if each.name == self.name_of_sheet), None)

    @property
    def _all(self) -> tuple[Sheet, ...]:
        """The sheets that are made by now."""
        return (*([self._check] if self._check else ()), *self.sheets)

    def _make(self) -> None:
        """Make the sheets, in a thread."""
        try:
            self.post_message(self.Made(make_sheets(self._documents)))
        except PerspectivesError as error:
            self.post_message(self.Made(str(error)))

    @on(Made)
    def _show_made(self, event: Made) -> None:
        if isinstance(event.sheets, str):
            self._cell.tell(event.sheets)
        else:
            self.sheets = event.sheets
            self._keep(event.sheets)
            if self._check is None and not self._tabs.at:
                self._open_first()
            else:
                self._fill()

    @on(Input.Changed)
    def _look_for(self) -> None:
        self._fill()

    @on(DataTable.CellHighlighted)
    def _say(self) -> None:
        row, quote = self._table.row, self._table.quote
        self.refresh_bindings()
        if self._made is None:
            self._cell.tell(READING)
        elif row is None or quote is None:
            self._cell.tell(NOTHING.get(self.name_of_sheet, OTHERWISE))
        else:
            self._cell.show(row, self._table.cell or row.cells[0], quote)

    def _open_first(self) -> None:
        """Begin with the changes where texts are versions, or with the first that holds a row."""
        having = [each.name for each in self.sheets if each.rows]
        if having:
            self._tabs.choose("changes" if "changes" in having else having[0])
        self._fill()

    def _fill(self) -> None:
        """Show the rows that hold what is typed."""
        sheet, wanted = self._edited.sheet, self._typed.value.casefold()
        rows = (*sheet.rows, *sheet.hidden) if self._hidden else sheet.rows
        shown = tuple(row for row in rows if wanted in _words(row))
        self._table.fill(self._tabs.title, shown)
        self._tabs.show(self._all, min(self.size.width, MOST) - BESIDE)
        self.retitle(" · ".join(["Sheets", *hidden_rows(sheet)]).rstrip("."))
        self._say()


def _words(row: Row) -> str:
    quotes = (quote.span.text for cell in row.cells for quote in cell.quotes)
    return " ".join((row.name, row.kind, row.note, row.written, *quotes)).casefold()
