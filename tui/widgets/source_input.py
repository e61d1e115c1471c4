"""A line for a source: what is pasted into it and does not fit in a line is for the dialog."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType

from ...core.typed_sources import is_line
from .path_input import PathInput


class SourceInput(PathInput):
    """A line for a path, a folder or an address."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "add, compare", key_display="enter")
    ]

    def on_paste(self, event: events.Paste) -> None:
        """Leave what is no line to the dialog."""
        if not is_line(event.text):
            event.prevent_default()  # of the input, which takes the first line and stops the rest
