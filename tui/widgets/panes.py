"""The panes side by side: which are in view, and what stands beside what."""

from __future__ import annotations

from collections.abc import Sequence

from textual.containers import Horizontal

from ...core.documents import Document
from ..digest import Digest
from ..position import Position, ends
from .document_view import DocumentView
from .pane import Pane


class Panes(Horizontal):
    """A pane for each document; a window of them is in view."""

    DEFAULT_CSS = "Panes { width: 1fr; }"

    def __init__(self, documents: Sequence[Document]) -> None:
        super().__init__()
        self._panes = [Pane(document, index) for index, document in enumerate(documents)]
        self._shown: tuple[int, ...] = ()
        for pane in self._panes:
            self._add_child(pane)

    def set_window(self, shown: tuple[int, ...]) -> bool:
        """Bring these panes into view; returns whether that changed anything."""
        changed = shown != self._shown
        self._shown = shown
        for index, pane in enumerate(self._panes):
            pane.display = index in shown
        return changed

    def show(self, position: Position, digest: Digest | None) -> None:
        """Draw a position."""
        for pane in self._panes:
            pane.show(position, digest)

    def view(self, document: int) -> DocumentView:
        """The text of a document."""
        return self._panes[document].view

    def align(self, position: Position) -> None:
        """Put the current passages of all panes on one row."""
        views = {index: self.view(index) for index in self._shown if self.view(index).flow.height}
        # A passage near the beginning of its document cannot stand lower than that.
        tops = [view.flow.top(position.passages[index]) for index, view in views.items()]
        row = min([*tops, self.size.height // 4])
        for index, view in views.items():
            view.reveal(position.passages[index], row)

    def reveal(self, position: Position, digest: Digest | None) -> None:
        """Scroll as little as needed to see the current passage and those linked to it."""
        document, passage = position.here
        here = self.view(document)
        here.reveal(passage)
        links = digest.links_at(position.topic, position.here) if digest is not None else ()
        brought = {document}
        # The current link comes first, then the others in the order of their weight.
        for link in sorted(links, key=lambda link: link is not position.link):
            for other, linked in ends(link):
                view = self.view(other)
                if other not in brought and other in self._shown and view.row_of(linked) is None:
                    view.reveal(linked, max(0, here.row_of(passage) or 0))
                brought.add(other)
