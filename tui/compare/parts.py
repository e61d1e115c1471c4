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
        self.edited = edited = EditedComparison(session)
        self.reader = reader = Reader(self)
        # Not `layout`: that is Textual's.
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
        self.versions = Versions(self, session, reader, self.results)
        self.checking = Checking(self, session, edited, navigator, changes, self.results)
        self.topics = Topics(reader, session, edited, navigator, changes)
        self.judging = Judging(self, reader, edited, navigator, self.drawing, self.topics)
        self.notes = Notes(reader, session, edited, navigator, changes)
        self.by_hand = ByHand(reader, session, edited, navigator, changes)
        self.files = Files(self, reader, session, edited, changes, self.runner)
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
