"""Numbers as they are written, and the units that they are given in."""

from __future__ import annotations

import re

from ...number_words import ONES, TENS

_VALUES = {word: float(n) for n, word in enumerate(ONES)} | {
    word: 10.0 * n for n, word in enumerate(TENS, 2)
}
_SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "bn": 1e9,
    "mln": 1e6,
    "m": 1e6,
    "k": 1e3,
    "dozen": 12.0,
}
SPELT = (
    rf"(?:{'|'.join(TENS)})[- ](?:{'|'.join(ONES[1:10])})\b"
    rf"|(?:{'|'.join((*ONES[2:], *TENS))})\b"
)
_SPACES = r"\u00a0\u2007\u2009\u202f"
"""Blanks that part thousands: no-break, figure, thin, narrow no-break."""
SCALE = "hundred|thousand|million|billion|trillion|dozen|bn|mln"
OPENING = frozenset((*_VALUES, "a", "an", "one", "half", "quarter", "two", "three")) - {"zero"}
"""Words that a figure may begin with, halves of "twenty-five" left out."""
NUMBER = (
    rf"(?:\d{{1,3}}(?:[, '{_SPACES}]\d{{3}})+(?!\d|,\d)(?:\.\d+)?|\d+(?:\.\d+)?|{SPELT}"
    rf"|(?:a|one|half a)(?=[ ](?:{SCALE})\b))"
    rf"(?:[ -]?(?:{SCALE}|m(?![\w’'])|(?<=\d)k(?![\w’']))\b)*"
    rf"(?:(?:(?<=hundred)|(?<=thousand))\sand\s(?:{SPELT})"
    r"(?:\s(?:thousand|million|billion)\b)?)?"
)
"""A number with its scales, for a pattern that ignores case."""

_PART = re.compile(rf"\d[\d.,]*(?:[ '{_SPACES}]\d{{3}})*|[a-z]+")
_UNITS: dict[str, tuple[str, float]] = {}
for _base, _rows in {
    "month": {"month": 1, "year": 12, "decade": 120, "century": 1200, "centuries": 1200},
    "minute": {
        **{"minute": 1, "min": 1, "hour": 60, "day": 1440, "week": 10080, "second": 1 / 60},
        **{"fortnight": 20160, "ms": 1 / 60e3, "millisecond": 1 / 60e3},
        **{"microsecond": 1 / 60e6, "nanosecond": 1 / 60e9, "ns": 1 / 60e9},
    },
    "metre": {
        **{"metre": 1, "meter": 1, "m": 1, "km": 1000, "kilometre": 1000, "kilometer": 1000},
        **{"centimetre": 0.01, "centimeter": 0.01, "cm": 0.01, "millimetre": 0.001, "mm": 0.001},
        **{"millimeter": 0.001, "mile": 1609.344, "foot": 0.3048, "feet": 0.3048, "ft": 0.3048},
        **{"inch": 0.0254, "inches": 0.0254, "yard": 0.9144},
    },
    "kilogram": {
        **{"kilogram": 1, "kg": 1, "kilo": 1, "gram": 0.001, "g": 0.001, "milligram": 1e-6},
        **{"mg": 1e-6, "tonne": 1000, "pound": 0.45359, "lb": 0.45359, "ounce": 0.02835},
    },
    "litre": {"litre": 1, "liter": 1, "millilitre": 0.001, "ml": 0.001, "gallon": 3.785},
    "hectare": {
        **{"hectare": 1, "acre": 0.404686, "square metre": 1e-4, "square meter": 1e-4},
        **{"square kilometre": 100, "square kilometer": 100, "square mile": 258.999},
    },
    "acre-foot": {"acre-foot": 1, "acre-feet": 1},
    "cubic metre": {
        **{"cubic metre": 1, "cubic meter": 1, "cubic foot": 0.0283168, "cubic feet": 0.0283168},
        **{"cubic kilometre": 1e9, "cubic kilometer": 1e9},
    },
    "%": {"%": 1, "percent": 1, "pct": 1},
    "$": {"$": 1, "dollar": 1},
    "€": {"€": 1, "euro": 1},
    "£": {"£": 1},
    "degree": {"degree": 1},
    "metre/hour": {"knot": 1852, "mph": 1609.344, "km/h": 1000, "kmh": 1000, "kph": 1000},
}.items():
    for _word, _factor in _rows.items():
        _UNITS[_word] = (_base, float(_factor))
_LARGEST = 1e100
"""Beyond it numbers are no numbers to a computer: "a million million million ..."."""


def unit_of(word: str) -> tuple[str, float] | None:
    """The base unit that a word names, and how much of it; None when it is no unit."""
    return _UNITS.get(word) or (_UNITS.get(word[:-1]) if word.endswith("s") else None)


def value_of(number: str) -> tuple[float, bool]:
    """The value of a match of `NUMBER`, and whether it is told in rounds of a scale."""
    value, scaled = 0.0, False
    for part in _PART.findall(number.lower()):
        if part in _SCALES:
            value, scaled = (value or 1.0) * _SCALES[part], True
        elif part[0].isdigit():
            value += float(re.sub(r"[^\d.]", "", part).rstrip(".") or 0)
            if part[-1] in "mk" and not part[-1].isdigit():
                value *= _SCALES[part[-1]]
        elif part == "half":
            value = 0.5
        elif part == "a" and value:  # of "half a million"
            continue
        else:
            value += 1.0 if part in ("a", "one") else _VALUES.get(part, 0.0)
            scaled = scaled and part == "and"
    return min(value, _LARGEST), scaled
