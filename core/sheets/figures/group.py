"""Figures that are one thing."""

from __future__ import annotations

from collections.abc import Sequence

from .derived import MARGINS
from .figure import Figure
from .likeness import SPANS, base_unit

_FARTHEST = 5.0
"""How many times a value may be another one of one thing."""


class Group:
    """Figures that are one thing."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self.figures = tuple(figures)
        said = {(f.document, f.sentence.text, f.at): f for f in figures}
        self.distinct = tuple(said.values())
        """The figures without those of sentences that their document repeats."""
        self.lows = frozenset(each.quantity.low for each in figures)
        self.units = frozenset(each.quantity.unit for each in figures)
        self.kinds = frozenset(_kind(each) for each in figures)
        self._given: dict[str, set[float]] = {}
        for each in figures:
            self._given.setdefault(each.document, set()).add(each.quantity.low)
        self.documents = frozenset(self._given)

    def may_be(self, other: Group) -> bool:
        """Whether values are near enough, or one may be made up by the other.

        A document that both are of has to give one value in both.
        """
        if both := self.documents & other.documents:
            return all(not self._given[each].isdisjoint(other._given[each]) for each in both)
        units = self.units | other.units
        if "–" in self.kinds or units.issuperset(SPANS) or any("/" in unit for unit in units):
            return True
        return any(min(x, y) * _FARTHEST >= max(x, y) for x in self.lows for y in other.lows)


def _kind(figure: Figure) -> str:
    """What can only be one thing with its like: a unit, votes, or nothing for a count."""
    unit = base_unit(figure.quantity)
    if unit[:1] == "–" or figure.lead in MARGINS:
        return "–"
    return SPANS[0] if unit in SPANS else unit
