"""What every part of the compare screen builds on: the reader's position, and how to change it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from textual.screen import Screen

from ...core.documents import Document
from ..compare.reader import Reader
from ..digest import Digest
from ..moves.jumps import Jumps
from ..moves.position import Position, start
from ..session.edited_comparison import EditedComparison
from ..session.session import Session
from ..session.stops import Stand

Answer = TypeVar("Answer")


class Located(Screen[None]):
    """A screen with a position; its actions are spread over subclasses by what they are for.

    Args:
        documents: What is compared.
        notes: What the reader wrote about them.
    """

    def __init__(self, documents: tuple[Document, ...], notes: Session) -> None:
        super().__init__()
        self.position = start(documents)
        self.edited = EditedComparison(notes)
        self.reader = Reader(self)
        self._documents = documents
        self._read = notes.read
        self._notes = notes
        self._jumps = Jumps()
        self._order = tuple(range(len(documents)))
        """The documents from left to right, by index."""

    @property
    def digest(self) -> Digest | None:
        """What is compared, arranged for the screen."""
        return self.edited.digest

    def _go(self, position: Position, *, align: bool = False, still: bool = False) -> None:
        """Take a position: tell every part, and bring what belongs together into view.

        Args:
            position: Where to go.
            align: Whether the current passages of all panes shall stand on one row.
            still: Whether the current pane stays as it is scrolled.
        """
        raise NotImplementedError

    def _show(self) -> None:
        """Draw everything again."""
        raise NotImplementedError

    def _jump(self, position: Position, *, align: bool = True) -> None:
        """Take a position and remember the one before, to come back."""
        self._jumps.went(self.position, position)
        self._go(position, align=align)

    def _topic_name(self) -> str | None:
        return self._stand(self.position)[0]

    def _stand(self, position: Position) -> Stand:
        """A position as it can be found again in another comparison."""
        topic = self.digest.topic(position.topic).topic if self.digest is not None else None
        return (topic.name if topic is not None else None), position.here

    def _ask(
        self, dialog: Screen[Answer], answer: Callable[[Answer | None], None] | None = None
    ) -> None:
        self.reader.ask(dialog, answer)

    def _tell(self, news: str) -> None:
        self.reader.tell(news)

    def _warn(self, problem: str) -> None:
        self.reader.warn(problem)
