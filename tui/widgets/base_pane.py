"""The base view: one document with its heading, the others inline."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from ...core.documents import Document
from ..digest.digest import Digest
from ..moves.position import ReaderPosition
from ..text.naming import crop, heading
from .base_view import BaseView
from .document_view import DocumentView

SAID = " · with the others inline"


class BasePane(Vertical):
    """The pane of the current document; a view is made for each when it is first asked for."""

    DEFAULT_CSS = """
    BasePane {
        width: 1fr;
        display: none;
        & > .title {
            height: 1;
            padding: 0 1;
            background: $block-cursor-background;
            color: $block-cursor-foreground;
            text-style: bold;
            text-wrap: nowrap;
        }
    }
    """

    def __init__(self, documents: Sequence[Document], names: Sequence[str]) -> None:
        super().__init__()
        self._documents, self._names = documents, names
        self._title = Static(classes="title")
        self._views: dict[int, BaseView] = {}
        self._position: ReaderPosition | None = None
        self._quoted = True

    def compose(self) -> ComposeResult:
        """The heading; the text follows."""
        yield self._title

    def view(self, document: int) -> BaseView:
        """The text of a document with the quotes in it."""
        if document not in self._views:
            self._views[document] = BaseView(self._documents, document)
            self.mount(self._views[document])
        return self._views[document]

    def show(self, position: ReaderPosition, digest: Digest | None) -> None:
        """Draw a position; its document is the base."""
        self._position = position
        self.view(position.document).show(position, digest)
        for document, view in self._views.items():
            view.display = document == position.document
        self._entitle()

    def reveal(self, position: ReaderPosition, *, quoted: bool) -> None:
        """Bring the current passage into view, or (`quoted`) what the current link quotes."""
        self._quoted = quoted
        self.view(position.document).bring(position, quoted=quoted)

    def on_resize(self) -> None:
        """Cut the heading to the new width."""
        self._entitle()

    @on(DocumentView.Resized)
    def _again(self, event: DocumentView.Resized) -> None:
        event.stop()
        if self._position is not None:
            self.reveal(self._position, quoted=self._quoted)

    def _entitle(self) -> None:
        if self._position is not None:
            width = self.size.width - 2
            here, room = self._position.document, width - len(SAID) - 2
            name = heading(self._documents[here], self._names[here], room)
            self._title.update(Content(crop(f"▸ {name}{SAID}", width)), layout=False)
