"""Which figures tell of one thing: equal ones, ones in rounds of each other, and other values."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from ..cues.reading.amounts import unit_of
from ..cues.reading.counted import PEOPLE, is_person
from ..cues.reading.quantities import Quantity
from ..cues.reading.sentence import word_form
from ..cues.tokens import idea
from .counts import Figure

_ALIKE = 2
"""Ideas around two figures, beside what is counted, that make equal ones one thing ..."""
_APART = 3
"""... and different ones; with a unit one more."""
_SHARE = 0.3
"""The share of the ideas around them that figures of different values need, 0 to 1."""
_OF_CLAIM = 0.5
"""The share of the shorter claim, 0 to 1, that makes different values of one noun one thing."""
_MANY = 12
"""Ideas beyond which the share is not counted: several sentences bring many."""
_DIGITS = 3
"""Digits of a value that hardly stands in two documents by chance."""
_TELLING = 10
"""The least count that says by itself that it is the same: "23 steps", "23 actions"."""
_TIMES = 20.0
"""How many times a value of one thing may be another."""
_CLOSE = 1.1
"""How many times a bound may be the value that it stands for."""
_SPANS = ("minute", "month")
"""Units of which any text has many: two equal ones need not be one thing."""


class Group:
    """Figures that are one thing."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self.figures = tuple(figures)
        self.documents = dict.fromkeys(each.document for each in figures)
        self.heads = frozenset(each.head for each in figures)
        self.keys = frozenset[object]().union(*(_keys(each) for each in figures))
        """What a group has to share with another one to belong to it."""
        self.beside = frozenset[str]().union(*(each.beside for each in figures)) - self.heads
        self.about = frozenset[str]().union(*(each.about for each in figures)) - self.heads


def _keys(figure: Figure) -> set[object]:
    unit = _base(figure.quantity)
    keys: set[object] = {figure.head, (figure.quantity.low, unit)}
    if is_person(figure.noun) and not unit:
        keys |= PEOPLE
    return keys if figure.head else keys | {("", unit)}


def one_thing(figures: Sequence[Figure]) -> list[Group]:
    """The figures with those as one that tell of one thing, in the order of the text."""
    groups = [Group([figure]) for figure in figures]
    for likeness in (_equal, _rough, _other):
        groups = _merged(groups, likeness)
    return groups


def _merged(groups: Sequence[Group], likeness: Callable[[Group, Group], int]) -> list[Group]:
    """The groups with those as one that belong together, the likest first; each joins once."""
    made: list[Group] = []
    places: dict[object, set[int]] = {}
    for group in groups:
        near = {n for key in group.keys for n in places.get(key, ())}
        best, at = max(((likeness(made[n], group), -n) for n in near), default=(0, 0))
        if best > 0:
            made[-at] = Group((*made[-at].figures, *group.figures))
        else:
            at = -len(made)
            made.append(group)
        for key in group.keys:
            places.setdefault(key, set()).add(-at)
    return made if len(made) == len(groups) else _merged(made, likeness)


def _equal(a: Group, b: Group) -> int:
    """How much two groups of one value share; 0 where they are not one thing."""
    return max(_of_one_value(x, y) for x in a.figures for y in b.figures)


def _of_one_value(a: Figure, b: Figure) -> int:
    apart = a.document != b.document
    if not is_one_value(a.quantity, b.quantity) or a.sentence == b.sentence:
        return 0
    near, far = _shared(a, b), _shared_claim(a, b)
    if apart and (_is_telling(a.quantity) or a.quantity.unit[:1] == "–"):
        return near + 1
    if _base(a.quantity):
        return (near + far) * _is_one_measure(a, b, near, far)
    if a.head == b.head:
        fate = apart and a.head[:1] == "!"
        return (near + far + 1) * (near >= 1 or fate or (apart and far >= _ALIKE))
    large = apart and a.quantity.low >= _TELLING
    near_value = {a.quantity.bound, b.quantity.bound} <= {"", "about", "nearly"}
    people = _are_people(a, b) and (near >= 1 or far >= _ALIKE)
    return (near + far) * (large and (people or (near >= _ALIKE and near_value)))


def _is_one_measure(a: Figure, b: Figure, near: int, far: int) -> bool:
    """Whether equal values with a unit are one thing: spans of time need more than others."""
    bounds = bool(a.quantity.bound) and a.quantity.bound == b.quantity.bound
    if _base(a.quantity) in _SPANS:
        return near + bounds >= _ALIKE
    if a.document == b.document:
        return near >= _ALIKE
    return near >= 1 or far >= _ALIKE or (bool(a.lead) and a.lead == b.lead)


def _base(quantity: Quantity) -> str:
    """The unit without its rate; nothing for "60 nights a year", which counts nights."""
    unit, _, rate = quantity.unit.partition("/")
    return "" if rate and unit.isalpha() and unit_of(unit) is None else unit


def is_one_value(a: Quantity, b: Quantity) -> bool:
    """Whether two values are written otherwise at most: "30 minutes", "half an hour a day"."""
    rates = {each.unit.partition("/")[2] for each in (a, b)} - {""}
    units = _base(a) == _base(b) and len(rates) < 2
    return units and a.low == b.low and a.high == b.high


def _rough(a: Group, b: Group) -> int:
    """How much groups share of which one gives the other's value in rounds, or 0."""
    return max(_in_rounds(x, y) for x in a.figures for y in b.figures)


def _in_rounds(a: Figure, b: Figure) -> int:
    near, far = _shared(a, b), _shared_claim(a, b)
    one = a.quantity.unit == b.quantity.unit and (bool(a.quantity.unit) or _is_one_noun(a, b))
    if not one or a.quantity.unit in _SPANS or a.sentence == b.sentence:
        return 0
    if is_rounded(a.quantity, b.quantity) or is_rounded(b.quantity, a.quantity):
        return (near + far) * (near >= 1)
    if a.quantity.equals(b.quantity):
        return near * (near >= _ALIKE or (near >= 1 and (not a.quantity.unit or far >= _ALIKE)))
    ranges = a.quantity.low < a.quantity.high or b.quantity.low < b.quantity.high
    open_ = {"least", "more", "most", "less"} & {a.quantity.bound, b.quantity.bound}
    holds = not a.quantity.conflicts(b.quantity)
    if ranges and not open_:
        return near * (holds and near >= _ALIKE)
    close = _ratio(a.quantity, b.quantity) <= _CLOSE
    return (near + far) * (
        holds and close and near >= (_ALIKE if a.quantity.unit else 1) and far >= _ALIKE
    )


def is_rounded(a: Quantity, b: Quantity) -> bool:
    """Whether one is the other with fewer digits: "$1.4 billion" of "$1.375 billion"."""
    if not (a.low == a.high and b.low == b.high) or a.bound in ("least", "most", "less"):
        return False
    digits = len(f"{a.low:.6f}".replace(".", "").strip("0"))
    if a.low == b.low or digits < 2 or not b.low:
        return False
    places = digits - 1 - math.floor(math.log10(abs(b.low)))
    return round(b.low, places) == a.low


def _other(a: Group, b: Group) -> int:
    """How much groups of different documents share that give other values of one thing, or 0."""
    if a.documents.keys() & b.documents.keys():
        return 0
    if a.heads & b.heads - {""}:
        shared = len(a.about & b.about)
        unit = any(_base(figure.quantity) for figure in a.figures)
        few = min(len(a.about), len(b.about), _MANY)
        if shared >= _APART + unit and shared >= _SHARE * few and a.beside & b.beside:
            return shared
    return max(_of_other_values(x, y) for x in a.figures for y in b.figures)


def _of_other_values(a: Figure, b: Figure) -> int:
    """How much figures share that are most of what two short claims say of one thing, or 0."""
    if a.quantity.unit != b.quantity.unit or _ratio(a.quantity, b.quantity) > _TIMES:
        return 0
    if a.quantity.unit in _SPANS or (
        a.read.years and b.read.years and not a.read.years & b.read.years
    ):
        return 0
    heads = {a.head, b.head, a.lead, b.lead} | PEOPLE
    own, others = a.claim - heads, b.claim - heads
    shared, near = own & others, (a.beside & b.beside) - heads
    enough = bool(near) and len(shared) >= max(1, _OF_CLAIM * min(len(own), len(others)))
    if a.lead and a.lead == b.lead and not a.noun and not b.noun:
        return 1 + len(shared)
    if a.quantity.unit:
        one = bool(a.noun) and idea(word_form(a.noun)) == idea(word_form(b.noun))
        return (one + len(shared)) * (enough and (one or len(shared) > _ALIKE))
    return (1 + len(shared)) * (enough and _is_one_noun(a, b))


def _is_one_noun(a: Figure, b: Figure) -> bool:
    return (bool(a.head) and a.head == b.head) or _are_people(a, b)


def _are_people(a: Figure, b: Figure) -> bool:
    """Whether both count people, one of them without saying which."""
    generic = (a.head in PEOPLE and is_person(b.noun)) or (b.head in PEOPLE and is_person(a.noun))
    return generic and not (a.quantity.unit or b.quantity.unit)


def likeness(a: Figure, b: Figure) -> int:
    """How many ideas stand around both of two figures."""
    return 2 * _shared(a, b) + _shared_claim(a, b)


def _shared(a: Figure, b: Figure) -> int:
    return len((a.about & b.about) - {a.head, b.head})


def _shared_claim(a: Figure, b: Figure) -> int:
    return len((a.claim & b.claim) - {a.head, b.head})


def _ratio(a: Quantity, b: Quantity) -> float:
    low, high = sorted((a.low or 1.0, b.low or 1.0))
    return high / low


def _is_telling(quantity: Quantity) -> bool:
    """Whether a value has three digits and more that are no rounding: "4,812", "$1.375 billion"."""
    digits = f"{quantity.low:.0f}".strip("0")
    return len(digits) >= _DIGITS and not quantity.bound
