"""The reader's notebook together with the file that it is kept in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from ..core import notebook
from ..core.documents import Document
from ..core.errors import ConflictError, NotebookError
from ..core.notebook import Anchor, Note, Notebook, ReadingPlace, Verdict
from ..core.notebook.quoting import quoted
from ..core.topics.named import NamedTopic
from . import made_by_hand
from .by_hand import Hand
from .places import Place
from .stops import Stand, stands, stop
from .undoing import Undoing

JOINED = "Another program changed this notebook: its changes are here too."


class Notes:
    """Notes on one collection, saved at every change; each change can be taken back.

    Args:
        path: The notebook's file.
        documents: What is open.
        topics: The topics that were given, if any.
        file_first: Whether those come before topics made by hand earlier.

    Raises:
        NotebookError: The file is there but cannot be used.
    """

    def __init__(
        self,
        path: Path,
        documents: tuple[Document, ...],
        topics: tuple[NamedTopic, ...] | None = None,
        *,
        file_first: bool = False,
    ) -> None:
        self._path = path
        self._given = topics
        self._undoing = Undoing()
        self._saved = True
        self.read = documents
        """As they were read."""
        self.documents = documents
        """As the reader corrected them."""
        self._open()
        self.documents = self.notebook.corrected(documents)
        self._passed_over = self.notebook.topics if file_first else None

    @property
    def topics(self) -> tuple[NamedTopic, ...] | None:
        """What to compare by: the topics made by hand, or else those given; None: suggest some.

        A topics file that was named for this time comes before what was made by hand earlier.
        """
        made = self.notebook.topics
        return self._given if made is None or made == self._passed_over else made

    def _open(self) -> None:
        found = notebook.open_for(self._path, self.documents)
        self.notebook = found.notebook
        self.lost = found.lost
        """Quotations that the documents do not hold any more."""

    def take_over(self, before: Notes) -> None:
        """Let what was changed among other documents be taken back here too."""
        self._undoing = before._undoing
        if self.notebook != before.notebook:
            self._undoing.rebase(before.notebook, self.notebook)

    def anchor(self, where: Place) -> Anchor:
        """The quotation that holds on to a passage."""
        document = self.documents[where[0]]
        return notebook.anchor(document, document.passages[where[1]])

    def on(self, topic: str | None, places: Iterable[Place] = ()) -> Note:
        """The note on these passages, or on the topic when there are none."""
        return self.notebook.find(topic, map(self.anchor, places))

    def touching(self, where: Place) -> tuple[Note, ...]:
        """The notes in which a passage is one of several, those on most passages first."""
        here = quoted([self.anchor(where)])
        found = [n for n in self.notebook.notes if len(n.anchors) > 1 and here <= n.subject[1]]
        return tuple(sorted(found, key=lambda note: -len(note.anchors)))

    def places(self, note: Note) -> list[Place | None]:
        """Where the passages of a note are; None for one that is in none of the documents."""
        return [self.find(anchor) for anchor in note.anchors]

    def verdicts(self) -> dict[frozenset[Place], Verdict]:
        """What the reader decided, by the passages it is about."""
        found: dict[frozenset[Place], Verdict] = {}
        for note in self.notebook.notes:
            places = [place for place in self.places(note) if place is not None]
            if note.verdict is not None and len(places) == len(note.anchors):
                found[frozenset(places)] = note.verdict
        return found

    def noted(self) -> frozenset[Place]:
        """The passages on which the reader wrote."""
        written = (self.places(note) for note in self.notebook.notes if note.text)
        return frozenset(place for places in written for place in places if place is not None)

    def hand(self) -> Hand:
        """What the reader linked, took apart and moved, as far as it is in these documents."""
        return made_by_hand.hand(self.notebook, self.find)

    def listed(self) -> tuple[Note, ...]:
        """All notes, and what was done by hand told as notes."""
        return (*self.notebook.notes, *made_by_hand.told(self.notebook))

    def find(self, anchor: Anchor) -> Place | None:
        """The passage that a quotation stands in."""
        for index, document in enumerate(self.documents):
            here = document.text.startswith(anchor.exact, anchor.start)
            if here and document.sha256 == anchor.document:
                after = bisect_right(document.passages, anchor.start, key=lambda each: each.start)
                return index, max(0, after - 1)
        return None

    def keep(self, notes: Iterable[Note], what: str = "your note") -> str:
        """Keep changed notes; see `change`."""
        changed = self.notebook
        for note in notes:
            changed = changed.keep(note)
        return self.change(changed, what)

    def change(self, changed: Notebook, what: str) -> str:
        """Take a changed notebook and save it; it stays here even when it cannot be saved.

        Args:
            changed: The notebook as it is now.
            what: What was changed, for whoever takes it back: "your note".

        Returns:
            What the reader should know, or nothing.

        Raises:
            NotebookError: The file cannot be written, or another program changed the same thing.
        """
        if changed == self.notebook:
            return ""
        self._undoing.did(what, self.notebook)
        return self._take(changed)

    def undo(self) -> tuple[str, str] | None:
        """Take the last change back; what it was, and what the reader should know.

        Raises:
            NotebookError: As `change`.
        """
        found = self._undoing.back(self.notebook)
        return (found[0], self._take(found[1])) if found is not None else None

    def redo(self) -> tuple[str, str] | None:
        """Do again what was taken back last; as `undo`."""
        found = self._undoing.forward(self.notebook)
        return (found[0], self._take(found[1])) if found is not None else None

    def leave(self, here: Stand, back: Iterable[Stand] = (), forward: Iterable[Stand] = ()) -> None:
        """Keep where the reader stopped; that is not worth a complaint when it fails.

        Args:
            here: The topic and the passage.
            back: Where the reader jumped from, the last jump last.
            forward: Where they went back from, the last time last.
        """
        topic, where = here
        place = ReadingPlace(
            topic=topic,
            passage=self.anchor(where),
            back=tuple(stop(self.documents, each) for each in back),
            forward=tuple(stop(self.documents, each) for each in forward),
        )
        with suppress(NotebookError):
            if place != self.notebook.place:
                self.notebook = self.notebook.model_copy(update={"place": place})
                notebook.save(self.notebook, self._path)

    def left(self) -> Stand | None:
        """The topic and the passage where the reader stopped last time."""
        place = self.notebook.place
        return next(iter(stands([place], self.find)), None) if place is not None else None

    def jumped(self) -> tuple[list[Stand], list[Stand]]:
        """The places to go back and forward to, as they were left."""
        place = self.notebook.place or ReadingPlace()
        return stands(place.back, self.find), stands(place.forward, self.find)

    def save_again(self) -> None:
        """Save what could not be saved when it was changed, if there is such a thing.

        Raises:
            NotebookError: As `change`.
        """
        if not self._saved:
            self._take(self.notebook)

    def _take(self, changed: Notebook) -> str:
        self.notebook, self._saved = changed, False
        try:
            joined = notebook.save(changed, self._path)
            self._saved = True
        except ConflictError:
            self._saved = True
            self._undoing.forget()
            self._open()
            raise
        if not joined:
            return ""
        self._open()
        self._undoing.rebase(changed, self.notebook)
        return JOINED
