"""The compare screen: documents side by side, aligned by topic, and why they agree or diverge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events, on
from textual.app import ComposeResult

from ...core.comparison import Comparison
from .. import screens
from ..digest.digest import Digest
from ..session.session import Session
from ..system.beside import run_beside
from ..widgets.document_view import DocumentView
from ..widgets.search_bar import SearchBar
from ..widgets.topic_list import TopicList
from .actions import Actions
from .files import WATCH_SECONDS
from .messages import (
    CheckMade,
    Compared,
    CorrectionsChanged,
    Covered,
    Failed,
    Judged,
    JudgeMoved,
    Linked,
    Progressed,
    Stopped,
    TopicsChanged,
    Uncovered,
    VersionsFound,
)

if TYPE_CHECKING:
    from ..launch.open_documents import Compare


class CompareScreen(Actions):
    """The screen of documents, and what happens on it: what its parts and its widgets tell it.

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

    def __init__(self, session: Session, compare: Compare, *, changes_first: bool = False) -> None:
        super().__init__(session, compare)
        # Where a reader stopped in these documents before, they know what changed.
        self.versions.wanted = changes_first and session.notebook.place is None
        self._retired = False

    def take_over(self, before: CompareScreen) -> None:
        """Begin where the reader was with other documents, and with what they had chosen."""
        self.navigator.carry(before.navigator)
        self.files.carry(before.files)
        self.exports.last = before.exports.last
        self.versions.wanted &= before.versions.wanted
        self.checking.wanted = before.checking.wanted
        before.judging.stop()
        before._retired = True

    def compose(self) -> ComposeResult:
        """The widgets, from top to bottom."""
        yield from self.drawing.compose()

    def on_mount(self) -> None:
        """Watch the files that the documents were read from."""
        self.set_interval(WATCH_SECONDS, self.files.watch)

    def on_resize(self) -> None:
        """Divide the new size; the first size comes before the first paint."""
        self.drawing.redraw(self.navigator.state)

    def on_screen_suspend(self) -> None:
        """Tell that a dialog has opened."""
        self.post_message(Covered())

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
            self.navigator.keep_place()

    def refit(self) -> None:
        """Show other keys, and text of another width, as the reader set them."""
        self.drawing.refit()
        self.drawing.redraw(self.navigator.state)

    def show_known(self, comparison: Comparison) -> None:
        """Show a comparison of the same texts, of which other things are known now."""
        self.navigator.resume(Digest(comparison.changed(documents=self.documents)))

    @on(Progressed)
    def _show_progress(self, event: Progressed) -> None:
        self.drawing.show_progress(event.stage, event.fraction, self.position)

    @on(Linked)
    def _show_links(self, event: Linked) -> None:
        if event.run == self.runner.run:
            self.navigator.resume(event.digest)

    @on(Compared)
    def _show_comparison(self, event: Compared) -> None:
        if event.run == self.runner.run:
            self.navigator.resume(event.digest)
            self._tell_unlinked(event.digest.comparison.unlinked)
            if not self.checking.resume():
                self.versions.look_for(event.digest.comparison)
            # Now there is time for what the reader opens next.
            run_beside(self, screens.load_all, "load")

    @on(VersionsFound)
    def _show_changes(self, event: VersionsFound) -> None:
        self.versions.show(event)

    def on_key(self) -> None:
        """Know that the reader has begun: nothing opens by itself under their keys."""
        self.versions.waits = False

    def _tell_unlinked(self, count: int) -> None:
        from ...core.in_words import unlinked  # noqa: PLC0415 - the first frame comes first

        if count:
            self.reader.tell(f"{unlinked(count)}.")

    @on(Failed)
    def _show_problem(self, event: Failed) -> None:
        self._stay(event.problem)
        self.reader.warn(event.problem, seconds=20)

    @on(Stopped)
    def _show_stopped(self) -> None:
        key = self.reader.key("reload")
        self._stay(f"Stopped: the documents are not compared. Read on, or press {key} to compare.")

    def _stay(self, problem: str) -> None:
        """Go on with what was found before, or say why nothing was."""
        if self.digest is None:
            self.drawing.show_problem(problem, self.position)
            return
        # The comparison of before is shown: only its counts gave way to the progress.
        self.navigator.show()
        key = self.reader.key("reload")
        self.reader.tell(
            f"Not compared again: what is shown is what was found before. Press {key} to compare."
        )

    @on(CheckMade)
    def _show_check(self, event: CheckMade) -> None:
        self.checking.show(event)

    @on(JudgeMoved)
    def _show_asking(self, event: JudgeMoved) -> None:
        self.judging.show_asking(event.asking)

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
