"""The first frame: which documents are being read, and the beginning of each that is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from ..widgets.beginnings import Beginnings

if TYPE_CHECKING:
    from ...core.documents import Document


class ReadingScreen(Screen[None]):
    """A screen that looks like the compare screen, which is going to take its place.

    Args:
        names: What is being read.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q", "app.quit"),
        Binding("S,escape", "app.stop"),
    ]

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._beginnings = Beginnings(names)

    def compose(self) -> ComposeResult:
        """One widget that fills the screen: a frame of many would be there later."""
        yield self._beginnings

    def show(self, document: Document) -> None:
        """Show how a document begins."""
        self._beginnings.show(document)
