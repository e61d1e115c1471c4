"""One link in full: its label, the reasons, and both passages side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.app import ComposeResult
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

SUGGESTION = "The engine suggests this from words and figures alone: read both and judge."


class LinkView(VerticalScroll):
    """One link in full; follows `index`.

    Args:
        comparison: What was found.
        links: The links to leaf through.
        index: Place of the link to show, from 0.
        notebook: The reader's notes and verdicts.
    """

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
        for judged_line in judged_on(self._comparison, link.a, link.b):
            yield Static(judged_line, classes="block")
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
