"""Which figures are one thing of which one document gives a value in rounds of the other's."""

from __future__ import annotations

from ...cues.reading.quantity import Quantity
from .figure import Figure
from .given import Given
from .group import Group
from .likeness import (
    SPANS,
    is_one_noun,
    is_one_scene,
    is_one_span,
    is_rounded,
    ratio,
    shared,
    shared_claim,
)
from .never_one import are_never_one
from .one_event import is_rounded_in_event
from .told_apart import are_of_other_bases

_ALIKE = 2
"""Ideas around two figures, beside what is counted, that make near ones one thing."""
_FAR = 1.25
"""How many times a value may be the other that it is in rounds of."""
_CLOSE = 1.1
"""How many times a bound may be the value that it stands for."""


def rough(a: Group, b: Group, given: Given) -> int:
    """How much groups share of which one gives the other's value in rounds, or 0."""
    far = min(a.lows) > _FAR * b.highest or min(b.lows) > _FAR * a.highest
    if far and a.units == b.units:
        return 0
    return max(
        (1 + len(x.about & y.about)) * is_rounded_in_event(x, y, given) or _in_rounds(x, y)
        if _may_be_rounds(x.quantity, y.quantity) and not are_never_one(x, y)
        else 0
        for x in a.distinct
        for y in b.distinct
    )


def _may_be_rounds(a: Quantity, b: Quantity) -> bool:
    """Whether two values are near enough for one to be the other in rounds."""
    if a.unit != b.unit:
        return a.unit in SPANS and b.unit in SPANS
    return _FAR * a.high >= b.low and _FAR * b.high >= a.low


def _in_rounds(a: Figure, b: Figure) -> int:
    near, far = shared(a, b), shared_claim(a, b)
    if is_one_span(a.quantity, b.quantity) and a.document != b.document:
        return (near + far) * (near >= _ALIKE or (near >= 1 and is_one_scene(a, b)))
    one = a.quantity.unit == b.quantity.unit and (bool(a.quantity.unit) or is_one_noun(a, b))
    here = a.document == b.document  # where "two thirds" is no "seven in ten"
    other_base = a.quantity.unit == "%" and (here or are_of_other_bases(a, b))
    if not one or a.quantity.unit in SPANS or a.sentence == b.sentence or other_base:
        return 0
    if is_rounded(a.quantity, b.quantity) or is_rounded(b.quantity, a.quantity):
        return (near + far) * (near >= 1)
    if a.quantity.equals(b.quantity):
        close = near >= 1 and (not a.quantity.unit or far >= _ALIKE)
        scene = not here and is_one_scene(a, b) and (far >= 1 or a.quantity.unit != "%")
        return (near + scene) * (near >= _ALIKE or close or scene)
    ranges = a.quantity.low < a.quantity.high or b.quantity.low < b.quantity.high
    open_ = {"least", "more", "most", "less"} & {a.quantity.bound, b.quantity.bound}
    holds = not a.quantity.conflicts(b.quantity)
    if ranges and not open_:
        return near * (holds and near >= _ALIKE)
    close = ratio(a.quantity, b.quantity) <= _CLOSE
    return (near + far) * (
        holds and close and near >= (_ALIKE if a.quantity.unit else 1) and far >= _ALIKE
    )
