"""What is done by hand to the rows of a sheet on the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Literal

from textual.screen import Screen

from ...core.notebook import Notebook
from ...core.sheets.by_hand import EditedSheet
from ...core.sheets.sheet import Quoted, Row
from ...core.text.visible import one_line
from ..widgets.sheet_table import SheetTable
from .form import LineForm
from .note_line import NoteLine
from .row_form import RowForm

Edit = Literal["merge", "split", "rename", "hide", "note"]
"""What can be begun with the current row."""
ALONE = "Go to what one document says in a row of several: that is what is split off."
ITSELF = "This is the row that is to be merged: choose another one."
_PAIR = 2
"""Quotations of which either can be split off without a question."""
_MOST_OF_NAME = 30
"""Characters of a row's name in a question."""


class SheetEdits:
    """The changes to the current row: merged, split, renamed, hidden, written on.

    Args:
        screen: Where forms open.
        table: The rows, one of which is current.
        edited: Gives the sheet as the reader changed it by now.
        change: Takes a changed notebook and what was changed.
        ask: Shows what has to be chosen; nothing once that is done.
    """

    def __init__(
        self,
        screen: Screen[Any],
        table: SheetTable,
        edited: Callable[[], EditedSheet],
        change: Callable[[Notebook, str], None],
        ask: Callable[[str], None],
    ) -> None:
        self._screen, self._table = screen, table
        self._edited, self._change, self._ask = edited, change, ask
        self._merging: Row | None = None

    @property
    def merging(self) -> bool:
        """Whether a row waits for another to be merged into."""
        return self._merging is not None

    def begin(self, edit: Edit) -> None:
        """Do something to the current row, or ask what that needs to know."""
        edits = {
            "merge": self._choose_other,
            "split": self._split,
            "rename": self._rename,
            "hide": self._hide,
            "note": self._write_note,
        }
        edits[edit]()

    def cancel(self) -> None:
        """Let no row wait any more."""
        self._merging = None
        self._ask("")

    def _choose_other(self) -> None:
        """Choose the row to merge this one into."""
        self._merging = row = self._table.row
        if row is not None:
            self._ask(f"Merge “{_short(row)}” into: choose another row, enter")

    def merge_here(self) -> None:
        """Merge the row that waits into the current one."""
        row, into = self._merging, self._table.row
        if row is not None and into is not None and row.id == into.id:
            self._screen.notify(ITSELF, markup=False)
            return
        self.cancel()
        if row is not None and into is not None:
            self._change(self._edited().merge(into.id, row.id), "merging two rows")

    def _split(self) -> None:
        """Give what this document says a row of its own, or choose among several quotations."""
        row, cell = self._table.row, self._table.cell
        quotes = [quote for each in row.cells for quote in each.quotes] if row else []
        if row is not None and len(quotes) > _PAIR:
            self._open(RowForm(row, cell or row.cells[0], partial(self._split_off, row)))
        elif row is None or cell is None or len(row.cells) < _PAIR:
            self._screen.notify(ALONE, markup=False)
        else:
            self._split_off(row, cell.quotes)

    def _rename(self) -> None:
        """Call the row otherwise; an empty line gives it back the name that it had."""
        row = self._table.row
        if row is not None:
            rename = partial(self._edited().rename, row.id)
            self._write("Name of the row", row.name, rename, "renaming a row")

    def _hide(self) -> None:
        """Hide the row, or show one that was hidden."""
        row = self._table.row
        if row is not None:
            hidden = "hidden" not in row.by_hand
            does = "hiding a row" if hidden else "showing a row"
            self._change(self._edited().hide(row.id, hidden=hidden), does)

    def _write_note(self) -> None:
        """Write on the row."""
        row = self._table.row
        if row is not None:
            write = partial(self._edited().write, row.id)
            self._write("Note on the row", row.written, write, "your note on a row", NoteLine)

    def _split_off(self, row: Row, quotes: Sequence[Quoted]) -> None:
        self._change(self._edited().split(row.id, quotes), "splitting a row")

    def _write(
        self,
        heading: str,
        text: str,
        changed: Callable[[str], Notebook],
        what: str,
        form: type[LineForm] = LineForm,
    ) -> None:
        def keep(typed: str) -> None:
            self._change(changed(typed), what)

        self._open(form(heading, text, keep, at_end=True))

    def _open(self, form: Screen[Any]) -> None:
        self._screen.app.push_screen(form)  # pyright: ignore[reportUnknownMemberType]


def _short(row: Row) -> str:
    name = one_line(row.name)
    return f"{name[:_MOST_OF_NAME]}…" if len(name) > _MOST_OF_NAME else name
