"""Why the current link bears its label, in a few lines; and what the reader made of it."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from ...core.comparison import Cue, Link
from ...core.notebook import Note
from ..glyphs import LABELS
from ..marking import STYLES, score
from ..naming import crop, label, line, pair
from ..wrapping import wrap

INDENT = 16
"""Cells before what a cue says."""


class WhyStrip(Static):
    """The label of a link, its strongest cues, the reader's verdict and note."""

    DEFAULT_CSS = """
    WhyStrip {
        height: 6;
        padding: 0 1;
        background: $foreground 10%;
        text-wrap: nowrap;
        text-overflow: ellipsis;
    }
    """
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[Content, list[Cue], Content] = (Content(""), [], Content(""))

    def show_link(self, link: Link, links: tuple[Link, ...], note: Note) -> None:
        """Explain a link, one of those of the current passage."""
        head = Content.assemble(
            (label(link), f"bold {STYLES[link.label]}"),
            (f"   {pair(link)}", "bold"),
            f"   similarity {score(link.score)}",
            (f"   {links.index(link) + 1} of {len(links)} here" if len(links) > 1 else "", "dim"),
        )
        found = sorted(link.cues, key=lambda cue: cue.label != link.label)
        self._draw(head, found, _judgement(note))

    def show_text(self, text: str, note: Note | None = None) -> None:
        """Say why there is no link to explain."""
        self._draw(Content(line(text)), [], _judgement(note) if note else Content(""))

    def on_resize(self) -> None:
        """Show as many cues as there is room for."""
        self._arrange()

    def _draw(self, head: Content, cues: list[Cue], judgement: Content) -> None:
        self._parts = head, cues, judgement
        self._arrange()

    def _arrange(self) -> None:
        head, cues, judgement = self._parts
        width, height = self.content_size
        reasons = [row for cue in cues for row in _reason(cue, width)]
        room = max(0, height - 2)
        if len(reasons) > room > 0:
            reasons[room - 1 :] = [Content(crop(reasons[room - 1].plain + " …", width))]
        blank = [Content("")] * (room - len(reasons))
        self.update(Content("\n").join([head, *reasons[:room], *blank, judgement]))


def _reason(cue: Cue, width: int) -> list[Content]:
    """What a cue says, in as many rows as it needs."""
    text = line(cue.says)
    rows = wrap(text, max(20, width - INDENT))
    sign = (f"{LABELS[cue.label]} {cue.kind}", STYLES[cue.label])
    first = Content.assemble("  ", sign).pad_right(INDENT - len(cue.kind) - 4)
    return [
        Content.assemble(first if not n else " " * INDENT, text[start:end])
        for n, (start, end) in enumerate(rows)
    ]


def _judgement(note: Note) -> Content:
    verdict = (note.verdict or "—", "bold")
    return Content.assemble(
        "your verdict: ", verdict, "   note: ", (line(note.text) or "—", "bold")
    )
