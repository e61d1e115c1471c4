"""The first line: what is compared, and what was found or how far the work is."""

from __future__ import annotations

from textual.content import Content

from ..digest import Digest
from ..glyphs import LABELS, ONLY_HERE
from .still import Still


class TopLine(Still):
    """Program, documents and topics on the left; counts or progress on the right."""

    DEFAULT_CSS = """
    TopLine {
        height: 1;
        padding: 0 1;
        background: $foreground 10%;
        text-wrap: nowrap;
    }
    """
    ALLOW_SELECT = False

    def __init__(self, documents: int) -> None:
        super().__init__()
        self._left = ["perspectives", f"{documents} documents"]
        self._right = Content("")

    def show_progress(self, stage: str, fraction: float) -> None:
        """Say what is being done and how much of it is done."""
        self._set(Content(f"{stage} {fraction:.0%} · esc stops"))

    def show_problem(self) -> None:
        """Say that there is no comparison."""
        self._set(Content("not compared"))

    def show_counts(self, digest: Digest) -> None:
        """Count what was found."""
        counts = digest.everything.counts
        if digest.topics:
            self._left = [*self._left[:2], f"{len(digest.topics)} topics"]
        parts = [
            (f"{LABELS['agree']} {counts['agree']} agree", "$text-success"),
            (f"{LABELS['diverge']} {counts['diverge']} diverge", "bold $text-error"),
            (f"{ONLY_HERE} {len(digest.only_here)} only here", ""),
        ]
        self._set(Content("  ").join(Content.assemble(part) for part in parts))

    def on_resize(self) -> None:
        """Arrange both ends for the new width."""
        self._set(self._right)

    def _set(self, right: Content) -> None:
        self._right = right
        left = list(self._left)
        width = self.content_size.width
        # The counts matter more than how many documents there are.
        while len(left) > 1 and len(" · ".join(left)) + right.cell_length + 2 > width:
            left.pop()
        text = Content.assemble((left[0], "bold"), *(f" · {part}" for part in left[1:]))
        gap = max(2, width - text.cell_length - right.cell_length)
        self.update(Content.assemble(text, " " * gap, right), layout=False)
