"""What each document gives of figures, and which documents tell of one event."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from .beside import WordsBeside
from .figure import Figure
from .likeness import base_unit
from .sole import SoleFigures

_SHARED = 4
"""Ideas and figures that documents of one event share ..."""
_OF_ONE = 0.15
"""... and their share of the shorter one, 0 to 1."""
_SMALL = 12
"""Bare counts up to it stand in any two documents."""


class Given(SoleFigures, WordsBeside):
    """What each document gives.

    Args:
        figures: The figures of all documents.
    """

    def __init__(self, figures: Iterable[Figure]) -> None:
        every = tuple(figures)
        SoleFigures.__init__(self, every)
        WordsBeside.__init__(self, every)
        self._matters = _one_matter(every)

    def are_of_one_event(self, a: Figure, b: Figure) -> bool:
        """Whether what the documents of two figures tell around figures is of one matter."""
        return self._matters[a.document] == self._matters[b.document]


def _one_matter(figures: Sequence[Figure]) -> dict[str, str]:
    """The first document that each is of one matter with, also by way of a third one."""
    ideas: dict[str, set[str]] = {}
    values: dict[str, set[tuple[str, float]]] = {}
    for each in figures:
        ideas.setdefault(each.document, set()).update(each.scene.ideas)
        value = base_unit(each.quantity), each.quantity.low
        telling = value[0] or value[1] > _SMALL
        values.setdefault(each.document, set()).update([value] if telling else ())
    matters = {document: document for document in ideas}
    for one, other in combinations(ideas, 2):
        shared = len(ideas[one] & ideas[other]) + len(values[one] & values[other])
        few = min(len(ideas[one]), len(ideas[other]))
        if shared >= _SHARED and shared >= _OF_ONE * few:
            old, new = matters[other], matters[one]
            matters = {each: new if its == old else its for each, its in matters.items()}
    return matters
