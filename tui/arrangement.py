"""What fits on a screen of some size: which panes, and how much room around them."""

from __future__ import annotations

from dataclasses import dataclass

PANE = 32
"""Cells that a pane needs to be read."""
LIST_FROM = 100
"""Cells of the screen from which the topics have a list; below, they have one line."""
WHY = ((45, 8), (34, 7), (24, 5), (0, 3))
"""From so many rows of the screen, so many rows of reasons."""


@dataclass(frozen=True)
class Arrangement:
    """How the compare screen is divided."""

    topics: int
    """Cells of the topic list; 0 when one line has to do."""
    panes: range
    """The documents that have a pane, by index."""
    why: int
    """Rows of the strip of reasons."""
    others: int
    """At most so many rows for the documents without a pane."""


def arrange(width: int, height: int, documents: int, current: int, first: int) -> Arrangement:
    """Divide the screen.

    Args:
        width: Cells.
        height: Rows.
        documents: How many there are.
        current: The document that must have a pane, from 0.
        first: The first document that has one now; it stays first if it can.
    """
    topics = 0 if width < LIST_FROM else 24 if width < 150 else 32
    count = max(1, min((width - topics) // PANE, documents))
    first = max(current - count + 1, min(first, current, documents - count))
    why = next(rows for least, rows in WHY if height >= least)
    return Arrangement(topics, range(first, first + count), why, max(2, (height - 16) // 2))
