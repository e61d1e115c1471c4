"""The values that a sentence gives: numbers, rough counts, durations in a word, votes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..cues.reading.amounts import unit_of, value_of
from ..cues.reading.quantities import CLOCK, Quantity
from ..cues.reading.sentence import ReadSentence

_ROUGH = re.compile(
    r"\b(?:(?P<first>dozens|scores|hundreds|thousands|millions|billions)"
    r"(?:\sof\s(?P<second>thousands|millions|billions)\b|(?=\sof\s)))"
    r"|\ban?\s(?P<unit>minute|hour|day|week|month|year|decade|century)-long\b",
    re.IGNORECASE,
)
_ONE_IN = re.compile(
    r"\bone\s(?:(?!in\b)(?P<noun>\w+)\s)?(?:in|out\sof)\s(?:every\s)?"
    r"(?P<base>two|three|four|five|six|seven|eight|nine|ten|\d+)\b",
    re.IGNORECASE,
)
"""A share: "one in five", "one house in three"."""
_VOTES = re.compile(r"(?<![\w.,/–-])(\d{1,3})[-–](\d{1,3})(?![\w/–]|[.,]\d|-\d)(?!-year)")
"""How a vote or a match ended: "52-48"."""
_LEAST = {
    **{"dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2e3, "millions": 2e6},
    "billions": 2e9,
}
_TIMES = {"thousands": 1e3, "millions": 1e6, "billions": 1e9}
_SIGNS = {
    **{"least": "≥ ", "more": "> ", "most": "≤ ", "less": "< "},
    **{"nearly": "≈ ", "about": "≈ ", "": ""},
}
_UNIT_WORD = re.compile(r"\d[\s-]?([a-z]+)$|\s([a-z]+)$|-([a-z]+)$", re.IGNORECASE)
_PLAIN = frozenset(("pct", "percent", "dollar", "euro", "month", "minute"))
"""Units that are given in one form whatever word stands for them."""
_IRREGULAR = {"foot": "feet", "feet": "feet", "inche": "inches", "inch": "inches"}
_LARGER = {"minute": (("day", 1440), ("hour", 60)), "month": (("year", 12),)}


def noun_inside(written: str) -> str:
    """What is counted inside of a share: "house" of "one house in three", or nothing."""
    match = _ONE_IN.fullmatch(written)
    return (match["noun"] or "") if match else ""


def values(read: ReadSentence) -> Iterator[tuple[int, int, Quantity]]:
    """The values of a sentence with their offsets in it, in no order."""
    rough = [*_ROUGH.finditer(read.span.text)]
    starts = {word.start for word in read.words if word.quantity}  # and is no name: "SP 800-63"
    votes = [match for match in _VOTES.finditer(read.span.text) if match.start() in starts]
    votes = [match for match in votes if 450 > int(match[1]) > int(match[2])]
    for match in rough:
        yield match.start(), match.end(), _in_words(match)
    for match in votes:
        pair = Quantity(float(match[1]), float(match[1]), "", f"–{match[2]}", rounded=False)
        yield match.start(), match.end(), pair
    for match in _ONE_IN.finditer(read.span.text):
        share = 1 / max(1.0, value_of(match["base"])[0])
        yield match.start(), match.end(), Quantity(share, share, "", "ratio", rounded=False)
        rough.append(match)
    rough += votes
    for word in read.words:
        inside = any(match.start() <= word.start < match.end() for match in rough)
        if word.quantity and word.quantity.unit != CLOCK and not inside:
            yield word.start, word.end, word.quantity


def _in_words(match: re.Match[str]) -> Quantity:
    """What "hundreds of thousands" or "month-long" stands for."""
    if match["unit"]:
        base, factor = unit_of(match["unit"].lower()) or ("", 1.0)
        return Quantity(factor, factor, "", base, rounded=False)
    least = _LEAST[match["first"].lower()] * _TIMES.get((match["second"] or "").lower(), 1.0)
    return Quantity(least, 5 * least, "", "", rounded=False)


def normal(quantity: Quantity, word: str = "") -> str:
    """A quantity in one form for all documents: "> 600", "200,000–500,000", "23 years".

    Args:
        quantity: The value in its base unit.
        word: The unit to give it in where all documents write that one: "mile".
    """
    low, high, unit = _in_unit(quantity, word) or _larger(
        quantity.low, quantity.high, quantity.unit
    )
    number = _number(low) if low == high else f"{_number(low)}–{_number(high)}"
    sign = _SIGNS[quantity.bound]
    if unit[:1] in ("$", "€", "£"):
        return f"{sign}{unit[0]}{number}{unit[1:]}"
    gap = " " if unit[:1].isalpha() else ""
    unit, slash, rate = unit.partition("/")
    regular = unit.isalpha() and not unit.endswith("s") and unit not in _IRREGULAR.values()
    plural = "s" if regular and number != "1" else ""
    return f"{sign}{number}{gap}{unit}{plural}{slash}{rate}"


def unit_word(written: str) -> str:
    """The unit as a value is written in it, in the singular: "mile" of "55 miles", or nothing."""
    match = _UNIT_WORD.search(written)
    return (match[1] or match[2] or match[3]).lower().removesuffix("s") if match else ""


def _in_unit(quantity: Quantity, word: str) -> tuple[float, float, str] | None:
    known = unit_of(word) if word else None
    if known is None or known[0] != quantity.unit or word in _PLAIN:
        return None
    low, high = quantity.low / known[1], quantity.high / known[1]
    return low, high, _IRREGULAR.get(word, word)


def _larger(low: float, high: float, unit: str) -> tuple[float, float, str]:
    """A span of time in the largest unit that holds it in whole numbers, a ratio in per cent."""
    if unit == "ratio":
        return 100 * low, 100 * high, "%"
    for larger, factor in _LARGER.get(unit, ()):
        if low and low % factor == high % factor == 0:
            return low / factor, high / factor, larger
    return low, high, unit


def _number(value: float) -> str:
    return f"{value:,.4g}" if abs(value) < 1000 else f"{value:,.0f}"
