"""The current cell of a sheet in full: what its document says there, and what is known of it."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from ...core.sheets.sheet import Cell, Quoted, Row
from ...core.text.visible import one_line


class SheetCell(Static):
    """Two lines: of the row, and of the words in the cell."""

    DEFAULT_CSS = "SheetCell { height: 4; margin-top: 1; }"

    def tell(self, text: str) -> None:
        """Say why there is no cell."""
        self.update(Content(one_line(text)))

    def show(self, row: Row, cell: Cell, quote: Quoted) -> None:
        """Say what stands in a cell.

        Args:
            row: The row of the cell, with what the reader did to it.
            cell: What one document says.
            quote: The words to name the place of.
        """
        quotations = " · ".join(f"“{one_line(each.span.text)}”" for each in cell.quotes)
        cited = f"{quote.passage.replace('.', ' ¶')}  "
        kind = f"{row.kind}. " if row.kind else ""
        done = f"{', '.join(row.by_hand).capitalize()} by you. " if row.by_hand else ""
        note = f"Your note: {one_line(row.written)}. " if row.written else ""
        about = one_line(f"{done}{note}{kind}{row.note or row.name}")
        self.update(Content(f"{about}\n{one_line(cited + quotations)}"))
