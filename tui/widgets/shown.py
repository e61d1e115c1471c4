"""What stands in a line to be edited, drawn so that nothing in it acts or hides."""

from __future__ import annotations

from rich.highlighter import Highlighter
from rich.text import Text

from ...core.text.visible import visible


class Shown(Highlighter):
    """For an `Input`: its value stays as it was typed or read."""

    def highlight(self, text: Text) -> None:
        """Show control, direction and zero-width characters."""
        text.plain = visible(text.plain)
