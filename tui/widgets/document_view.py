"""The text of one document, drawn row by row, with the current topic and link lit."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import ClassVar, cast

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from ...core.documents import Document
from ..digest import Digest, Place
from ..flow import BLOCK, Flow
from ..inline import InlineFlow
from ..look import NO_LOOK, Look, look
from ..position import Position, ends, links
from ..selection import Caret, Selection, offset_at

GUTTER = 3
"""Cells left of the text: the bar of the cursor, the label's sign, the reader's verdict."""
TEXT_WIDTH = 80
"""Longer lines are hard to read."""
REVERSE = Style(reverse=True)
REVERSED = frozenset({"hit", "hit-now", "verdict"})


class DocumentView(ScrollView):
    """One document. It shows what it is told and posts what is clicked."""

    DEFAULT_CSS = """
    DocumentView {
        scrollbar-size: 0 0;
        background: $background;
        color: $foreground;
        & > .selected { text-style: reverse; }
        & > .dim { text-style: dim; }
        & > .boilerplate { text-style: dim italic; }
        & > .heading { text-style: bold; }
        & > .current { background: $foreground 6%; }
        & > .linked { background: $foreground 6%; }
        & > .bar { color: $accent; text-style: bold; }
        & > .glyph-agree { color: $text-success; text-style: bold; }
        & > .glyph-diverge { color: $text-error; text-style: bold; }
        & > .glyph-related, & > .glyph-only { color: $text-muted; }
        & > .agree { color: $text-success; text-style: underline; }
        & > .diverge { color: $text-error; text-style: bold; }
        & > .related { color: $text-accent; text-style: italic; }
        & > .agree-now { color: $text-success; background: $success-muted; text-style: underline; }
        & > .diverge-now { color: $text-error; background: $error-muted; text-style: bold; }
        & > .related-now { color: $text-accent; background: $accent-muted; text-style: italic; }
        & > .verdict { text-style: bold; }
        & > .hit { text-style: underline; }
        & > .hit-now { color: $text-warning; text-style: bold; }
        /* The terminal's own palette has no muted tints. */
        &:ansi > .agree-now { background: ansi_default; }
        &:ansi > .diverge-now { background: ansi_default; }
        &:ansi > .related-now { background: ansi_default; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *("dim", "boilerplate", "heading", "current", "linked", "bar"),
        *("glyph-agree", "glyph-diverge", "glyph-related", "glyph-only"),
        *("agree", "diverge", "related", "agree-now", "diverge-now", "related-now"),
        *("hit", "hit-now", "verdict", "selected"),
    }
    ALLOW_SELECT = False
    can_focus = False

    class Chosen(Message):
        """The reader clicked a passage."""

        def __init__(self, where: Place) -> None:
            super().__init__()
            self.where = where

    class Scrolled(Message):
        """Another part of the document is in view."""

    class Resized(Message):
        """The passages stand on other rows, or another number of rows is in view."""

    def __init__(self, document: Document, index: int) -> None:
        super().__init__()
        self._document = document
        self._index = index
        self._flow: Flow | InlineFlow = Flow((), 1)
        self._position: Position | None = None
        self._digest: Digest | None = None
        self._selection: Selection | None = None
        self._pressed: Caret | None = None
        self._look = lru_cache(maxsize=512)(self._find_look)
        self._strip = lru_cache(maxsize=1024)(self._draw)
        self._style = lru_cache(maxsize=64)(self._find_style)

    @property
    def flow(self) -> Flow | InlineFlow:
        """Where the passages stand."""
        return self._flow

    @property
    def document(self) -> int:
        """Which document it is, by index."""
        return self._index

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

    def show(self, position: Position, digest: Digest | None) -> None:
        """Draw for a new position; only what it changes is drawn again."""
        before, self._position = self._position, position
        self._look.cache_clear()
        same = before is not None and before.light == position.light and digest is self._digest
        self._digest = digest
        if not same or before is None or not self._flow.height:
            self.refresh()
            return
        for index in self._touched(before) | self._touched(position):
            self.refresh_lines(self._flow.top(index), self._flow.lines(index))

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
        found = self._flow.locate(row + self.scroll_offset.y)
        return found[0] if found else None

    def render_line(self, y: int) -> Strip:
        """One row of the pane."""
        found = self._flow.locate(y + self.scroll_offset.y)
        base = self._style()
        if found is None or found[1] >= self._flow.lines(found[0]):
            return Strip.blank(self.size.width, base)
        index, line = found
        return self._strip(index, line, self._selected(index)).adjust_cell_length(
            self.size.width, base
        )

    def on_resize(self, event: events.Resize) -> None:
        """Wrap the text again and keep the passage that is being read where it is."""
        if not event.size.width:
            return
        width = max(1, min(event.size.width - GUTTER - 1, self._text_width()))
        if width != self._flow.width or not self._flow.height:
            anchor, row = self._anchor()
            self._flow = self._make_flow(width)
            self._strip.cache_clear()
        else:
            anchor, row = None, 0
        self._make_room()
        if anchor is not None:
            self.reveal(anchor, min(row, event.size.height - 1))
        else:
            self._measure_around(0)
        self.refresh()
        self.post_message(self.Scrolled())
        self.post_message(self.Resized())

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin to select; what was selected, here or in another pane, is so no more."""
        for view in self.screen.query(DocumentView):
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

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tell what shows the part in view."""
        super().watch_scroll_y(old_value, new_value)
        # What slides onto the screen has to be measured; what is read then stays where it is.
        found = self._flow.locate(self.scroll_offset.y)
        sliding = self.app.animator.is_being_animated(self, "scroll_y")  # pyright: ignore[reportUnknownMemberType]
        if found is not None and not sliding and self._measure_around(found[0]):
            self.scroll_to(y=self._flow.top(found[0]) + found[1], animate=False, force=True)
        self.post_message(self.Scrolled())

    def notify_style_update(self) -> None:
        """Forget what was drawn in another theme."""
        self._strip.cache_clear()
        self._style.cache_clear()
        super().notify_style_update()

    def _make_flow(self, width: int) -> Flow | InlineFlow:
        return Flow(self._document.passages, width)

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
        found = self._flow.locate(self.scroll_offset.y)
        return (found[0], -found[1]) if found else (None, 0)

    def _caret(self, x: int, y: int) -> Caret | None:
        """What is at a cell of the pane; None beyond the text."""
        found = self._flow.locate(y + self.scroll_offset.y)
        if found is None:
            return None
        index, line = found
        rows, text = self._flow.rows(index), self._flow.text(index)
        if line >= len(rows):
            return index, len(text)
        start, end = rows[line]
        return index, start + offset_at(text[start:end], x - GUTTER)

    def _selected(self, index: int) -> Look:
        """The look of a passage with what is selected of it."""
        found = self._look(index)
        if self._selection is None or index not in self._selection.passages:
            return found
        mark = (*self._selection.part(index, len(self._flow.text(index))), "selected")
        return replace(found, marks=(mark, *found.marks))

    def _touched(self, position: Position) -> set[int]:
        """The passages that a position draws in its own way."""
        touched = {position.passages[self._index]}
        for link in links(position, position.here, self._digest):
            touched |= {passage for document, passage in ends(link) if document == self._index}
        return touched

    def _find_style(self, *names: str) -> Style:
        style = self.get_visual_style(*filter(None, names)).rich_style
        # Textual leaves `reverse` out when it resolves component styles.
        return style + REVERSE if REVERSED.intersection(names) else style

    def _find_look(self, index: int) -> Look:
        if self._position is None:
            return NO_LOOK
        passage = self._document.passages[index]
        return look((self._index, index), passage, self._position, self._digest)

    def _draw(self, index: int, line: int, look: Look) -> Strip:
        rows = self._flow.rows(index)
        # A height that is an estimate may promise a row too many.
        start, end = rows[line] if line < len(rows) else (0, 0)
        text = self._flow.text(index)
        segments = [
            Segment(look.bar, self._style(look.ground, "bar")),
            Segment(look.glyph if line == 0 else " ", self._style(look.ground, look.glyph_style)),
            Segment(look.verdict, self._style(look.ground, "verdict"))
            if line == 0 and look.verdict != " "
            else Segment(" ", self._style(look.ground)),
        ]
        for first, last, mark in look.parts(start, end):
            segments.append(Segment(text[first:last], self._style(look.ground, look.text, mark)))
        strip = Strip(segments)
        width = GUTTER + self._flow.width + 1
        return strip.adjust_cell_length(width, self._style(look.ground))
