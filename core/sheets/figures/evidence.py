"""How much speaks for two figures of different documents being of one thing, weighed together.

No single sign decides: what is counted, what is told of it, the words around it and how near the
values are to each other each add to it or take from it.
"""

from __future__ import annotations

from .called import NO, OF_NOUN, of_what
from .derived import is_derived
from .figure import Figure
from .fitting import fits
from .given import Given
from .likeness import digits, ratio
from .money import MONEY
from .never_one import are_never_one
from .same_noun import are_persons, may_be_one
from .shared_words import coverage, of_words, tell_of_one

ENOUGH = 5.0
"""What has to speak for two figures to be one thing."""
_SOLE, _PART = 1.0, 1.5
"""The weights of values that are the only ones of their noun, and of a part and a whole."""
_APART = 2.4
"""What the words have to add where the documents are not plainly of one matter."""
_SMALL, _FEW = 1.0, 6
"""What small counts of things that are called otherwise take from it, and how small they are."""
_BOUND = 0.3
"""The weight of one bound: "up to"."""
_STEPS = ((1.25, 0.7), (1.6, 0.2), (2.5, -0.7), (5.0, -2.0))
"""How many times a value the other may be, and what that adds."""
_MOST_TIMES = 2.5
"""How many times a value with a unit may be another."""
_OTHERWISE, _WHOLE, _SENTENCE = -0.7, 0.8, 3
"""What any other value takes from it in a sentence that shares so much of its claim, which
counts as so many ideas at least."""


def evidence(a: Figure, b: Figure, given: Given) -> float:
    """What speaks for two figures being one thing; 0 where it is not enough."""
    if is_derived(a, b):
        return 2 * ENOUGH
    if are_never_one(a, b) or (not fits(a, b) and given.are_in_both(a, b)):
        return 0.0
    thing = of_what(a, b)
    known = thing + _of_value(a, b)
    if known <= NO / 2 or not _may_be_told_of_one(a, b):
        return 0.0
    words = of_words(a, b, given)
    if words < _APART and not given.are_of_one_event(a, b):
        return 0.0
    named = given.are_led(a, b) if a.quantity.unit else thing >= OF_NOUN
    sole = _SOLE * _are_sole(a, b, given) * (1 + named)
    found = known + words + sole - _of_few(a, b, named=named) - _of_part(a, b)
    found += _BOUND * (a.quantity.bound == b.quantity.bound != "")
    return found if found >= ENOUGH else 0.0


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
    return part.quantity.low * _STEPS[1][0] < whole.quantity.low


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


def _of_value(a: Figure, b: Figure) -> float:
    """What it adds how near two values are to each other."""
    fit = fits(a, b)
    if fit:
        return 0.5 + 0.5 * fit + 0.5 * min(2, digits(a.quantity.low) - 1) * (fit > 1)
    times = ratio(a.quantity, b.quantity)
    adds = next((adds for most, adds in _STEPS if times <= most), NO)
    if NO < adds < _OTHERWISE and coverage(a, b, {a.head, b.head}, _SENTENCE) >= _WHOLE:
        return _OTHERWISE  # one sentence with another number
    return NO if a.quantity.unit and times > _MOST_TIMES else adds
