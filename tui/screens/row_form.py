"""A row of a sheet in two: which of its quotations go to a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static
from textual.widgets.selection_list import Selection

from ...core import in_words
from ...core.sheets.sheet import Cell, Quoted, Row
from ...core.text.visible import one_line
from ..widgets.choices import Choices
from .form import Form


class RowForm(Form):
    """The quotations that go to a row of their own.

    Args:
        row: What is split.
        chosen: The cell whose quotations are chosen at first.
        keep: Takes those that go.
    """

    DEFAULT_CSS = """
    RowForm Choices, RowForm Choices:focus {
        border: round $border; height: auto; max-height: 16;
    }
    """

    def __init__(self, row: Row, chosen: Cell, keep: Callable[[Sequence[Quoted]], None]) -> None:
        super().__init__("Split the row", at_end=True)
        self._quotes = [quote for cell in row.cells for quote in cell.quotes]
        self._chosen = Choices(
            *(
                Selection(Content(_told(quote)), str(n), quote in chosen.quotes)
                for n, quote in enumerate(self._quotes)
            )
        )
        self._chosen.border_title = Content("What goes to a row of its own")
        self._keep = keep

    def parts(self) -> list[Widget]:
        """The quotations."""
        return [self._chosen, Static(id="problem")]

    def value(self) -> object:
        """Those that are chosen."""
        return sorted(self._chosen.selected)

    def keep(self) -> None:
        """Hand them over."""
        self._keep([self._quotes[n] for n in sorted(map(int, self._chosen.selected))])


def _told(quote: Quoted) -> str:
    value = f"  {quote.value}" if quote.value else ""
    return one_line(f"{in_words.citation(quote.passage)}{value}  “{quote.span.text}”")
