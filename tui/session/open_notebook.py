"""The reader's notebook beside the documents that are open, looked up by their passages."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from ...core import notebook
from ...core.documents import Document
from ...core.notebook import Anchor, Note, Notebook, ReadingPlace, Verdict
from ..digest.hand_edits import HandEdits
from ..digest.places import Place
from . import made_by_hand
from .stops import NamedPlace, named_places


class OpenNotebook:
    """A notebook with every quotation of it found again in the documents.

    Args:
        book: The notebook.
        documents: What is open, as it was read.
    """

    def __init__(self, book: Notebook, documents: tuple[Document, ...]) -> None:
        self.as_read = documents
        """As they were read."""
        fitted = notebook.on_documents(book, documents)
        self.notebook = fitted.notebook
        self.lost = fitted.lost
        """Quotations that the documents do not hold any more."""
        self.documents = self.notebook.corrected(documents)
        """As the reader corrected them."""

    def anchor(self, where: Place) -> Anchor:
        """The quotation that holds on to a passage."""
        document = self.documents[where[0]]
        return notebook.anchor(document, document.passages[where[1]])

    def note_on(self, topic: str | None, places: Iterable[Place] = ()) -> Note:
        """The note on these passages, or without any on the topic; empty where none was kept."""
        return self.notebook.find(topic, map(self.anchor, places))

    def kept_note(self, places: Iterable[Place]) -> Note:
        """The note that was kept on these passages, or one on nothing; to read, not to write.

        Each key asks for it: a quotation is looked for in its whole document, a place is not.
        """
        subject = self._quoted(places)
        return next((note for note in self.notebook.notes if note.subject[1] == subject), Note())

    def notes_on_several(self, where: Place) -> tuple[Note, ...]:
        """The notes in which a passage is one of several, those on most passages first."""
        here = self._quoted([where])
        several = [n for n in self.notebook.notes if len(n.anchors) > 1 and here <= n.subject[1]]
        return tuple(sorted(several, key=lambda note: -len(note.anchors)))

    def places(self, note: Note) -> list[Place | None]:
        """Where the passages of a note are; None for one that is in none of the documents."""
        return [self.place_of(anchor) for anchor in note.anchors]

    def verdicts(self) -> dict[frozenset[Place], Verdict]:
        """What the reader decided, by the passages it is about."""
        verdicts: dict[frozenset[Place], Verdict] = {}
        for note in self.notebook.notes:
            places = [place for place in self.places(note) if place is not None]
            if note.verdict is not None and len(places) == len(note.anchors):
                verdicts[frozenset(places)] = note.verdict
        return verdicts

    def noted_passages(self) -> frozenset[Place]:
        """The passages on which the reader wrote."""
        written = (self.places(note) for note in self.notebook.notes if note.text)
        return frozenset(place for places in written for place in places if place is not None)

    def hand_edits(self) -> HandEdits:
        """What the reader linked, took apart and moved, as far as it is in these documents."""
        return made_by_hand.hand_edits(self.notebook, self.place_of)

    def all_notes(self) -> tuple[Note, ...]:
        """All notes, and what was done by hand told as notes."""
        return (*self.notebook.notes, *made_by_hand.told(self.notebook))

    def place_of(self, anchor: Anchor) -> Place | None:
        """The passage that a quotation stands in; None where no document holds it."""
        for index, document in enumerate(self.documents):
            here = document.text.startswith(anchor.exact, anchor.start)
            if here and document.sha256 == anchor.document:
                after = bisect_right(document.passages, anchor.start, key=lambda each: each.start)
                return index, max(0, after - 1)
        return None

    def _quoted(self, places: Iterable[Place]) -> frozenset[tuple[str, int]]:
        """Passages as the subjects of notes name them."""
        sides = ((self.documents[index], number) for index, number in places)
        return frozenset((each.sha256, each.passages[number].start) for each, number in sides)

    def stopped_at(self) -> NamedPlace | None:
        """The topic and the passage where the reader stopped last time."""
        place = self.notebook.place
        return next(iter(named_places([place], self.place_of)), None) if place is not None else None

    def jumps(self) -> tuple[list[NamedPlace], list[NamedPlace]]:
        """The places to go back and forward to, as they were left."""
        place = self.notebook.place or ReadingPlace()
        return named_places(place.back, self.place_of), named_places(place.forward, self.place_of)
