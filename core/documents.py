"""What is compared: documents, and what is known of their sources."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from pathlib import PurePath
from typing import Annotated, Any

from pydantic import Field, WrapSerializer, WrapValidator

from .passages import (
    Frozen,
    Passage,
    Passages,
    Role,
    Sentence,
    Span,
    document_of,
    in_order,
    trimmed,
)

__all__ = [
    "Document",
    "Frozen",
    "Passage",
    "Passages",
    "Role",
    "Sentence",
    "Source",
    "Span",
    "document_of",
    "in_order",
    "trimmed",
]


def _kept(value: Any, validate: Any) -> Sequence[Passage]:
    return value if isinstance(value, Passages) else tuple(validate(value))


class Source(Frozen):
    """What is known about where a text comes from; what is not known is None."""

    title: str | None = None
    author: str | None = None
    outlet: str | None = None
    date: str | None = None
    """As the source gives it; ISO 8601 where that was possible."""
    kind: str | None = None
    """Op-ed, press release, news, transcript, report ..."""
    language: str | None = None
    """Code of the language, such as "en"."""
    address: str | None = None
    """Where the text is published: for a fetched page, after every redirect."""
    accessed: str | None = None
    """When the text was fetched, in ISO 8601 and UTC."""
    provenance: dict[str, str] = Field(default_factory=dict)
    """For each of the fields above that is known, who says so: "front matter", "meta tags",
    "file properties", or "guessed" with the reason."""
    origin: str
    """The path or address that the text was read from, as the user named it."""
    sha256: str
    """Of the bytes that were read, in hexadecimal; for one part of a source (`a.csv#3`), of these
    followed by what chooses the part (`#3`)."""


class Document(Source):
    """One text, cut into passages."""

    id: str
    """The document's place in the comparison, counted from 1: "2"."""
    text: str
    """The text as read: decoded, with every line end turned into a line feed. For a format that is
    more than text (a page, a PDF), what was extracted from it."""
    passages: Annotated[
        Sequence[Passage],
        WrapValidator(_kept),
        WrapSerializer(lambda value, serialize: serialize(tuple(value))),
    ]
    """In the order of the text, without overlap."""

    @property
    def name(self) -> str:
        """Its title, or its address or file's name: what a bibliography lists it by.

        What it is called beside others, on the screen and in reports, `core/names.py` says.
        """
        file = "" if "://" in self.origin else PurePath(self.origin).name
        return self.title or file or self.origin

    def renumbered(self, id: str) -> Document:  # noqa: A002
        """This document in another place of a comparison, with its passages named after it."""
        if self.id == id and all(passage.document == id for passage in self.passages[:1]):
            return self
        passages = (
            self.passages.renamed(id)
            if isinstance(self.passages, Passages)
            else tuple(p.model_copy(update={"id": f"{id}.{p.number}"}) for p in self.passages)
        )
        return self.model_copy(update={"id": id, "passages": passages})

    def span(self, start: int, end: int) -> Span:
        """The span of this document from `start` to `end`."""
        return Span(start=start, end=end, text=self.text[start:end])

    def passage_at(self, offset: int) -> Passage | None:
        """The passage in which an offset into the text lies, or None between passages."""
        after = bisect_right(self.passages, offset, key=lambda passage: passage.start)
        last = self.passages[after - 1] if after else None
        return last if last and offset < last.end else None

    def passage(self, number: int) -> Passage:
        """The passage with this number, counted from 1."""
        return self.passages[number - 1]
