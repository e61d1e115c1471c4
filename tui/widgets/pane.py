"""A document with its heading, its overview, and a line for what it does not say."""

from __future__ import annotations

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.style import Style

from ...core.documents import Document
from ..digest.digest import Digest
from ..looks.arrangement import Beside, numbers
from ..moves.position import ReaderPosition
from ..text.naming import crop, heading, silence
from .document_view import DocumentView
from .overview import Overview
from .steady_text import SteadyText

LEFT = Style.from_meta({"@click": "screen.panes(-1)"})
RIGHT = Style.from_meta({"@click": "screen.panes(1)"})


class Pane(Vertical):
    """One document on the compare screen."""

    DEFAULT_CSS = """
    Pane {
        width: 1fr;
        & > .title {
            height: 1;
            padding: 0 1;
            background: $foreground 10%;
            color: $text-muted;
            text-wrap: nowrap;
            text-overflow: ellipsis;
        }
        & > .title.-current {
            background: $block-cursor-background;
            color: $block-cursor-foreground;
            text-style: bold;
        }
        /* Where its ground does not set it apart. */
        &:ansi > .title, &:nocolor > .title { text-style: underline; }
        &:ansi > .title.-current, &:nocolor > .title.-current { text-style: bold; }
        & > .silence {
            height: auto;
            display: none;
            padding: 0 1;
            background: $foreground 10%;
            text-style: italic;
        }
    }
    """
    ALLOW_SELECT = False

    def __init__(self, document: Document, index: int, name: str) -> None:
        super().__init__()
        self.view = DocumentView(document, index)
        self._document = document
        self._called = name
        self._index = index
        self._title = SteadyText(classes="title")
        self._title.auto_links = False
        self._silence = SteadyText(classes="silence")
        self._said = ""
        self._overview = Overview(self.view, index)
        self._beside: Beside = (), ()

    def compose(self) -> ComposeResult:
        """The heading, the text with its overview, the line about silence."""
        yield self._title
        with Horizontal():
            yield self.view
            yield self._overview
        yield self._silence

    def stand(self, left_out: Beside) -> None:
        """Say which documents are out of view before and behind this one."""
        self._beside = left_out

    def show(self, position: ReaderPosition, digest: Digest | None) -> None:
        """Draw for a new position."""
        # On the title alone: a class on the pane has the styles of all that is in it looked up.
        self._title.set_class(position.document == self._index, "-current")
        self._entitle()
        topic = digest.topic(position.topic).topic if digest is not None else None
        silence_told = (
            silence(self._document.id, topic, digest.comparison) if digest is not None else ""
        )
        if silence_told != self._said:
            self._said = silence_told
            self._silence.display = bool(silence_told)
            self._silence.update(Content(silence_told))
        self.view.show(position, digest)
        self._overview.show(position, digest)

    def on_resize(self) -> None:
        """Cut the heading to the new width."""
        self._entitle()

    def _entitle(self) -> None:
        before, behind = map(numbers, self._beside)
        left = Content(f"‹ {before} ").stylize(LEFT) if before else Content("")
        right = Content(f" {behind} ›").stylize(RIGHT) if behind else Content("")
        sign = "▸ " if self._title.has_class("-current") else "  "
        room = self.size.width - 2 - left.cell_length - right.cell_length
        name = crop(sign + heading(self._document, self._called, room - 2), room)
        gap = " " * max(0, room - cell_len(name))
        self._title.update(Content.assemble(left, name, gap, right), layout=False)

    @on(DocumentView.Scrolled)
    def _follow(self, event: DocumentView.Scrolled) -> None:
        event.stop()
        self._overview.follow()

    @on(Overview.Jumped)
    def _jump(self, event: Overview.Jumped) -> None:
        event.stop()
        there = self.view.flow.locate(event.row)
        if there is not None:
            self.post_message(DocumentView.Chosen((self._index, there[0])))
