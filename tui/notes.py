"""The reader's notebook together with the file that it is kept in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from pathlib import Path

from ..core import notebook
from ..core.documents import Document
from ..core.notebook import Anchor, Note, Notebook, Verdict
from .digest import Place


class Notes:
    """Notes on one collection, saved at every change.

    Raises:
        NotebookError: The file is there but cannot be used.
    """

    def __init__(self, path: Path, documents: tuple[Document, ...]) -> None:
        self.notebook = notebook.open_for(path, documents).notebook
        self._path = path
        self._documents = documents
        self.read = documents
        """As they were read."""
        self.documents = self.notebook.corrected(documents)
        """As the reader corrected them."""

    def on(self, topic: str | None, places: Iterable[Place] = ()) -> Note:
        """The note on these passages, or on the topic when there are none."""
        anchors = [
            notebook.anchor(self._documents[document], self._documents[document].passages[passage])
            for document, passage in places
        ]
        return self.notebook.find(topic, anchors)

    def places(self, note: Note) -> list[Place | None]:
        """Where the passages of a note are; None for one that is in none of the documents."""
        return [self._find(anchor) for anchor in note.anchors]

    def verdicts(self) -> dict[frozenset[Place], Verdict]:
        """What the reader decided, by the passages it is about."""
        found: dict[frozenset[Place], Verdict] = {}
        for note in self.notebook.notes:
            places = [place for place in self.places(note) if place is not None]
            if note.verdict is not None and len(places) == len(note.anchors):
                found[frozenset(places)] = note.verdict
        return found

    def _find(self, anchor: Anchor) -> Place | None:
        for index, document in enumerate(self._documents):
            here = document.text.startswith(anchor.exact, anchor.start)
            if here and document.sha256 == anchor.document:
                after = bisect_right(document.passages, anchor.start, key=lambda each: each.start)
                return index, max(0, after - 1)
        return None

    def keep(self, notes: Iterable[Note]) -> None:
        """Keep changed notes and save; they stay here even when they cannot be saved.

        Raises:
            NotebookError: The file cannot be written.
        """
        changed = self.notebook
        for note in notes:
            changed = changed.keep(note)
        self.change(changed, "your note")

    def change(self, changed: Notebook, what: str) -> str:
        """Take a changed notebook and save it; it stays here even when it cannot be saved.

        Args:
            changed: The notebook as it is now.
            what: What was changed: "your note".

        Returns:
            What the reader should know, or nothing.

        Raises:
            NotebookError: The file cannot be written.
        """
        del what
        self.notebook = changed
        notebook.save(self.notebook, self._path)
        return ""
