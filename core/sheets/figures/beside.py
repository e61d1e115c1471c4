"""What documents speak of beside their figures, and how rarely."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ...cues.reading.counted import PEOPLE
from .figure import Figure
from .surroundings import times_named

_OFTEN = 2
"""Sentences with figures that may speak of something that still tells which figure is meant."""


class WordsBeside:
    """The words beside the figures of documents.

    Args:
        figures: The figures of all documents.
    """

    def __init__(self, figures: Sequence[Figure]) -> None:
        self._beside: dict[tuple[str, str, str], set[float]] = {}
        self._telling: dict[str, Counter[str]] = {each.document: Counter() for each in figures}
        of_sentences = {(each.document, each.sentence.text): each for each in reversed(figures)}
        for (document, _), each in of_sentences.items():
            self._telling[document].update(each.claim | each.about)
        for each in figures:
            for idea in each.near:
                beside = each.document, each.quantity.unit, idea
                self._beside.setdefault(beside, set()).add(each.quantity.low)

    def rarity(self, a: Figure, b: Figure, idea: str) -> float:
        """How little the documents of two figures speak of something beside figures, 0 to 1."""
        many = max(self._telling[each.document][idea] for each in (a, b))
        return min(1.0, _OFTEN / max(1, many))

    def are_at_one_time(self, a: Figure, b: Figure) -> bool:
        """Whether the sentences of both name one year, month or day."""
        return bool(times_named(a.read) & times_named(b.read))

    def alone_beside(self, a: Figure, b: Figure) -> frozenset[str]:
        """What stands beside both, and in neither document beside another value of the unit."""
        common = (a.near & b.near) - {a.head, b.head} - PEOPLE
        places = {idea: [(f.document, f.quantity.unit, idea) for f in (a, b)] for idea in common}
        return frozenset(
            idea for idea in common if all(len(self._beside[p]) == 1 for p in places[idea])
        )
