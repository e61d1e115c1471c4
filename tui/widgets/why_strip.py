"""Why the current link bears its label, in a few lines; and what the reader made of it."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from ...core.comparison import Cue, Link
from ...core.notebook import Note
from ..glyphs import LABELS
from ..marking import STYLES, score
from ..naming import label, line, pair


class WhyStrip(Static):
    """The label of a link, its strongest cues, the reader's verdict and note."""

    DEFAULT_CSS = """
    WhyStrip {
        height: 6;
        padding: 0 1;
        background: $panel;
        text-wrap: nowrap;
        text-overflow: ellipsis;
    }
    """
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        self._link: Link | None = None
        self._lines: list[Content] = []

    def show_link(self, link: Link, links: tuple[Link, ...], note: Note) -> None:
        """Explain a link, one of those of the current passage."""
        head = Content.assemble(
            (label(link), f"bold {STYLES[link.label]}"),
            (f"   {pair(link)}", "bold"),
            f"   similarity {score(link.score)}",
            (f"   {links.index(link) + 1} of {len(links)} here" if len(links) > 1 else "", "dim"),
        )
        found = sorted(link.cues, key=lambda cue: cue.label != link.label)
        self._draw(head, [_reason(cue) for cue in found], _judgement(note))

    def show_text(self, text: str, note: Note | None = None) -> None:
        """Say why there is no link to explain."""
        self._draw(Content(line(text)), [], _judgement(note) if note else Content(""))

    def on_resize(self) -> None:
        """Show as many cues as there is room for."""
        self._arrange()

    def _draw(self, head: Content, reasons: list[Content], judgement: Content) -> None:
        self._lines = [head, *reasons, judgement]
        self._arrange()

    def _arrange(self) -> None:
        if not self._lines:
            return
        head, *reasons, judgement = self._lines
        room = max(0, self.content_size.height - 2)
        blank = [Content("")] * (room - len(reasons))
        self.update(Content("\n").join([head, *reasons[:room], *blank, judgement]))


def _reason(cue: Cue) -> Content:
    return Content.assemble(
        (f"  {LABELS[cue.label]} {cue.kind:<12}", STYLES[cue.label]), line(cue.says)
    )


def _judgement(note: Note) -> Content:
    verdict = (note.verdict or "—", "bold")
    return Content.assemble(
        "your verdict: ", verdict, "   note: ", (line(note.text) or "—", "bold")
    )
