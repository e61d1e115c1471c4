"""Which figures of one value are one thing."""

from __future__ import annotations

from ...cues.reading.counted import PEOPLE, is_person
from .figure import Figure
from .forms import normal
from .given import Given
from .group import Group
from .likeness import (
    SPANS,
    are_people,
    base_unit,
    is_one_noun,
    is_one_scene,
    is_one_value,
    is_telling,
    shared,
    shared_claim,
)
from .money import MONEY
from .never_one import are_never_one
from .one_event import is_one_in_event
from .same_noun import are_persons, is_of_family, may_be_one
from .told_apart import are_told_apart

_ALIKE = 2
"""Ideas around two figures, beside what is counted, that make equal ones one thing."""
_TELLING = 10
"""The least count that says by itself that it is the same: "23 steps", "23 actions"."""
_FEW_COUNTED = 20
"""Counts below it are one thing only where their nouns may be one."""
_LEAST_SPAN = 4
"""The least number of minutes, hours ... that is one span where the sentences are of one matter."""
_FEW = 4
"""Ideas of a claim that says hardly more than how long something is."""
_SEVERAL = 100
"""The least count that is no round one and one thing in one scene under any noun."""
_LARGE = 1000
"""The least sum that says by itself that it is the same ..."""
_DIGITS = 2
"""... with so many digits before its zeros."""
_ROUND_SPANS = (5, 10, 20, 30)


def equal(a: Group, b: Group, given: Given) -> int:
    """How much two groups of one value share; 0 where they are not one thing."""
    if a.lows.isdisjoint(b.lows):
        return 0
    return max(
        _of_one_value(x, y, given) if x.quantity.low == y.quantity.low else 0
        for x in a.distinct
        for y in b.distinct
    )


def _of_one_value(a: Figure, b: Figure, given: Given) -> int:
    of_two = a.document != b.document
    if not is_one_value(a.quantity, b.quantity) or a.sentence == b.sentence:
        return 0
    if _are_few_of_others(a, b) or are_never_one(a, b):
        return 0
    near, far = shared(a, b), shared_claim(a, b)
    rare = _is_rare(a, b) and given.are_of_one_event(a, b) and not are_told_apart(a, b)
    if of_two and (is_telling(a) or a.quantity.unit[:1] == "–" or rare):
        return near + 1
    in_event = of_two and is_one_in_event(a, b, given)
    return near + far + 1 if in_event else _of_equal_words(a, b, near, far)


def _are_few_of_others(a: Figure, b: Figure) -> bool:
    """Whether a small count is told of two nouns that name no one thing: 11 people, 11 islands."""
    if a.quantity.unit or b.quantity.unit or a.quantity.low >= _FEW_COUNTED:
        return False
    return (a.head != b.head or not a.head) and _are_unrelated(a, b)


def _are_unrelated(a: Figure, b: Figure) -> bool:
    """Whether two counts have nouns, or stand for some, that name no one thing."""
    one, other = a.noun or a.antecedent, b.noun or b.antecedent
    if not (one and other) or is_one_noun(a, b):
        return False
    family = is_of_family(one, b.counted) or is_of_family(other, a.counted)
    return not (family or may_be_one(one, other))


def _of_equal_words(a: Figure, b: Figure, near: int, far: int) -> int:
    """How much two equal figures share by the words around them, or 0."""
    of_two = a.document != b.document
    if base_unit(a.quantity):
        return (near + far + 1) * _is_one_measure(a, b, near, far)
    if a.head == b.head:
        fate = of_two and a.head[:1] == "!"
        one = near >= 1 or fate or (of_two and far >= _ALIKE)
        people = are_persons(a.noun) and not far  # two clerks did this, and two clerks that
        telling = a.quantity.low >= _TELLING or (bool(a.head) and not people)
        return (near + far + 1) * (one or (of_two and telling and is_one_scene(a, b)))
    large = of_two and a.quantity.low >= _TELLING
    several = large and a.quantity.low >= _SEVERAL and a.quantity.low % 100 != 0
    several = several and not _are_unrelated(a, b)
    bare = not (a.noun and b.noun) and not are_told_apart(a, b)
    if large and (several or bare) and is_one_scene(a, b):
        return near + far + 1
    near_value = {a.quantity.bound, b.quantity.bound} <= {"", "about", "nearly"}
    people = are_people(a, b) and (near >= 1 or far >= _ALIKE)
    return (near + far) * (large and (people or (near >= _ALIKE and near_value)))


def _is_rare(a: Figure, b: Figure) -> bool:
    """Whether a sum or a number of people has two digits that hardly two things have in common."""
    digits = len(f"{a.quantity.low:.0f}".rstrip("0"))
    if digits < _DIGITS or a.quantity.bound != b.quantity.bound:
        return False
    if a.quantity.unit[:1] in MONEY:
        return a.quantity.low >= _LARGE
    people = all(is_person(each.noun) or each.head in PEOPLE for each in (a, b))
    return people and a.quantity.low >= _SEVERAL


def _is_one_measure(a: Figure, b: Figure, near: int, far: int) -> bool:
    """Whether equal values with a unit are one thing: spans of time need more than others."""
    bounds = bool(a.quantity.bound) and a.quantity.bound == b.quantity.bound
    of_two = a.document != b.document
    if base_unit(a.quantity) in SPANS:
        short = near >= 1 and min(len(a.claim), len(b.claim)) <= _FEW and _is_telling_span(a)
        enough = near + bounds >= _ALIKE or short
        return enough or (of_two and _is_telling_span(a) and is_one_scene(a, b))
    if not of_two:
        return near >= _ALIKE
    led = bool(a.lead) and a.lead == b.lead
    if near >= 1 or far >= _ALIKE or led:
        return True
    return is_one_scene(a, b) and (far >= 1 or a.quantity.unit != "%")


def _is_telling_span(figure: Figure) -> bool:
    """Whether a span of time is no round one: "8 minutes", not "two weeks", "10 years"."""
    number, _, _ = normal(figure.quantity).partition(" ")
    return number.isdigit() and int(number) >= _LEAST_SPAN and int(number) not in _ROUND_SPANS
