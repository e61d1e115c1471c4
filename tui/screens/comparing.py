"""The comparison, made beside the compare screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message

from ...core.comparison import Comparison
from ...core.errors import Cancelled, PerspectivesError
from ...core.text.visible import visible
from .. import screens
from ..beside import beside
from ..digest import Digest
from .deciding import Deciding
from .judged import Judged

if TYPE_CHECKING:
    from ..opened import Compare

STOPPED = "Stopped: the documents are not compared. Read on, or start again to compare."

STAYS = "Not compared again: what is shown is what was found before."


class Comparing(Deciding):
    """The part of the screen that has its documents compared, and that can stop it."""

    _compare: Compare
    """What compares them."""
    _run = 0
    """How often the comparison was begun; what an earlier one finds is of no use any more."""
    _stopped = False

    class Progressed(Message):
        """The comparison is under way."""

        def __init__(self, stage: str, fraction: float) -> None:
            super().__init__()
            self.stage = stage
            self.fraction = fraction

    class Compared(Message):
        """The comparison is done."""

        def __init__(self, digest: Digest, run: int) -> None:
            super().__init__()
            self.digest = digest
            self.run = run

    class Failed(Message):
        """The comparison could not be made."""

        def __init__(self, problem: str) -> None:
            super().__init__()
            self.problem = problem

    def show_progress(self, stage: str, fraction: float) -> None:
        """Say how far the comparison is, 0 to 1."""
        raise NotImplementedError

    def show_problem(self, problem: str) -> None:
        """Say why there is no comparison; the documents can still be read."""
        raise NotImplementedError

    def show_comparison(self, digest: Digest) -> None:
        """Draw what was found."""
        raise NotImplementedError

    @on(Deciding.Retopic)
    def begin(self) -> None:
        """Compare; what is under way already is of no use any more."""
        self._stopped = False
        self._run += 1
        # Made when the worker starts: one that is stopped before has nothing to wait for.
        task = partial(beside, partial(self._work, self._run))
        self.run_worker(task, exclusive=True, group="compare")

    def compare_by(self, compare: Compare) -> None:
        """Compare again by other values; what is shown stays until that is done."""
        self._compare = compare
        self.begin()

    def adopt(self, found: Comparison) -> None:
        """Show a comparison of the same texts, of which other things are known now."""
        self.show_comparison(Digest(found.changed(documents=self._documents)))

    @on(Judged)
    def _show_judged(self, event: Judged) -> None:
        """Show what the judge found beside what the rules found."""
        found = event.asking.comparison
        if self._found is not None and found.findings != self._found.findings:
            self._found = self._found.changed(findings=found.findings)
            self.digest = self._digest(self._found, Digest(self._found))
            self._show()
        self._tell(event.asking.problem or f"The judge: {event.asking.said}.")

    def stop(self) -> None:
        """Stop the comparison at the next step that it reports."""
        under_way = any(each.group == "compare" and each.is_running for each in self.workers)
        if under_way and not self._stopped:
            self._stopped = True
            self.show_progress("stopping", 1.0)

    def _work(self, run: int) -> None:
        """Compare, in a thread: it posts what it finds and touches no widget."""

        def progress(stage: str, fraction: float) -> None:
            if not self.is_running or self._stopped or run != self._run:
                raise Cancelled("The comparison was stopped.")
            self.post_message(self.Progressed(stage, fraction))

        try:
            found = self._compare(self._documents, self._notes.topics, progress=progress)
            self.post_message(self.Compared(Digest(found), run))
        except Cancelled:
            if run == self._run:  # or else something else is compared by now
                self.post_message(self.Failed(STOPPED))
        except PerspectivesError as error:
            self.post_message(self.Failed(str(error)))

    @on(Progressed)
    def _progressed(self, event: Progressed) -> None:
        self.show_progress(event.stage, event.fraction)

    @on(Compared)
    def _done(self, event: Compared) -> None:
        if event.run == self._run:
            self.show_comparison(event.digest)
            self._tell_unlinked(event.digest.comparison.unlinked)
            # Now there is time for what the reader opens next.
            self.run_worker(partial(beside, screens.load_all), group="load")

    def _tell_unlinked(self, count: int) -> None:
        from ...core.export.phrases import unlinked  # noqa: PLC0415 - the first frame comes first

        if count:
            self._tell(f"{unlinked(count)}.")

    @on(Failed)
    def _failed(self, event: Failed) -> None:
        if self.digest is not None:
            # The comparison of before is shown: only its counts gave way to the progress.
            self._show()
            self._tell(STAYS)
        else:
            self.show_problem(event.problem)
        if event.problem != STOPPED:
            self.notify(visible(event.problem), severity="error", markup=False, timeout=20)
