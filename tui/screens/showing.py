"""The parts of the compare screen: how they share it, and how each draws the position."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from textual.app import ComposeResult
from textual.containers import Horizontal

from ...core.documents import Document
from ...core.notebook import Note
from ..command import as_set
from ..commands import COMMANDS
from ..looks.arrangement import arrange
from ..moves.position import Position, links
from ..places import ends
from ..session.session import Session
from ..text.naming import judged_in_short, located, several, unlinked
from ..widgets.base import Base
from ..widgets.flow_view import FlowView
from ..widgets.key_line import KeyLine, renamed
from ..widgets.legend import Legend
from ..widgets.others import Others
from ..widgets.panes import Panes
from ..widgets.search_bar import SearchBar
from ..widgets.top_line import TopLine
from ..widgets.topic_bar import TopicBar
from ..widgets.topic_list import TopicList
from ..widgets.why_strip import WhyStrip
from .viewing import Viewing


class Showing(Viewing):
    """Draws the position; the actions that change it stand elsewhere."""

    _problem = ""
    """Why there is no comparison."""
    _below = 0
    """Rows at the bottom that nothing may cover."""
    _explained = False
    """Whether the reader wants the legend."""
    _also_written: Callable[[Note], list[tuple[str, Note]]]
    """Other notes that concern the current passage, named."""

    def __init__(self, documents: tuple[Document, ...], notes: Session) -> None:
        super().__init__(documents, notes)
        self._top = TopLine(len(documents))
        self._bar, self._list, self._panes = TopicBar(), TopicList(), Panes(documents)
        self._others, self._why, self._keys = Others(), WhyStrip(), KeyLine(COMMANDS)
        self._search, self._base, self._legend = SearchBar(), Base(documents), Legend()

    def action_legend(self) -> None:
        """Show or hide what the signs mean."""
        self._explained = not self._explained
        if self._explained and self._keys.explains(self.size.width):
            self._tell("The legend stands in the last line already.")
        self._arrange()

    def wear(self) -> None:
        """Show other keys, and text of another width, as the reader set them."""
        self._keys.remap()
        for view in self.query(FlowView):
            view.refit()
        self._arrange()
        self._show()

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
        yield self._legend
        yield self._search
        yield self._keys

    def on_resize(self) -> None:
        """Divide the new size; the first size comes before the first paint."""
        self._arrange()
        self._show()

    def _arrange(self) -> None:
        """Divide the screen."""
        link, position = self.position.link, self.position
        linked = [document for document, _ in ends(link)] if link is not None else []
        at, held = self._held
        # The panes of now stay if they can: a pane that comes and goes is hard to follow.
        wanted = [*linked, *self._arrangement.panes] if at != position.here else [*held, *linked]
        topics = self.digest is not None and bool(self.digest.topics)
        shown = arrange(
            *self.size,
            len(self._documents),
            [position.document, *wanted],
            topics=topics,
            zoom=self._zoomed,
            order=self._order,
        )
        self._arrangement = shown
        self._list.display = shown.topics > 0
        self._list.styles.width = shown.topics
        self._bar.display = topics and not shown.topics
        self._why.styles.height = shown.why
        self._legend.display = self._explained and not self._keys.explains(self.size.width)
        self._lift_news(shown.why + int(self._legend.display) + 1)
        self._panes.set_window(shown.panes, self._order)
        self._panes.display, self._base.display = not self.position.based, self.position.based

    def _lift_news(self, rows: int) -> None:
        """Let what is told appear above the reasons and the keys, in so many rows at the bottom."""
        if rows != self._below:
            self._below = rows
            for news in self.query("ToastRack"):
                news.styles.margin = (0, 0, rows, 0)

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
        self._show_saving()
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

    def _show_saving(self) -> None:
        self._top.show_saving(self._notes.saving)

    def _show_why(self) -> None:
        link, digest, here = self.position.link, self.digest, self.position.here
        if digest is None:
            self._why.show_text(self._problem or "Comparing the documents; read on meanwhile.")
            return
        topic = self._topic_name()
        hand = digest.hand.says(here, topic)
        if link is not None:
            found = links(self.position, here, digest)
            note, passages = self._notes.on(topic, ends(link)), located(link, self._documents)
            others = self._also_written(note)
            self._why.show_link(
                link,
                found,
                note,
                others,
                passages=passages,
                hand=hand,
                judged=judged_in_short(digest.comparison.findings_on(link.a, link.b)),
                asked=self._asked(),
                topic=topic or "",
                topics={each.id: each.name for each in digest.comparison.topics},
            )
        else:
            passage = self._documents[here[0]].passages[here[1]]
            said = unlinked(passage, only_here=here in digest.only_here)
            said = f"{said}   {hand}" if hand else said
            note = self._notes.on(topic, [here])
            self._why.show_text(said, note, self._also_written(note), asked=self._asked())

    def _asked(self) -> str:
        """What the reader has to do to finish a link, and how to get out."""
        first, here = self._linking, self.position.here
        if first is None:
            return ""
        app = cast("object", self.app)  # pyright: ignore[reportUnknownMemberType]
        keys = {command.id: command.key_label for command in as_set(COMMANDS, app)}
        out, key = f"{keys['leave']} cancels", keys["link"]
        if first[0] == here[0]:
            return f"Link from {several([first])}: go to another document and press {key}; {out}."
        return f"Link from {several([first])}: {key} links it with {several([here])}; {out}."
