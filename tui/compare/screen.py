"""The compare screen: documents side by side, aligned by topic, and why they agree or diverge."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from ...core.comparison import Comparison, Label
from ...core.documents import Document
from .. import screens
from ..commands import COMMANDS
from ..commands.command import bindings
from ..digest.digest import Digest
from ..moves.filtering import Filter
from ..moves.position import ReaderPosition
from ..session.edited_comparison import EditedComparison
from ..session.session import Session
from ..system.beside import beside
from ..widgets.document_view import DocumentView
from ..widgets.search_bar import SearchBar
from ..widgets.topic_list import TopicList
from .availability import available
from .by_hand import ByHand
from .changes import Changes
from .checking import Checking
from .copies import Copies
from .exports import Exports
from .files import EVERY, Files
from .finder import Finder
from .judging import Judging
from .layout import Layout
from .messages import (
    CheckMade,
    Compared,
    CorrectionsChanged,
    Failed,
    Judged,
    Progressed,
    TopicsChanged,
    Uncovered,
    VersionsFound,
)
from .movement import Movement
from .navigator import Navigator
from .notes import Notes
from .reader import Reader
from .results import Results
from .runner import STOPPED, Runner
from .topics import Topics
from .views import Views

if TYPE_CHECKING:
    from ..launch.open_documents import Compare

STAYS = "Not compared again: what is shown is what was found before."


class CompareScreen(Screen[None]):
    """Makes the parts, and hands each key and message to the part that it is for.

    Args:
        session: The documents and the notes on them.
        compare: What compares them.
        changes_first: Whether what changed is shown first where texts are versions of each other.
    """

    DEFAULT_CSS = """
    CompareScreen {
        layout: vertical;
        #body { height: 1fr; }
    }
    """
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(COMMANDS))

    def __init__(self, session: Session, compare: Compare, *, changes_first: bool = False) -> None:
        super().__init__()
        self._changes_first = changes_first
        self.session = session
        self.edited = edited = EditedComparison(session)
        self.reader = reader = Reader(self)
        self.drawing = Layout(self, session, edited, self.available)
        self.navigator = navigator = Navigator(session, edited, self.drawing)
        self.changes = changes = Changes(
            self.post_message, reader, session, edited, navigator, self.drawing
        )
        self.runner = Runner(self, session, compare)
        self.movement = Movement(reader, edited, navigator, self.drawing)
        self.finder = Finder(self, edited, navigator, self.drawing)
        self.views = Views(reader, edited, navigator, self.drawing, self.finder)
        self.results = Results(reader, session, edited, navigator, changes)
        self.checking = Checking(self, reader, edited, navigator, self.results)
        self.topics = Topics(reader, session, edited, navigator, changes)
        self.judging = Judging(self, reader, edited, navigator, self.topics)
        self.notes = Notes(reader, session, edited, navigator, changes)
        self.by_hand = ByHand(reader, session, edited, navigator, changes)
        self.files = Files(self, reader, session, edited, changes)
        self.exports = Exports(self, reader, session, edited)
        self.copies = Copies(self, session.documents)
        self._retired = False

    def take_over(self, before: CompareScreen) -> None:
        """Begin where the reader was with other documents, and with what they had chosen."""
        self.navigator.carry(before.navigator)
        self.files.carry(before.files)
        self.exports.last = before.exports.last
        self._changes_first &= before._changes_first
        self.checking.wanted = before.checking.wanted
        before._retired = True

    @property
    def documents(self) -> tuple[Document, ...]:
        """What is compared, as the reader corrected it."""
        return self.session.documents

    @property
    def position(self) -> ReaderPosition:
        """Where the reader is."""
        return self.navigator.position

    @property
    def digest(self) -> Digest | None:
        """What was found, arranged for the screen; None before."""
        return self.edited.digest

    def compose(self) -> ComposeResult:
        """The widgets, from top to bottom."""
        yield from self.drawing.compose()

    # What happens

    def on_mount(self) -> None:
        """Watch the files that the documents were read from."""
        self.set_interval(EVERY, self.files.watch)

    def on_resize(self) -> None:
        """Divide the new size; the first size comes before the first paint."""
        self.drawing.draw(self.navigator.state)

    def on_screen_resume(self) -> None:
        """Tell that no dialog is open any more."""
        self.post_message(Uncovered())

    def on_paste(self, event: events.Paste) -> None:
        """Open what was pasted or dropped: sources, or a text itself."""
        self.files.open(event.text)

    def on_unmount(self) -> None:
        """Keep where the reader stops."""
        self.keep_place()

    def keep_place(self) -> None:
        """Keep where the reader stops, unless another screen has the notebook by now."""
        if not self._retired:
            self.navigator.leave()

    def wear(self) -> None:
        """Show other keys, and text of another width, as the reader set them."""
        self.drawing.refit()
        self.drawing.draw(self.navigator.state)

    def adopt(self, comparison: Comparison) -> None:
        """Show a comparison of the same texts, of which other things are known now."""
        self.navigator.resume(Digest(comparison.changed(documents=self.documents)))

    @on(Progressed)
    def _show_progress(self, event: Progressed) -> None:
        self.drawing.top.show_progress(event.stage, event.fraction)

    @on(Compared)
    def _show_comparison(self, event: Compared) -> None:
        if event.run == self.runner.run:
            self.navigator.resume(event.digest)
            self._tell_unlinked(event.digest.comparison.unlinked)
            if not self.checking.resume() and self._changes_first:
                look = partial(self._look_for_versions, event.digest.comparison)
                self.run_worker(partial(beside, look), group="versions")
            # Now there is time for what the reader opens next.
            self.run_worker(partial(beside, screens.load_all), group="load")

    def _look_for_versions(self, comparison: Comparison) -> None:
        """Find out whether texts are versions of each other, in a thread."""
        from ...core.sheets.versions import has_versions  # noqa: PLC0415 - only then

        if has_versions(comparison):
            self.post_message(VersionsFound())

    @on(VersionsFound)
    def _show_changes(self) -> None:
        self._changes_first = False
        if self.app.screen is self:  # pyright: ignore[reportUnknownMemberType]
            self.results.sheets(first="changes")
        else:
            self.reader.tell("Two of the texts are versions of each other: f shows what changed.")

    def _tell_unlinked(self, count: int) -> None:
        from ...core.wording import unlinked  # noqa: PLC0415 - the first frame comes first

        if count:
            self.reader.tell(f"{unlinked(count)}.")

    @on(Failed)
    def _show_problem(self, event: Failed) -> None:
        if self.digest is not None:
            # The comparison of before is shown: only its counts gave way to the progress.
            self.navigator.show()
            self.reader.tell(STAYS)
        else:
            self.drawing.show_problem(event.problem, self.position)
        if event.problem != STOPPED:
            self.reader.warn(event.problem, seconds=20)

    @on(CheckMade)
    def _show_check(self, event: CheckMade) -> None:
        self.checking.show(event)

    @on(Judged)
    def _show_judged(self, event: Judged) -> None:
        self.judging.show(event.asking)

    @on(TopicsChanged)
    def _compare_again(self) -> None:
        self.runner.begin()

    @on(CorrectionsChanged)
    def _show_corrected(self) -> None:
        self.files.show_corrected()

    @on(DocumentView.Chosen)
    def _choose_passage(self, event: DocumentView.Chosen) -> None:
        self.movement.to_passage(event.where)

    @on(TopicList.Chosen)
    def _choose_topic(self, event: TopicList.Chosen) -> None:
        self.movement.to_topic(event.topic)

    @on(SearchBar.Typed)
    def _words_typed(self, event: SearchBar.Typed) -> None:
        self.finder.type(event.words)

    @on(SearchBar.Done)
    def _words_done(self) -> None:
        self.finder.finish()

    # What the reader can do: one method for each command

    def available(self, action: str) -> bool:
        """Whether a command can be used now."""
        return available(action, self.position, self.digest, leavable=self.views.leavable)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether an action can be run now."""
        del parameters
        return self.available(action)

    def action_topic(self, step: int) -> None:
        """Go to another topic, or while searching to another hit."""
        self.movement.topic(step)

    def action_passage(self, step: int) -> None:
        """Go so many passages down, or up when negative."""
        self.movement.passage(step)

    def action_end(self, step: int) -> None:
        """Go to the end of the document (1) or its beginning (-1)."""
        self.movement.end(step)

    def action_page(self, step: int) -> None:
        """Scroll one page down (1) or up (-1)."""
        self.movement.page(step)

    def action_outline(self) -> None:
        """List the headings of the current document, to go to one."""
        self.movement.outline()

    def action_step(self, label: Label, step: int) -> None:
        """Go to the next link with a label (1) or the one before (-1)."""
        self.movement.labelled(label, step)

    def action_next(self, step: int) -> None:
        """Go to the next thing (1) or the one before (-1) that the filter keeps."""
        self.movement.kept(step)

    def action_pane(self, step: int) -> None:
        """Go to the document to the right (1) or to the left (-1)."""
        self.movement.pane(step)

    def action_go_pane(self, number: int) -> None:
        """Go to the document with a number, from 1."""
        self.movement.document(number)

    def action_jump(self, step: int) -> None:
        """Go back (-1) to where the reader jumped from, or forward (1) again."""
        self.movement.jump(step)

    def action_search(self) -> None:
        """Type what to look for."""
        self.finder.open()

    def action_leave(self) -> None:
        """Leave the search, a link that is begun, the marks, the base view or the zoom."""
        self.views.leave()

    def action_base(self) -> None:
        """Show one document with what the others say inline, or all panes again."""
        self.views.base()

    def action_zoom(self) -> None:
        """Give the current document all the room, or share it again."""
        self.views.zoom()

    def action_sync(self) -> None:
        """Let the other panes follow the current passage, or let them stay."""
        self.views.sync()

    def action_legend(self) -> None:
        """Show or hide what the signs mean."""
        self.views.legend()

    def action_order(self, step: int) -> None:
        """Move the current pane to the right (1) or to the left (-1)."""
        self.views.order(step)

    def action_panes(self, step: int) -> None:
        """Bring the document to the right (1) or to the left (-1) into view."""
        self.views.panes(step)

    def action_filter(self, chosen: Filter | None = None) -> None:
        """Go on to the next filter, or to the chosen one."""
        self.views.filter(chosen)

    def action_why(self) -> None:
        """Show the reasons in full."""
        self.results.why()

    def action_brief(self) -> None:
        """Tell in sentences what was found."""
        self.results.brief()

    def action_grid(self) -> None:
        """Show all topics and documents."""
        self.results.grid()

    def action_sheets(self) -> None:
        """Show in tables what each document says."""
        self.results.sheets()

    def action_check(self) -> None:
        """Hold this document against the others, or list what was found."""
        self.checking.open()

    def action_judge(self) -> None:
        """Ask the judge that the reader brought, or read what it found."""
        self.judging.open()

    def action_topics(self) -> None:
        """List the topics, to go to one or to edit them."""
        self.topics.open()

    def action_verdict(self) -> None:
        """Ask what the reader makes of the two passages."""
        self.notes.give_verdict()

    def action_note(self) -> None:
        """Ask for a note on what is marked or here."""
        self.notes.write()

    def action_notes(self) -> None:
        """List all notes and verdicts, to go to one."""
        self.notes.list()

    def action_mark(self) -> None:
        """Mark the current passage, or take its mark off."""
        self.notes.mark()

    def action_link(self) -> None:
        """Remember this passage, or link the one that is remembered with this one."""
        self.by_hand.link()

    def action_unlink(self) -> None:
        """Take the two passages of the current link apart."""
        self.by_hand.unlink()

    def action_put(self, belongs: str) -> None:
        """Put the current passage on the current topic ("on"), or take it off ("off")."""
        self.by_hand.put(on=belongs == "on")

    def action_undo(self) -> None:
        """Take the last change back."""
        self.changes.undo()

    def action_redo(self) -> None:
        """Do again what was taken back last."""
        self.changes.redo()

    def action_open(self) -> None:
        """Ask for documents to add or to take away."""
        self.files.open()

    def action_reload(self) -> None:
        """Read again what has changed on disk."""
        self.files.reload()

    def action_about(self) -> None:
        """Show what is known of this document, to correct it."""
        self.files.correct(self.position.document)

    def action_export(self) -> None:
        """Ask what to write, and where."""
        self.exports.ask()

    def action_export_again(self) -> None:
        """Write the last export once more, to the same file."""
        self.exports.repeat()

    def action_copy(self, citation: bool) -> None:
        """Copy what is selected, or else the current passage."""
        self.copies.copy(self.position.here, citation=citation)

    def action_help(self) -> None:
        """Show the keys and what the labels mean."""
        self.reader.ask(screens.HelpScreen(COMMANDS))
