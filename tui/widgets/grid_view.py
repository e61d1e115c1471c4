"""Topics down, documents across: in each cell how much is said, and what of it agrees."""

from __future__ import annotations

import re
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from ...core.in_words import SIGNS
from ..digest.digest import Digest
from ..digest.topic_digest import TopicDigest
from ..text.grid_cells import Layout, column_name, full, layout, row_name, rows
from ..text.naming import crop

STYLES = {SIGNS["diverge"]: "diverge", SIGNS["agree"]: "agree"}
COUNTS = re.compile(f"([{''.join(STYLES)}]\\d*)")


class GridView(ScrollView):
    """The grid with one current cell; a click on a cell opens it."""

    DEFAULT_CSS = """
    GridView {
        height: auto;
        max-height: 1fr;
        scrollbar-size: 0 0;
        background: $surface;
        & > .head { color: $text-muted; text-style: underline; }
        & > .head-current { text-style: bold underline; }
        & > .row-current { text-style: bold; }
        & > .cell-current { text-style: bold; }
        & > .silent { color: $text-muted; }
        & > .diverge { color: $text-error; text-style: bold; }
        & > .agree { color: $text-success; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *("head", "head-current", "row-current", "cell-current", "silent", "diverge", "agree")
    }
    ALLOW_SELECT = False
    can_focus = False

    class Opened(Message):
        """A cell was clicked."""

    def __init__(self, digest: Digest, row: int, column: int) -> None:
        super().__init__()
        self.row, self.column = row, column
        self._digest = digest
        self._rows = rows(digest)
        self._layout = Layout(1, 1, full)

    def move(self, rows: int, columns: int) -> None:
        """Go so many rows and columns on, not beyond the edges."""
        self.row = max(0, min(self.row + rows, len(self._rows) - 1))
        self.column = max(0, min(self.column + columns, len(self._digest.comparison.documents) - 1))
        self._reveal()
        self.refresh()

    def on_resize(self, event: events.Resize) -> None:
        """Share the new width."""
        self._layout = layout(self._digest, event.size.width)
        self.virtual_size = Size(event.size.width, len(self._rows) + 1)
        self._reveal()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The rows and the line of the documents."""
        del container, viewport, width
        return len(self._rows) + 1

    def on_click(self, event: events.Click) -> None:
        """Open the cell under the pointer."""
        row = event.y - 1 + self.scroll_offset.y
        if event.y and row < len(self._rows):
            self.row = row
            self.column = min(
                self._layout.column_at(event.x), len(self._digest.comparison.documents) - 1
            )
            self.post_message(self.Opened())

    def render_line(self, y: int) -> Strip:
        """The documents, and below them a row for each topic."""
        row = y - 1 + self.scroll_offset.y
        base = self.get_visual_style().rich_style
        if y and row >= len(self._rows):
            return Strip.blank(self.size.width, base)
        segments = self._row(row) if y else self._head()
        return Strip(segments).adjust_cell_length(self.size.width, base)

    def _head(self) -> list[Segment]:
        shape = self._layout
        parts = [Segment(" " * shape.name, self._style("head"))]
        for index, document in enumerate(self._digest.comparison.documents):
            name = "head-current" if index == self.column else "head"
            called = self._digest.comparison.called(document.id)
            text = column_name(document.id, called, shape.cell - 1)
            parts.append(Segment(f"{text:<{shape.cell}}", self._style(name)))
        return parts

    def _row(self, row: int) -> list[Segment]:
        shape, topic, current = self._layout, self._rows[row], row == self.row
        name = crop(f"{'▸' if current else ' '} {row_name(topic)}", shape.name - 1)
        parts = [Segment(f"{name:<{shape.name}}", self._style("row-current" if current else ""))]
        for index in range(len(self._digest.comparison.documents)):
            chosen = current and index == self.column
            text = shape.say(topic, index)
            # The cursor has ends of its own: where nothing is reversed it can be seen too.
            text = f"[{text}]" if chosen and len(text) + 2 <= shape.cell else text
            said = [(text, "cell-current")] if chosen else _parts(text, topic, index)
            parts += [Segment(part, self._style(name)) for part, name in said]
            parts.append(Segment(" " * (shape.cell - len(text)), self._style("")))
        return parts

    def _style(self, name: str) -> Style:
        style = self.get_visual_style(*filter(None, [name])).rich_style
        # Textual leaves `reverse` out when it resolves component styles.
        return style + Style(reverse=True) if name == "cell-current" else style

    def _reveal(self) -> None:
        first, height = self.scroll_offset.y, max(1, self.size.height - 1)
        if not first <= self.row < first + height:
            self.scroll_to(y=max(0, self.row - height // 2), animate=False, force=True)


def _parts(text: str, topic: TopicDigest, document: int) -> list[tuple[str, str]]:
    """What a cell says, each count in the style of its label."""
    quiet = "" if document in topic.amounts else "silent"
    return [(part, STYLES.get(part[:1], quiet)) for part in COUNTS.split(text) if part]
