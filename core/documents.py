"""What is compared: documents, their passages and sentences, and spans of them.

Every offset counts Unicode code points into `Document.text`, the text as it was read, so that a
quotation can be found again in any export. `document.text[span.start:span.end] == span.text`
holds for every span.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Role = Literal["body", "heading", "boilerplate"]


class Frozen(BaseModel):
    """The base of every value here: it cannot be changed, and a misspelt field is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(Frozen):
    """A stretch of one document's text."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    text: str
    """The text from start to end."""


class Sentence(Span):
    """A sentence: what explains why two passages agree or diverge."""


class Passage(Span):
    """A paragraph: what is shown and aligned."""

    id: str
    """Document id and number of the passage, counted from 1: "2.7"."""
    role: Role = "body"
    """Boilerplate (navigation, datestamps, end marks) is shown dimmed and never compared."""
    locator: str | None = None
    """Where the source itself puts the passage: "page 3", "00:01:05", a chapter's title."""

    @property
    def document(self) -> str:
        """Id of the document that the passage belongs to."""
        return self.id.partition(".")[0]

    @property
    def number(self) -> int:
        """Number of the passage in its document, counted from 1: the ¶ that readers cite."""
        return int(self.id.partition(".")[2])


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
    passages: tuple[Passage, ...]
    """In the order of the text, without overlap."""

    @property
    def name(self) -> str:
        """What to call the document in a heading."""
        return self.title or self.origin

    def span(self, start: int, end: int) -> Span:
        """The span of this document from `start` to `end`."""
        return Span(start=start, end=end, text=self.text[start:end])

    def passage(self, number: int) -> Passage:
        """The passage with this number, counted from 1."""
        return self.passages[number - 1]
