"""Notes, verdicts, links, rows of sheets and corrections that a reader made.

Everything is anchored by quotations (the W3C's TextQuoteSelector: exact, prefix, suffix, with the
position as a hint) and by the sha256 of its documents, never by the ids of one comparison: ids
change when a document is added.
"""

from __future__ import annotations

from typing import Literal

from ..documents import Frozen
from .quoting import Anchor, quoted

Verdict = Literal["agree", "diverge", "related", "unrelated", "unsure"]
Subject = tuple[str | None, frozenset[tuple[str, int]]]
"""What a note is about: a topic's name, or quotations by document and start."""
RowSubject = tuple[str, bool, frozenset[tuple[str, str, int]]]
"""What a row made by hand is: its sheet, whether it was shaped, and what stands in it, by row,
document and start."""


class Note(Frozen):
    """What a reader wrote and decided about one topic, or about passages on it.

    A verdict without a word is a note as well: `text` is empty then.
    """

    topic: str | None = None
    """Name of the topic, or None for passages that belong to none."""
    anchors: tuple[Anchor, ...] = ()
    """The passages; none for a note on the topic as a whole."""
    text: str = ""
    verdict: Verdict | None = None
    tags: tuple[str, ...] = ()
    created: str | None = None
    """ISO 8601, when whoever kept the note said so."""
    modified: str | None = None

    @property
    def empty(self) -> bool:
        """Whether there is nothing left to keep."""
        return not self.text.strip() and self.verdict is None and not self.tags

    @property
    def subject(self) -> Subject:
        """What two notes on the same thing have in common."""
        # Passages decide by themselves; the topic matters only to a note on a whole topic.
        quotes = quoted(self.anchors)
        return (None if quotes else self.topic), quotes


class HandLink(Frozen):
    """Two passages that the reader linked, or took apart."""

    a: Anchor
    b: Anchor
    linked: bool = True
    """False when the engine's link between the two is wrong."""

    @property
    def ends(self) -> frozenset[tuple[str, int]]:
        """Both passages, whichever is named first."""
        return quoted((self.a, self.b))


class HandMember(Frozen):
    """A passage that the reader put on a topic, or took off it."""

    topic: str
    """Name of the topic."""
    passage: Anchor
    belongs: bool = True
    """False when the engine is wrong to put it there."""

    @property
    def subject(self) -> Subject:
        """The topic and the passage."""
        return self.topic, quoted((self.passage,))


class RowPart(Frozen):
    """Quotations that stand in one row of a sheet, as the sheet was made."""

    row: str
    """The row's id, which stays the same as long as the same words say it."""
    kind: str
    """What kind of row it is, to know it again where its words have changed."""
    quotes: tuple[Anchor, ...]


class HandRow(Frozen):
    """A row of a sheet as the reader wants it."""

    sheet: str
    """Name of the sheet."""
    parts: tuple[RowPart, ...]
    """What it holds: one part, or several that were merged."""
    shaped: bool = False
    """Whether the reader says what it holds: merged, or split off another row."""
    name: str = ""
    """What the reader calls it; empty for what it is called anyway."""
    note: str = ""
    hidden: bool = False

    @property
    def idle(self) -> bool:
        """Whether there is nothing left to keep."""
        return not (self.shaped or self.name or self.note.strip() or self.hidden)

    @property
    def quotes(self) -> tuple[Anchor, ...]:
        """Everything that stands in it."""
        return tuple(quote for part in self.parts for quote in part.quotes)

    @property
    def subject(self) -> RowSubject:
        """What two words on the same row have in common."""
        places = ((part.row, *place) for part in self.parts for place in quoted(part.quotes))
        return self.sheet, self.shaped, frozenset(places)

    @property
    def done(self) -> tuple[str, ...]:
        """What the reader did to it, but for the note: "merged", "renamed" ..."""
        shaped = "merged" if len(self.parts) > 1 else "split off"
        words_and_truths = ((shaped, self.shaped), ("renamed", self.name), ("hidden", self.hidden))
        return tuple(word for word, true in words_and_truths if true)

    @property
    def does(self) -> str:
        """The same with the words: "row of figures merged, called “Deaths”, noted “ask”"."""
        done = [word for word in self.done if word != "renamed"]
        called = [f"called “{self.name}”"] if self.name else []
        noted = [f"noted “{' '.join(self.note.split())}”"] if self.note else []
        return f"row of {self.sheet} {', '.join((*done, *called, *noted))}"


class Correction(Frozen):
    """What the reader knows better about a document's source; None leaves what was read."""

    document: str
    """The document's sha256."""
    title: str | None = None
    author: str | None = None
    outlet: str | None = None
    date: str | None = None
    kind: str | None = None
    language: str | None = None
    address: str | None = None


class KnownDocument(Frozen):
    """A document of the collection, to find the collection again."""

    sha256: str
    origin: str
    """The absolute path or the address."""
    title: str
    """What the document is called beside the others; see `core/names.py`."""


class Stop(Frozen):
    """A place where the reader was."""

    topic: str | None = None
    """Name of the topic."""
    passage: Anchor | None = None


class ReadingPlace(Stop):
    """Where the reader stopped, and the jumps that led there."""

    back: tuple[Stop, ...] = ()
    """Where the reader jumped from, the last jump last; forgotten where the text has changed."""
    forward: tuple[Stop, ...] = ()
    """Where they went back from, the last time last."""
