"""The sheets: what each document says of figures, dates, voices ..., side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import DataTable, Input, Static

from ...core.notebook import Notebook
from ...core.sheets import SHEETS
from ...core.sheets.by_hand import EditedSheet
from ...core.sheets.rendering import hidden_rows
from ...core.sheets.sheet import Sheet
from ..session.open_sheets import OpenSheets, SheetsPlace, holding
from ..system.beside import run_beside
from ..text.empty_sheet import why_empty
from ..widgets.path_input import NO_CONTROLS
from ..widgets.sheet_cell import SheetCell
from ..widgets.sheet_table import SheetTable
from ..widgets.sheet_tabs import SheetTabs
from .dialog import Dialog
from .sheet_edits import Edit, SheetEdits

READING = "Reading the documents ..."
MOST = 200
"""Cells of the dialog's width at most."""
BESIDE = 10
"""Cells beside the tabs: the frame, and the sign that some tabs are left out."""
_MERGING = ("merge_here", "cancel_merge", "find_other")
"""What there is to do while a row waits for another to be merged into, and only then."""
Change = Callable[[Notebook, str], None]


class SheetsScreen(Dialog[str | None]):
    """Sheets as tabs, each a table; closes with the id of the passage to go to.

    Args:
        sheets: What is shown; what is not made yet is made beside the event loop.
        change: Takes a changed notebook and what was changed.
        undo: What takes the last change back (1), and what does it again (-1).
        at: The passage of a checked document to begin with; None to begin with another sheet.
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
        Binding("enter", "merge_here", "merge with this row", priority=True),
        Binding("enter", "go", "go there", priority=True),
        Binding("escape", "cancel_merge", "cancel"),
        Binding("escape", "close", "close"),
        Binding("tab", "sheet(1)", "next sheet", priority=True),
        Binding("shift+tab", "sheet(-1)", show=False, priority=True),
        Binding("slash", "filter", "find", key_display="/"),
        Binding("slash", "find_other", show=False),
        Binding("m", "edit('merge')", "merge"),
        Binding("s", "edit('split')", "split"),
        Binding("r", "edit('rename')", "rename"),
        Binding("d", "edit('hide')", "hide"),
        Binding("D", "show_hidden", "show hidden"),
        Binding("e", "edit('note')", "note"),
        Binding("u", "undo(1)", "undo"),
        Binding("U", "undo(-1)", "redo", show=False),
        Binding("f,q", "cancel_merge", show=False),
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
        sheets: OpenSheets,
        change: Change,
        undo: Mapping[int, Callable[[], None]],
        *,
        at: str | None = None,
        first: str = "",
    ) -> None:
        super().__init__()
        self.heading = "Sheets"
        self.sheets = sheets
        self._change, self._undo, self._passage, self._first = change, undo, at, first
        self._with_hidden = False
        """Whether hidden rows are shown."""
        self._tabs = _tabs(sheets, first)
        self._table, self._cell = SheetTable(sheets.documents), SheetCell(READING)
        self._edits = SheetEdits(self, self._table, lambda: self._edited, self._do, self._ask)
        self._typed = Input(placeholder="what to find in the sheet", restrict=NO_CONTROLS)

    def parts(self) -> list[Widget]:
        """The tabs, the line that finds, the table, the current cell in full, a question."""
        return [self._tabs, self._typed, self._table, self._cell, Static(id="asked")]

    def on_mount(self) -> None:
        """Make what is not made yet, beside the event loop, or go on where the reader was."""
        left = None if self._passage or self._first else self._left
        if not self.sheets.made:
            run_beside(self, self._make, "sheets")
        elif left is not None:
            self._tabs.choose(left.sheet)
            self._typed.value = left.words
        elif self._passage is None:
            self._choose_first()
        self._fill()
        if self._passage is not None:
            self._table.go(self._passage)
        elif left is not None:
            self._table.return_to(left.cursor)

    def on_resize(self) -> None:
        """Divide the new width."""
        self._fill()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Offer what can be done to a row where there is one."""
        del parameters
        if (action in _MERGING) != self._edits.merging:
            return False
        if action == "edit":
            return not self._typed.has_focus and self._table.row is not None
        if action == "show_hidden":
            return self._is_made and bool(self._edited.sheet.hidden)
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
        self._with_hidden = not self._with_hidden
        self._fill()

    def action_close(self) -> None:
        """Show all rows again, or close."""
        if self._typed.value or self._typed.has_focus:
            self._typed.value = ""
            self._table.focus()
        else:
            self._leave(None)

    def action_go(self) -> None:
        """Close with the passage of the current cell."""
        quote = self._table.quote
        if self._typed.has_focus:
            self._table.focus()
        elif quote is not None:
            self._leave(quote.passage)

    @property
    def _left(self) -> SheetsPlace | None:
        """Where the reader left the sheets, as long as that sheet is there."""
        left = self.sheets.left
        return left if left is not None and self.sheets.is_made(left.sheet) else None

    def _leave(self, passage: str | None) -> None:
        """Close, and keep the place for the next time."""
        if self._is_made:
            place = SheetsPlace(self.name_of_sheet, self._typed.value, self._table.place)
            self.sheets.left = place
        self.dismiss(passage)

    # What is done by hand

    def action_edit(self, edit: Edit) -> None:
        """Merge the row, split it, rename it, hide it or show it again, write on it."""
        self._edits.begin(edit)

    def action_merge_here(self) -> None:
        """Merge the row that waits into the current one."""
        if self._typed.has_focus:
            self._table.focus()
        else:
            self._edits.merge_here()

    def action_cancel_merge(self) -> None:
        """Let no row wait any more."""
        self._edits.cancel()

    def action_find_other(self) -> None:
        """Type what to find: the row to merge into."""
        self.action_filter()

    def action_undo(self, step: int) -> None:
        """Take the last change back (1), or do it again (-1)."""
        self._undo[step]()
        self._fill()

    def _do(self, changed: Notebook, what: str) -> None:
        self._change(changed, what)
        self._fill()

    def _ask(self, question: str) -> None:
        asked = self.query_one("#asked", Static)
        asked.update(Content(question))
        asked.display = bool(question)
        self.refresh_bindings()

    # How it comes to be

    @property
    def _edited(self) -> EditedSheet:
        """The current sheet as the reader changed it."""
        return self.sheets.edited(self.name_of_sheet)

    @property
    def _is_made(self) -> bool:
        return self.sheets.is_made(self.name_of_sheet)

    def _make(self) -> None:
        """Make the sheets, in a thread."""
        self.post_message(self.Made(self.sheets.make()))

    @on(Made)
    def _show_made(self, event: Made) -> None:
        if isinstance(event.sheets, str):
            self._cell.tell(event.sheets)
            return
        self.sheets.made = event.sheets
        if self.sheets.check is None and not self._tabs.at:
            self._choose_first()
        self._fill()

    @on(Input.Changed)
    def _look_for(self) -> None:
        self._fill()

    @on(DataTable.CellHighlighted)
    def _say(self) -> None:
        row, quote = self._table.row, self._table.quote
        self.refresh_bindings()
        self.retitle(" · ".join(["Sheets", *self._out_of_view()]).rstrip("."))
        if not self._is_made:
            self._cell.tell(READING)
        elif row is None or quote is None:
            sheet, words = self._edited.sheet, self._typed.value
            self._cell.tell(why_empty(sheet, words, with_hidden=self._with_hidden))
        else:
            self._cell.show(row, self._table.cell or row.cells[0], quote)

    def _out_of_view(self) -> list[str]:
        """What there is besides what is seen: documents, and rows that the reader hid."""
        documents, in_view = len(self.sheets.documents), self._table.in_view
        told = list(hidden_rows(self._edited.sheet))
        if self._table.row is None or in_view >= documents:
            return told
        return [f"{in_view} of {documents} documents in view, arrow keys for more", *told]

    def _choose_first(self) -> None:
        if self.sheets.first is not None:
            self._tabs.choose(self.sheets.first)

    def _fill(self) -> None:
        """Show the rows that hold what is typed."""
        sheet = self._edited.sheet
        rows = (*sheet.rows, *sheet.hidden) if self._with_hidden else sheet.rows
        self._table.fill(self._tabs.title, holding(self._typed.value, rows))
        self._tabs.show(self.sheets.all, min(self.size.width, MOST) - BESIDE)
        self._say()


def _tabs(sheets: OpenSheets, first: str) -> SheetTabs:
    """A tab for each sheet, the check before the others, with one chosen where it is named."""
    checking = {"check": "Check"} if sheets.check is not None else {}
    tabs = SheetTabs(checking | {name: kind.title for name, kind in SHEETS.items()})
    if first:
        tabs.choose(first)
    return tabs
