"""Dialogs with a list, and above it a line that says what to look for in it."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ScreenResultType
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static

from ...core.text.visible import one_line
from ..text.naming import crop
from ..widgets.path_input import NO_CONTROLS
from .dialog import Dialog

MOST = 16
"""Cells of the words that are said to match nothing, so that the rest stays on one narrow line."""


class Listing(Dialog[ScreenResultType]):
    """A list that shows what is like the words in the line.

    Args:
        what: What a row of the list is: "topic".
        finds: What can be typed, said where nothing is.
    """

    DEFAULT_CSS = """
    Listing {
        OptionList, OptionList:focus { border: none; padding: 0; max-height: 1fr; height: auto; }
        OptionList { text-wrap: nowrap; text-overflow: ellipsis; }
        #none { display: none; text-wrap: nowrap; text-overflow: ellipsis; }
        Input, Input:focus { border: none; height: 1; padding: 0; background: $surface; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go", "go", priority=True),
        Binding("slash", "filter", "find", key_display="/"),
        Binding("j,down", "move(1)", show=False),
        Binding("k,up", "move(-1)", show=False),
    ]
    AUTO_FOCUS = "OptionList"

    def __init__(self, what: str, finds: str) -> None:
        super().__init__()
        self._list = OptionList()
        self._typed = Input(placeholder=finds, restrict=NO_CONTROLS)
        self._what, self._none = what, Static(id="none")

    def found(self) -> list[Widget]:
        """What is looked for, what it finds, or that it finds nothing."""
        return [self._typed, self._list, self._none]

    def fill(self) -> None:
        """List what matches the line."""
        raise NotImplementedError

    def action_go(self) -> None:
        """Close with what is chosen."""
        raise NotImplementedError

    def action_filter(self) -> None:
        """Type what to look for."""
        self._typed.focus()

    def action_move(self, step: int) -> None:
        """Go down the list (1) or up (-1)."""
        walk(self._list, step)

    def action_close(self) -> None:
        """List everything again, or close."""
        if self._typed.value or self._typed.has_focus:
            self._typed.value = ""
            self._list.focus()
        else:
            self.dismiss(None)

    @on(Input.Changed)
    def _look_for(self) -> None:
        self.fill()
        words = crop(one_line(self._typed.value), MOST)
        self._none.update(Content(f"No {self._what} matches “{words}”: esc lists all."))
        self._none.display = not self._list.options

    @on(OptionList.OptionSelected)
    def _clicked(self) -> None:
        self.action_go()


def walk(rows: OptionList, step: int) -> None:
    """Go down a list (1) or up (-1)."""
    if step > 0:
        rows.action_cursor_down()
    else:
        rows.action_cursor_up()
