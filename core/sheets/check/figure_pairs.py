"""A figure of a text beside one of a source: whether one bears the other out, or says otherwise."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...cues.reading.counted import is_person
from ...cues.reading.quantity import Quantity
from ...cues.reading.thesaurus import senses
from ...cues.reading.word_forms import word_form
from ..figures.figure import Figure
from ..figures.likeness import (
    are_opposite_bounds,
    base_unit,
    digits,
    is_one_value,
    is_rounded,
    likeness,
)
from ..figures.told_apart import are_told_apart
from ..ideas import ideas_of
from .numbers import has_numbers

_FEWEST = 3
"""Things that counts of anybody have in common where they are of one group."""
ROUGH = ("about", "nearly")
_MANY_DIGITS = 1000
"""The least count whose digits are told to be read."""
_VALUE_OF = re.compile(r"\b([a-z]+)\s(?:of|was|is|at|to|by)\s(?:[a-z]+\s){0,2}$", re.IGNORECASE)
_TELLING = 11
"""The least count that says something by itself."""
OF_VALUES = ideas_of(
    """cost price pay paid spend charge worth value total sum amount number figure count
    reach rise fall stand year month week day people person say"""
)
"""What is said of values of any thing."""
_ANYBODY = ideas_of("people person man woman other")
"""Heads by which two counts are not yet of one group."""
_NEAR = 0.2
"""How far, as a share, a value may lie beyond a limit that is told of it ..."""
_NEARLY = 0.1
"""... and below what it is nearly."""
_LOWER, _UPPER = ("least", "more"), ("most", "less")


def is_given(a: Figure, b: Figure) -> bool:
    """Whether a source's figure bears out a text's."""
    one, other = a.quantity, b.quantity
    if is_exactly(a, b) or is_within(one, other):
        return True
    if is_rounded(one, other) and one.bound in ROUGH:
        return True
    return one.equals(other) and (one.bound not in ("", *ROUGH) or _are_in_rounds(one, other))


def _are_in_rounds(one: Quantity, other: Quantity) -> bool:
    """Whether two counts are near because one has fewer digits: not "421,600" and "412,600"."""
    if min(one.low, other.low) < _MANY_DIGITS or one.low < one.high or other.low < other.high:
        return True
    bare = one._replace(bound=""), other._replace(bound="")
    return one.low == other.low or is_rounded(*bare) or is_rounded(*reversed(bare))


def is_exactly(a: Figure, b: Figure) -> bool:
    """Whether a text and a source give one value within one limit."""
    return is_one_value(a.quantity, b.quantity) and a.quantity.bound == b.quantity.bound


def is_told(a: Figure, b: Figure) -> bool:
    """Whether a source's figure, told among other things, is a text's: both speak of something."""
    return tells(a) and is_exactly(a, b) and bool((a.read.ideas & b.read.ideas) - OF_VALUES)


def is_there(a: Figure, b: Figure) -> bool:
    """Whether a source's figure, that stands among what a text's sentence speaks of, is its own."""
    return is_given(a, b) and (tells(a) or may_be_one(a, b))


def is_its_number(a: Figure, b: Figure, others: Sequence[Figure]) -> bool:
    """Whether one has the number of the other alone: "nine minutes, but a witness nineteen".

    Args:
        a: The text's figure.
        b: A source's.
        others: All of the source's sentence.
    """
    numbers = (a.written.casefold(), b.written.casefold())
    bare = not (b.noun or b.quantity.unit) and any(
        o.start < b.start and o.quantity.unit == a.quantity.unit for o in others
    )
    alone = (not a.head and numbers[0]) or (bare and numbers[1])
    return tells(a) and bool(alone) and all(alone == each.split()[0] for each in numbers)


def may_be_one(a: Figure, b: Figure) -> bool:
    """Whether two figures may count one thing, by their nouns."""
    if not (a.head and b.head) or a.head == b.head or a.quantity.unit:
        return True
    return bool(senses(a.head) & senses(b.head)) or (is_person(a.noun) and is_person(b.noun))


def tells(figure: Figure) -> bool:
    """Whether a figure says something by itself: it has a unit, or is no small count."""
    return bool(figure.quantity.unit) or figure.quantity.low >= _TELLING


def is_otherwise(a: Figure, b: Figure, least: int) -> bool:
    """Whether a source's figure is of the same thing and says another value.

    Args:
        a: The text's figure.
        b: The source's.
        least: How many things both claims have to speak of.
    """
    one = a.quantity.unit == b.quantity.unit and (bool(a.quantity.unit) or _is_one_noun(a, b))
    if not one or likeness(a, b) <= 0 or are_told_apart(a, b) or has_numbers(b.written, a.written):
        return False
    return len(_things(a) & _things(b)) >= (_FEWEST if a.head in _ANYBODY else least)


def _things(figure: Figure) -> frozenset[str]:
    """What a claim speaks of besides the value: two things that cost something are two."""
    return figure.claim - OF_VALUES - {figure.head, figure.lead}


def _is_one_noun(a: Figure, b: Figure) -> bool:
    if a.head and b.head:
        return a.head == b.head
    return bool(a.lead) and a.lead == b.lead


def closeness(a: Figure, b: Figure) -> tuple[bool, bool, int]:
    """How likely two figures are of one thing."""
    lead = _word_before(a)
    return bool(a.head) and a.head == b.head, bool(lead) and lead == _word_before(b), likeness(a, b)


def _word_before(figure: Figure) -> str:
    """The word that a figure is the value of: "turnout" before "of 68%"."""
    lead = _VALUE_OF.search(figure.before)
    return word_form(lead[1].lower()) if lead else ""


def is_within(told: Quantity, given: Quantity) -> bool:
    """Whether what a text tells holds of the value that a source gives.

    Args:
        told: The text's.
        given: The source's.
    """
    if base_unit(told) != base_unit(given) or told.low < told.high or given.low < given.high:
        return False
    if told.low == given.low:
        return not are_opposite_bounds(told, given)
    if digits(told.low) >= digits(given.low):  # a limit is told in rounds: "at least 16" is not 17
        return False
    beyond = (given.low - told.low) / max(told.low, 1.0)
    if told.bound in _LOWER:
        return 0 <= beyond <= _NEAR and given.bound not in _UPPER
    if told.bound in _UPPER:
        return -_NEAR <= beyond <= 0 and given.bound not in _LOWER
    return told.bound == "nearly" and -_NEARLY <= beyond <= 0
