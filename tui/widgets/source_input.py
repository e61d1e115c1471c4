"""A line for a source: what is pasted into it and does not fit in a line is for the dialog."""

from __future__ import annotations

from textual import events

from ..sources import is_line
from .path_input import PathInput


class SourceInput(PathInput):
    """A line for a path, a folder or an address."""

    def _on_paste(self, event: events.Paste) -> None:
        if not is_line(event.text):
            event.prevent_default()  # it rises to the dialog
