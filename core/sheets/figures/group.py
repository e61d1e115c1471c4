"""Figures that are one thing, and what they have to share with others to be one with them."""

from __future__ import annotations

from collections.abc import Sequence

from ...cues.reading.counted import PEOPLE, is_person
from ..ideas import idea_of
from .derived import MARGINS
from .figure import Figure
from .likeness import SPANS, base_unit

_LARGE = 1000
"""The least count that may be told in rounds."""


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
        self.highest = max(each.quantity.high for each in figures)
        self.documents = dict.fromkeys(each.document for each in figures)
        self.heads = frozenset(each.head for each in figures)
        self.keys = frozenset[object]().union(*(_keys(each) for each in figures))
        """What a group has to share with another one to belong to it."""
        self.near = frozenset[str]().union(*(each.near for each in figures)) - self.heads
        self.about = frozenset[str]().union(*(each.about for each in figures)) - self.heads


def _kind(figure: Figure) -> str:
    """What can only be one thing with its like: a unit, votes, or nothing for a count."""
    unit = base_unit(figure.quantity)
    return "–" if unit[:1] == "–" or figure.lead in MARGINS else unit


def _keys(figure: Figure) -> set[object]:
    unit = base_unit(figure.quantity)
    keys: set[object] = {figure.head, (figure.quantity.low, unit)}
    if unit in SPANS:
        keys.add("span")
    if unit[:1] == "–":
        keys.add("–")
    if not unit and figure.quantity.low >= _LARGE:
        low = figure.quantity.low  # as it may be told in rounds, a half either way
        keys |= {f"{0.999999 * low:.1e}", f"{1.000001 * low:.1e}"}
    if figure.lead and not figure.head:
        keys.add(figure.lead)
    if figure.head[:1] == "!" and figure.noun:
        keys.add(idea_of(figure.noun))  # "63 sheep", "seventy sheep died"
    if is_person(figure.noun) and not unit:
        keys |= PEOPLE
    return keys if figure.head else keys | {("", unit)}
