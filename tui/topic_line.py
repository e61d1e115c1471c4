"""A topic in few cells: its counts, and a small bar for each document."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size

from ..core.comparison import Label
from .digest import TopicDigest
from .glyphs import LABELS
from .naming import line

BARS = "▁▂▃▄▅▆▇"
SILENT = "·"


def topic_name(digest: TopicDigest) -> str:
    """The topic's name as one safe line."""
    return line(digest.topic.name) if digest.topic else ""


def counts(digest: TopicDigest) -> str:
    """How many links diverge and agree: "≠2 ✓1"."""
    labels: tuple[Label, ...] = ("diverge", "agree")
    return " ".join(
        f"{LABELS[each]}{digest.counts[each]}" for each in labels if digest.counts[each]
    )


def amounts(digest: TopicDigest, documents: int) -> str:
    """A bar for each document, relative to the one that says most; a dot for a silent one."""
    most = max(digest.amounts.values(), default=0.0)
    return " ".join(_bar(digest.amounts.get(index, 0.0), most) for index in range(documents))


def crop(text: str, width: int) -> str:
    """A text cut to a width, with an ellipsis where something is missing."""
    return text if cell_len(text) <= width else set_cell_size(text, max(0, width - 1)) + "…"


def _bar(amount: float, most: float) -> str:
    if not amount or not most:
        return SILENT
    return BARS[round(amount / most * (len(BARS) - 1))]
