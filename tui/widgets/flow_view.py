"""A document as rows to scroll: which passage stands where, and how one is brought into view."""

from __future__ import annotations

from typing import cast

from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView

from ...core.documents import Document
from ..moves.position import ReaderPosition
from ..text.flow import BLOCK, Flow
from ..text.list_numbers import list_number

GUTTER = 4
"""Cells left of the text: the cursor's bar, the label's sign, the reader's verdict, a blank."""
TEXT_WIDTH = 80
"""Longer lines are hard to read."""


class FlowView(ScrollView):
    """The rows of one document; what is drawn on them is for others to say."""

    class Scrolled(Message):
        """Another part of the document is in view."""

    class Resized(Message):
        """The passages stand on other rows, or another number of rows is in view."""

    def __init__(self, document: Document, index: int) -> None:
        super().__init__()
        self._document = document
        self._index = index
        self._flow: Flow = Flow((), 1)
        self._position: ReaderPosition | None = None

    @property
    def flow(self) -> Flow:
        """Where the passages stand."""
        return self._flow

    @property
    def document(self) -> int:
        """Which document it is, by index."""
        return self._index

    def reveal(self, passage: int, row: int | None = None) -> None:
        """Scroll so that a passage stands on a row of the pane, or else so far as it needs."""
        if not self._flow.height:
            return
        self._measure_around(passage)
        top, lines, height = self._flow.top(passage), self._flow.lines(passage), self.size.height
        first = self.scroll_offset.y
        if row is not None:
            first = top - row
        elif top < first:
            first = top
        elif top + lines > first + height:
            # A passage taller than the pane is shown from its beginning.
            first = min(top, top + lines - height)
        self.scroll_to(y=max(0, first), animate=False, force=True)

    def page(self, step: int) -> int | None:
        """Scroll by pages, down or (negative) up.

        Returns:
            The first passage that begins in view, or else the one that fills it.
        """
        last = max(0, self._flow.height - self.size.height)
        first = self.scroll_offset.y + step * max(1, self.size.height - 1)
        self.scroll_to(y=max(0, min(first, last)), animate=False, force=True)
        top = self.passage_at(0)
        if top is None or self.row_of(top) == 0 or top + 1 == len(self._document.passages):
            return top
        return top if self.row_of(top + 1) is None else top + 1

    def row_of(self, passage: int) -> int | None:
        """The row of the pane on which a passage begins; None when that is out of view."""
        if not self._flow.height:
            return None
        row = self._flow.top(passage) - self.scroll_offset.y
        return row if 0 <= row < self.size.height else None

    def passage_at(self, row: int) -> int | None:
        """The passage at a row of the pane."""
        there = self._flow.locate(row + self.scroll_offset.y)
        return there[0] if there else None

    def on_resize(self, event: events.Resize) -> None:
        """Wrap the text again."""
        self._fit(event.size)

    def refit(self) -> None:
        """Wrap the text again where the reader wants lines of another width."""
        self._fit(self.size)

    def _fit(self, size: Size) -> None:
        """Wrap the text for a size and keep the passage that is being read where it is."""
        if not size.width:
            return
        width = max(1, min(size.width - GUTTER - 1, self._text_width()))
        if width != self._flow.width or not self._flow.height:
            anchor, row = self._anchor()
            self._flow = self._make_flow(width)
            self._forget_rows()
        else:
            anchor, row = None, 0
        self._make_room()
        if anchor is not None:
            self.reveal(anchor, min(row, size.height - 1))
        else:
            self._measure_around(0)
        self.refresh()
        self.post_message(self.Scrolled())
        self.post_message(self.Resized())

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tell what shows the part in view."""
        super().watch_scroll_y(old_value, new_value)
        # What slides onto the screen has to be measured; what is read then stays where it is.
        top = self._flow.locate(self.scroll_offset.y)
        sliding = self.app.animator.is_being_animated(self, "scroll_y")  # pyright: ignore[reportUnknownMemberType]
        if top is not None and not sliding and self._measure_around(top[0]):
            self.scroll_to(y=self._flow.top(top[0]) + top[1], animate=False, force=True)
        self.post_message(self.Scrolled())

    def _make_flow(self, width: int) -> Flow:
        return Flow(self._document.passages, width, self._number)

    def _number(self, index: int) -> str:
        return list_number(self._document, index)

    def _text_width(self) -> int:
        app = cast("object", self.app)  # pyright: ignore[reportUnknownMemberType]
        return getattr(app, "text_width", TEXT_WIDTH)

    def _measure_around(self, passage: int) -> bool:
        """Have exact rows near a passage; tells whether rows have moved."""
        # A passage takes a row or more, so so many of them fill the pane above and below.
        near = max(BLOCK, self.size.height)
        moved = self._flow.measure(passage - near, passage + near)
        if moved:
            self._make_room()
        return moved

    def _make_room(self) -> None:
        """Let the pane scroll beyond the end, so that any passage can stand on any row."""
        height = self._flow.height + max(0, self.size.height - 1)
        # Not by assignment: without scrollbars nothing on the screen is laid out in another way.
        size = Size(self.size.width, height)
        self.set_reactive(ScrollView.virtual_size, size)  # pyright: ignore[reportArgumentType]

    def _anchor(self) -> tuple[int | None, int]:
        """What to keep in place: the current passage if it is in view, or else the top one."""
        if not self._flow.height:
            return None, 0
        if self._position is not None:
            current = self._position.passages[self._index]
            row = self.row_of(current)
            if row is not None:
                return current, row
        top = self._flow.locate(self.scroll_offset.y)
        return (top[0], -top[1]) if top else (None, 0)

    def _forget_rows(self) -> None:
        """Called when passages are wrapped in another way."""
