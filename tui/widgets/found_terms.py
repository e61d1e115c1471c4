"""What the term that is typed finds: how often in each document, and the first places."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.widgets import Static

from ...core.in_words import citation
from ...core.text.visible import one_line, visible
from ...core.topics.finding import TermMatches, TermPlace

LINES = 3
"""Places that are shown."""


class FoundTerms(Static):
    """Counts by document, and a few of the lines that hold the term."""

    DEFAULT_CSS = f"""
    FoundTerms {{
        height: {LINES + 1};
        margin: 0 1;
        color: $text-muted;
        text-wrap: nowrap;
        text-overflow: ellipsis;
    }}
    """

    def __init__(self) -> None:
        super().__init__()
        self._head = Content()
        self._places: tuple[TermPlace, ...] = ()

    def show(self, term: str, matches: TermMatches) -> None:
        """Say what a term finds."""
        counts = "  ".join(f"{document}: {n or '–'}" for document, n in matches.passages.items())
        denied = f"  {matches.denied} not counted: not meant there" if matches.denied else ""
        title = (one_line(f"“{term}”"), "bold")
        self._head = Content.assemble(title, f"  passages  {counts}{denied}")
        self._places = matches.lines
        self._draw()

    def on_resize(self) -> None:
        """Keep what was found in view."""
        self._draw()

    def _draw(self) -> None:
        rows = (_row(each, self.content_size.width) for each in self._places)
        self.update(Content("\n").join([self._head, *rows]))


def _row(line: TermPlace, width: int) -> Content:
    """A place in so many cells, the term in the middle where not all that is before it fits."""
    head, found = f"  {citation(line.passage)}  ", visible(line.words)
    room = max(0, width - cell_len(head) - cell_len(found)) // 2
    return Content.assemble(
        head, _end_of(visible(line.before), room), (found, "bold underline"), visible(line.after)
    )


def _end_of(text: str, room: int) -> str:
    """The last part of a text that has so many cells; a sign says what is left out."""
    if cell_len(text) <= room:
        return text
    while text and cell_len(text) >= room:
        text = text[1:]
    return f"…{text}"
