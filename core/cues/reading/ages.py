"""Ages: "aged 12", "under the age of 26", "until their eighteenth birthday"."""

from __future__ import annotations

import re

from .amounts import NUMBER, value_of
from .quantity import Quantity

_BOUNDS = {
    **{"under": "less", "below": "less", "until": "less", "till": "less", "before": "less"},
    **{"over": "more", "above": "more", "beyond": "more", "older than": "more"},
    **{"up to": "most", "at least": "least", "from": "least", "younger than": "less"},
}
_BOUND = rf"(?:\b(?P<bound>{'|'.join(_BOUNDS)})\s)?"
_BEFORE = re.compile(
    rf"{_BOUND}\b(?:(?:at\s)?(?:the|an)\sages?\sof|aged?|ages)(?:\sbetween)?\s$", re.IGNORECASE
)
_YEARS = re.compile(
    rf"(?P<low>{NUMBER})(?:\s?(?:-|–|to|and)\s?(?P<high>{NUMBER}))?(?:\s(?:years(?:\sold)?|and\s(?:over|above|older)))?"
    r"(?!\s?(?:%|percent|per|months?|weeks?|days?)\b|[.,]?\d)",
    re.IGNORECASE,
)
_OF_AGE = re.compile(
    rf"(?P<low>{NUMBER})(?:\s(?:to|and|-)\s(?P<high>{NUMBER}))?\syears\sof\sage\b", re.IGNORECASE
)
_BEFORE_YEARS = re.compile(rf"{_BOUND}(?:between\s)?$", re.IGNORECASE)
_ORDINALS = {
    **{"tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14},
    **{"fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19},
    **{"twentieth": 20, "twenty-first": 21, "twenty-fifth": 25, "thirtieth": 30, "fortieth": 40},
    **{"fiftieth": 50, "sixtieth": 60, "sixty-fifth": 65, "seventieth": 70},
}
_BIRTHDAY = re.compile(
    rf"(?:(?P<figure>\d{{1,2}})(?:st|nd|rd|th)|(?P<word>{'|'.join(_ORDINALS)}))\sbirthday\b",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\b(?:until|till|before|up\sto)\s(?:(?:their|his|her|its|the|your|our|a)\s)?$", re.IGNORECASE
)
_FURTHEST = 30
"""Characters before a number that may make it an age."""


def read_age(text: str, at: int) -> tuple[Quantity, int, int] | None:
    """The age that is told by a number or an ordinal at an offset, with its bound, in months."""
    first = max(0, at - _FURTHEST)
    if birthday := _BIRTHDAY.match(text, at):
        until = _UNTIL.search(text, first, at)
        years = float(birthday["figure"] or _ORDINALS[birthday["word"].lower()])
        return (_age(years, years, "less"), until.start(), birthday.end()) if until else None
    match = _OF_AGE.match(text, at)
    if not match and "age" not in text[first:at].lower():  # as mostly
        return None
    before = (_BEFORE_YEARS if match else _BEFORE).search(text, first, at)
    match = match or _YEARS.match(text, at)
    if match is None or before is None:
        return None
    low = value_of(match["low"])[0]
    high = value_of(match["high"])[0] if match["high"] else low
    bound = _BOUNDS[before["bound"].lower()] if before["bound"] else ""
    if high < low or high > 120:
        return None
    return _age(low, high, bound), before.start(), match.end()


def _age(low: float, high: float, bound: str) -> Quantity:
    return Quantity(12 * low, 12 * high, bound, "month", rounded=False)
