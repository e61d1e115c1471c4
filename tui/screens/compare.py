"""The main screen: documents side by side, aligned by topic, and why they agree or diverge."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal

from ...core.documents import Document
from .. import position as moves
from .. import visiting
from ..arrangement import Arrangement, arrange
from ..command import bindings
from ..commands import COMMANDS
from ..digest import Digest
from ..naming import located, unlinked
from ..notes import Notes
from ..position import Position, ends
from ..widgets.base import Base
from ..widgets.key_line import KeyLine, renamed
from ..widgets.others import Others
from ..widgets.panes import Panes
from ..widgets.search_bar import SearchBar
from ..widgets.top_line import TopLine
from ..widgets.topic_bar import TopicBar
from ..widgets.topic_list import TopicList
from ..widgets.why_strip import WhyStrip
from .comparing import Comparing
from .copying import Copying
from .exporting import Exporting
from .moving import Moving
from .opening import EVERY, Opening
from .viewing import Viewing
from .writing import Writing

if TYPE_CHECKING:
    from ..opened import Compare

NEEDS_LINK = frozenset({"why", "verdict", "unlink"})
"""Actions on a pair of passages."""
NEEDS_DIGEST = frozenset(
    {
        *("topic", "step", "next", "filter", "grid", "note", "notes", "export", "export_again"),
        *("topics", "link", "put", "undo", "redo", "mark"),
    }
)
"""Actions that wait for the comparison."""


class CompareScreen(Moving, Viewing, Writing, Copying, Exporting, Opening, Comparing):
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

    def __init__(self, documents: tuple[Document, ...], notes: Notes, compare: Compare) -> None:
        super().__init__(documents, notes)
        self._compare = compare
        self._problem = ""
        self._place_kept = False
        self._compared = notes.topics
        self._arrangement = Arrangement(0, (), 0, 0)
        self._top = TopLine(len(documents))
        self._bar, self._list, self._panes = TopicBar(), TopicList(), Panes(documents)
        self._others, self._why, self._keys = Others(), WhyStrip(), KeyLine(COMMANDS)
        self._search, self._base = SearchBar(), Base(documents)

    def compose(self) -> ComposeResult:
        """From top to bottom: what was found, topics and panes, reasons, keys."""
        yield self._top
        yield self._bar
        with Horizontal(id="body"):
            yield self._list
            yield self._panes
            yield self._base
        yield self._others
        yield self._why
        yield self._search
        yield self._keys

    def on_mount(self) -> None:
        """Watch the files that the documents were read from."""
        self.set_interval(EVERY, self.watch_files)

    def on_resize(self) -> None:
        """Divide the new size; the first size comes before the first paint."""
        self._arrange()
        self._show()

    def on_unmount(self) -> None:
        """Keep where the reader stops."""
        self.keep_place()

    def keep_place(self) -> None:
        """Keep where the reader stops: once, for the notebook may be open elsewhere after that."""
        if self.digest is not None and not self._place_kept:
            self._place_kept = True
            self._notes.leave(self._topic_name(), self.position.here)

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
        start, first = moves.start(self._documents), self.digest is None
        untouched = (
            first and self.position.passages == start.passages and not self.position.document
        )
        topic, place = self._notes.left()
        topic_now, self._wanted = self._wanted or self._topic_name(), None
        self._found, self.digest = digest.comparison, self._shown(digest)
        self._jumps.forget()
        names = [each.topic.name if each.topic else None for each in digest.topics]
        if self._topic_before in names:
            here = names.index(self._topic_before)
            self.position = replace(self.position, topic=here)
            self._go(moves.choose(self.position, self.position.here, self.digest), align=True)
        elif untouched and place is not None:
            self._go(visiting.resume(self.position, topic, place, self.digest), align=True)
        elif untouched and digest.topics:
            self._go(moves.choose_topic(self.position, 0, self.digest), align=True)
        else:
            self._go(moves.carry(self.position, topic_now, self.digest))

    def _shown(self, digest: Digest) -> Digest:
        """What was found, as the reader changed it; the work beside the screen serves if it can."""
        hand = self._notes.hand()
        judged = digest.judged(self._notes.verdicts())
        return judged if hand == judged.hand else self._digest(digest.comparison, None)

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

    def _arrange(self) -> None:
        """Divide the screen."""
        link, position = self.position.link, self.position
        linked = [document for document, _ in ends(link)] if link is not None else []
        # The panes of now stay if they can: a pane that comes and goes is hard to follow.
        wanted = [position.document, *linked, *self._arrangement.panes]
        topics = self.digest is not None and bool(self.digest.topics)
        shown = arrange(
            *self.size,
            len(self._documents),
            wanted,
            topics=topics,
            zoom=self._zoomed,
            order=self._order,
        )
        self._arrangement = shown
        self._list.display = shown.topics > 0
        self._list.styles.width = shown.topics
        self._bar.display = topics and not shown.topics
        self._why.styles.height = shown.why
        self._panes.set_window(shown.panes, self._order)
        self._panes.display, self._base.display = not self.position.based, self.position.based

    def _go(self, position: Position, *, align: bool = False, still: bool = False) -> None:
        self.position = position
        self._arrange()
        self._show()
        if self.position.based:
            if not still:
                self._base.reveal(position, quoted=align)
        elif align and self.digest is not None:
            self._panes.align(position, self.digest)
        else:
            self._panes.reveal(position, self.digest, still=still, alone=not self._synced)

    def _page(self, step: int) -> int | None:
        shown = self._base if self.position.based else self._panes
        return shown.view(self.position.document).page(step)

    def _show(self) -> None:
        position, digest, shown = self.position, self.digest, self._arrangement
        self._top.show(position, digest, synced=self._synced, zoomed=self._zoomed)
        self._search.show(position)
        self._list.show(position.topic, digest)
        self._bar.show(position.topic, digest)
        if self.position.based:
            self._base.show(position, digest)
        else:
            self._panes.show(position, digest)
        linked = [document for document, _ in ends(position.link)] if position.link else []
        everyone = dict.fromkeys([*linked, *range(len(self._documents))])
        hidden = (
            [] if self.position.based else [each for each in everyone if each not in shown.panes]
        )
        self._others.show(self._documents, hidden, shown.others, position, digest)
        self._show_why()
        self._keys.show(lambda action: bool(self.check_action(action, ())), renamed(position))

    def _show_why(self) -> None:
        link, digest, here = self.position.link, self.digest, self.position.here
        if digest is None:
            self._why.show_text(self._problem or "Comparing the documents; read on meanwhile.")
            return
        topic = self._topic_name()
        hand = digest.hand.says(here, topic)
        if link is not None:
            links = moves.links(self.position, here, digest)
            note, passages = self._notes.on(topic, ends(link)), located(link, self._documents)
            others = self._also_written(note)
            self._why.show_link(link, links, note, others, passages=passages, hand=hand)
        else:
            passage = self._documents[here[0]].passages[here[1]]
            said = unlinked(passage, only_here=here in digest.only_here)
            said = f"{said}   {hand}" if hand else said
            note = self._notes.on(topic, [here])
            self._why.show_text(said, note, self._also_written(note))
