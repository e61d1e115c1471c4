"""Months and seasons of a year that is counted: "a year ago this month", "two years ago in May"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ...cues.reading.amounts import NUMBER, value_of
from ...text.days import MONTH
from .calendar import Stretch, away, of_month
from .counted_days import is_exact
from .dated_lines import MONTHS
from .moment import Moment
from .nearest_days import nearest
from .seasons import season_of

_AGO = re.compile(
    rf"\b(?P<number>{NUMBER}|an?|one)\syears?\sago\s(?:this\smonth|in\s(?:early\s|late\s)?(?P<month>{MONTH})"
    r"|(?:in\sthe|this)\s(?:early\s|late\s)?(?P<season>spring|summer|autumn|winter|fall))(?!\w|\s\d)",
    re.IGNORECASE,
)


def years_ago(text: str, today: date) -> Iterator[Moment]:
    """The months and seasons that a sentence names so many years before a document's own day."""
    for match in _AGO.finditer(text):
        number = value_of(match["number"])[0]
        if is_exact(text, match.start(), number):
            then = away(today, -int(number), "year")
            yield Moment(*match.span(), _near(match, then), reckoned=True)


def _near(match: re.Match[str], then: date) -> Stretch | None:
    """The month or season that lies nearest to a day."""
    if match["season"]:
        name = match["season"].lower()
        seasons = [season_of(name, then.year + each) for each in (-1, 0, 1)]
        return min(seasons, key=lambda each: abs(each.first + (each.last - each.first) / 2 - then))
    if match["month"] is None:
        return of_month(then)
    day = nearest(1 + MONTHS.index(match["month"][:3].lower()), 15, then)
    return of_month(day.first) if day else None
