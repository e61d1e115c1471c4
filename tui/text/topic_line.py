"""A topic in few cells: its counts, and a small bar for each document."""

from __future__ import annotations

from collections.abc import Mapping

from ...core.comparison import Label
from ...core.in_words import SIGNS
from ...core.text.visible import one_line
from ..digest.topic_digest import TopicDigest
from ..looks.glyphs import UNLABELLED

BARS = "▁▂▃▄▅▆▇"
SILENT = "·"
NO_LABELS_YET = "no labels yet"


def topic_name(digest: TopicDigest) -> str:
    """The topic's name as one safe line."""
    return one_line(digest.topic.name) if digest.topic else ""


def counts(digest: TopicDigest) -> str:
    """How many links diverge and agree: "≠2 ✓1"; "…" while nobody knows."""
    if digest.unlabelled:
        return UNLABELLED
    return " ".join(counted(digest.counts))


def counted(counts: Mapping[Label, int]) -> list[str]:
    """Each label that is there with its sign and number: "≠2", "✓1"."""
    labels: tuple[Label, ...] = ("diverge", "agree")
    return [f"{SIGNS[each]}{counts[each]}" for each in labels if counts.get(each)]


def amounts(digest: TopicDigest, documents: int) -> str:
    """A bar for each document, relative to the one that says most; a dot for a silent one."""
    most = max(digest.amounts.values(), default=0.0)
    between = " " if documents <= 5 else ""
    return between.join(bar(digest.amounts.get(index, 0.0), most) for index in range(documents))


def bar(amount: float, most: float) -> str:
    """A bar for an amount relative to the most; a dot for none."""
    if not amount or not most:
        return SILENT
    return BARS[round(amount / most * (len(BARS) - 1))]
