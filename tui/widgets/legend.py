"""What the signs of the screen mean, in one line."""

from __future__ import annotations

from functools import cache

from textual.content import Content

from ...core.wording import ONLY_HERE, SIGNS
from ..looks.glyphs import NOTED, VERDICTS, VOICE
from ..text.marking import STYLES
from .still import Still

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


@cache
def legend(width: int) -> Content:
    """As many of the signs as there is room for, the most important first."""
    shown = Content("")
    for sign, style, says in LEGEND:
        each = Content.assemble((sign, style), f" {says}")
        following = Content("  ").join([shown, each]) if shown else each
        if following.cell_length > width:
            break
        shown = following
    return shown


class Legend(Still):
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

    def on_resize(self) -> None:
        """Show the signs for which there is room."""
        self.update(legend(self.content_size.width), layout=False)
