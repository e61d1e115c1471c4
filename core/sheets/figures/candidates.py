"""Which groups of figures may be one: the values of one document by how far each reaches.

A document may give one of its values again, but another value is another thing. So its values are
held together in their order, and not each with each: a table may have thousands.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from .figure import Figure
from .fitting import MEASURES, reach
from .group import Group
from .likeness import MONTH, SPANS, base_unit

_MORE = 1.05
"""How many times a value one in another measure may be, and a bit."""
_LESS_OF_A_SPAN, _MORE_OF_A_SPAN = 0.88, 1.12
"""The same of months in weeks."""
_HALF = 0.5
"""What a share may have been rounded by."""


class _Reach(NamedTuple):
    """The values that a figure of a group may stand for."""

    low: float
    high: float
    group: int
    """The number of the group."""


def candidates(groups: Sequence[Group]) -> Iterator[tuple[int, int]]:
    """The numbers of groups that count alike and may be one, each two once, the lower first.

    Args:
        groups: What is counted.
    """
    yield from _of_other_documents(groups)
    yield from sorted(
        (m, n) for m, n in _of_one_document(groups) if groups[m].kinds & groups[n].kinds
    )


def _of_other_documents(groups: Sequence[Group]) -> Iterator[tuple[int, int]]:
    """Those that no document gives both of."""
    of_kind: dict[str, dict[frozenset[str], list[int]]] = {}
    for n, group in enumerate(groups):
        alike = [of_kind.setdefault(kind, {}) for kind in group.kinds]
        near = {
            m
            for by_documents in alike
            for documents, numbers in by_documents.items()
            if not documents & group.documents
            for m in numbers
        }
        yield from ((m, n) for m in sorted(near))
        for by_documents in alike:
            by_documents.setdefault(group.documents, []).append(n)


def _of_one_document(groups: Sequence[Group]) -> set[tuple[int, int]]:
    """Those of which a document gives values that reach each other."""
    given: dict[tuple[str, str], list[_Reach]] = {}
    for n, group in enumerate(groups):
        for figure in group.distinct:
            reaches = given.setdefault((figure.document, _measure(figure)), [])
            reaches += (_Reach(low, high, n) for low, high in _reaches(figure))
    return {pair for reaches in given.values() for pair in _that_meet(reaches)}


def _that_meet(reaches: Iterable[_Reach]) -> Iterator[tuple[int, int]]:
    """The numbers of each two groups whose values reach each other, the lower first."""
    begun: list[_Reach] = []
    for each in sorted(reaches):
        begun = [other for other in begun if other.high >= each.low]
        for other in begun:
            if other.group != each.group:
                yield min(other.group, each.group), max(other.group, each.group)
        begun.append(each)


def _measure(figure: Figure) -> str:
    """What values can only fit their like by."""
    unit = base_unit(figure.quantity)
    return SPANS[0] if unit in SPANS else unit[:1] if unit[:1] == "–" else unit


def _reaches(figure: Figure) -> Iterator[tuple[float, float]]:
    """The values that may fit a figure, also where the other one is of a year: no fewer."""
    low, high = _reach(figure)
    yield low, high
    if yearly := figure.quantity.by_year:
        yield yearly.low, yearly.high


def _reach(figure: Figure) -> tuple[float, float]:
    quantity = figure.quantity
    least, most = reach(figure)
    low, high = min(least, quantity.low), max(most, quantity.high)
    unit = base_unit(quantity)
    if unit == "%" and quantity.low % 1:
        return low - _HALF, high + _HALF
    if unit in MEASURES:
        return (low, high * _MORE) if low > 0 else (-math.inf, math.inf)
    if unit == SPANS[1]:
        return low * MONTH * _LESS_OF_A_SPAN, high * MONTH * _MORE_OF_A_SPAN
    return low, high
