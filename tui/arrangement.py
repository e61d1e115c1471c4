"""What fits on a screen of some size: which panes, and how much room around them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

PANE = 32
"""Cells that a pane needs to be read."""
LIST_FROM = 100
"""Cells of the screen from which the topics have a list; below, they have one line."""
WHY = ((45, 8), (34, 7), (24, 6), (0, 4))
"""From so many rows of the screen, so many rows of reasons."""


@dataclass(frozen=True)
class Arrangement:
    """How the compare screen is divided."""

    topics: int
    """Cells of the topic list; 0 when one line has to do."""
    panes: tuple[int, ...]
    """The documents that have a pane, by index and in their order."""
    why: int
    """Rows of the strip of reasons."""
    others: int
    """At most so many rows for the documents without a pane."""


def arrange(
    width: int,
    height: int,
    documents: int,
    wanted: Iterable[int],
    *,
    topics: bool,
    zoom: bool = False,
    order: Sequence[int] = (),
) -> Arrangement:
    """Divide the screen.

    Args:
        width: Cells.
        height: Rows.
        documents: How many there are.
        wanted: The documents to show, by index, those that matter most first.
        topics: Whether there are any.
        zoom: Whether one document has all the room.
        order: The documents from left to right, by index; as they are numbered if none is given.
    """
    cells = 0 if width < LIST_FROM or not topics else 24 if width < 150 else 32
    room = 1 if zoom else max(1, (width - cells) // PANE)
    order = order or range(documents)
    panes = sorted(list(dict.fromkeys([*wanted, *order]))[:room], key=order.index)
    why = next(rows for least, rows in WHY if height >= least)
    return Arrangement(cells, tuple(panes), why, max(2, (height - 16) // 2))
