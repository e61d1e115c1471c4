"""One document with what the others say under its passages: quotes, and the rows they take."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ...core.comparison import Link
from ...core.documents import Document, Passage
from ...core.in_words import SIDES
from ...core.text.visible import visible
from ..digest.digest import Digest
from ..digest.link_kinds import RANK
from ..digest.places import Place, ends, place
from ..moves.filtering import kept
from ..moves.position import ReaderPosition
from .flow import Flow
from .marked_words import Mark
from .wrapping import Rows, wrap

INDENT = 12
"""Cells before the text of a quote: sign, document and paragraph."""
EXCERPT = 4
"""Rows of a quote at most; the whole passage stands in its own document."""


@dataclass(frozen=True)
class Quote:
    """A passage of another document, quoted under the one that it agrees or diverges with."""

    link: Link
    where: Place
    text: str
    rows: Rows
    """The rows that are shown, as offsets into the text."""
    marks: tuple[Mark, ...]
    on_topic: bool


def quotes(
    where: Place,
    documents: Sequence[Document],
    position: ReaderPosition,
    digest: Digest,
    width: int,
) -> list[Quote]:
    """What the others say to a passage: what agrees and diverges, as far as the filter keeps it."""
    if position.filter == "only here":
        return []
    links = kept(position.filter, digest.everything.links_at(where), digest)
    topic = digest.topic(position.topic).links_at(where)
    return [
        _quote(link, where, documents, width, on_topic=link in topic)
        for link in links
        if link.label != "related" or digest.everything.standing(link) in SIDES
    ]


class InlineFlow(Flow):
    """The rows of a document in which quotes follow the passages.

    Args:
        passages: All of them, in order.
        width: Cells of a row.
        quoted: What is quoted under the passage with an index; asked where it is measured.
        number: As of every flow.
    """

    def __init__(
        self,
        passages: Sequence[Passage],
        width: int,
        quoted: Callable[[int], list[Quote]],
        number: Callable[[int], str] = lambda _: "",
    ) -> None:
        self._quotes = lru_cache(maxsize=1024)(quoted)
        super().__init__(passages, width, number)

    def _size(self, index: int) -> tuple[int, bool]:
        own, gap = super()._size(index)
        quotes = self._quotes(index)
        return own + sum(len(quote.rows) for quote in quotes), gap or bool(quotes)

    def quote_at(self, index: int, line: int) -> tuple[Quote, int] | None:
        """The quote on a line of a passage and the line in it; None for the passage itself."""
        line -= len(self.rows(index))
        for quote in self._quotes(index) if line >= 0 else ():
            if line < len(quote.rows):
                return quote, line
            line -= len(quote.rows)
        return None

    def line_of(self, index: int, link: Link | None) -> int:
        """The first line of the quote of a link, or the passage's own first line."""
        line = len(self.rows(index))
        for quote in self._quotes(index):
            if quote.link is link:
                return line
            line += len(quote.rows)
        return 0


def _quote(
    link: Link, under: Place, documents: Sequence[Document], width: int, *, on_topic: bool
) -> Quote:
    a, b = ends(link)
    where = b if a == under else a
    passage = documents[where[0]].passages[where[1]]
    text = visible(passage.text).replace("\n", " ")
    spans = [
        (cue.b if place(link.b) == where else cue.a, cue.label)
        for cue in sorted(link.cues, key=lambda cue: RANK[cue.label])
        if cue.label != "related"
    ]
    marks = tuple(
        (span.start - passage.start, span.end - passage.start, label) for span, label in spans
    )
    rows = wrap(text, max(8, width - INDENT))
    return Quote(link, where, text, _excerpt(rows, marks), marks, on_topic)


def _excerpt(rows: Rows, marks: Sequence[Mark]) -> Rows:
    """The rows around the first mark."""
    start = min((mark[0] for mark in marks), default=0)
    marked = bisect_right(rows, start, key=lambda row: row[0]) - 1
    first = max(0, min(marked - 1, len(rows) - EXCERPT))
    return rows[first : first + EXCERPT]
