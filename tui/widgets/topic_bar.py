"""The current topic in one line, where there is no room for the list."""

from __future__ import annotations

from textual.content import Content

from ..digest.digest import Digest
from ..text.naming import crop
from ..text.topic_line import amounts, counts, topic_name
from .steady_text import SteadyText


class TopicBar(SteadyText):
    """The current topic, which of how many, and what was found."""

    DEFAULT_CSS = """
    TopicBar {
        height: 1;
        padding: 0 1;
        background: $primary-muted;
        text-style: bold;
        text-wrap: nowrap;
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[int | None, Digest | None] = (None, None)

    def show(self, current: int | None, digest: Digest | None) -> None:
        """Draw for a topic."""
        self._shown = current, digest
        self.update(Content(self._line()), layout=False)

    def on_resize(self) -> None:
        """Cut the name to the new width."""
        self.update(Content(self._line()), layout=False)

    def _line(self) -> str:
        current, digest = self._shown
        if digest is None:
            return ""
        topic = digest.topic(current)
        count = f"{'–' if current is None else current + 1}/{len(digest.topics)}"
        amounts_told = amounts(topic, len(digest.comparison.documents)) if topic.topic else ""
        counted = f"{counts(topic)}  {amounts_told}"
        width = self.content_size.width
        name = crop(topic_name(topic) or "All links", width - len(count) - len(counted) - 3)
        return f"{count} {name:<{max(0, width - len(count) - len(counted) - 3)}}  {counted}"
