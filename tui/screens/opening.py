"""Other documents on the compare screen: opened, taken away, read again."""

from __future__ import annotations

import asyncio

from textual import events, on, work
from textual.message import Message

from ...core.comparison import Comparison
from ...core.documents import Document
from ...core.errors import PerspectivesError
from ...core.notebook import Correction
from ...core.reading import changed, read
from .. import screens
from ..moves.carrying import carry
from ..text.naming import short
from .deciding import Deciding

EVERY = 3.0
"""Seconds between two looks at the files."""


class Opening(Deciding):
    """The actions that change which documents are compared."""

    class Reopen(Message):
        """Other documents are to be compared from now on.

        Args:
            documents: As they were read.
            found: The comparison, when it is known already because the texts are the same.
        """

        def __init__(
            self, documents: tuple[Document, ...], found: Comparison | None = None
        ) -> None:
            super().__init__()
            self.documents = documents
            self.found = found

    class Uncovered(Message):
        """Nothing is open over the documents any more."""

    _stale: frozenset[str] = frozenset()
    """The hashes of documents whose files have changed."""
    _topic_before: str | None = None
    """The topic on which the reader was before the documents changed."""

    def keep_documents(self, before: Opening) -> None:
        """Keep the place in each document, and what is known of its file."""
        self.position = carry(before.position, before._documents, self._documents)
        self._topic_before = before._topic_name()
        self._stale = before._stale & {document.sha256 for document in self._documents}

    def on_screen_resume(self) -> None:
        """Tell that no dialog is open any more."""
        self.post_message(self.Uncovered())

    def action_open(self) -> None:
        """Ask for documents to add or to take away."""
        self._ask(screens.OpenScreen(self._read), self._chosen)

    def on_paste(self, event: events.Paste) -> None:
        """Open what was pasted or dropped: sources, or a text itself."""
        self._ask(screens.OpenScreen(self._read, event.text), self._chosen)

    @work(exclusive=True, group="reload")
    async def action_reload(self) -> None:
        """Read again what has changed on disk."""
        if not self._stale:
            self._tell("No file has changed since it was read.")
            return
        try:
            documents = await asyncio.to_thread(_read_again, self._read, self._stale)
        except PerspectivesError as error:
            self._warn(str(error))
        else:
            # Still stale until the others are shown: the watch would tell of them once more.
            self._tell("Read again; your notes stay with the passages that are still there.")
            self.post_message(self.Reopen(documents))

    @work(exclusive=True, group="watch")
    async def watch_files(self) -> None:
        """Look at the files, and offer to read those again that have changed."""
        found = await asyncio.to_thread(lambda: [d for d in self._documents if changed(d)])
        new = [document for document in found if document.sha256 not in self._stale]
        self._stale = frozenset(document.sha256 for document in found)
        if new:
            names = ", ".join(short(document) for document in new)
            self._tell(f"Changed on disk: {names}. Press r to read it again.")

    def action_about(self) -> None:
        """Show what is known of this document, to correct it."""
        document = self._read[self.position.document]
        self._ask(
            screens.AboutScreen(document, self._notes.notebook.correction(document)), self._correct
        )

    def _correct(self, correction: Correction | None) -> None:
        if correction is not None:
            changed = self._notes.notebook.correct(correction)
            self._change(changed, "a correction")

    @on(Deciding.Recorrected)
    def _show_corrected(self) -> None:
        found = self.digest.comparison if self.digest is not None else None
        self.post_message(self.Reopen(self._read, found))

    def _chosen(self, documents: tuple[Document, ...] | None) -> None:
        if documents is not None:
            self.post_message(self.Reopen(documents))


def _read_again(documents: tuple[Document, ...], stale: frozenset[str]) -> tuple[Document, ...]:
    return tuple(
        read(document.origin).renumbered(document.id) if document.sha256 in stale else document
        for document in documents
    )
