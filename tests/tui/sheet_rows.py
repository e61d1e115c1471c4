"""Rows of sheets, made by hand."""

from __future__ import annotations

from collections.abc import Sequence

from perspectives.core.documents import Document, Sentence
from perspectives.core.sheets.sheet import Quoted, Row, cells_of, quoted, row


def make_row(documents: Sequence[Document], name: str, *cells: tuple[str, str]) -> Row:
    """A row of words of documents, each by the id of its document."""
    quotes: list[Quoted] = []
    for id_, words in cells:
        document = next(each for each in documents if each.id == id_)
        start = document.text.index(words)
        passage = next(each for each in document.passages if start < each.end)
        whole = Sentence(start=passage.start, end=passage.end, text=passage.text)
        quotes.append(quoted(passage, whole, start, start + len(words)))
    return row(name, cells_of(quotes), "same" if len(cells) > 1 else "one")
