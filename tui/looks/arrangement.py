"""What fits on a screen of some size: which panes, and how much room around them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

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


Beside = tuple[tuple[int, ...], tuple[int, ...]]
"""The documents without a pane directly before and behind one that has a pane, by index."""


def beside(panes: Sequence[int], order: Sequence[int]) -> dict[int, Beside]:
    """By document with a pane: what is out of view before it and, for the last one, behind it."""
    places = [-1, *(order.index(each) for each in panes), len(order)]
    between = [tuple(order[first + 1 : last]) for first, last in pairwise(places)]
    behind = [()] * (len(panes) - 1) + between[-1:]
    return dict(zip(panes, zip(between, behind, strict=False), strict=False))


def moved(panes: Sequence[int], order: Sequence[int], step: int) -> tuple[int, ...] | None:
    """The panes one document further to the right (1) or to the left (-1); None at the end."""
    places = [order.index(each) for each in panes]
    first = places[0] + 1 if step > 0 else places[-1] - len(panes)
    inside = 0 <= first <= len(order) - len(panes)
    return tuple(order[first : first + len(panes)]) if inside else None


def numbers(documents: Sequence[int]) -> str:
    """The numbers of documents, runs of three or more drawn together: "2 4–9"."""
    runs: list[list[int]] = []
    for number in sorted(index + 1 for index in documents):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    short = (f"{run[0]}–{run[-1]}" if len(run) > 2 else " ".join(map(str, run)) for run in runs)
    return " ".join(short)
