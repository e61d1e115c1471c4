"""The parts of the compare screen, made and handed what they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.screen import Screen

from ...core.documents import Document
from ..digest.digest import Digest
from ..moves.position import ReaderPosition
from ..session.edited_comparison import EditedComparison
from ..session.session import Session
from .availability import available
from .by_hand import ByHand
from .changes import Changes
from .checking import Checking
from .copies import Copies
from .exports import Exports
from .files import Files
from .finder import Finder
from .judging import Judging
from .layout import Layout
from .movement import Movement
from .navigator import Navigator
from .notes import Notes
from .reader import Reader
from .results import Results
from .runner import Runner
from .topics import Topics
from .versions import Versions
from .views import Views

if TYPE_CHECKING:
    from ..launch.open_documents import Compare


class Parts(Screen[None]):
    """A screen of documents that is made of parts.

    Args:
        session: The documents and the notes on them.
        compare: What compares them.
    """

    def __init__(self, session: Session, compare: Compare) -> None:
        super().__init__()
        self.session = session
        self.edited = EditedComparison(session)
        self.reader = Reader(self)
        # Not `layout`: that is Textual's.
        self.drawing = Layout(self, session, self.edited, self.available)
        self.navigator = Navigator(session, self.edited, self.drawing)
        self.changes = Changes(
            self.post_message, self.reader, session, self.edited, self.navigator, self.drawing
        )
        self.runner = Runner(self, session, compare)
        self._make_movement()
        self._make_dialogs()
        self._make_outputs()

    def _make_movement(self) -> None:
        """Make what moves the reader and changes what is in view."""
        edited, navigator, drawing = self.edited, self.navigator, self.drawing
        self.movement = Movement(self.reader, edited, navigator, drawing)
        self.finder = Finder(self, edited, navigator, drawing)
        self.views = Views(self.reader, edited, navigator, drawing, self.finder)

    def _make_dialogs(self) -> None:
        """Make what shows results and takes what the reader does to them."""
        session, edited, reader = self.session, self.edited, self.reader
        navigator, changes = self.navigator, self.changes
        self.results = Results(reader, session, edited, navigator, changes)
        self.versions = Versions(self, session, reader, self.results)
        self.checking = Checking(self, session, edited, navigator, changes, self.results)
        self.topics = Topics(reader, session, edited, navigator, changes)
        self.judging = Judging(self, reader, edited, navigator, self.drawing, self.topics)
        self.notes = Notes(reader, session, edited, navigator, changes)
        self.by_hand = ByHand(reader, session, edited, navigator, changes)

    def _make_outputs(self) -> None:
        """Make what opens other files and takes words and reports out."""
        session, edited, reader = self.session, self.edited, self.reader
        self.files = Files(self, reader, session, edited, self.changes, self.runner)
        self.exports = Exports(self, reader, session, edited)
        self.copies = Copies(self, session.documents)

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

    def available(self, action: str) -> bool:
        """Whether a command can be used now."""
        return available(action, self.position, self.digest, leavable=self.views.leavable)
