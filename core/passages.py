"""Stretches of a document's text: spans, sentences and passages.

Every offset counts Unicode code points into `Document.text`, the text as it was read, so that a
quotation can be found again in any export. `document.text[span.start:span.end] == span.text`
holds for every span.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from operator import sub
from typing import Literal, cast, overload

from pydantic import BaseModel, ConfigDict

Role = Literal["body", "heading", "boilerplate"]
ROLES: tuple[Role, ...] = ("body", "heading", "boilerplate")


class Frozen(BaseModel):
    """The base of every value here: it cannot be changed, and a misspelt field is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


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
        return document_of(self.id)

    @property
    def number(self) -> int:
        """Number of the passage in its document, counted from 1: the ¶ that readers cite."""
        return int(self.id.partition(".")[2])


class Passages(Sequence[Passage]):
    """The passages of one document, each made when it is asked for.

    A hundred thousand passages as objects take 170 MB; as offsets they take two.

    Args:
        document: Id of the document.
        text: The document's text.
        parts: Start, end, role and locator of each passage, in the order of the text.
    """

    def __init__(
        self, document: str, text: str, parts: Iterable[tuple[int, int, Role, str | None]]
    ) -> None:
        self.document = document
        self._text = text
        self._starts, self._ends, self._roles = array("q"), array("q"), bytearray()
        self._locators: dict[int, str] = {}
        for index, (start, end, role, locator) in enumerate(parts):
            self._starts.append(start)
            self._ends.append(end)
            self._roles.append(ROLES.index(role))
            if locator is not None:
                self._locators[index] = locator

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, index: int) -> Passage: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Passage, ...]: ...
    def __getitem__(self, index: int | slice) -> Passage | tuple[Passage, ...]:
        places = range(len(self))[index]
        return self._make(places) if isinstance(places, int) else tuple(map(self._make, places))

    def __iter__(self) -> Iterator[Passage]:
        return map(self._make, range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Passages | tuple):
            return NotImplemented
        return tuple(self) == tuple(cast("Sequence[Passage]", other))

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"<{len(self)} passages of document {self.document}>"

    def spans(self) -> Iterator[tuple[int, int]]:
        """Start and end of each passage, without making it."""
        return zip(self._starts, self._ends, strict=True)

    def lengths(self) -> Iterator[int]:
        """How many code points each passage has, without making it."""
        return map(sub, self._ends, self._starts)

    def roles(self) -> Iterator[Role]:
        """The role of each passage, without making it."""
        return map(ROLES.__getitem__, self._roles)

    def renamed(self, document: str) -> Passages:
        """The same passages in a document with another id."""
        other = object.__new__(Passages)
        vars(other).update(vars(self), document=document)
        return other

    def _make(self, index: int) -> Passage:
        start, end = self._starts[index], self._ends[index]
        return Passage(
            start=start,
            end=end,
            text=self._text[start:end],
            id=f"{self.document}.{index + 1}",
            role=ROLES[self._roles[index]],
            locator=self._locators.get(index),
        )


def document_of(passage: str) -> str:
    """The id of the document to which the passage with this id belongs: "2" for "2.7"."""
    return passage.partition(".")[0]


def in_order(passage: str) -> tuple[int, ...]:
    """What the ids of passages are sorted by, so that "2.7" comes before "2.10"."""
    return tuple(int(part) for part in passage.split("."))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch of a text without the white space at its ends, as offsets."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
