"""The widgets of the compare screen: the room that each has, and what is drawn on them."""

from __future__ import annotations

from collections.abc import Callable

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import Screen

from ...core.names import names
from ..commands import COMMANDS
from ..looks.arrangement import Arrangement, arrange
from ..moves.position import ReaderPosition
from ..session.edited_comparison import EditedComparison
from ..session.session import Session
from ..widgets.base_pane import BasePane
from ..widgets.flow_view import FlowView
from ..widgets.key_line import KeyLine, renamed
from ..widgets.legend import Legend
from ..widgets.other_documents import OtherDocuments
from ..widgets.panes import Panes
from ..widgets.search_bar import SearchBar
from ..widgets.top_line import TopLine
from ..widgets.topic_bar import TopicBar
from ..widgets.topic_list import TopicList
from .reasons import Reasons
from .state import State


class Layout:
    """The widgets of a screen, the room that each has, and what is drawn on them.

    Args:
        screen: What is divided.
        session: The documents and the notes on them.
        edited: The comparison.
        enabled: Whether an action, by its name, can be used now.
    """

    def __init__(
        self,
        screen: Screen[None],
        session: Session,
        edited: EditedComparison,
        enabled: Callable[[str], bool],
    ) -> None:
        self._screen, self._session, self._edited = screen, session, edited
        self._enabled = enabled
        self._documents = documents = session.documents
        self._names = names(documents)
        self.top, self._bar, self._list = TopLine(len(documents)), TopicBar(), TopicList()
        self.panes, self._base = Panes(documents, self._names), BasePane(documents, self._names)
        self._others = OtherDocuments()
        self.reasons = Reasons(screen, session, edited, self._names)
        self.search, self._legend, self._keys = SearchBar(), Legend(), KeyLine(COMMANDS)
        self._arrangement = Arrangement(0, (), 0, 0)
        self._below = 0
        """Rows at the bottom that nothing may cover."""

    def compose(self) -> ComposeResult:
        """From top to bottom: what was found, topics and panes, reasons, keys."""
        yield self.top
        yield self._bar
        with Horizontal(id="body"):
            yield self._list
            yield self.panes
            yield self._base
        yield self._others
        yield self.reasons.strip
        yield self._legend
        yield self.search
        yield self._keys

    @property
    def shown(self) -> tuple[int, ...]:
        """The documents that have a pane, by index, from left to right."""
        return self._arrangement.panes

    def redraw(self, state: State) -> None:
        """Divide the screen and draw everything."""
        self.arrange(state)
        self.show(state)

    def reveal(self, state: State, *, align: bool = False, still: bool = False) -> None:
        """Bring what belongs together into view.

        Args:
            state: What the reader sees.
            align: Whether the current passages of all panes shall stand on one row.
            still: Whether the current pane stays as it is scrolled.
        """
        position, digest = state.position, self._edited.digest
        if position.based:
            if not still:
                self._base.reveal(position, quoted=align)
        elif align and digest is not None:
            self.panes.align(position, digest)
        else:
            self.panes.reveal(position, digest, still=still, alone=not state.synced)

    def page(self, state: State, step: int) -> int | None:
        """Scroll the current document by pages; returns the first passage then in view."""
        view = self._base if state.position.based else self.panes
        return view.view(state.position.document).page(step)

    def refit(self) -> None:
        """Take other keys, and text of another width, as the reader set them."""
        self._keys.remap()
        for view in self._screen.query(FlowView):
            view.refit()

    def arrange(self, state: State) -> None:
        """Divide the screen."""
        position, digest = state.position, self._edited.digest
        topics = digest is not None and bool(digest.topics)
        arrangement = self._arrangement = arrange(
            *self._screen.size,
            len(self._documents),
            [position.document, *self._wanted(state)],
            topics=topics,
            zoom=state.zoomed,
            order=state.order,
        )
        self._list.display = arrangement.topics > 0
        self._list.styles.width = arrangement.topics
        self._bar.display = topics and not arrangement.topics
        self.reasons.strip.styles.height = arrangement.why
        self._show_legend(state)
        self._lift_news(arrangement.why + int(self._legend.display) + 1)
        self.panes.set_window(arrangement.panes, state.order)
        self.panes.display, self._base.display = not position.based, position.based

    def _show_legend(self, state: State) -> None:
        """Show the signs of a check, or those of links where the reader wants them."""
        digest = self._edited.digest
        checked = digest is not None and digest.checked is not None
        self._legend.tell(checked=checked)
        self._legend.display = checked or (state.legend and not self.explains)

    @property
    def explains(self) -> bool:
        """Whether the last line has room for the legend."""
        return self._keys.explains(self._screen.size.width)

    def _wanted(self, state: State) -> list[int]:
        """The documents to show beside the current one, those that matter most first."""
        position = state.position
        linked = [document for document, _ in position.together]
        at, scrolled = state.scrolled
        # The panes of now stay if they can: a pane that comes and goes is hard to follow.
        return [*scrolled, *linked] if at == position.here else [*linked, *self.shown]

    def _lift_news(self, rows: int) -> None:
        """Let what is told appear above the reasons and the keys, in so many rows at the bottom."""
        if rows != self._below:
            self._below = rows
            for news in self._screen.query("ToastRack"):
                news.styles.margin = (0, 0, rows, 0)

    def show(self, state: State) -> None:
        """Draw everything where it is."""
        position, digest = state.position, self._edited.digest
        self.show_saving()
        self.top.show(position, digest, synced=state.synced, zoomed=state.zoomed)
        self.search.show(position)
        self._list.show(position.topic, digest)
        self._bar.show(position.topic, digest)
        (self._base if position.based else self.panes).show(position, digest)
        rows = self._arrangement.others
        hidden = self._hidden(state)
        self._others.show(self._documents, self._names, hidden, rows, position, digest)
        self.reasons.show(position)
        self._keys.show(self._enabled, renamed(position))

    def show_progress(self, stage: str, fraction: float, position: ReaderPosition) -> None:
        """Say how far the comparison is; why there was none before is over."""
        self.top.show_progress(stage, fraction)
        if self.reasons.problem:
            self.reasons.problem = ""
            self.reasons.show(position)

    def show_problem(self, problem: str, position: ReaderPosition) -> None:
        """Say why there is no comparison; the documents can still be read."""
        self.reasons.problem = problem
        self.top.show_problem()
        self.reasons.show(position)

    def show_saving(self) -> None:
        """Draw how far saving is."""
        self.top.show_saving(self._session.saving)

    def show_asking(self, asking: str) -> None:
        """Draw how far the judge is that is being asked, or that none is."""
        self.top.show_asking(asking)

    def _hidden(self, state: State) -> list[int]:
        """The documents that are not in view, linked ones first."""
        position = state.position
        linked = [document for document, _ in position.together]
        everyone = dict.fromkeys([*linked, *range(len(self._documents))])
        return [] if position.based else [each for each in everyone if each not in self.shown]
