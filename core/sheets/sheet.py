"""A sheet: what each document says on one kind of thing, a row a thing, every cell a quotation.

A sheet judges nothing: it finds, groups and shows. Every word in a cell opens its passage.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from hashlib import sha256

from ..documents import Frozen, Passage, Sentence, Span, document_of, in_order
from ..text.corpus import Corpus
from .marks import Mark

_FIRST: tuple[Mark, ...] = ("other", "changed", "same", "part", "one")
"""What a reader wants to see first: what differs."""


SentenceKey = tuple[str, int]
"""A sentence, by its passage's id and its start in the document's text."""


def sentence_key(passage: Passage, sentence: Sentence) -> SentenceKey:
    """The key of a sentence of a passage."""
    return passage.id, sentence.start


class Quoted(Frozen):
    """Some words of a document, where they stand."""

    passage: str
    """Passage id."""
    span: Span
    sentence: Span
    """The sentence around them."""
    value: str = ""
    """What they come to by themselves, where that can be told."""

    @property
    def sentence_key(self) -> SentenceKey:
        """The sentence that they stand in."""
        return self.passage, self.sentence.start


class Cell(Frozen):
    """What one document says in a row."""

    document: str
    """Document id."""
    quotes: tuple[Quoted, ...]
    """In the order of the text; never empty."""
    value: str = ""
    """What they come to, in one form for all documents: "14000 crowns", "2023-07", "cropped"."""


class Row(Frozen):
    """One thing, with what each document says of it."""

    id: str
    """The same as long as the same words say it."""
    name: str
    """What is counted, the day, who speaks, what is named ..."""
    mark: Mark
    cells: tuple[Cell, ...]
    """Of the documents that speak, in their order."""
    kind: str = ""
    """What kind of row it is where a sheet has several: "force", "cropped", "near copy" ..."""
    note: str = ""
    """What a reader should know of it, in a sentence."""
    by_hand: tuple[str, ...] = ()
    """What the reader did to it: "merged", "split off", "renamed" ..."""
    written: str = ""
    """What the reader wrote on it."""

    @property
    def touched(self) -> bool:
        """Whether a hand was there."""
        return bool(self.by_hand or self.written)

    def cell(self, document: str) -> Cell | None:
        """What the document with this id says, or None where it is silent."""
        return next((cell for cell in self.cells if cell.document == document), None)


class Sheet(Frozen):
    """All rows of one kind, what differs first."""

    name: str
    """As the command is called: "figures"."""
    rows: tuple[Row, ...]
    hidden: tuple[Row, ...] = ()
    """Rows that the reader does not want to see."""


Making = Callable[[Corpus], Iterable[Row]]
"""Makes the rows of a sheet, in the order of the text."""


def row(
    name: str,
    cells: Iterable[Cell],
    mark: Mark,
    *,
    kind: str = "",
    note: str = "",
    apart: str = "",
) -> Row:
    """A row that is named after its words, so that what a reader did to it is found again.

    Args:
        name: What the row is on.
        cells: What each document says.
        mark: How they stand to each other.
        kind: What kind of row it is.
        note: What a reader should know of it.
        apart: What tells it from others with the same words: the sentence around "two years".
    """
    cells = tuple(sorted(cells, key=lambda cell: in_order(cell.document)))
    words = [quote.span.text for cell in cells for quote in cell.quotes[:1]]
    said = "\n".join([kind, *([apart] if apart else []), *sorted(words)])
    digest = sha256(said.encode(errors="replace")).hexdigest()[:12]
    return Row(id=digest, name=name, mark=mark, cells=cells, kind=kind, note=note)


def quoted(passage: Passage, sentence: Sentence, start: int, end: int) -> Quoted:
    """Some words of a passage.

    Args:
        passage: Where they stand.
        sentence: The sentence around them.
        start: Offset of the first of them in the document's text.
        end: Offset after the last.
    """
    words = passage.text[start - passage.start : end - passage.start]
    return Quoted(
        passage=passage.id,
        span=Span(start=start, end=end, text=words),
        sentence=Span(start=sentence.start, end=sentence.end, text=sentence.text),
    )


def cells_of(quotes: Iterable[Quoted], value: str = "") -> tuple[Cell, ...]:
    """Some quotations as cells, one for each document that is quoted."""
    by_document: dict[str, list[Quoted]] = {}
    for quote in quotes:
        by_document.setdefault(document_of(quote.passage), []).append(quote)
    return tuple(
        Cell(
            document=document,
            quotes=tuple(sorted(said, key=lambda quote: quote.span.start)),
            value=value,
        )
        for document, said in by_document.items()
    )


def in_reading_order(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The rows as a reader wants them: what differs first, then what most documents share.

    Rows that are alike in this stay in the order in which they were made.
    """
    return tuple(sorted(rows, key=_place))


def _place(each: Row) -> tuple[int, int]:
    return _FIRST.index(each.mark), -len(each.cells)
