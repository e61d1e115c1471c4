"""The main screen: documents side by side, aligned by topic, and why they agree or diverge."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.screen import Screen

from ...core.comparison import Label
from ...core.documents import Document
from ...core.errors import NotebookError
from ...core.notebook import Note
from ...core.visible import visible
from .. import position as moves
from ..arrangement import Arrangement, arrange
from ..commands import COMMANDS, bindings
from ..digest import Digest
from ..naming import line, pair, unlinked
from ..notes import Notes
from ..position import Position, ends
from ..widgets.document_view import DocumentView
from ..widgets.key_line import KeyLine
from ..widgets.others import Others
from ..widgets.panes import Panes
from ..widgets.top_line import TopLine
from ..widgets.topic_bar import TopicBar
from ..widgets.topic_list import TopicList
from ..widgets.why_strip import WhyStrip
from .export import ExportScreen
from .help import HelpScreen
from .note import NoteScreen
from .verdict import VerdictScreen
from .why import WhyScreen

Answer = TypeVar("Answer")

NEEDS_LINK = frozenset({"why", "verdict"})
"""Actions on a pair of passages."""
NEEDS_DIGEST = frozenset({"topic", "step", "note", "export"})
"""Actions that wait for the comparison."""


class CompareScreen(Screen[None]):
    """Owns the reader's position; everything on it draws that position.

    Args:
        documents: What is compared.
        notes: What the reader wrote about them.
    """

    DEFAULT_CSS = """
    CompareScreen {
        layout: vertical;
        #body { height: 1fr; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(COMMANDS))

    def __init__(self, documents: tuple[Document, ...], notes: Notes) -> None:
        super().__init__()
        self.position = moves.start(documents)
        self.digest: Digest | None = None
        self._documents = documents
        self._notes = notes
        self._problem = ""
        self._arrangement = Arrangement(0, (), 0, 0)
        self._top = TopLine(len(documents))
        self._bar, self._list, self._panes = TopicBar(), TopicList(), Panes(documents)
        self._others, self._why, self._keys = Others(), WhyStrip(), KeyLine(COMMANDS)

    def compose(self) -> ComposeResult:
        """From top to bottom: what was found, topics and panes, reasons, keys."""
        yield self._top
        yield self._bar
        with Horizontal(id="body"):
            yield self._list
            yield self._panes
        yield self._others
        yield self._why
        yield self._keys

    def on_resize(self) -> None:
        """Divide the new size; the first size comes before the first paint."""
        self._arrange()
        self._show()

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
        untouched = self.position == moves.start(self._documents)
        self.digest = digest
        self._top.show_counts(digest)
        if untouched and digest.topics:
            self._go(moves.choose_topic(self.position, 0, digest), align=True)
        else:
            self._go(moves.choose(self.position, self.position.here, digest))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a command can be used now."""
        del parameters
        if action in NEEDS_LINK:
            return self.position.link is not None
        return action not in NEEDS_DIGEST or self.digest is not None

    # Drawing

    def _arrange(self) -> None:
        """Divide the screen."""
        link, position = self.position.link, self.position
        linked = [document for document, _ in ends(link)] if link is not None else []
        # The panes of now stay if they can: a pane that comes and goes is hard to follow.
        wanted = [position.document, *linked, *self._arrangement.panes]
        topics = self.digest is not None and bool(self.digest.topics)
        shown = arrange(*self.size, len(self._documents), wanted, topics=topics)
        self._arrangement = shown
        self._list.display = shown.topics > 0
        self._list.styles.width = shown.topics
        self._bar.display = topics and not shown.topics
        self._why.styles.height = shown.why
        self._panes.set_window(shown.panes)

    def _go(self, position: Position, *, align: bool = False, still: bool = False) -> None:
        """Take a position: tell every part, and bring what belongs together into view.

        Args:
            position: Where to go.
            align: Whether the current passages of all panes shall stand on one row.
            still: Whether the current pane stays as it is scrolled.
        """
        self.position = position
        self._arrange()
        self._show()
        if align and self.digest is not None:
            self._panes.align(position, self.digest)
        else:
            self._panes.reveal(position, self.digest, still=still)

    def _show(self) -> None:
        position, digest, shown = self.position, self.digest, self._arrangement
        self._list.show(position.topic, digest)
        self._bar.show(position.topic, digest)
        self._panes.show(position, digest)
        linked = [document for document, _ in ends(position.link)] if position.link else []
        everyone = dict.fromkeys([*linked, *range(len(self._documents))])
        hidden = [index for index in everyone if index not in shown.panes]
        self._others.show(self._documents, hidden, shown.others, position, digest)
        self._show_why()
        self._keys.show(lambda command: bool(self.check_action(command, ())))

    def _show_why(self) -> None:
        link, digest, here = self.position.link, self.digest, self.position.here
        if digest is None:
            self._why.show_text(self._problem or "Comparing the documents; read on meanwhile.")
            return
        topic = self._topic_name()
        on_topic = self._notes.on(topic) if topic is not None else None
        if link is not None:
            links = digest.links_at(self.position.topic, here)
            self._why.show_link(link, links, self._notes.on(topic, ends(link)), on_topic)
        else:
            passage = self._documents[here[0]].passages[here[1]]
            said = unlinked(passage, only_here=here in digest.only_here)
            self._why.show_text(said, self._notes.on(topic, [here]), on_topic)

    def _topic_name(self) -> str | None:
        topic = self.digest.topic(self.position.topic).topic if self.digest is not None else None
        return topic.name if topic is not None else None

    def _warn(self, problem: str) -> None:
        self.notify(visible(problem), severity="error", markup=False, timeout=10)

    # Moves

    def action_topic(self, step: int) -> None:
        """Align on another topic: 1 for the next, -1 for the one before."""
        if self.digest is not None:
            self._go(moves.next_topic(self.position, step, self.digest), align=True)

    def action_passage(self, step: int) -> None:
        """Go so many passages down, or up when negative."""
        self._go(moves.next_passage(self.position, step, self._documents, self.digest))

    def action_end(self, step: int) -> None:
        """Go to the end of the document (1) or its beginning (-1)."""
        self.action_passage(step * len(self._documents[self.position.document].passages))

    def action_page(self, step: int) -> None:
        """Scroll one page down (1) or up (-1); the first passage then in view is current."""
        found = self._panes.view(self.position.document).page(step)
        if found is not None:
            where = self.position.document, found
            self._go(moves.choose(self.position, where, self.digest), still=True)

    def action_step(self, label: Label, step: int) -> None:
        """Go to the next link with a label (1) or the one before (-1)."""
        if self.digest is None:
            return
        if self.digest.steps(label):
            self._go(moves.next_step(self.position, label, step, self.digest), align=True)
        else:
            self.notify(f"No two passages {label}.", markup=False)

    def action_pane(self, step: int) -> None:
        """Go to the next document (1) or the one before (-1), round and round."""
        self.action_go_pane((self.position.document + step) % len(self._documents) + 1)

    def action_go_pane(self, number: int) -> None:
        """Go to the document with a number, from 1."""
        self._go(moves.go_document(self.position, number - 1, self.digest))

    @on(DocumentView.Chosen)
    def _choose_passage(self, event: DocumentView.Chosen) -> None:
        self._go(moves.choose(self.position, event.where, self.digest))

    @on(TopicList.Chosen)
    def _choose_topic(self, event: TopicList.Chosen) -> None:
        if self.digest is not None:
            self._go(moves.choose_topic(self.position, event.topic, self.digest), align=True)

    # Reasons and notes

    def action_why(self) -> None:
        """Show the reasons in full."""
        link, digest = self.position.link, self.digest
        if link is not None and digest is not None:
            links = digest.links_at(self.position.topic, self.position.here)
            found = digest.comparison, links, links.index(link), self._notes.notebook
            self._ask(WhyScreen(*found))

    def action_verdict(self) -> None:
        """Ask what the reader makes of the two passages."""
        link = self.position.link
        if link is not None:
            note = self._notes.on(self._topic_name(), ends(link))
            self._ask(VerdictScreen(note, pair(link)), self._keep_one)

    def action_note(self) -> None:
        """Ask for a note on the two passages or on the topic."""
        choices: list[tuple[str, Note]] = []
        name, link = self._topic_name(), self.position.link
        if link is not None:
            choices.append((f"this pair: {pair(link)}", self._notes.on(name, ends(link))))
        else:
            document, index = self.position.here
            subject = f"this passage: {document + 1} ¶{index + 1}"
            choices.append((subject, self._notes.on(name, [self.position.here])))
        if name is not None:
            choices.append((f"topic: {line(name)}", self._notes.on(name)))
        self._ask(NoteScreen(tuple(choices), 0), self._keep)

    def action_export(self) -> None:
        """Ask where to write the comparison and the notes."""
        if self.digest is not None:
            target = Path("comparison-notes.md")
            screen = ExportScreen(self.digest.comparison, self._notes.notebook, target)
            self._ask(screen, self._exported)

    def action_help(self) -> None:
        """Show the keys and what the labels mean."""
        self._ask(HelpScreen(COMMANDS))

    def _ask(
        self, dialog: Screen[Answer], answer: Callable[[Answer | None], None] | None = None
    ) -> None:
        self.app.push_screen(dialog, answer)  # pyright: ignore[reportUnknownMemberType]

    def _keep_one(self, note: Note | None) -> None:
        self._keep((note,) if note is not None else None)

    def _keep(self, notes: tuple[Note, ...] | None) -> None:
        if notes is None:
            return
        try:
            self._notes.keep(notes)
        except NotebookError as error:
            self._warn(f"{error} Your note is kept until you quit.")
        self._show_why()

    def _exported(self, target: Path | None) -> None:
        if target is not None:
            self.notify(visible(f"Written: {target}"), markup=False)
