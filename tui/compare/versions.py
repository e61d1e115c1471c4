"""What changed, shown first where texts are versions of each other."""

from __future__ import annotations

from contextlib import suppress
from functools import partial

from textual.screen import Screen

from ...core.comparison import Comparison
from ...core.errors import PerspectivesError
from ...core.importing import importing
from ..session.session import Session
from ..system.beside import run_beside
from .messages import VersionsFound
from .reader import Reader
from .results import Results


class Versions:
    """The look for versions among the documents, beside the event loop.

    Args:
        screen: What the work belongs to.
        session: The documents.
        reader: Who is told.
        results: Who shows the sheet of what changed.
    """

    def __init__(
        self, screen: Screen[None], session: Session, reader: Reader, results: Results
    ) -> None:
        self._screen, self._session = screen, session
        self._reader, self._results = reader, results
        self.wanted = False
        """Whether what changed is to be shown first."""
        self.waits = True
        """Whether the reader has pressed no key yet."""

    def look_for(self, comparison: Comparison) -> None:
        """Find out whether texts are versions of each other, where that is wanted."""
        if self.wanted:
            run_beside(self._screen, partial(self._look, comparison), "versions")

    def _look(self, comparison: Comparison) -> None:
        """Look, in a thread."""
        with importing:
            from ...core.sheets import make_sheets  # noqa: PLC0415 - only then
            from ...core.sheets.changes.versions import has_versions  # noqa: PLC0415

        if has_versions(comparison):
            # Whoever asks for the sheets is told why there are none.
            with suppress(PerspectivesError):
                sheets = make_sheets(self._session.documents)
                self._screen.post_message(VersionsFound(sheets))

    def show(self, event: VersionsFound) -> None:
        """Show what changed, or tell of it where the reader has begun."""
        self.wanted = False
        self._results.keep_sheets(event.sheets)
        uncovered = self._screen.app.screen is self._screen  # pyright: ignore[reportUnknownMemberType]
        if self.waits and uncovered:
            self._results.sheets(first="changes")
        else:
            key = self._reader.key("sheets")
            self._reader.tell(
                f"Two of the texts are versions of each other: {key} shows what changed."
            )
