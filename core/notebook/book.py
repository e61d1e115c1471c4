"""The notebook: everything that a reader added to one collection of documents."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from pydantic import ConfigDict, Field

from ..documents import Document, Frozen
from ..names import names
from ..topics.named import NamedTopic
from .note import (
    Correction,
    HandLink,
    HandMember,
    HandRow,
    KnownDocument,
    Note,
    ReadingPlace,
)
from .quoting import Anchor, quoted, whole_origin


class Notebook(Frozen):
    """Everything that a reader added to one collection of documents."""

    model_config = ConfigDict(validate_by_name=True)

    schema_: Literal["perspectives.notebook/2"] = Field(
        default="perspectives.notebook/2", alias="schema"
    )
    documents: tuple[KnownDocument, ...] = ()
    notes: tuple[Note, ...] = ()
    links: tuple[HandLink, ...] = ()
    members: tuple[HandMember, ...] = ()
    rows: tuple[HandRow, ...] = ()
    """Rows of sheets, in the order in which they were changed."""
    topics: tuple[NamedTopic, ...] | None = None
    """All topics as the reader left them; None while none was changed by hand."""
    corrections: tuple[Correction, ...] = ()
    checked: str = ""
    """The SHA-256 of the document that is held against the others; empty for none."""
    place: ReadingPlace | None = None

    @property
    def empty(self) -> bool:
        """Whether the reader added nothing yet."""
        added = self.notes or self.links or self.members or self.rows or self.corrections
        return not (added or self.checked) and self.topics is None

    def find(self, topic: str | None, anchors: Iterable[Anchor] = ()) -> Note:
        """The note on this topic and these passages, or an empty one."""
        blank = Note(topic=topic, anchors=tuple(anchors))
        return next((note for note in self.notes if note.subject == blank.subject), blank)

    def keep(self, note: Note, at: str | None = None) -> Notebook:
        """A notebook with this note in place of the one on the same subject; empty ones go.

        Args:
            note: The note as it is now.
            at: The time in ISO 8601, to be written on the note; None leaves its times alone.
        """
        if at:
            note = note.model_copy(update={"created": note.created or at, "modified": at})
        others = tuple(other for other in self.notes if other.subject != note.subject)
        return self.model_copy(update={"notes": others if note.empty else (*others, note)})

    def link(self, a: Anchor, b: Anchor, *, linked: bool | None) -> Notebook:
        """A notebook in which two passages are linked or apart; None takes the reader's word back.

        Order does not matter: the two are known again either way round.
        """
        hand_link = HandLink(a=a, b=b, linked=bool(linked))
        others = tuple(other for other in self.links if other.ends != hand_link.ends)
        return self.model_copy(update={"links": others if linked is None else (*others, hand_link)})

    def linked(self, a: Anchor, b: Anchor) -> bool | None:
        """Whether the reader linked two passages (True), took them apart (False) or neither."""
        ends = quoted((a, b))
        return next((hand_link.linked for hand_link in self.links if hand_link.ends == ends), None)

    def place_on(self, topic: str, passage: Anchor, *, belongs: bool | None) -> Notebook:
        """A notebook in which a passage is on a topic or off it; None takes the word back."""
        member = HandMember(topic=topic, passage=passage, belongs=bool(belongs))
        others = tuple(other for other in self.members if other.subject != member.subject)
        return self.model_copy(update={"members": others if belongs is None else (*others, member)})

    def placed_on(self, topic: str, passage: Anchor) -> bool | None:
        """Whether the reader put a passage on a topic (True), took it off (False) or neither."""
        subject = topic, quoted((passage,))
        return next((member.belongs for member in self.members if member.subject == subject), None)

    def keep_rows(self, *rows: HandRow, without: Iterable[HandRow] = ()) -> Notebook:
        """A notebook with these rows in place of those of the same subject; idle ones go.

        Args:
            rows: As the reader wants them.
            without: Those that became something else.
        """
        gone = {row.subject for row in (*rows, *without)}
        others = (row for row in self.rows if row.subject not in gone)
        rows_that_say_something = (row for row in rows if not row.idle)
        return self.model_copy(update={"rows": (*others, *rows_that_say_something)})

    def rename_topic(self, old: str, new: str) -> Notebook:
        """A notebook whose notes and passages on a topic follow it to its new name."""
        notes = (
            note.model_copy(update={"topic": new}) if note.topic == old else note
            for note in self.notes
        )
        members = (
            member.model_copy(update={"topic": new}) if member.topic == old else member
            for member in self.members
        )
        return self.model_copy(update={"notes": tuple(notes), "members": tuple(members)})

    def correct(self, correction: Correction) -> Notebook:
        """A notebook with this correction in place of the one on the same document."""
        others = tuple(o for o in self.corrections if o.document != correction.document)
        idle = correction == Correction(document=correction.document)
        return self.model_copy(update={"corrections": others if idle else (*others, correction)})

    def corrected(self, documents: Iterable[Document]) -> tuple[Document, ...]:
        """The documents with the reader's corrections of their sources, each marked as such."""
        known = {
            correction.document: correction.model_dump(exclude={"document"}, exclude_none=True)
            for correction in self.corrections
        }
        return tuple(_with(document, known.get(document.sha256, {})) for document in documents)

    def correction(self, document: Document) -> Correction:
        """What the reader corrected of a document so far."""
        blank = Correction(document=document.sha256)
        return next((o for o in self.corrections if o.document == document.sha256), blank)

    def about(self, documents: Iterable[Document]) -> Notebook:
        """A notebook that knows these documents, so that the collection is found again.

        Documents that are not open stay known as long as a note is anchored in them.
        """
        documents = tuple(documents)
        opened = tuple(
            KnownDocument(sha256=each.sha256, origin=whole_origin(each), title=name)
            for each, name in zip(documents, names(documents), strict=True)
        )
        needed = {quote.document for quote in self.anchors()}
        needed -= {document.sha256 for document in opened}
        others = tuple(document for document in self.documents if document.sha256 in needed)
        return self.model_copy(update={"documents": (*opened, *others)})

    def anchors(self) -> tuple[Anchor, ...]:
        """Every quotation that something in the notebook holds on to."""
        of_notes = [quote for note in self.notes for quote in note.anchors]
        of_links = [quote for hand_edit in self.links for quote in (hand_edit.a, hand_edit.b)]
        of_members = [hand_edit.passage for hand_edit in self.members]
        of_rows = [quote for row in self.rows for quote in row.quotes]
        here = [self.place.passage] if self.place and self.place.passage else []
        return (*of_notes, *of_links, *of_members, *of_rows, *here)


def _with(document: Document, known: dict[str, str]) -> Document:
    says = document.provenance | dict.fromkeys(known, "edited")
    return document.model_copy(update={**known, "provenance": says} if known else {})
