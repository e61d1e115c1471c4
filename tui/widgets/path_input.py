"""A line for a path, which tab completes."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Input

from ..system.paths import complete

NO_CONTROLS = r"[^\x00-\x1f\x7f-\x9f]*"
"""What a path may hold: a pasted control character would reach the terminal."""


class PathInput(Input):
    """A field for a path; tab completes it, and goes on where there is nothing to complete.

    Args:
        path: What stands there at first.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        # In place of the input's own, which the last line would not show.
        Binding("enter", "submit", "write", key_display="enter"),
        Binding("tab", "complete", "complete", key_display="tab"),
        Binding("up", "app.focus_previous", "choices", key_display="↑"),
        Binding("down", "app.focus_next", show=False),
    ]
    DEFAULT_CSS = """
    PathInput, PathInput:focus {
        border: round $border;
        background: $surface;
        &:focus { border: round $primary; background-tint: $foreground 0%; }
    }
    """

    def __init__(self, path: str) -> None:
        super().__init__(path, restrict=NO_CONTROLS, select_on_focus=False)

    def action_complete(self) -> None:
        """Complete the path, or go on to the next part of the dialog."""
        completed = complete(self.value)
        if completed == self.value:
            self.screen.focus_next()
        else:
            self.value = completed
            self.cursor_position = len(completed)
