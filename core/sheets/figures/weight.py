"""Whether a number is a figure: no list number, name, clock time or "two leaders"."""

from __future__ import annotations

import re

from ...cues.reading.counted import Noun, is_of_several
from ...cues.reading.fates import fate, has_fate
from .bare_numbers import counts_by_itself
from .figure import Written
from .labels import is_label, is_name, is_named, numbers_a_section

_FEW = 2
"""A number that says little."""
_DAY = 1440.0
"""Minutes; a distance in time that is shorter is a figure, a longer one a date."""
_MODELS = frozenset(("caliber", "calibre", "gauge", "millimeter", "millimetre"))
"""What a model is called by, not how much there is of it."""
_NO_FIGURE = re.compile(
    r"\s(?:of\s)times\b|\s?(?:(?:ago|later|earlier|prior|hence|before|after|from\snow)\b|[ap]\.?m\b|o['’]clock|th\b|st\b|rd\b|:\d|/\d)",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\s(?:before|after)\s(?:the|a|an|it|they|he|she|we|that|its|their)\b")
_KNOWN_LABEL = re.compile(
    r"(?::|\b(?:the|this|that|last|next|each|every|an?|per)\s[a-z]+)\s$", re.IGNORECASE
)
"""Before a counted noun it numbers nothing: "in the first half of the year 412 animals died"."""
_NO_PAIR = frozenset(
    """people persons men women sides parties countries nations leaders others halves times days
    hours weeks months years minutes texts groups things ways cases questions reasons""".split()  # noqa: SIM905
)
"""What any text counts two of."""
_HALF_OF_A_SPAN = re.compile(
    r"\b(?:first|second|other|better|latter)\s(?:half|quarter|third)$", re.I
)
_NEAR_BEFORE = 40
"""Characters before a figure that are looked at."""
_SPAN_OF_YEARS = re.compile(r"(?:1[5-9]|20)\d\d[-–]\d\d(?:\d\d)?\b")
"""Years are dates: "the 1950-53 war"."""


def is_date_or_time(value: Written) -> bool:
    """Whether what follows a number tells that it is part of a date or a time: "5 p.m."."""
    return bool(_NO_FIGURE.match(value.text, value.end))


def is_two(value: Written, noun: Noun | None) -> bool:
    """Whether two of something are counted, that has a name of more than people or times."""
    low, high, _, unit, _ = value.quantity
    if noun is None or unit or not low == high == _FEW:
        return False
    return not (noun.hyphened or noun.head in _NO_PAIR or is_named(value))


def is_weighty(value: Written, noun: Noun | None) -> bool:
    """Whether a number is a figure: no list number, name, clock time or "two leaders"."""
    if _is_of_the_calendar(value) or numbers_a_section(value):
        return False
    if value.quantity.unit:
        return True
    if noun is None:
        return counts_by_itself(value)
    label = is_label(value) and not _KNOWN_LABEL.search(value.before)
    if noun.head in _MODELS or value.quantity.high <= 1 or label or is_name(value):
        return False
    return _is_several(value) or _has_fate(value, noun)


def _is_of_the_calendar(value: Written) -> bool:
    """Whether a number is part of a date, or how far away one is: "two years ago"."""
    text, start, end, quantity = value
    half = _HALF_OF_A_SPAN.search(text, max(0, start - _NEAR_BEFORE), end)
    if half or _SPAN_OF_YEARS.match(text, start):
        return True
    hours = quantity.unit == "minute" and quantity.high < _DAY
    votes = quantity.unit[:1] == "–"
    # "18 months after it was urged to", "within 28 days after"
    since = bool(quantity.unit) and (quantity.bound == "most" or _SINCE.match(text, end))
    return is_date_or_time(value) and not (hours or votes or since)


def _is_several(value: Written) -> bool:
    quantity = value.quantity
    many = quantity.high > _FEW or quantity.low % 1 > 0 or bool(quantity.bound)
    return many or is_of_several(value.text, value.end)


def _has_fate(value: Written, noun: Noun) -> bool:
    """Whether it is told what became of those who are counted, of whom two are no trifle."""
    return has_fate(value.text, noun) or bool(fate(value.text, value.start, noun, value.end))
