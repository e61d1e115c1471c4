"""The main screen: documents side by side, aligned by topic, and why they agree or diverge."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from ...core.documents import Document
from ...core.notebook.topics import named
from ..command import bindings
from ..commands import COMMANDS
from ..digest import Digest
from ..moves import stepping, visiting
from ..moves.carrying import recompared
from ..moves.position import choose, start
from ..session.session import Session
from ..session.stops import Stand
from .comparing import Comparing
from .copying import Copying
from .exporting import Exporting
from .moving import Moving
from .opening import EVERY, Opening
from .showing import Showing
from .writing import Writing

if TYPE_CHECKING:
    from ..opened import Compare

NEEDS_LINK = frozenset({"why", "verdict", "unlink"})
"""Actions on a pair of passages."""
_SEEING = {"topic", "step", "next", "filter", "brief", "grid"}
_WRITING = {"note", "notes", "export", "export_again"}
_DECIDING = {"topics", "link", "put", "undo", "redo", "mark"}
NEEDS_DIGEST = frozenset(_SEEING | _WRITING | _DECIDING)
"""Actions that wait for the comparison."""


class CompareScreen(Showing, Moving, Writing, Copying, Exporting, Opening, Comparing):
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
        self._compare = compare
        self._retired = False
        self._compared, self._corrected = notes.topics, notes.notebook.corrections

    def take_over(self, before: CompareScreen) -> None:
        """Begin where the reader was with other documents, and with what they had chosen."""
        self.keep_documents(before)
        self.keep_views(before)
        self.keep_export(before)
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

    def show_progress(self, stage: str, fraction: float) -> None:
        """Say how far the comparison is, 0 to 1."""
        self._top.show_progress(stage, fraction)

    def show_problem(self, problem: str) -> None:
        """Say why there is no comparison; the documents can still be read."""
        self._problem = problem
        self._top.show_problem()
        self._show_why()

    def show_comparison(self, digest: Digest) -> None:
        """Draw what was found. A reader who has begun to read is left where they are."""
        begun, first = start(self._documents), self.digest is None
        untouched = (
            first and self.position.passages == begun.passages and not self.position.document
        )
        left = self._notes.left()
        back, forward = self._notes.jumped() if first else self._stands()
        topic_now, self._wanted = self._wanted or self._topic_name(), None
        self._found, self.digest = digest.comparison, self._digest(digest.comparison, digest)
        if self._compared is None:
            self._suggested = named(digest.comparison)
        names = [each.topic.name if each.topic else None for each in digest.topics]
        if self._topic_before in names:
            here = names.index(self._topic_before)
            self.position = replace(self.position, topic=here)
            self._go(choose(self.position, self.position.here, self.digest), align=True)
        elif untouched and left is not None:
            self._go(visiting.resume(self.position, *left, self.digest), align=True)
        elif untouched and digest.topics:
            self._go(stepping.choose_topic(self.position, 0, self.digest), align=True)
        else:
            self._go(recompared(self.position, topic_now, self.digest))
        self._jumps.restore(
            *(
                [visiting.resume(self.position, *each, self.digest) for each in stands]
                for stands in (back, forward)
            )
        )

    def _stands(self) -> tuple[list[Stand], list[Stand]]:
        """The jumps, so that they can be found again in another comparison."""
        before, after = self._jumps.places
        return list(map(self._stand, before)), list(map(self._stand, after))

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
