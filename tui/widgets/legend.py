"""What the signs of the screen mean, in one line."""

from __future__ import annotations

from functools import cache

from textual.content import Content

from ...core.in_words import ONLY_HERE, SIGNS
from ...core.sheets.marks import CHECKED as MEANS
from ...core.sheets.marks import SIGNS as SHEET_SIGNS
from ..digest.checked import WORST
from ..looks.glyphs import NOTED, VERDICTS, VOICE
from ..text.marking import CHECKED, STYLES
from .steady_text import SteadyText

LEGEND = (
    (SIGNS["agree"], f"bold {STYLES['agree']}", "agree"),
    (SIGNS["diverge"], STYLES["diverge"], "diverge"),
    (SIGNS["related"], STYLES["related"], "related"),
    (ONLY_HERE, "", "only here"),
    (VERDICTS["agree"], "bold reverse", "yours"),
    (NOTED, "bold reverse", "noted"),
    (VOICE, "italic", "who speaks"),
)
"""Each sign, its style, and what it says; the most important first."""
NEEDED = sum(len(says) + 4 for _, _, says in LEGEND[:-1]) - 2
"""Cells from which on it is worth showing: all but the last sign."""


CHECK_LEGEND = tuple((SHEET_SIGNS[mark], CHECKED[mark], MEANS[mark]) for mark in WORST)
"""The same of a document that is held against the others."""


@cache
def legend(width: int, *, checked: bool = False) -> Content:
    """As many of the signs as there is room for, the most important first."""
    fitting = Content("")
    for sign, style, says in CHECK_LEGEND if checked else LEGEND:
        each = Content.assemble((sign, style), f" {says}")
        following = Content("  ").join([fitting, each]) if fitting else each
        if following.cell_length > width:
            break
        fitting = following
    return fitting


class Legend(SteadyText):
    """The signs in a line of their own."""

    DEFAULT_CSS = """
    Legend {
        height: 1;
        display: none;
        padding: 0 1;
        background: $foreground 10%;
        text-wrap: nowrap;
    }
    """
    ALLOW_SELECT = False

    _checked = False
    """Whether it says what the signs of a check mean."""

    def tell(self, *, checked: bool) -> None:
        """Say what the signs of a check mean, or those of a comparison."""
        if checked is not self._checked:
            self._checked = checked
            self.on_resize()

    def on_resize(self) -> None:
        """Show the signs for which there is room."""
        width = self.content_size.width
        self.update(legend(width, checked=self._checked), layout=False)
