"""Why two passages are linked: side by side, with the words that speak for the label marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical, VerticalScroll
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Static

from ...core.comparison import Comparison, Label, Link
from ...core.documents import Span
from ...core.notebook import Notebook, anchor
from ...core.text.word_difference import word_difference
from ..text import marking
from ..text.judged import judged_on
from .dialog import Dialog

SUGGESTION = "The engine suggests this from words and figures alone: read both and judge."


class LinkView(VerticalScroll):
    """One link in full; follows `index`."""

    index: reactive[int] = reactive(0, recompose=True)

    def __init__(
        self, comparison: Comparison, links: Sequence[Link], index: int, notebook: Notebook
    ) -> None:
        super().__init__()
        self._comparison = comparison
        self._links = links
        self._notebook = notebook
        self.set_reactive(LinkView.index, index)

    def compose(self) -> ComposeResult:
        """The label, the reasons, what the reader made of it, and both passages."""
        link = self._links[self.index]
        yield Static(marking.summary(link))
        yield from self._cues(link)
        yield from self._difference(link)
        for said in judged_on(self._comparison, link.a, link.b):
            yield Static(said, classes="block")
        yield from self._reader(link)
        with Container(id="sides"):
            yield self._side(link.a, [(cue.label, cue.a) for cue in link.cues])
            yield self._side(link.b, [(cue.label, cue.b) for cue in link.cues])
        yield Static(SUGGESTION, classes="block quiet")
        yield Static(marking.recipe(self._comparison.engine.settings), classes="quiet")

    def _side(self, passage_id: str, spans: Sequence[tuple[Label, Span]]) -> Widget:
        passage = self._comparison.passage(passage_id)
        document = self._comparison.document(passage.document)
        called = self._comparison.called(document.id)
        return Vertical(
            Static(marking.heading(document, called, passage), classes="heading"),
            Static(marking.marked(passage, spans)),
        )

    def _cues(self, link: Link) -> Iterator[Widget]:
        if not link.cues:
            yield Static(marking.nothing_said(link), classes="block")
        for number, cue in enumerate(link.cues, 1):
            yield Static(marking.reason(number, cue), classes="block")
            yield Static(marking.quotation(link.a, cue.a, cue.label), classes="quote")
            yield Static(marking.quotation(link.b, cue.b, cue.label), classes="quote")

    def _difference(self, link: Link) -> Iterator[Widget]:
        a, b = (self._comparison.passage(each).text for each in (link.a, link.b))
        if words := word_difference(a, b):
            yield Static(marking.difference(words), classes="block")

    def _reader(self, link: Link) -> Iterator[Widget]:
        passages = [self._comparison.passage(each) for each in (link.a, link.b)]
        note = self._notebook.find(
            None, [anchor(self._comparison.document(each.document), each) for each in passages]
        )
        if not note.empty:
            yield Static(marking.own_verdict(note), classes="block")


class WhyScreen(Dialog[Link | None]):
    """The links of a passage or topic, one at a time; closes with the one shown last.

    Args:
        comparison: What was found.
        links: The links to leaf through.
        index: Place of the first link to show, from 0.
        notebook: The reader's notes and verdicts.
    """

    DEFAULT_CSS = """
    WhyScreen {
        & > #box { max-width: 140; }
        LinkView { height: auto; max-height: 1fr; }
        Static { width: 1fr; }
        .quiet { color: $text-muted; text-style: italic; }
        .block { margin: 1 1 0 0; }
        .quote { margin: 0 1 0 4; }
        #sides {
            layout: vertical;
            height: auto;
            margin: 1 1 0 0;
            & > Vertical { height: auto; padding-left: 1; border-left: solid $primary; }
        }
        .heading { margin-bottom: 1; text-wrap: nowrap; text-overflow: ellipsis; }
        &.-narrow .heading { margin-bottom: 0; }
        &.-narrow #sides > Vertical:first-child { margin-bottom: 1; }
        &.-wide #sides { layout: horizontal; & > Vertical { width: 1fr; margin-right: 1; } }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,right_square_bracket,right", "leaf(1)", "next link", key_display="j"),
        Binding("k,left_square_bracket,left", "leaf(-1)", "link before", key_display="k"),
        Binding("space", "page", "page down"),
        Binding("enter,q", "close", show=False),
    ]

    def __init__(
        self, comparison: Comparison, links: tuple[Link, ...], index: int, notebook: Notebook
    ) -> None:
        super().__init__()
        self._links = links
        self._count = len(links)
        self._view = LinkView(comparison, links, index, notebook)
        self.heading = self._place

    def parts(self) -> list[Widget]:
        """One link, which scrolls where it is too long."""
        return [self._view]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:  # noqa: ARG002
        """Offer other links only where there are some."""
        return action != "leaf" or self._count > 1

    def action_leaf(self, step: int) -> None:
        """Go to another link; after the last comes the first."""
        self._view.index = (self._view.index + step) % self._count
        self._view.scroll_home(animate=False)
        self.retitle(self._place)

    def action_page(self) -> None:
        """Read on."""
        self._view.scroll_page_down()

    def action_close(self) -> None:
        """Close with the link that is shown."""
        self.dismiss(self._links[self._view.index])

    @property
    def _place(self) -> str:
        return f"Why · link {self._view.index + 1} of {self._count}"
