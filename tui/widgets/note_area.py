"""A text area that is safe to paste into."""

from __future__ import annotations

from rich.text import Text
from textual.widgets import TextArea

from ...core.text.visible import visible


class NoteArea(TextArea):
    """A text area that shows pasted control characters and never sends them to the terminal."""

    def get_line(self, line_index: int) -> Text:
        """A line as it is drawn; the text itself stays as it was written."""
        line = super().get_line(line_index)
        # Tabs stay: the text area expands them itself.
        line.plain = "\t".join(visible(part) for part in line.plain.split("\t"))
        return line
