"""The text of one document, drawn row by row, with the current topic and link lit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import ClassVar

from rich.cells import set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from ...core.documents import Document
from ..digest.digest import Digest
from ..digest.places import ends
from ..moves.position import ReaderPosition, links
from ..text.look import NO_LOOK, Look, look
from ..text.naming import crop, voice
from .flow_view import GUTTER
from .selecting import Selecting

REVERSE = Style(reverse=True)
REVERSED = frozenset({"selected", "hit", "hit-now", "verdict"})


class DocumentView(Selecting):
    """One document. It shows what it is told and posts what is clicked."""

    DEFAULT_CSS = """
    DocumentView {
        scrollbar-size: 0 0;
        background: $background;
        color: $foreground;
        & > .dim { text-style: dim; }
        & > .boilerplate { text-style: dim italic; }
        & > .heading { text-style: bold; }
        & > .current { background: $foreground 6%; }
        & > .linked { background: $foreground 6%; }
        & > .bar { color: $text-accent; text-style: bold; }
        & > .glyph-agree { color: $text-success; text-style: bold; }
        & > .glyph-diverge { color: $text-error; text-style: bold; }
        & > .glyph-related, & > .glyph-only { color: $text-muted; }
        & > .agree { color: $text-success; text-style: underline; }
        & > .diverge { color: $text-error; text-style: bold; }
        & > .agree-now { color: $text-success; background: $success-muted; text-style: underline; }
        & > .diverge-now { color: $text-error; background: $error-muted; text-style: bold; }
        & > .related, & > .related-now { color: $text-accent; text-style: italic; }
        & > .verdict { text-style: bold; }
        & > .voice { color: $text-muted; text-style: italic; }
        & > .hit { text-style: underline; }
        & > .hit-now { color: $text-warning; text-style: bold; }
        /* The terminal's own palette has no muted tints. */
        &:ansi > .agree-now { background: ansi_default; text-style: italic underline; }
        &:ansi > .diverge-now { background: ansi_default; text-style: bold underline; }
        &:nocolor > .heading { text-style: bold italic; }
        &:nocolor > .agree-now { text-style: italic underline; }
        &:nocolor > .diverge-now { text-style: bold underline; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *("dim", "boilerplate", "heading", "current", "linked", "bar"),
        *("glyph-agree", "glyph-diverge", "glyph-related", "glyph-only"),
        *("agree", "diverge", "related", "agree-now", "diverge-now", "related-now"),
        *("hit", "hit-now", "verdict", "selected", "voice"),
    }
    can_focus = False

    def __init__(self, document: Document, index: int) -> None:
        super().__init__(document, index)
        self._digest: Digest | None = None
        self._look = lru_cache(maxsize=512)(self._find_look)
        # Each row keeps what is cut and coloured of it: those of some screens are enough.
        self._strip = lru_cache(maxsize=256)(self._draw)
        self._style = lru_cache(maxsize=64)(self._find_style)

    def show(self, position: ReaderPosition, digest: Digest | None) -> None:
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

    def render_line(self, y: int) -> Strip:
        """One row of the pane."""
        there = self._flow.locate(y + self.scroll_offset.y)
        base = self._style()
        if there is None:
            return Strip.blank(self.size.width, base)
        index, line = there
        if line < self._flow.lines(index):
            strip = self._strip(index, line, self._selected(index))
        else:
            strip = self._gap(index)
        return strip.adjust_cell_length(self.size.width, base)

    def notify_style_update(self) -> None:
        """Forget what was drawn in another theme."""
        self._forget_rows()
        self._style.cache_clear()
        super().notify_style_update()

    def _selected(self, index: int) -> Look:
        """The look of a passage with what is selected of it."""
        look = self._look(index)
        if self._selection is None or index not in self._selection.passages:
            return look
        mark = (*self._selection.part(index, len(self._flow.text(index))), "selected")
        return replace(look, marks=(mark, *look.marks))

    def _touched(self, position: ReaderPosition) -> set[int]:
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

    def _gap(self, index: int) -> Strip:
        """The row below a passage, where the next one says whose voice it speaks in."""
        speaker = crop(self._voice(index + 1), self._flow.width)
        return Strip([Segment(" " * GUTTER, self._style()), Segment(speaker, self._style("voice"))])

    def _voice(self, index: int) -> str:
        speaker = self._digest.speakers.get((self._index, index)) if self._digest else None
        return voice(speaker) if speaker is not None else ""

    def _forget_rows(self) -> None:
        self._strip.cache_clear()

    def _draw(self, index: int, line: int, look: Look) -> Strip:
        rows = self._flow.rows(index)
        # A height that is an estimate may promise a row too many.
        start, end = rows[line] if line < len(rows) else (0, 0)
        text = self._flow.text(index)
        segments = [*self._gutter(look, line), *self._number_before(index, line, look)]
        for first, last, mark in look.parts(start, end):
            segments.append(Segment(text[first:last], self._style(look.ground, look.text, mark)))
        if line + 1 == len(rows) and self._document.passages[index].role == "heading":
            # Nothing parts a heading from what follows.
            segments.append(Segment(f"  {self._voice(index + 1)}", self._style("voice")))
        strip = Strip(segments)
        width = GUTTER + self._flow.width + 1
        return strip.adjust_cell_length(width, self._style(look.ground))

    def _gutter(self, look: Look, line: int) -> Iterator[Segment]:
        """What stands left of a row: on the first one the signs too."""
        glyph, reader_sign = (look.glyph, look.reader_sign) if line == 0 else (" ", " ")
        yield Segment(look.bar, self._style(look.ground, "bar"))
        yield Segment(glyph, self._style(look.ground, look.glyph_style))
        style = "verdict" if reader_sign != " " else ""
        yield Segment(reader_sign, self._style(look.ground, style))
        yield Segment(" ", self._style(look.ground))

    def _number_before(self, index: int, line: int, look: Look) -> Iterator[Segment]:
        """The number of a list before the first row of a passage, and room for it before others."""
        cells = self._flow.indent(index)
        if cells:
            number = self._flow.number(index) if line == 0 else ""
            yield Segment(set_cell_size(number, cells), self._style(look.ground, look.text))
