"""How two dates stand to each other: whether they are two, how exact and how near they are."""

from __future__ import annotations

import re
from datetime import timedelta
from math import log2
from operator import ne
from typing import NamedTuple

from .calendar import Stretch
from .event import Event
from .moment import are_two_times

_DAYS, _MONTHS = 7, 90
"""Days that days, and months, of one event may easily lie apart ..."""
_OF_AGE, _LEAST_YEARS = 0.1, 365
"""... and years, as a share of what they are ago, and at least."""
_NEAREST, _FARTHEST = 1.6, -3.0
"""The most and the least that dates are near to each other; what is farther is not one event."""
_ONE_OTHER = 0.5
"""How near dates are at least that differ in the day, the month or the year alone."""
_SEASON = timedelta(days=100)
"""The longest stretch that is no year."""
_WEEKDAY, _WEEK = re.compile(r"^\D*day$", re.IGNORECASE), timedelta(days=7)
_FROM_OWN_DAY = re.compile(
    r"^\D*(?:day|yesterday|tomorrow|tonight|weeks?|months?|years?|ago|weekend|morning|evening"
    r"|afternoon|night)$",
    re.IGNORECASE,
)
_OF_TIME = r"\s(?:the\s)?(?:(?:early|late|end|start|beginning|middle)\s(?:of\s)?)?$"
_SINCE = re.compile(rf"\b(?:since|from){_OF_TIME}", re.IGNORECASE)
_BY = re.compile(rf"\b(?:by|until|till|before){_OF_TIME}", re.IGNORECASE)


class TwoDates(NamedTuple):
    """How two dates stand to each other that cannot be one."""

    exactness: int
    """That of the rougher one: 0 for a day, 1 for months and seasons, 2 for years."""
    are_as_exact: bool
    nearness: float
    """For how exact and how long ago they are, -3 to 1.6."""
    from_own_day: int
    """How many are told by a weekday or from the day of their document."""
    one_side: bool
    """Whether both tell since when, or by when, something is so."""
    still_ahead: bool
    """Whether one tells as past what the other expects on a day that is yet to come."""


def two_dates(a: Event, b: Event) -> TwoDates | None:
    """How the dates of two events stand to each other; None where these cannot be one event.

    That is where one document tells both, where the dates may be one, and where they are far apart.
    """
    if a.document == b.document or a.base != b.base or a.is_dateline or b.is_dateline:
        return None
    if a.when is None or b.when is None or a.when.meets(b.when):
        return None
    exact = _exactness(a.when), _exactness(b.when)
    near = _nearness(a.when, b.when, max(exact), max(abs(e.days_away or 0) for e in (a, b)))
    if near <= _FARTHEST or not _are_two(a, b):
        return None
    own = sum(bool(_FROM_OWN_DAY.search(each.words)) for each in (a, b))
    side = 0 != _side(a) == _side(b)
    return TwoDates(max(exact), exact[0] == exact[1], near, own, side, _is_still_ahead(a, b))


def _are_two(a: Event, b: Event) -> bool:
    """Whether two dates that have no day in common have none however they are reckoned."""
    if a.when is None or b.when is None or not are_two_times(a.moment, b.moment):
        return False
    weeks = not (a.when.first - b.when.first) % _WEEK
    return not (weeks and any(_WEEKDAY.search(each.words) for each in (a, b)))


def _exactness(when: Stretch) -> int:
    length = when.last - when.first
    return 0 if not length else 1 if length <= _SEASON else 2


def _nearness(one: Stretch, other: Stretch, exactness: int, ago: int) -> float:
    apart = abs((one.first - other.first).days)
    usual = (_DAYS, _MONTHS, max(_LEAST_YEARS, _OF_AGE * ago))[exactness]
    near = max(_FARTHEST, min(_NEAREST, -log2((apart + 1) / usual)))
    return max(near, _ONE_OTHER) if _differ_in_one(one, other) else near


def _differ_in_one(one: Stretch, other: Stretch) -> bool:
    """Whether days, or months, differ in the day, the month or the year alone."""
    parts = ((each.first.year, each.first.month, each.first.day) for each in (one, other))
    return _exactness(one) == _exactness(other) < 2 and sum(map(ne, *parts)) == 1


def _side(event: Event) -> int:
    before = event.quote.sentence.text[: event.moment.start]
    return bool(_SINCE.search(before)) - bool(_BY.search(before))


def _is_still_ahead(a: Event, b: Event) -> bool:
    """Whether a document tells of the past before the day on which another one expects it."""
    for told, expected in ((a, b), (b, a)):
        if told.when and expected.when and told.days_away and expected.days_away:
            written = told.when.first - timedelta(days=told.days_away)
            if expected.days_away > 0 > told.days_away and written < expected.when.first:
                return True
    return False
