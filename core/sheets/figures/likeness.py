"""How much two figures have in common: their values, their nouns, the words around them."""

from __future__ import annotations

import math

from ...cues.reading.amounts import unit_of
from ...cues.reading.quantity import Quantity
from .figure import Figure
from .money import MONEY

SPANS = ("minute", "month")
"""Units of which any text has many: two equal ones need not be one thing."""
MONTH = 43829.1
"""Minutes of a month, on average."""
_ROUNDED = 0.1
"""How far apart weeks and months may be that are one span, 0 to 1."""
_DIGITS = 3
"""Digits of a value that hardly stands in two documents by chance."""
_LOW, _HIGH = ("least", "more"), ("most", "less")


def base_unit(quantity: Quantity) -> str:
    """The unit without its rate; nothing for "60 nights a year", which counts nights."""
    unit, _, rate = quantity.unit.partition("/")
    return "" if rate and unit.isalpha() and unit != "times" and unit_of(unit) is None else unit


def is_one_value(a: Quantity, b: Quantity) -> bool:
    """Whether two values are written otherwise at most: "30 minutes", "half an hour a day"."""
    rates = {each.unit.partition("/")[2] for each in (a, b)} - {""}
    units = base_unit(a) == base_unit(b) and len(rates) < 2
    return units and a.low == b.low and a.high == b.high


def digits(value: float) -> int:
    """How many digits a value has before its zeros."""
    return len(f"{value:.6f}".replace(".", "").strip("0"))


def is_rounded(a: Quantity, b: Quantity) -> bool:
    """Whether one is the other with fewer digits: "$1.4 billion" of "$1.375 billion"."""
    if not (a.low == a.high and b.low == b.high) or a.bound in ("least", "most", "less"):
        return False
    many = digits(a.low)
    if a.low == b.low or many < 2 or not b.low:
        return False
    step = 10.0 ** (math.floor(math.log10(abs(b.low))) + 1 - many)
    return abs(a.low - b.low) <= step / 2  # both ways of rounding a half


def is_one_span(a: Quantity, b: Quantity) -> bool:
    """Whether two spans of time in other units are as long: "26 weeks", "half a year"."""
    if {a.unit, b.unit} != set(SPANS):
        return False
    one, other = (each.low * (MONTH if each.unit == "month" else 1) for each in (a, b))
    return abs(one - other) <= _ROUNDED * max(one, other) and not a.low < a.high


def is_telling(figure: Figure) -> bool:
    """Whether a value has three digits that are no rounding: "4,812", "$1.375 billion", "£4.20"."""
    quantity = figure.quantity
    if base_unit(quantity) in SPANS:
        return False  # three days are 4,320 minutes
    cents = quantity.unit in MONEY and quantity.low < 1000 and quantity.low % 1
    digits = f"{quantity.low:.0f}".strip("0")
    return (len(digits) >= _DIGITS or bool(cents)) and not quantity.bound


def likeness(a: Figure, b: Figure) -> int:
    """How many ideas stand around both of two figures."""
    return 2 * shared(a, b) + shared_claim(a, b)


def shared(a: Figure, b: Figure) -> int:
    """How many ideas both have near them, beside what is counted."""
    return len((a.about & b.about) - {a.head, b.head})


def shared_claim(a: Figure, b: Figure) -> int:
    """How many ideas both claims have, beside what is counted."""
    return len((a.claim & b.claim) - {a.head, b.head})


def is_hyphened(figure: Figure) -> bool:
    """Whether a figure describes something else than what it counts: "a 12-person crew"."""
    return figure.counted.startswith("…-")


def comparable(a: Quantity, b: Quantity) -> tuple[Quantity, Quantity]:
    """Two values, those of a month and a year both as of a year."""
    one, other = a.by_year, b.by_year
    if a.unit == b.unit or one is None or other is None or one.unit != other.unit:
        return a, b
    return one, other


def ratio(a: Quantity, b: Quantity) -> float:
    """How many times the lower value the higher one is."""
    a, b = comparable(a, b)
    low, high = sorted((a.low or 1.0, b.low or 1.0))
    return high / low


def are_opposite_bounds(a: Quantity, b: Quantity) -> bool:
    """Whether one is a lower and the other an upper bound."""
    sides = {a.bound in _LOW, b.bound in _LOW}, {a.bound in _HIGH, b.bound in _HIGH}
    return sides == ({True, False}, {True, False}) and a.bound != "" != b.bound


def exclude_each_other(a: Quantity, b: Quantity) -> bool:
    """Whether two bounds leave no value for both: "over eight", "fewer than eight".

    Those served within four hours and those after more than four are told of two groups.
    """
    if not are_opposite_bounds(a, b):
        return False
    low, high = (a, b) if a.bound in _LOW else (b, a)
    if low.low != high.high:
        return low.low > high.high
    of_groups = a.unit in SPANS and (low.bound == "least" or high.bound == "most")
    return not of_groups and (low.bound, high.bound) != ("least", "most")
