"""Figures of which another document gives the value too, or one near it, in other words.

They may be of one thing though nothing shows it for certain: a figure that is told or contradicted
elsewhere is no claim of one document alone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from operator import attrgetter

from ...text.corpus import Corpus
from ..figures.figure import Figure
from ..figures.likeness import SPANS
from ..figures.money import MONEY
from ..figures.one_thing import things
from .told_elsewhere import Told

_FAR, _NEAR, _SAME = 2.5, 1.1, 1.0001
"""How many times another value a value is at most that may be told of one thing: of one noun or
unit, of nouns that differ, and where it is the same."""
_LIKE = 4.5
"""How rare what two sentences speak of has to be, for figures in them that may be of one thing."""
_LIKE_NEAR = 6.5
"""The same for figures of nouns that differ."""
_BY_CHANCE = 20
"""The least count, no multiple of five, that hardly stands in two documents by chance."""
_LAST_DAY = 31
"""A number up to this may be that of a day."""
_LEAST = 11
"""The least count that may be told again: smaller ones any text has."""
_low = attrgetter("quantity.low")


class Likewise:
    """The figures of the documents, by their units."""

    def __init__(self, corpus: Corpus, told: Told) -> None:
        """Sort them by value.

        Args:
            corpus: The documents.
            told: What their sentences tell.
        """
        self._told = told
        self._by_unit: defaultdict[str, list[Figure]] = defaultdict(list)
        for group in things(corpus):
            for figure in group.figures:
                self._by_unit[_unit(figure)].append(figure)
        for some in self._by_unit.values():
            some.sort(key=_low)

    def has(self, figure: Figure) -> bool:
        """Whether another document may give this figure, or another value of what it is of."""
        if not figure.quantity.unit and figure.quantity.low < _LEAST:
            return False
        some, low = self._by_unit[_unit(figure)], figure.quantity.low
        first = bisect_left(some, low / _FAR, key=_low)
        last = bisect_right(some, low * _FAR, key=_low)
        others = (other for other in some[first:last] if other.document != figure.document)
        return self._is_told(figure) or any(self._is_like(figure, other) for other in others)

    def _is_told(self, figure: Figure) -> bool:
        """Whether a sentence of another document gives the number, of whatever it is."""
        quantity, one = figure.quantity, figure.sentence_key
        if quantity.unit in SPANS or quantity.low < _LEAST:
            return False
        some = self._told.with_number(quantity.low, figure.document)
        least = 0.0 if _is_telling(figure) and quantity.low > _LAST_DAY else _LIKE
        return any(self._told.in_common(one, key, {figure.head}) >= least for key in some)

    def _is_like(self, figure: Figure, other: Figure) -> bool:
        ratio = _ratio(figure, other)
        if ratio <= _SAME and _is_telling(figure):
            return True
        one_kind = bool(figure.quantity.unit) or figure.head == other.head != ""
        if not one_kind and ratio > _NEAR:
            return False
        one, two = figure.sentence_key, other.sentence_key
        like = self._told.in_common(one, two, {figure.head, other.head})
        return like >= (_LIKE if one_kind or ratio <= _SAME else _LIKE_NEAR)


def _unit(figure: Figure) -> str:
    """The unit of a figure, that of a sum without its rate: "£5.70 a day"."""
    unit, _, _ = figure.quantity.unit.partition("/")
    return unit if unit in MONEY else figure.quantity.unit


def _ratio(a: Figure, b: Figure) -> float:
    low, high = sorted((_low(a), _low(b)))
    return high / low if low else (1.0 if high == low else _FAR + 1)


def _is_telling(figure: Figure) -> bool:
    """Whether a value stands in two documents for one thing only: "£38,000", "63" - not "60"."""
    quantity = figure.quantity
    if quantity.unit in SPANS:
        return False
    if quantity.unit == "%":
        return quantity.low % 1 > 0
    measured = bool(quantity.unit) and quantity.unit[:1] != "–"
    return measured or (quantity.low >= _BY_CHANCE and quantity.low % 5 > 0)
