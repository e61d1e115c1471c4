"""The topics, two lines each: the name; what was found and how much each document says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from ..digest.digest import Digest
from ..text.naming import crop
from ..text.topic_line import amounts, counts, topic_name

LINES = 2
"""Rows of one topic."""


class TopicList(ScrollView):
    """The topics of a comparison; a click chooses one."""

    DEFAULT_CSS = """
    TopicList {
        width: 28;
        scrollbar-size: 0 0;
        background: $foreground 5%;
        & > .current { background: $primary-muted; text-style: bold; }
        & > .detail { color: $text-muted; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"current", "detail"}
    ALLOW_SELECT = False
    can_focus = False

    @dataclass
    class Chosen(Message):
        """The reader clicked a topic."""

        topic: int

    def __init__(self) -> None:
        super().__init__()
        self._digest: Digest | None = None
        self._current: int | None = None

    def show(self, current: int | None, digest: Digest | None) -> None:
        """Draw the topics with the current one marked and in view."""
        if (current, digest) == (self._current, self._digest):
            return
        self._current, self._digest = current, digest
        count = len(digest.topics) if digest is not None else 0
        self.virtual_size = Size(self.size.width, count * LINES)
        if current is not None:
            self._reveal(current)
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Choose the topic under the pointer."""
        topic = (event.y + self.scroll_offset.y) // LINES
        if self._digest is not None and topic < len(self._digest.topics):
            self.post_message(self.Chosen(topic))

    def on_resize(self) -> None:
        """Keep the current topic in view."""
        if self._current is not None:
            self._reveal(self._current)

    def render_line(self, y: int) -> Strip:
        """One row of the list."""
        topic, line = divmod(y + self.scroll_offset.y, LINES)
        if self._digest is None or topic >= len(self._digest.topics):
            return Strip.blank(self.size.width, self.get_visual_style().rich_style)
        digest = self._digest.topics[topic]
        current = topic == self._current
        if line == 0:
            text = f"{'▸' if current else ' '} {topic_name(digest)}"
        else:
            text = (
                f"   {counts(digest):<8}{amounts(digest, len(self._digest.comparison.documents))}"
            )
        names = [*(["current"] if current else []), *(["detail"] if line else [])]
        style = self.get_visual_style(*names).rich_style
        width = self.size.width
        return Strip([Segment(crop(text, width - 1), style)]).adjust_cell_length(width, style)

    def _reveal(self, topic: int) -> None:
        top, first, height = topic * LINES, self.scroll_offset.y, self.size.height
        if not first <= top <= first + height - LINES:
            self.scroll_to(y=max(0, top - height // 2), animate=False, force=True)
