"""How much speaks for two figures being of one thing, weighed together.

No single sign decides: what is counted, what is told of it, the words around it and how near the
values are to each other each add to it or take from it. Of several figures that are one thing each
adds what it tells best.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .called import NO, OF_NOUN, of_open, of_what
from .derived import is_derived
from .figure import Figure
from .fitting import fits
from .given import Given
from .group import Group
from .likeness import ratio
from .money import MONEY
from .never_one import are_never_one
from .same_noun import are_persons, may_be_one
from .shared_words import coverage, of_words, tell_of_one
from .told_apart import are_of_other_things
from .value_weights import of_equal, of_rounds

ENOUGH = 4.8
"""What has to speak for two figures to be one thing."""
_LEAST = -1.0
"""What words do not make up for."""
_SOLE, _ONCE, _ALONE = 1.0, 0.5, 1.2
"""The weights of values that are the only ones of their noun, that are told of one noun only, and
that no other of their unit is near to."""
_APART, _OTHER_MATTER = 2.4, 1.0
"""What the words have to add where the documents are not plainly of one matter, and what that
takes from one value."""
_UNTOLD = 1.0
"""What it takes from one measure that the sentences share nothing else."""
_SMALL, _FEW = 1.0, 6
"""What small counts of things that are called otherwise take from it, and how small they are."""
_PART = 1.5
"""What a part and a whole take from it."""
_BOTH, _SEVERAL = 0.8, 0.3
"""The share of the weight of a value that it takes where both documents give it, and what it takes
that there are others of its kind."""
_OTHER_THINGS = 2.0
"""What it takes from one value that what is told of it differs; other values are two things."""
_BOUND = 0.5
"""The weight of one bound: "up to"."""
_STEPS = ((1.3, 0.7), (1.7, 0.2), (2.0, -0.7), (2.5, -1.1), (5.0, -2.0))
"""How many times a value the other may be, and what that adds."""
_MOST_TIMES = 2.5
"""How many times a value with a unit may be another."""
_OTHERWISE, _WHOLE, _SENTENCE = -0.7, 0.8, 3
"""What any other value takes from it in a sentence that shares so much of its claim, which
counts as so many ideas at least."""


class Evidence(NamedTuple):
    """What speaks for two figures being of one thing, and against it."""

    thing: float
    """What they count or measure."""
    value: float = 0.0
    words: float = 0.0
    sole: float = 0.0
    """That each is the only one of its kind."""
    against: float = 0.0

    @property
    def strength(self) -> float:
        """All of it together."""
        return self.thing + self.value + self.words + self.sole - self.against


_NONE, _CERTAIN = Evidence(NO), Evidence(2 * ENOUGH)


class Weighed:
    """What speaks for figures being of one thing.

    Args:
        given: What each document gives.
    """

    def __init__(self, given: Given) -> None:
        self._given = given
        self._known: dict[tuple[int, int], Evidence] = {}

    def of_groups(self, a: Group, b: Group) -> float:
        """What speaks for two groups being one thing."""
        if not a.may_be(b):
            return NO
        found = [self._of_two(x, y) for x in a.distinct for y in b.distinct]
        if _NONE in found or _CERTAIN in found:
            return max(each.strength for each in found)
        return _pooled(found)

    def _of_two(self, a: Figure, b: Figure) -> Evidence:
        key = id(a), id(b)
        if key not in self._known:
            self._known[key] = evidence(a, b, self._given)
        return self._known[key]


def _pooled(found: Sequence[Evidence]) -> float:
    """The best of each kind of evidence, together."""
    *adds, against = (max(kind) for kind in zip(*found, strict=True))
    return max(sum(adds) - against, *(each.strength for each in found))


def evidence(a: Figure, b: Figure, given: Given) -> Evidence:
    """What speaks for two figures being of one thing."""
    if is_derived(a, b):
        return _CERTAIN
    fit = fits(a, b)
    here = a.document == b.document
    if a.sentence == b.sentence or (here and not _may_be_retold(a, b, fit)) or are_never_one(a, b):
        return _NONE
    thing, value = of_what(a, b), _of_value(a, b, fit)
    if thing <= NO and fit > 1:
        thing = of_open(a, b)
    if thing + value < _LEAST:
        return _NONE
    tells, apart = _may_be_told_of_one(a, b), are_of_other_things(a, b)
    if not fit and (apart or not tells):
        return _NONE
    words = of_words(a, b, given)
    one_matter = here or given.are_of_one_event(a, b)
    if not (fit or one_matter or words >= _APART):
        return _NONE
    named = given.are_led(a, b) if a.quantity.unit else thing >= OF_NOUN
    sole = 0.0 if here else _of_sole(a, b, given, fit, named=named)
    against = _OTHER_THINGS * apart + _OTHER_MATTER * (not one_matter)
    against += _UNTOLD * (not (here or tells)) + _of_part(a, b) + _of_few(a, b, named=named)
    against += 0.0 if fit else _of_others(a, b, given) + _SEVERAL * (not sole)
    return Evidence(thing, value, words, sole, against)


def _may_be_retold(a: Figure, b: Figure, fit: int) -> bool:
    """Whether a document may give one of its own values again, or the range that it is in."""
    ranges = any(each.quantity.low < each.quantity.high for each in (a, b))
    return fit > 1 or (fit > 0 and ranges and a.head == b.head != "")


def _of_sole(a: Figure, b: Figure, given: Given, fit: int, *, named: bool) -> float:
    """What it adds that neither document gives another value that may be meant."""
    sole = _SOLE * _are_sole(a, b, given) * (1 + named)
    sole += _ONCE * (fit > 1 and given.are_told_once(a, b))
    sole = max(sole, _ALONE * (fit > 0 and given.are_alone_near(a, b)))
    return min(sole, _SOLE) if fit and a.quantity.unit == "%" else sole


def _of_others(a: Figure, b: Figure, given: Given) -> float:
    """What it takes from other values that both documents give one of them."""
    both = (each for each in (a, b) if given.is_in_both(each, a, b))
    return _BOTH * max(map(of_equal, both), default=0.0)


def _may_be_told_of_one(a: Figure, b: Figure) -> bool:
    """Whether the sentences of two measures share anything; rates and counts need not."""
    return not a.quantity.unit or "/" in a.quantity.unit or tell_of_one(a, b)


def _of_few(a: Figure, b: Figure, *, named: bool) -> float:
    """What it takes that few are counted, of things that are called otherwise."""
    few = max(a.quantity.low, b.quantity.low) < _FEW
    return _SMALL * (few and not (a.quantity.unit or named))


def _of_part(a: Figure, b: Figure) -> float:
    """What it takes that one is some of those that the other may be, and another number."""
    if a.is_part == b.is_part or a.quantity.low == b.quantity.low:
        return 0.0
    return _PART * (1 + _is_less(a, b))


def _is_less(a: Figure, b: Figure) -> bool:
    """Whether a part is far less than the whole that it may be one of."""
    part, whole = (a, b) if a.is_part else (b, a)
    return part.quantity.low * _STEPS[0][0] < whole.quantity.low


def _are_sole(a: Figure, b: Figure, given: Given) -> bool:
    """Whether each is the one of its document that is so called, or did so, or is such a sum."""
    if a.quantity.unit[:1] in MONEY:
        return given.are_sole_sums(a, b) or given.are_led(a, b)
    if a.quantity.unit:
        return given.are_sole_in_unit(a, b)
    return (
        given.have_sole_role(a, b)
        or (a.head == b.head != "" and given.are_sole(a, b))
        or (given.are_led(a, b) and not (a.noun or b.noun))
        or (_are_things_of_one_kind(a, b) and given.are_sole_of_kind(a, b))
    )


def _are_things_of_one_kind(a: Figure, b: Figure) -> bool:
    if not (a.noun and b.noun) or are_persons(a.noun) or are_persons(b.noun):
        return False
    return may_be_one(a.noun, b.noun)


def _of_value(a: Figure, b: Figure, fit: int) -> float:
    """What it adds how near two values are to each other."""
    bound = _BOUND * (a.quantity.bound == b.quantity.bound != "")
    if fit:
        return bound + (of_equal(a) if fit > 1 else of_rounds(a, b))
    times = ratio(a.quantity, b.quantity)
    adds = next((adds for most, adds in _STEPS if times <= most), NO)
    if NO < adds < _OTHERWISE and coverage(a, b, {a.head, b.head}, _SENTENCE) >= _WHOLE:
        return _OTHERWISE + bound  # one sentence with another number
    return NO if a.quantity.unit and times > _MOST_TIMES else adds + bound
