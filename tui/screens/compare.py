"""The main screen: documents side by side, aligned by topic, and why they agree or diverge."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import BindingType

from ...core.comparison import Comparison
from ...core.documents import Document
from .. import screens
from ..beside import beside
from ..command import bindings
from ..commands import COMMANDS
from ..compare.copies import Copies
from ..compare.exports import Exports
from ..compare.messages import Compared, Failed, Progressed
from ..compare.runner import STOPPED, Runner
from ..digest import Digest
from ..moves import stepping, visiting
from ..moves.carrying import recompared
from ..moves.position import choose, start
from ..session.session import Session
from ..session.stops import Stand
from .deciding import Deciding
from .judged import Judged
from .moving import Moving
from .opening import EVERY, Opening
from .showing import Showing
from .writing import Writing

if TYPE_CHECKING:
    from ..opened import Compare

STAYS = "Not compared again: what is shown is what was found before."
NEEDS_LINK = frozenset({"why", "verdict", "unlink"})
"""Actions on a pair of passages."""
_SEEING = {"topic", "step", "next", "filter", "brief", "grid"}
_WRITING = {"note", "notes", "export", "export_again"}
_DECIDING = {"topics", "link", "put", "undo", "redo", "mark"}
NEEDS_DIGEST = frozenset(_SEEING | _WRITING | _DECIDING)
"""Actions that wait for the comparison."""


class CompareScreen(Showing, Moving, Writing, Opening):
    """Owns the reader's position; everything on it draws that position.

    Args:
        documents: What is compared.
        notes: What the reader wrote about them.
        compare: What compares them.
    """

    DEFAULT_CSS = """
    CompareScreen {
        layout: vertical;
        #body { height: 1fr; }
    }
    """
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(COMMANDS))

    def __init__(self, documents: tuple[Document, ...], notes: Session, compare: Compare) -> None:
        super().__init__(documents, notes)
        self.runner = Runner(self, notes, compare)
        self.exports = Exports(self, self.reader, notes, self.edited)
        self.copies = Copies(self, documents)
        self._retired = False

    def take_over(self, before: CompareScreen) -> None:
        """Begin where the reader was with other documents, and with what they had chosen."""
        self.keep_documents(before)
        self.keep_views(before)
        self.exports.last = before.exports.last
        before._retired = True

    def on_mount(self) -> None:
        """Watch the files that the documents were read from."""
        self.set_interval(EVERY, self.watch_files)

    def on_unmount(self) -> None:
        """Keep where the reader stops."""
        self.keep_place()

    def keep_place(self) -> None:
        """Keep where the reader stops, unless another screen has the notebook by now."""
        if self.digest is not None and not self._retired:
            self._notes.leave(self._stand(self.position), *self._stands())

    def adopt(self, found: Comparison) -> None:
        """Show a comparison of the same texts, of which other things are known now."""
        self.show_comparison(Digest(found.changed(documents=self._documents)))

    @on(Deciding.Retopic)
    def begin(self) -> None:
        """Compare; what is under way already is of no use any more."""
        self.runner.begin()

    @on(Progressed)
    def _progressed(self, event: Progressed) -> None:
        self._top.show_progress(event.stage, event.fraction)

    @on(Compared)
    def _done(self, event: Compared) -> None:
        if event.run == self.runner.run:
            self.show_comparison(event.digest)
            self._tell_unlinked(event.digest.comparison.unlinked)
            # Now there is time for what the reader opens next.
            self.run_worker(partial(beside, screens.load_all), group="load")

    def _tell_unlinked(self, count: int) -> None:
        from ...core.export.phrases import unlinked  # noqa: PLC0415 - the first frame comes first

        if count:
            self._tell(f"{unlinked(count)}.")

    @on(Judged)
    def _show_judged(self, event: Judged) -> None:
        """Show what the judge found beside what the rules found."""
        if self.edited.take_findings(event.asking.comparison.findings):
            self._show()
        self._tell(event.asking.problem or f"The judge: {event.asking.said}.")

    @on(Failed)
    def _failed(self, event: Failed) -> None:
        if self.digest is not None:
            # The comparison of before is shown: only its counts gave way to the progress.
            self._show()
            self._tell(STAYS)
        else:
            self._problem = event.problem
            self._top.show_problem()
            self._show_why()
        if event.problem != STOPPED:
            self.reader.warn(event.problem, seconds=20)

    def show_comparison(self, digest: Digest) -> None:
        """Draw what was found. A reader who has begun to read is left where they are."""
        begun, first = start(self._documents), self.digest is None
        untouched = (
            first and self.position.passages == begun.passages and not self.position.document
        )
        left = self._notes.left()
        back, forward = self._notes.jumped() if first else self._stands()
        topic_now, self._wanted = self._wanted or self._topic_name(), None
        digest = self.edited.take(digest)
        names = [each.topic.name if each.topic else None for each in digest.topics]
        if self._topic_before in names:
            here = names.index(self._topic_before)
            self.position = replace(self.position, topic=here)
            self._go(choose(self.position, self.position.here, digest), align=True)
        elif untouched and left is not None:
            self._go(visiting.resume(self.position, *left, digest), align=True)
        elif untouched and digest.topics:
            self._go(stepping.choose_topic(self.position, 0, digest), align=True)
        else:
            self._go(recompared(self.position, topic_now, digest))
        self._jumps.restore(
            *(
                [visiting.resume(self.position, *each, digest) for each in stands]
                for stands in (back, forward)
            )
        )

    def _stands(self) -> tuple[list[Stand], list[Stand]]:
        """The jumps, so that they can be found again in another comparison."""
        before, after = self._jumps.places
        return list(map(self._stand, before)), list(map(self._stand, after))

    def action_export(self) -> None:
        """Ask what to write, and where."""
        self.exports.ask()

    def action_export_again(self) -> None:
        """Write the last export once more, to the same file."""
        self.exports.repeat()

    def action_copy(self, citation: bool) -> None:
        """Copy what is selected, or else the current passage."""
        self.copies.copy(self.position.here, citation=citation)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a command can be used now."""
        del parameters
        if action in NEEDS_LINK:
            return self.position.link is not None
        if action == "leave":
            return self.leavable
        if action == "topic" and self.position.search is not None:
            return True
        return action not in NEEDS_DIGEST or self.digest is not None
