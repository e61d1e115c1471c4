"""Files of the comparison and the notes."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual.screen import Screen

from ...core.errors import PerspectivesError
from .. import screens
from ..session.edited_comparison import EditedComparison
from ..session.session import Session
from .reader import Reader

if TYPE_CHECKING:
    from ..exporting.request import ExportRequest


class Exports:
    """The exports: a dialog asks what to write and writes it; the last one is written again here.

    Args:
        screen: What the work belongs to.
        reader: Who asks for it.
        session: The notebook.
        edited: The comparison.
    """

    def __init__(
        self, screen: Screen[None], reader: Reader, session: Session, edited: EditedComparison
    ) -> None:
        self._screen = screen
        self._reader = reader
        self._session = session
        self._edited = edited
        self.last: ExportRequest | None = None
        """What was exported last."""

    def ask(self) -> None:
        """Ask what to write, and where."""
        digest = self._edited.digest
        if digest is not None:
            dialog = screens.ExportScreen(digest.comparison, self._session.notebook, self.last)
            self._reader.ask(dialog, self._written)

    def repeat(self) -> None:
        """Write the last export once more, to the same file."""
        self._screen.run_worker(self._repeat, exclusive=True, group="export")

    async def _repeat(self) -> None:
        request, digest = self.last, self._edited.digest
        if digest is None:
            return
        if request is None:
            self._reader.tell("Nothing was exported since the program started: say what and where.")
            self.ask()
            return
        compared = digest.comparison, self._session.notebook
        try:
            await asyncio.to_thread(request.write, *compared, overwrite=True)
        except PerspectivesError as error:
            self._reader.warn(str(error))
        else:
            self._written(request)

    def _written(self, request: ExportRequest | None) -> None:
        if request is not None:
            self.last = request
            self._reader.tell(f"Written: {request.target}")
