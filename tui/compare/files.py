"""The documents and their files: opened, taken away, watched, read again, corrected."""

from __future__ import annotations

import asyncio

from textual.screen import Screen

from ...core.documents import Document
from ...core.errors import PerspectivesError
from ...core.names import names
from ...core.notebook import Correction
from ...core.reading import changed, read
from .. import screens
from ..session.edited_comparison import EditedComparison
from ..session.session import Session
from .changes import Changes
from .messages import Reopen
from .reader import Reader
from .runner import Runner

WATCH_SECONDS = 3.0
"""Seconds between two looks at the files."""


class Files:
    """The files behind the documents: opened, read again, corrected, taken away.

    Args:
        screen: What the work belongs to, and what other documents are announced to.
        reader: Who opens them.
        session: The documents that are open.
        edited: The comparison.
        changes: What is done about a correction.
        runner: What compares them.
    """

    def __init__(
        self,
        screen: Screen[None],
        reader: Reader,
        session: Session,
        edited: EditedComparison,
        changes: Changes,
        runner: Runner,
    ) -> None:
        self._screen, self._reader, self._runner = screen, reader, runner
        self._session, self._edited, self._changes = session, edited, changes
        self._stale: frozenset[str] = frozenset()
        """The hashes of documents whose files have changed."""

    def carry(self, before: Files) -> None:
        """Keep what is known of files that are still open."""
        here = {document.sha256 for document in self._session.documents}
        self._stale = before._stale & here

    def open(self, pasted: str = "") -> None:
        """Ask for documents to add or to take away; what was pasted names one or is one."""
        corrected = self._session.notebook.corrected
        dialog = screens.OpenScreen(self._session.as_read, pasted, corrected=corrected)
        self._reader.ask(dialog, self._chosen)

    def reload(self) -> None:
        """Read again what has changed on disk, or compare again what was not compared."""
        self._screen.run_worker(self._reload, exclusive=True, group="reload")

    async def _reload(self) -> None:
        if not self._stale and self._runner.unfinished:
            self._runner.begin()
            return
        if not self._stale:
            self._reader.tell("No file has changed since it was read.")
            return
        try:
            documents = await asyncio.to_thread(_read_again, self._session.as_read, self._stale)
        except PerspectivesError as error:
            self._reader.warn(str(error))
        else:
            # Still stale until the others are shown: the watch would tell of them once more.
            self._reader.tell("Read again; your notes stay with the passages that are still there.")
            self._screen.post_message(Reopen(documents))

    def watch(self) -> None:
        """Look at the files, and offer to read those again that have changed."""
        self._screen.run_worker(self._watch, exclusive=True, group="watch")

    async def _watch(self) -> None:
        documents = self._session.documents
        stale = await asyncio.to_thread(lambda: [d for d in documents if changed(d)])
        new = [document for document in stale if document.sha256 not in self._stale]
        self._stale = frozenset(document.sha256 for document in stale)
        if new:
            called = zip(documents, names(documents), strict=True)
            changed_names = ", ".join(name for document, name in called if document in new)
            key = self._reader.key("reload")
            self._reader.tell(f"Changed on disk: {changed_names}. Press {key} to read it again.")

    def correct(self, document: int) -> None:
        """Show what is known of a document, to correct it."""
        known, name = self._session.as_read[document], names(self._session.documents)[document]
        correction = self._session.notebook.correction(known)
        dialog = screens.AboutScreen(known, name, correction, at_end=self._correct)
        self._reader.ask(dialog, self._correct)

    def show_corrected(self) -> None:
        """Show the same documents as they are corrected now."""
        digest = self._edited.digest
        comparison = digest.comparison if digest is not None else None
        self._screen.post_message(Reopen(self._session.as_read, comparison))

    def _correct(self, correction: Correction | None) -> None:
        if correction is not None:
            self._changes.make(self._session.notebook.correct(correction), "a correction")

    def _chosen(self, documents: tuple[Document, ...] | None) -> None:
        if documents is not None:
            self._screen.post_message(Reopen(documents))


def _read_again(documents: tuple[Document, ...], stale: frozenset[str]) -> tuple[Document, ...]:
    return tuple(
        read(document.origin).renumbered(document.id) if document.sha256 in stale else document
        for document in documents
    )
