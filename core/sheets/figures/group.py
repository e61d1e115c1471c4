"""Figures that are one thing."""

from __future__ import annotations

from collections.abc import Sequence

from .derived import MARGINS
from .figure import Figure
from .likeness import SPANS, base_unit


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
        self.documents = frozenset(each.document for each in figures)

    def lows_of(self, document: str) -> frozenset[float]:
        """The values that a document gives."""
        return frozenset(f.quantity.low for f in self.figures if f.document == document)


def _kind(figure: Figure) -> str:
    """What can only be one thing with its like: a unit, votes, or nothing for a count."""
    unit = base_unit(figure.quantity)
    if unit[:1] == "–" or figure.lead in MARGINS:
        return "–"
    return SPANS[0] if unit in SPANS else unit
