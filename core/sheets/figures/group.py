"""Figures that are one thing."""

from __future__ import annotations

from collections.abc import Sequence

from .derived import MARGINS
from .figure import Figure
from .fitting import fits
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
        self._of: dict[str, list[Figure]] = {}
        for each in self.distinct:
            self._of.setdefault(each.document, []).append(each)
        self.documents = frozenset(self._of)

    def may_be(self, other: Group) -> bool:
        """Whether values are near enough, or one may be made up by the other.

        A document that both are of has to give one value in both, or one in rounds of it.
        """
        if both := self.documents & other.documents:
            return all(_give_one(self._of[d], other._of[d]) for d in both)
        units = self.units | other.units
        if "–" in self.kinds or units.issuperset(SPANS) or any("/" in unit for unit in units):
            return True
        return any(min(x, y) * _FARTHEST >= max(x, y) for x in self.lows for y in other.lows)


def _give_one(some: Sequence[Figure], others: Sequence[Figure]) -> bool:
    """Whether a value is another one, more or less exactly."""
    return any(fits(x, y) for x in some for y in others)


def _kind(figure: Figure) -> str:
    """What can only be one thing with its like: a unit, votes, or nothing for a count."""
    unit = base_unit(figure.quantity)
    if unit[:1] == "–" or figure.lead in MARGINS:
        return "–"
    return SPANS[0] if unit in SPANS else unit
