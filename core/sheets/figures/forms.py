"""Values in one form for all documents, and the unit as it is written."""

from __future__ import annotations

import re

from ...cues.reading.amounts import unit_of
from ...cues.reading.quantity import Quantity
from .money import MONEY, OTHER, in_words
from .small_values import FOLD, RANK

_SIGNS = {
    **{"least": "≥ ", "more": "> ", "most": "≤ ", "less": "< "},
    **{"nearly": "≈ ", "about": "≈ ", "": ""},
}
_UNIT_WORD = re.compile(
    r"(?:\d[\s-]?|\s|-)([a-z]+)(?:\s(?:for\s)?(?:an?|per|each|every)\s[a-z]+)?$", re.IGNORECASE
)
_PLAIN = frozenset(("pct", "percent", "dollar", "euro", "month", "minute"))
"""Units that are given in one form whatever word stands for them."""
_IRREGULAR = {
    **{each: each for each in ("m", "ft", "ml", "mg", "g", "min")},
    "km": "km",
    "cm": "cm",
    "mm": "mm",
    "kg": "kg",
    "foot": "feet",
    "feet": "feet",
    "inche": "inches",
    "inch": "inches",
}
_SQUARE = 10_000
"""Square metres of a hectare."""
_LARGER = {"minute": (("day", 1440), ("hour", 60)), "month": (("year", 12),)}


def normal(quantity: Quantity, word: str = "") -> str:
    """A quantity in one form for all documents: "> 600", "200,000–500,000", "23 years".

    Args:
        quantity: The value in its base unit.
        word: The unit to give it in where all documents write that one: "mile".
    """
    sign = _SIGNS[quantity.bound]
    if quantity.unit == RANK:
        return f"no. {quantity.low:.0f}"
    if quantity.unit == FOLD:
        return f"{sign}{_number(quantity.low)} times"
    if quantity.unit.startswith("times/") and quantity.low < 1:
        return f"every {_number(1 / quantity.low)} {quantity.unit.partition('/')[2]}s"
    low, high, unit = _in_unit(quantity, word) or _larger(quantity)
    if unit[:1] in MONEY:
        return f"{sign}{_sum(low, high, unit)}"
    return f"{sign}{_measure(_range(low, high), unit)}"


def _sum(low: float, high: float, unit: str) -> str:
    """A sum of money: "£4.20", "£3,000–4,000/year", "30,000,000 crowns"."""
    number = _range(low, high)
    if unit[:1] == OTHER:
        return in_words(number, unit)
    cents = f"{low:.2f}" if round(low, 2) == round(low, 4) else f"{low:.3f}"  # "31.5p"
    number = cents if low == high < 1000 and not cents.endswith("00") else number
    return f"{unit[0]}{number}{unit[1:]}"


def _measure(number: str, unit: str) -> str:
    """A number with its unit in words: "23 years", "12 miles/hour", "40%"."""
    gap = " " if unit[:1].isalpha() else ""
    unit, slash, rate = unit.partition("/")
    word = unit.removeprefix("cubic ")
    regular = word.isalpha() and not word.endswith("s") and word not in _IRREGULAR.values()
    plural = "s" if regular and number != "1" else ""
    if unit == "times" and number == "1":
        unit = "time"
    return f"{number}{gap}{unit}{plural}{slash}{rate}"


def _range(low: float, high: float) -> str:
    return _number(low) if low == high else f"{_number(low)}–{_number(high)}"


def unit_word(written: str) -> str:
    """The unit as a value is written in it, in the singular: "mile" of "55 miles", or nothing."""
    match = _UNIT_WORD.search(written)
    word = match[1] if match else ""
    if word == "pence":
        word = written.rsplit(maxsplit=1)[-1]
    return word.lower().removesuffix("s")


def _in_unit(quantity: Quantity, word: str) -> tuple[float, float, str] | None:
    known = unit_of(word) if word else None
    base, slash, rate = quantity.unit.partition("/")
    if known and base[:1] in MONEY and known[0] == rate:  # "£6 a tonne"
        return known[1] * quantity.low, known[1] * quantity.high, f"{base}/{word}"
    if known is None or known[0] != base or word in _PLAIN:
        return None
    low, high = quantity.low / known[1], quantity.high / known[1]
    return low, high, f"{_IRREGULAR.get(word, word)}{slash}{rate}"


def _larger(quantity: Quantity) -> tuple[float, float, str]:
    """A span of time in the largest unit that holds it in whole numbers, a small area in metres."""
    low, high, _, unit, _ = quantity
    if unit == "hectare" and high < 1:
        return _SQUARE * low, _SQUARE * high, "square metres"
    for larger, factor in _LARGER.get(unit, ()):
        if low and low % factor == high % factor == 0:
            return low / factor, high / factor, larger
    return low, high, unit


def _number(value: float) -> str:
    number = f"{value:,.4g}" if abs(value) < 1000 else f"{value:,.0f}"
    return f"{value:.8f}".rstrip("0") if "e" in number else number  # "8p a tonne", by the kilogram
