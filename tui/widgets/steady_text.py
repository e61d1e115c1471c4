"""Text that is drawn again only when it is another one."""

from __future__ import annotations

from textual.content import Content
from textual.visual import VisualType
from textual.widgets import Static


class SteadyText(Static):
    """A `Static` that is told its text at every move and mostly has nothing to do."""

    _told: Content | None = None

    def update(self, content: VisualType = "", *, layout: bool = True) -> None:
        """Show a text; the same text and styles as before cost nothing."""
        if isinstance(content, Content):
            if self._told is not None and content.is_same(self._told):
                return
            self._told = content
        else:
            self._told = None
        super().update(content, layout=layout)
