"""The signs of labels, and labels and their reasons as reports and exports tell them."""

from __future__ import annotations

from typing import Literal

from ..comparison import Confidence, Cue, Label, Link
from ..labels.record import record
from ..text.visible import one_line

SIGNS: dict[Label, str] = {"agree": "✓", "diverge": "≠", "related": "·"}
"""The sign of each label."""
ONLY_HERE = "○"
"""The sign of what has no match in another document."""
Side = Literal["diverge", "agree"]
SIDES: tuple[Side, ...] = ("diverge", "agree")
"""Labels that say something, the weightier first."""


def label(name: Label, confidence: Confidence) -> str:
    """A label as a reader sees it: "≠ diverge (strong)"."""
    if name == "related":
        return f"{SIGNS[name]} related: same topic, you judge"
    return f"{SIGNS[name]} {name} ({confidence})"


def label_of(link: Link) -> str:
    """The label of a link as a reader sees it; an agreement of copies is "✓ same text"."""
    if link.same_text:
        return f"{SIGNS[link.label]} {link.called}"
    return label(link.label, link.confidence)


def cue_line(cue: Cue) -> tuple[str, str, str]:
    """A cue as every report tells it: its sign, its kind, and its sentence on one safe line."""
    return SIGNS[cue.label], cue.kind, one_line(cue.says)


def record_of(cue: Cue) -> str:
    """How often the rule of a cue was right where that was counted; "" where it was not."""
    count = record(f"{cue.kind}/{cue.rule}")
    return f"right {count.right} of {count.shown} on texts it was not made on" if count else ""
