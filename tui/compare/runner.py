"""The comparison, made beside the event loop."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.screen import Screen

from ...core.errors import Cancelled, PerspectivesError
from ..digest.digest import Digest
from ..session.session import Session
from ..system.beside import run_beside
from .messages import Compared, Failed, Linked, Progressed, Stopped

if TYPE_CHECKING:
    from ...core.comparison import Comparison
    from ..launch.open_documents import Compare

FEWEST_LINKS = 200
"""Links whose labels take so long that the reader sees them before: each draw takes its time."""


class Runner:
    """The comparison under way, begun and stopped; what comes of it reaches the screen as messages.

    Args:
        screen: Where it goes.
        session: What is compared: documents and topics.
        compare: What compares them.
    """

    def __init__(self, screen: Screen[None], session: Session, compare: Compare) -> None:
        self._screen = screen
        self._session = session
        self._compare = compare
        self.run = 0
        """How often the comparison was begun; what an earlier run finds is of no use any more."""
        self._stopped = False
        self.unfinished = False
        """Whether the comparison begun last was stopped or failed."""

    def begin(self) -> None:
        """Compare; what is under way already is of no use any more."""
        self._stopped = self.unfinished = False
        self.run += 1
        run_beside(self._screen, partial(self._work, self.run), "compare", exclusive=True)

    def compare_by(self, compare: Compare) -> None:
        """Compare again by other values."""
        self._compare = compare
        self.begin()

    def stop(self) -> None:
        """Stop the comparison at the next step that it reports."""
        workers = self._screen.workers
        if not self._stopped and any(w.group == "compare" and w.is_running for w in workers):
            self._stopped = True
            self._screen.post_message(Progressed("stopping", 1.0))

    def _work(self, run: int) -> None:
        """Compare, in a thread: it posts what it finds and touches no widget."""
        session = self._session
        progress, first = partial(self._progress, run), partial(self._show_links, run)
        try:
            comparison = self._compare(
                session.documents, session.topics, progress=progress, first=first
            )
            digest = Digest(comparison)
            _ = digest.origins  # worked out here, where nobody waits for it
            self._screen.post_message(Compared(digest, run))
        except Cancelled:
            if run == self.run:  # or else something else is compared by now
                self.unfinished = True
                self._screen.post_message(Stopped())
        except PerspectivesError as error:
            self.unfinished = True
            self._screen.post_message(Failed(str(error)))

    def _progress(self, run: int, stage: str, fraction: float) -> None:
        """Tell how far a run is; one that is of no use any more ends here."""
        if not self._screen.is_running or self._stopped or run != self.run:
            raise Cancelled("The comparison was stopped.")
        self._screen.post_message(Progressed(stage, fraction))

    def _show_links(self, run: int, comparison: Comparison) -> None:
        """Show the links while their labels are looked for, where that takes long."""
        if len(comparison.links) >= FEWEST_LINKS:
            self._screen.post_message(Linked(Digest(comparison), run))
