"""One column beside a document: where its agreements and divergences lie, and what is in view."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar, Literal

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from ...core.comparison import Label
from ..digest.digest import Digest
from ..digest.link_kinds import RANK
from ..moves.filtering import kind_of
from ..moves.position import ReaderPosition
from .document_view import DocumentView

Mark = Label | Literal["hit", "hit-now"]
SHAPES: dict[Mark, str] = {"diverge": "▍", "agree": "▖", "hit": "•", "hit-now": "◆"}
"""Drawn to the left: what follows to the right belongs to the next document."""
ORDER: dict[Mark, int] = {"hit-now": -2, "hit": -1, **RANK}
"""Which mark stands for several on one row."""


class Overview(Widget):
    """The whole document in one column; a click goes there."""

    DEFAULT_CSS = """
    Overview {
        width: 1;
        background: $foreground 5%;
        & > .view { background: $foreground 20%; }
        & > .agree { color: $text-success; text-style: bold; }
        & > .diverge { color: $text-error; text-style: bold; }
        & > .hit { color: $foreground; }
        & > .hit-now { color: $text-warning; text-style: bold; }
        & > .track { color: $text-disabled; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *("view", "agree", "diverge", "hit", "hit-now", "track")
    }
    ALLOW_SELECT = False

    @dataclass
    class Jumped(Message):
        """The reader clicked a place in the document."""

        row: int
        """Row of the whole document."""

    def __init__(self, view: DocumentView, index: int) -> None:
        super().__init__()
        self._view = view
        self._index = index
        self._position: ReaderPosition | None = None
        self._digest: Digest | None = None
        self._marks_by_row: dict[int, Mark] = {}
        self._made_from: tuple[object, ...] = ()
        self._in_view = range(0)
        self._style = lru_cache(maxsize=16)(self._find_style)

    def show(self, position: ReaderPosition, digest: Digest | None) -> None:
        """Draw for a topic."""
        before, self._position = self._position, position
        if _shown(before) != _shown(position) or digest is not self._digest:
            self._digest = digest
            self.refresh()

    def follow(self) -> None:
        """Draw what part is in view, if that is another one."""
        in_view = self._range_in_view()
        if in_view != self._in_view:
            # Set here and not while drawing: rows that are drawn from a cache would stay old.
            self._in_view = in_view
            self.refresh()

    def on_resize(self) -> None:
        """The same part of the document takes other rows."""
        self.follow()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Find what lies where once for all rows."""
        made_from = self._view.flow, self._digest, _shown(self._position), self.size
        if made_from != self._made_from:
            self._made_from, self._marks_by_row = made_from, self._marks()
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """One row of the column."""
        mark = self._marks_by_row.get(y)
        in_view = y in self._in_view
        shape = SHAPES[mark] if mark else "│" if in_view else " "
        names = ("view", mark or "track") if in_view else (mark or "track",)
        return Strip([Segment(shape, self._style(*names))], 1)

    def on_click(self, event: events.Click) -> None:
        """Go to the clicked place."""
        self.post_message(self.Jumped(event.y * self._view.flow.height // max(1, self.size.height)))

    def notify_style_update(self) -> None:
        """Forget the styles of another theme."""
        self._style.cache_clear()
        super().notify_style_update()

    def _find_style(self, *names: str) -> Style:
        return self.get_visual_style(*names).rich_style

    def _range_in_view(self) -> range:
        top = self._view.scroll_offset.y
        bottom = top + self._view.size.height - 1
        row = self._rows()
        return range(row(top), row(bottom) + 1)

    def _marks(self) -> dict[int, Mark]:
        """By row of the column: the mark that stands for the passages there."""
        marks: dict[int, Mark] = {}
        if self._position is None or not self._view.flow.height:
            return marks
        places = self._hits(self._position) or self._labels(self._position)
        row_of, flow = self._rows(), self._view.flow
        # In the order of the text, where one passage is found quickly after the other.
        for passage, mark in sorted(places, key=lambda place: place[0]):
            row = row_of(flow.top(passage))
            marks[row] = min(marks.get(row, mark), mark, key=ORDER.__getitem__)
        return marks

    def _hits(self, position: ReaderPosition) -> list[tuple[int, Mark]]:
        """While the reader searches: the passages with hits."""
        hits = position.search.hits if position.search is not None else ()
        return [
            (hit.where[1], "hit-now" if number == position.hit else "hit")
            for number, hit in enumerate(hits)
            if hit.where[0] == self._index
        ]

    def _labels(self, position: ReaderPosition) -> list[tuple[int, Mark]]:
        """The passages of the topic with what the filter keeps; none while the reader searches."""
        if self._digest is None or position.search is not None:
            return []
        topic, chosen = self._digest.topic(position.topic), kind_of(position.filter)
        labels = self._digest.labelled(topic, chosen) if chosen else topic.standings
        return [
            (passage, label)
            for (document, passage), label in labels.items()
            if document == self._index and label in SHAPES
        ]

    def _rows(self) -> Callable[[int], int]:
        """Gives the row of the column for a row of the document."""
        # Textual works its sizes out at every question; there are thousands of rows to ask for.
        height, whole = self.size.height, max(1, self._view.flow.height)
        return lambda row: row * height // whole


def _shown(position: ReaderPosition | None) -> object:
    """What decides the marks."""
    return position and (position.light, position.hit)
