"""Which equal figures are one thing because their documents tell of one event.

In texts of one event a value that hardly stands there by chance is one thing, whatever it is
called; a smaller one needs a noun that may be the same, or a time that both name.
"""

from __future__ import annotations

from ...cues.reading.counted import PEOPLE
from .figure import AGE, Figure
from .forms import normal, unit_word
from .given import Given
from .likeness import (
    SPANS,
    base_unit,
    digits,
    is_one_scene,
    is_one_value,
    is_rounded,
    shared,
    shared_claim,
)
from .money import MONEY
from .same_noun import are_persons, is_of_family, is_same_noun, may_be_one, stand_for_people
from .surroundings import value_idea
from .told_apart import are_told_apart

_LEAST = 2
"""The least count that is one thing with an equal one of the same noun."""
_UNUSUAL = 11
"""The least count that says something by itself, where it is no multiple of ten."""
_SEVERAL = 100
"""The least count that needs no noun to be one thing with an equal one."""
_LARGE = 1000
"""The least count that is one thing with another one in rounds of it, with two digits."""
_MEASURES = ("metre", "hectare", "kilogram", "litre", "degree")
_LONG_SPAN = 11
"""The least number of minutes, days ... that says something by itself."""
_USUAL_SPANS = frozenset((12, 14, 15, 18, 20, 24, 25, 30, 36, 40, 48, 50, 60, 90, 100))
"""Lengths of time that any text may have."""


def is_one_in_event(a: Figure, b: Figure, given: Given) -> bool:
    """Whether two equal figures of documents on one event are one thing."""
    if not is_one_value(a.quantity, b.quantity) or not given.are_of_one_event(a, b):
        return False
    named = bool(a.noun) and is_same_noun(a.noun, b.noun)
    if are_told_apart(a, b) or not (named or given.are_told_once(a, b)):
        return False
    unit = base_unit(a.quantity)
    if unit == AGE:
        return True
    if unit in SPANS:
        return _is_one_span(a, b)
    return _is_one_measure(a, b) if unit else _is_one_count(a, b, given)


def _is_one_measure(a: Figure, b: Figure) -> bool:
    """Whether equal shares, sums and lengths are one: no round ones without a word of both."""
    unit = base_unit(a.quantity)
    if unit == "%":
        exact = bool(a.quantity.low % 5) and a.quantity.low % 1 == 0
        return exact and bool(shared(a, b) or shared_claim(a, b))
    known = unit[:1] in MONEY or unit in _MEASURES
    return known and bool(_digits(a) > 1 or shared(a, b) or shared_claim(a, b))


def is_rounded_in_event(a: Figure, b: Figure, given: Given) -> bool:
    """Whether one of two figures of documents on one event is the other in rounds.

    Counts have to be large; of a sum neither document has another that is near.
    """
    if a.document == b.document or a.quantity.unit != b.quantity.unit:
        return False
    if not (_are_near(a, b) and given.are_of_one_event(a, b)):
        return False
    if not a.quantity.unit:
        return _is_rounded_count(a, b)
    if is_between(a, b) and not shared(a, b):
        return False
    large = min((a, b), key=_digits).quantity.low >= _LARGE
    whole = base_unit(a.quantity)[:1] in MONEY and (large or "/" in a.quantity.unit)
    return whole and not are_told_apart(a, b) and given.are_alone_near(a, b)


def _are_near(a: Figure, b: Figure) -> bool:
    """Whether one value is the other in rounds, or a range that holds it."""
    equal = a.quantity.equals(b.quantity) and a.quantity.low != b.quantity.low
    return _are_rounds(a, b) or is_between(a, b) or equal


def _are_rounds(a: Figure, b: Figure) -> bool:
    return is_rounded(a.quantity, b.quantity) or is_rounded(b.quantity, a.quantity)


def _is_rounded_count(a: Figure, b: Figure) -> bool:
    if is_between(a, b):
        return a.head == b.head != "" and not are_told_apart(a, b)
    low = min((a, b), key=_digits).quantity.low
    large = _are_rounds(a, b) and low >= _LARGE and min(_digits(a), _digits(b)) > 1
    return large and _may_count_one(a, b)


def _may_count_one(a: Figure, b: Figure) -> bool:
    """Whether what two counts are of may be one thing, or people under the name of what they do."""
    if may_be_one(a.noun, b.noun) or is_of_family(a.noun, b.counted):
        return True
    for_people = stand_for_people(a.noun) or stand_for_people(b.noun)
    return is_of_family(b.noun, a.counted) or (for_people and bool(PEOPLE & {a.head, b.head}))


def is_between(a: Figure, b: Figure) -> bool:
    """Whether one is a range in which the other lies: "six to eight wolves", "seven wolves"."""
    one, other = sorted((a.quantity, b.quantity), key=lambda each: each.low - each.high)
    return one.low < one.high and one.low <= other.low <= other.high <= one.high


def _is_one_count(a: Figure, b: Figure, given: Given) -> bool:
    named = bool(a.noun and b.noun)
    if a.quantity.low < _LEAST:
        return False
    if named and is_same_noun(a.noun, b.noun) and not PEOPLE & {a.head, b.head}:
        return not (are_persons(a.noun) and a.quantity.low < _UNUSUAL) or _have_common_words(a, b)
    family = is_of_family(a.noun, b.counted) or is_of_family(b.noun, a.counted)
    common = max(shared(a, b), shared_claim(a, b))
    if _is_unusual(a) and (named or a.quantity.low >= _SEVERAL):
        return family or common > named or may_be_one(a.noun, b.noun)
    if not named:
        return False
    persons = are_persons(a.noun) and are_persons(b.noun)
    alike = family or may_be_one(a.noun, b.noun)
    return alike and (given.are_at_one_time(a, b) or (not persons and common > 0))


def _have_common_words(a: Figure, b: Figure) -> bool:
    return bool(shared(a, b) or shared_claim(a, b))


def _is_one_span(a: Figure, b: Figure) -> bool:
    number = normal(a.quantity).lstrip("≈<>≤≥ ").partition(" ")[0]
    if not number.isdigit():
        return False
    bounds = bool(a.quantity.bound) and a.quantity.bound == b.quantity.bound
    long = int(number) >= _LONG_SPAN and int(number) not in _USUAL_SPANS
    figures = (a.scene.values & b.scene.values) - {value_idea(a.quantity)}
    if figures and unit_word(a.written) == unit_word(b.written) and is_one_scene(a, b):
        return True  # "for three hours", both times with the same 85 tractors
    return long or (bounds and int(number) >= _LEAST)


def _is_unusual(figure: Figure) -> bool:
    """Whether a count says something by itself: "23", "390", not "20", "400"."""
    low = figure.quantity.low
    return low >= _UNUSUAL and _digits(figure) > 1


def _digits(figure: Figure) -> int:
    return digits(figure.quantity.low)
