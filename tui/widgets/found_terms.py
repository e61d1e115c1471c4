"""What the term that is typed finds: how often in each document, and the first places."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from ...core.text.visible import visible
from ...core.topics.finding import Found, Line
from ...core.wording import one_line
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

    def show(self, term: str, found: Found) -> None:
        """Say what a term finds."""
        counts = "  ".join(f"{document}: {n or '–'}" for document, n in found.passages.items())
        denied = f"  {found.denied} not counted: not meant there" if found.denied else ""
        head = Content.assemble((one_line(f"“{term}”"), "bold"), f"  passages  {counts}{denied}")
        self.update(Content("\n").join([head, *map(_row, found.lines)]))


def _row(found: Line) -> Content:
    return Content.assemble(
        f"  {place(found.passage)}  {visible(found.before)}",
        (visible(found.words), "bold underline"),
        visible(found.after),
    )
