"""One document with what the others say under its passages: quotes, and the rows they take."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from ..core.comparison import Link
from ..core.documents import Document, Passage
from ..core.visible import visible
from .digest import Digest, Place, place
from .filtering import kept
from .flow import Flow
from .look import Mark
from .position import Position, ends
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
    where: Place, documents: Sequence[Document], position: Position, digest: Digest, width: int
) -> list[Quote]:
    """What the others say to a passage: what agrees and diverges, as far as the filter keeps it."""
    if position.filter == "only here":
        return []
    links = kept(position.filter, digest.everything.links_at(where))
    topic = digest.topic(position.topic).links_at(where)
    return [
        _quote(link, where, documents, width, on_topic=link in topic)
        for link in links
        if link.label != "related"
    ]


class InlineFlow:
    """The rows of a document in which quotes follow the passages; has what `Flow` has."""

    def __init__(
        self, passages: Sequence[Passage], width: int, quoted: Callable[[int], list[Quote]]
    ) -> None:
        self.width = width
        self._own = Flow(passages, width)
        self.rows, self.text = self._own.rows, self._own.text
        self._quotes = [quoted(index) for index in range(len(passages))]
        self._heights = [
            len(self.rows(index)) + sum(len(quote.rows) for quote in found)
            for index, found in enumerate(self._quotes)
        ]
        gaps = [
            0 if passage.role == "heading" and not found else 1
            for passage, found in zip(passages, self._quotes, strict=True)
        ]
        self._tops = [0, *accumulate(map(sum, zip(self._heights, gaps, strict=True)))]

    @property
    def height(self) -> int:
        """Number of rows of the whole document."""
        return self._tops[-1]

    def top(self, index: int) -> int:
        """The first row of a passage."""
        return self._tops[index]

    def lines(self, index: int) -> int:
        """How many rows a passage takes with the quotes under it."""
        return self._heights[index]

    def locate(self, row: int) -> tuple[int, int] | None:
        """The passage at a row and the line in it; None beyond the text."""
        if not 0 <= row < self.height:
            return None
        index = bisect_right(self._tops, row) - 1
        return index, row - self._tops[index]

    def measure(self, first: int, last: int) -> bool:
        """Every height is known already."""
        del first, last
        return False

    def quote_at(self, index: int, line: int) -> tuple[Quote, int] | None:
        """The quote on a line of a passage and the line in it; None for the passage itself."""
        line -= len(self.rows(index))
        for quote in self._quotes[index] if line >= 0 else ():
            if line < len(quote.rows):
                return quote, line
            line -= len(quote.rows)
        return None

    def line_of(self, index: int, link: Link | None) -> int:
        """The first line of the quote of a link, or the passage's own first line."""
        line = len(self.rows(index))
        for quote in self._quotes[index]:
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
    spans = [cue.b if place(link.b) == where else cue.a for cue in link.cues]
    marks = tuple(
        (span.start - passage.start, span.end - passage.start, link.label) for span in spans
    )
    rows = wrap(text, max(8, width - INDENT))
    return Quote(link, where, text, _excerpt(rows, marks), marks, on_topic)


def _excerpt(rows: Rows, marks: Sequence[Mark]) -> Rows:
    """The rows around the first mark."""
    start = min((mark[0] for mark in marks), default=0)
    marked = bisect_right(rows, start, key=lambda row: row[0]) - 1
    first = max(0, min(marked - 1, len(rows) - EXCERPT))
    return rows[first : first + EXCERPT]
