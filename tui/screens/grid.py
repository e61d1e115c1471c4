"""All topics and all documents at a glance."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from ..digest.digest import Digest
from ..text.grid_cells import detail
from ..widgets.grid_view import GridView
from .dialog import Dialog

Chosen = tuple[int | None, int]
"""A topic, or None for everything, and a document; by index."""

EXPLAINED = (
    "▁ to ▇: how much a document says; · no match found. A link counts in both its documents."
)


class GridScreen(Dialog[Chosen | None]):
    """Topics by documents; closes with the cell to open.

    Args:
        digest: What was found.
        topic: The current topic, by index.
        document: The current document, by index.
    """

    DEFAULT_CSS = """
    GridScreen {
        & > #box { width: 100%; max-width: 200; height: auto; max-height: 100%; }
        .detail { margin-top: 1; height: 5; }
        .quiet { color: $text-muted; text-style: italic; }
        &.-short .detail { margin-top: 0; height: 2; text-wrap: nowrap; text-overflow: ellipsis; }
        &.-short .quiet { display: none; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "move(1, 0)", "topic", key_display="j/k"),
        Binding("k,up", "move(-1, 0)", show=False),
        Binding("l,right,tab", "move(0, 1)", "document", key_display="h/l"),
        Binding("h,left,shift+tab", "move(0, -1)", show=False),
        Binding("g,home", "move(-9999, 0)", show=False),
        Binding("G,end", "move(9999, 0)", show=False),
        Binding("enter", "open", "open"),
        Binding("m,q", "close", show=False),
    ]

    def __init__(self, digest: Digest, topic: int | None, document: int) -> None:
        super().__init__()
        self.heading = "Topics and documents"
        self._digest = digest
        row = len(digest.topics) if topic is None else topic
        self._grid = GridView(digest, row, document)
        self._detail = Static(classes="detail")

    def parts(self) -> list[Widget]:
        """The grid, the current cell in words, what the signs mean."""
        return [self._grid, self._detail, Static(Content(EXPLAINED), classes="quiet")]

    def on_mount(self) -> None:
        """Say what the current cell holds."""
        self.action_move(0, 0)

    def action_move(self, rows: int, columns: int) -> None:
        """Go to another cell."""
        self._grid.move(rows, columns)
        self._detail.update(Content("\n".join(detail(self._digest, *self._cell))), layout=False)

    @on(GridView.Opened)
    def action_open(self) -> None:
        """Close with the current cell."""
        row, document = self._cell
        self.dismiss((row if row < len(self._digest.topics) else None, document))

    @property
    def _cell(self) -> tuple[int, int]:
        return self._grid.row, self._grid.column
