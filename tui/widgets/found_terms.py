"""What the term that is typed finds: how often in each document, and the first places."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from ...core.text.visible import one_line, visible
from ...core.topics.finding import TermMatches, TermPlace
from ..text.marking import place

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

    def show(self, term: str, matches: TermMatches) -> None:
        """Say what a term finds."""
        counts = "  ".join(f"{document}: {n or '–'}" for document, n in matches.passages.items())
        denied = f"  {matches.denied} not counted: not meant there" if matches.denied else ""
        head = Content.assemble((one_line(f"“{term}”"), "bold"), f"  passages  {counts}{denied}")
        self.update(Content("\n").join([head, *map(_row, matches.lines)]))


def _row(line: TermPlace) -> Content:
    return Content.assemble(
        f"  {place(line.passage)}  {visible(line.before)}",
        (visible(line.words), "bold underline"),
        visible(line.after),
    )
