"""What the reader selects with the mouse in one document, and the passage that is clicked."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.message import Message

from ...core.documents import Document
from ..digest.places import Place
from ..text.selection import Caret, Selection, offset_at
from .flow_view import GUTTER, FlowView


class Selecting(FlowView):
    """Rows of which a stretch can be selected: Textual's own selection crosses panes."""

    ALLOW_SELECT = False

    @dataclass
    class Chosen(Message):
        """The reader clicked a passage."""

        where: Place

    def __init__(self, document: Document, index: int) -> None:
        super().__init__(document, index)
        self._selection: Selection | None = None
        self._pressed: Caret | None = None

    @property
    def selection(self) -> Selection | None:
        """What the reader selected with the mouse."""
        return self._selection

    def select(self, selection: Selection | None) -> None:
        """Select a stretch of the text, or nothing."""
        touched = {*(selection.passages if selection else ())}
        touched ^= {*(self._selection.passages if self._selection else ())}
        for each in (selection, self._selection):
            touched |= {each.passages[0], each.passages[-1]} if each is not None else set[int]()
        self._selection = selection
        for index in touched:
            self.refresh_lines(self._flow.top(index), self._flow.lines(index))

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin to select; what was selected, here or in another pane, is so no more."""
        for view in self.screen.query(Selecting):
            view.select(None)
        self._pressed = self._caret(event.x, event.y)
        self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Select up to the pointer; beyond the edge the text comes towards it."""
        if self._pressed is None:
            return
        if not 0 <= event.y < self.size.height:
            self.scroll_relative(y=1 if event.y > 0 else -1, animate=False, force=True)
        caret = self._caret(event.x, max(0, min(event.y, self.size.height - 1)))
        if caret is not None and (self._selection is not None or caret != self._pressed):
            self.select(Selection(self._pressed, caret))

    def on_mouse_up(self) -> None:
        """Keep what is selected, or choose the passage under the pointer."""
        if self._pressed is not None and self._selection is None:
            self.post_message(self.Chosen((self._index, self._pressed[0])))
        self._pressed = None
        self.release_mouse()

    def _caret(self, x: int, y: int) -> Caret | None:
        """What is at a cell of the pane; None beyond the text."""
        there = self._flow.locate(y + self.scroll_offset.y)
        if there is None:
            return None
        index, line = there
        rows, text = self._flow.rows(index), self._flow.text(index)
        if line >= len(rows):
            return index, len(text)
        start, end = rows[line]
        return index, start + offset_at(text[start:end], x - GUTTER - self._flow.indent(index))
