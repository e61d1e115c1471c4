"""Changes of the notebook: made, taken back, drawn, saved."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from textual.message import Message

from ...core.notebook import Note, Notebook
from ..session.edited_comparison import EditedComparison
from ..session.session import News, Session
from .layout import Layout
from .messages import CorrectionsChanged, TopicsChanged
from .navigator import Navigator
from .reader import Reader

_CLOSE = "close the sheets first."


class Changes:
    """The one way to change the notebook, and to draw what it is then.

    Args:
        post: Sends a message to the screen, when more is to be done than to draw.
        reader: Who is told of it.
        session: The notebook.
        edited: The comparison.
        navigator: Who draws it.
        layout: What shows how far saving is.
    """

    def __init__(
        self,
        post: Callable[[Message], object],
        reader: Reader,
        session: Session,
        edited: EditedComparison,
        navigator: Navigator,
        layout: Layout,
    ) -> None:
        self._post, self._reader = post, reader
        self._session, self._edited = session, edited
        self._navigator, self._layout = navigator, layout

    def make(self, changed: Notebook, what: str) -> None:
        """Take a changed notebook, and say what was changed to whoever takes it back."""
        self._session.change(changed, what)
        self.show()

    def keep(self, notes: Iterable[Note], what: str = "your note") -> None:
        """Keep changed notes."""
        self._session.keep(notes, what)
        self.show()

    def undo(self) -> None:
        """Take the last change back."""
        self._step("Taken back", self._session.undo, "Nothing to take back.")

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._step("Done again", self._session.redo, "Nothing to do again.")

    def undo_in_sheets(self) -> None:
        """Take the last change back where it is one of the sheets, or say what it is."""
        elsewhere = self._session.undoes_elsewhere()
        if elsewhere:
            self._reader.tell(f"The last change is elsewhere ({elsewhere}): {_CLOSE}")
        else:
            self.undo()

    def redo_in_sheets(self) -> None:
        """Do again what was taken back last where it is one of the sheets, or say what it is."""
        elsewhere = self._session.redoes_elsewhere()
        if elsewhere:
            self._reader.tell(f"What was taken back is elsewhere ({elsewhere}): {_CLOSE}")
        else:
            self.redo()

    def show(self) -> None:
        """Draw what the engine found with what the notebook holds now."""
        if self._edited.take_topics():
            self._post(TopicsChanged())
        if self._edited.take_corrections():
            self._post(CorrectionsChanged())
        self._navigator.renew()

    def take_news(self, news: News) -> None:
        """Tell what became of saving; draw again what another program changed."""
        if news.problem:
            self._reader.warn(news.problem)
        elif news.told:
            self._reader.tell(news.told)
        if news != News():
            self.show()
        self._layout.show_saving()

    def _step(self, done: str, step: Callable[[], str | None], otherwise: str) -> None:
        """Take a change back or do it again, say so, and draw it."""
        before, what = self._session.hand_edits(), step()
        self._reader.tell(f"{done}: {what}." if what is not None else otherwise)
        self.show()
        # The pair that is linked again is what the next key is meant for.
        for pair in map(sorted, self._session.hand_edits().differing(before)):
            self._navigator.go_linked(pair)
