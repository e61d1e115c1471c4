"""The reader's notebook together with the file that it is kept in."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..core import notebook
from ..core.documents import Document
from ..core.notebook import Note
from .digest import Place


class Notes:
    """Notes on one collection, saved at every change.

    Raises:
        NotebookError: The file is there but cannot be used.
    """

    def __init__(self, path: Path, documents: tuple[Document, ...]) -> None:
        self.notebook = notebook.load(path)
        self._path = path
        self._documents = documents

    def on(self, topic: str | None, places: Iterable[Place] = ()) -> Note:
        """The note on these passages, or on the topic when there are none."""
        anchors = [
            notebook.anchor(self._documents[document], self._documents[document].passages[passage])
            for document, passage in places
        ]
        return self.notebook.find(topic, anchors)

    def keep(self, notes: Iterable[Note]) -> None:
        """Keep changed notes and save; they stay here even when they cannot be saved.

        Raises:
            NotebookError: The file cannot be written.
        """
        for note in notes:
            self.notebook = self.notebook.keep(note)
        notebook.save(self.notebook, self._path)
