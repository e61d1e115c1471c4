"""A document held against the others: its quotations, figures, dates and what contradicts it."""

from __future__ import annotations

from functools import partial

from textual.screen import Screen

from ...core.documents import Document
from ...core.errors import PerspectivesError
from ...core.importing import importing
from ..digest.checked import Checked
from ..session.edited_comparison import EditedComparison
from ..session.session import Session
from ..system.beside import run_beside
from .changes import Changes
from .messages import CheckMade
from .navigator import Navigator
from .reader import Reader
from .results import Results


class Checking:
    """The check of a document, made beside the event loop, and what it found.

    Args:
        screen: What the work belongs to.
        session: The notebook, which knows what was checked before.
        edited: The comparison, which is drawn with what was found.
        navigator: Where the reader is.
        changes: What keeps in the notebook that a document was checked.
        results: Who lists what was found.
    """

    def __init__(
        self,
        screen: Screen[None],
        session: Session,
        edited: EditedComparison,
        navigator: Navigator,
        changes: Changes,
        results: Results,
    ) -> None:
        self._screen, self._session, self._edited = screen, session, edited
        self._reader, self._changes = Reader(screen), changes
        self._navigator, self._results = navigator, results
        self._silent = False
        """Whether what was found is marked, and listed when the reader asks for it."""
        self.wanted: str | None = None
        """The hash of the document that is checked as soon as there is a comparison."""

    def open(self) -> None:
        """List what was found in this document, or check it first."""
        document, checked = self._navigator.position.document, self._edited.checked
        if checked is not None and checked.document == document:
            self._results.sheets(checked)
        else:
            self._begin(document)

    def resume(self) -> bool:
        """Check the document that is to be checked, or was before; returns whether to list it."""
        documents = self._navigator.documents
        if not self.wanted and self._session.notebook.checked:
            self.wanted, self._silent = self._session.notebook.checked, True
        places = (n for n, each in enumerate(documents) if each.sha256 == self.wanted)
        document = next(places, None)
        if document is not None and self._edited.checked is None:
            if not self._silent:
                self._navigator.lead(document)
            self._begin(document)
        return document is not None and not self._silent

    def show(self, event: CheckMade) -> None:
        """Mark what was found, and list it."""
        if isinstance(event.checked, str):
            self._reader.warn(event.checked)
            return
        self._edited.check(event.checked)
        self._navigator.redraw()
        self._remember(self._navigator.documents[event.checked.document].sha256)
        if self._screen.is_current and not self._silent:
            self._results.findings(event.checked)
        self._silent = False

    def _remember(self, checked: str) -> None:
        """Keep in the notebook which document was checked."""
        notebook = self._session.notebook
        if notebook.checked != checked:
            self._changes.make(notebook.model_copy(update={"checked": checked}), "the check")

    def _begin(self, document: int) -> None:
        documents = self._navigator.documents
        self.wanted = documents[document].sha256
        if not self._silent:
            self._reader.tell(f"Checking document {documents[document].id} against the others.")
        work = partial(self._work, documents, document)
        run_beside(self._screen, work, "check", exclusive=True)

    def _work(self, documents: tuple[Document, ...], document: int) -> None:
        """Check, in a thread."""
        with importing:
            from ...core.sheets.check import check  # noqa: PLC0415 - hardly ever needed

        answer = documents[document]
        sources = [each for each in documents if each is not answer]
        try:
            checked = Checked(document, answer.id, check(answer, sources), answer.passages)
        except PerspectivesError as error:
            self._screen.post_message(CheckMade(str(error)))
        else:
            self._screen.post_message(CheckMade(checked))
