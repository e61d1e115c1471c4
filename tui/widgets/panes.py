"""The panes side by side: which are in view, and what stands beside what."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from textual import on
from textual.containers import Horizontal
from textual.events import MouseScrollDown, MouseScrollLeft, MouseScrollRight, MouseScrollUp

from ...core.documents import Document
from ..digest.digest import Digest
from ..digest.places import ends
from ..looks.arrangement import beside
from ..moves.position import ReaderPosition, links
from ..moves.visiting import on_one_row
from .document_view import DocumentView
from .pane import Pane


class Panes(Horizontal):
    """A pane for each document; a window of them is in view."""

    DEFAULT_CSS = "Panes { width: 1fr; }"

    def __init__(self, documents: Sequence[Document], names: Sequence[str]) -> None:
        named = zip(documents, names, strict=True)
        panes = [Pane(document, index, name) for index, (document, name) in enumerate(named)]
        super().__init__(*panes)
        self._panes = panes
        self._shown: tuple[int, ...] = ()
        self._order = tuple(range(len(documents)))
        self._bring_again: Callable[[], None] | None = None

    def set_window(self, window: tuple[int, ...], order: tuple[int, ...]) -> None:
        """Bring these panes into view, all panes in this order."""
        self._shown = window
        if order != self._order and self.is_mounted:
            self._order = order
            for before, after in pairwise(order):
                self.move_child(self._panes[after], after=self._panes[before])
        stands = beside(window, order)
        for index, pane in enumerate(self._panes):
            pane.display = index in window
            if index in stands:
                pane.stand(stands[index])

    def show(self, position: ReaderPosition, digest: Digest | None) -> None:
        """Draw a position."""
        for pane in self._panes:
            pane.show(position, digest)

    def view(self, document: int) -> DocumentView:
        """The text of a document."""
        return self._panes[document].view

    def rows(self) -> tuple[int, ...]:
        """How far each document is scrolled."""
        return tuple(pane.view.scroll_offset.y for pane in self._panes)

    def scroll_back(self, rows: tuple[int, ...]) -> None:
        """Scroll each document to where it was."""
        for pane, row in zip(self._panes, rows, strict=True):
            pane.view.scroll_to(y=row, animate=False, force=True)

    def align(self, position: ReaderPosition, digest: Digest) -> None:
        """Put the current passages of all documents that say something on one row."""
        self._bring_again = partial(self._align, position, on_one_row(position, digest))
        self._bring_again()

    def reveal(
        self,
        position: ReaderPosition,
        digest: Digest | None,
        *,
        still: bool = False,
        alone: bool = False,
    ) -> None:
        """Scroll as little as needed to see the current passage and those linked to it.

        When `still`, the current pane stays as it is scrolled; when `alone`, all others do.
        """
        linked = None if alone else digest
        self._bring_again = None if still else partial(self._reveal, position, linked, still=False)
        self._reveal(position, linked, still=still)

    @on(DocumentView.Resized)
    def _again(self, event: DocumentView.Resized) -> None:
        # Rows are somewhere else after every layout, and panes learn of it one by one.
        event.stop()
        if self._bring_again is not None:
            self._bring_again()

    @on(MouseScrollLeft)
    async def _to_the_left(self, event: MouseScrollLeft) -> None:
        event.stop()
        await self.run_action("screen.panes(-1)")

    @on(MouseScrollRight)
    async def _to_the_right(self, event: MouseScrollRight) -> None:
        event.stop()
        await self.run_action("screen.panes(1)")

    @on(MouseScrollDown)
    @on(MouseScrollUp)
    def _let_go(self) -> None:
        # Who scrolls by hand wants to stay there.
        self._bring_again = None

    def _align(self, position: ReaderPosition, documents: set[int]) -> None:
        views_shown = {index: self.view(index) for index in documents.intersection(self._shown)}
        views = {index: view for index, view in views_shown.items() if view.flow.height}
        # A passage near the beginning of its document cannot stand lower than that.
        tops = [view.flow.top(position.passages[index]) for index, view in views.items()]
        row = min([*tops, self.size.height // 4])
        for index, view in views.items():
            view.reveal(position.passages[index], row)

    def _reveal_hit(self, position: ReaderPosition) -> None:
        """Bring the hit into view too: its passage may be taller than the pane."""
        if position.search is None or position.hit is None:
            return
        hit, (document, passage) = position.search.hits[position.hit], position.here
        view = self.view(document)
        if hit.where != position.here or not view.flow.height:
            return
        rows = view.flow.rows(passage)
        line = bisect_right(rows, hit.start, key=lambda row: row[0]) - 1
        top = view.flow.top(passage) + line - view.scroll_offset.y
        if not 0 <= top < view.size.height:
            view.reveal(passage, view.size.height // 3 - line)

    def _reveal(self, position: ReaderPosition, digest: Digest | None, *, still: bool) -> None:
        document, passage = position.here
        here = self.view(document)
        if not still:
            here.reveal(passage)
            self._reveal_hit(position)
        links_shown = links(position, position.here, digest)
        brought = {document}
        # The current link comes first, then the others in the order of their weight.
        for link in sorted(links_shown, key=lambda link: link is not position.link):
            for other, linked in ends(link):
                view = self.view(other)
                if other not in brought and other in self._shown and view.row_of(linked) is None:
                    view.reveal(linked, max(0, here.row_of(passage) or 0))
                brought.add(other)
