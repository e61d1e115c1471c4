"""Documents that are being read, side by side: their names, and how those begin that are read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from ...core.text.visible import visible
from ..looks.arrangement import arrange
from ..text.list_numbers import indent, list_number
from ..text.wrapping import wrap

if TYPE_CHECKING:
    from ...core.documents import Document

GUTTER, TEXT_WIDTH = 4, 80
"""As where the text is going to stand."""

Line = tuple[str, str]
"""A line of text and the name of its style."""


class Beginnings(Widget):
    """The compare screen before there is anything to compare.

    Args:
        names: What is being read; a folder or a table can become several documents.
    """

    DEFAULT_CSS = """
    Beginnings {
        width: 1fr;
        height: 1fr;
        background: $background;
        color: $foreground;
        & > .bar { background: $foreground 10%; }
        & > .title { background: $foreground 10%; color: $text-muted; }
        & > .heading { text-style: bold; }
        & > .boilerplate { text-style: dim italic; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"bar", "title", "heading", "boilerplate"}
    ALLOW_SELECT = False

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._titles = [visible(f"{number} {name}") for number, name in enumerate(names, 1)]
        self._documents: dict[str, Document] = {}
        self._columns: list[tuple[int, list[Line]]] = []
        self._made_for = (0, 0)

    def show(self, document: Document) -> None:
        """Show how a document begins; what was shown of it before is shown no more."""
        self._documents[document.id] = document
        self._made_for = (0, 0)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One row: title, names and texts, what is under way, keys."""
        width, height = self.size
        strips = arrange(width, height, 1, (), topics=False).why
        if y == 0:
            return self._row(" perspectives", width, "bar")
        if y >= height - 1 - strips:
            bars = {
                height - 1 - strips: " Reading the documents ...",
                height - 1: " esc stops  q quit",
            }
            return self._row(bars.get(y, ""), width, "bar")
        return Strip.join(self._parts(y - 1, width, height))

    def _parts(self, y: int, width: int, height: int) -> Iterator[Strip]:
        if self._made_for != (width, height):
            self._made_for = width, height
            self._columns = list(self._columns_for(width, height))
        for cells, lines in self._columns:
            text, style = lines[y] if y < len(lines) else ("", "")
            yield self._row(text, cells, style)

    def _columns_for(self, width: int, height: int) -> Iterator[tuple[int, list[Line]]]:
        count = max(len(self._titles), len(self._documents))
        panes = arrange(width, height, count, (), topics=False).panes
        for number, pane in enumerate(panes):
            cells = width * (number + 1) // len(panes) - width * number // len(panes)
            document = self._documents.get(str(pane + 1))
            lines = list(_lines(document, min(cells - GUTTER - 2, TEXT_WIDTH), height))
            yield cells, [(f"   {self._title(pane, document)}", "title"), *lines]

    def _title(self, pane: int, document: Document | None) -> str:
        if document is not None:
            return visible(f"{pane + 1} {PurePath(document.origin).name or document.origin}")
        return self._titles[pane] if pane < len(self._titles) else ""

    def _row(self, text: str, cells: int, style: str) -> Strip:
        drawn = self.get_component_rich_style(style) if style else self.rich_style
        return Strip([Segment(text, drawn)]).adjust_cell_length(cells, drawn)


def _lines(document: Document | None, width: int, height: int) -> Iterator[Line]:
    """The first rows of a document; a passage has a row or more."""
    if document is None:
        return
    for index, passage in enumerate(document.passages[:height]):
        text = visible(passage.text).replace("\n", " ")
        style = "" if passage.role == "body" else passage.role
        number = list_number(document, index)
        before = indent(number, width)
        lead = f"{number} "[:before]
        for start, end in wrap(text, width - before)[:height]:
            yield f"{' ' * GUTTER}{lead}{text[start:end]}", style
            lead = " " * before
        if passage.role != "heading":
            yield "", ""
