"""One document in full, with what the others say under each of its passages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from rich.segment import Segment
from textual import events
from textual.geometry import Size
from textual.strip import Strip

from ...core.documents import Document
from ...core.in_words import SIGNS
from ..digest.digest import Digest
from ..looks.glyphs import VERDICTS
from ..moves.position import ReaderPosition
from ..text.inline import EXCERPT, INDENT, InlineFlow, Quote, quotes
from ..text.look import Look
from .document_view import DocumentView
from .flow_view import GUTTER


class BaseView(DocumentView):
    """A document in which quotes follow the passages; a click on a quote chooses its passage."""

    def __init__(self, documents: Sequence[Document], index: int) -> None:
        super().__init__(documents[index], index)
        self._documents = documents
        self._made_for: tuple[object, ...] = ()

    def show(self, position: ReaderPosition, digest: Digest | None) -> None:
        """Draw for a new position; the filter and the topic decide what is quoted."""
        super().show(position, digest)
        # The look of a passage does not tell which of its links is current.
        self._strip.cache_clear()
        if self._flow.height and self._made_for != (position.light, digest):
            anchor, row = self._anchor()
            self._flow = self._make_flow(self._flow.width)
            height = self._flow.height + max(0, self.size.height - 1)
            self.virtual_size = Size(self.size.width, height)
            if anchor is not None:
                self.reveal(anchor, row)
            self.refresh()

    def bring(self, position: ReaderPosition, *, quoted: bool) -> None:
        """Scroll so that the current passage is seen from its beginning.

        When `quoted`, the quote of the current link is seen even if that leaves no room for the
        beginning.
        """
        passage, flow = position.passages[self._index], self._flow
        self.reveal(passage)
        if quoted and isinstance(flow, InlineFlow) and flow.height:
            end = flow.line_of(passage, position.link) + EXCERPT
            if flow.top(passage) + end > self.scroll_offset.y + self.size.height:
                self.reveal(passage, self.size.height - end)

    def on_click(self, event: events.Click) -> None:
        """Choose the quoted passage; the passage itself is chosen by what this extends."""
        there = self._flow.locate(event.y + self.scroll_offset.y)
        if there is None or not isinstance(self._flow, InlineFlow):
            return
        quoted = self._flow.quote_at(*there)
        if quoted is not None:
            event.prevent_default()
            self.post_message(self.Chosen(quoted[0].where))

    def _make_flow(self, width: int) -> InlineFlow:
        self._made_for = (self._position.light if self._position else (), self._digest)
        quoted = partial(self._quoted, width)
        return InlineFlow(self._document.passages, width, quoted, self._number)

    def _quoted(self, width: int, index: int) -> list[Quote]:
        if self._position is None or self._digest is None:
            return []
        where = self._index, index
        return quotes(where, self._documents, self._position, self._digest, width)

    def _draw(self, index: int, line: int, look: Look) -> Strip:
        flow = self._flow
        quoted = flow.quote_at(index, line) if isinstance(flow, InlineFlow) else None
        return super()._draw(index, line, look) if quoted is None else self._draw_quote(*quoted)

    def _draw_quote(self, quote: Quote, line: int) -> Strip:
        current = self._position is not None and quote.link is self._position.link
        now = "-now" if current else ""
        ground = "linked" if current else ""
        quiet = "" if quote.on_topic or current else "dim"
        start, end = quote.rows[line]
        bar = Segment("┃ " if current else "  ", self._style(ground, "bar"))
        segments = [Segment(" " * GUTTER, self._style(ground)), bar]
        segments += self._source(quote, line, ground, quiet)
        for first, last, mark in Look(marks=quote.marks).parts(start, end):
            style = self._style(ground, quiet, mark and f"{mark}{now}")
            segments.append(Segment(quote.text[first:last], style))
        if line + 1 == len(quote.rows) and end < len(quote.text.rstrip()):
            segments.append(Segment("…", self._style(ground, quiet)))
        width = GUTTER + self._flow.width + 1
        return Strip(segments).adjust_cell_length(width, self._style(ground))

    def _source(self, quote: Quote, line: int, ground: str, quiet: str) -> Iterator[Segment]:
        """On the first line of a quote its label, verdict and passage, and room for them below."""
        label = quote.link.label
        verdict = self._digest.verdict(quote.link) if self._digest is not None else None
        reader_sign = VERDICTS[verdict] if verdict is not None and line == 0 else " "
        number = f"{quote.where[0] + 1} ¶{quote.where[1] + 1}" if line == 0 else ""
        style = self._style(ground, quiet or f"glyph-{label}")
        yield Segment(SIGNS[label] if line == 0 else " ", style)
        marked = "verdict" if reader_sign != " " else ""
        yield Segment(reader_sign, self._style(ground, marked))
        yield Segment(f"{number:<{INDENT - 6}}", style)
        cut = number and quote.rows[line][0]
        yield Segment("… " if cut else "  ", self._style(ground, quiet))
