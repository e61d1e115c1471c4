"""Figures that are of two things by how each is told: a rate and a sum, of each and of all."""

from __future__ import annotations

import re

from ...cues.reading.amounts import NUMBER, value_of
from .figure import Figure
from .likeness import SPANS, base_unit

_OF = re.compile(r"\s(?:or\s(?:so|more|less)\s)?of\b", re.IGNORECASE)
_BEYOND = re.compile(
    r"\s(?:above|below|under|beyond|more|less|fewer|higher|lower|up\son|down\son"
    r"|over(?!\s(?:[\w-]+\s){0,4}(?:years?|months?|weeks?|days?|decades?|terms?|periods?|time)\b))\b"
    r"(?!\sof\b)",
    re.IGNORECASE,
)
"""What makes of a share the distance to its whole: "a fifth over the budget"."""
_EACH = re.compile(r"\s(?:apiece|each|per\s[a-z]+|a\s(?:piece|head))\b", re.IGNORECASE)
_PERIOD = re.compile(
    r"\b(?:(?P<hour>hourly|(?:one|1|an)[-\s]hour)|(?P<day>daily|(?:24|twenty-four)[-\s]hours?|a\sday)"
    r"|(?P<week>weekly|a\sweek)|(?P<month>monthly|a\smonth)|(?P<year>annual|yearly|a\syear))\b",
    re.IGNORECASE,
)
"""Of how long a value is one: "the hourly limit", "over 24 hours"."""
_LIMIT = re.compile(
    r"\b(?:limit|average|mean|maximum|value|rate|rent|wage|fee|charge)s?\b", re.IGNORECASE
)
_ADDED = re.compile(r"\b(?:a\sfurther|another|an\sadditional|an\sextra)\s$", re.IGNORECASE)
"""Before a value that is added to another one: "with a further £210,000"."""
_NTH = r"first|last|past|next|second|third|fourth"
_WITHIN = re.compile(
    rf"[^.;,]{{0,30}}?\s(?:in|over|during|for)\s(?:(?:the|its|their|those)\s)?(?P<many>(?:{_NTH})|{NUMBER})"
    r"\s(?P<unit>day|week|fortnight|month|quarter|year)s?\b",
    re.IGNORECASE,
)
"""Behind a value of how long it is one: "in the first week", "over the two weeks"."""
_MORE_THAN = re.compile(
    r"\s(?:[a-z]+\s){0,2}?(?:more|fewer|less|higher|lower|longer|shorter)\s(?:[a-z]+\s){0,2}?than\b"
    r"|\s(?:[a-z]+\s)?(?:above|below|short\sof)\s(?:the|its|their|a|what|that|last)\b"
)
"""What tells that a value is how far apart two others are: "£1,400 more than the average"."""


def are_never_one(a: Figure, b: Figure) -> bool:
    """Whether two figures cannot be of one thing by how each is told."""
    return _is_of_and_over(a, b) or _is_of_and_over(b, a)


def _is_of_and_over(a: Figure, b: Figure) -> bool:
    """Whether one is a share of a whole, and the other by how much something is more or less."""
    if base_unit(a.quantity) != "%" or base_unit(b.quantity) != "%":
        return False
    return bool(_OF.match(a.sentence.text, a.behind) and _BEYOND.match(b.sentence.text, b.behind))


def are_of_other_measures(a: Figure, b: Figure) -> bool:
    """Whether one is a value of each of several, a distance, or of a shorter or longer time."""
    each = _is_of_each(a) != _is_of_each(b)
    apart = _is_apart(a) != _is_apart(b)
    return each or apart or _are_of_other_periods(a, b) or _are_of_other_spans(a, b)


def _are_of_other_spans(a: Figure, b: Figure) -> bool:
    """Whether two other values are those of other spans of time: of a first week, of two weeks."""
    if a.quantity.low == b.quantity.low or base_unit(a.quantity) in SPANS:
        return False
    one, other = (_WITHIN.match(each.sentence.text, each.behind) for each in (a, b))
    if one is None or other is None or one["unit"].lower() != other["unit"].lower():
        return False
    return _number(one["many"]) != _number(other["many"])


def _number(words: str) -> float | str:
    """How many, or which: "last" and "past" are one."""
    low = words.lower()
    return value_of(low)[0] or low.replace("past", "last")


def _is_of_each(figure: Figure) -> bool:
    """Whether a value is that of one of several: "two ships at £62 million apiece"."""
    return bool(_EACH.match(figure.sentence.text, figure.behind))


def _are_of_other_periods(a: Figure, b: Figure) -> bool:
    """Whether one is told as a limit or average of an hour, say, and the other as one of a day."""
    if not all(_LIMIT.search(each.clause.text) for each in (a, b)):
        return False
    one, other = ({m.lastgroup for m in _PERIOD.finditer(each.clause.text)} for each in (a, b))
    return bool(one and other) and not one & other


def _is_apart(figure: Figure) -> bool:
    """Whether a value is by how much another one is more or less than a third."""
    if figure.quantity.unit and _ADDED.search(figure.before):
        return True
    text = figure.sentence.text
    return bool(_MORE_THAN.match(text, figure.stop) or _MORE_THAN.match(text, figure.behind))
