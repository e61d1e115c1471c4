"""Weekdays that are counted in their month: "the second Tuesday in March"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from ...text.days import MONTH, WEEKDAY
from .calendar import WEEKDAYS, Stretch, moved, of_day, of_month, without_year
from .dated_lines import MONTHS
from .moment import Moment
from .tense import clause, has_past, is_ahead

_NTH = re.compile(
    rf"\b(?P<nth>first|second|third|fourth|last)\s(?P<day>{WEEKDAY})\s(?:in|of)\s"
    rf"(?:(?P<which>the|this|next|last)\smonth|(?P<month>{MONTH}))(?:,?\s(?P<year>(?:19|20)\d\d))?(?!\w)"
)
_EVERY = re.compile(r"\b(?:every|each)\s$", re.IGNORECASE)
"""What makes of it a day of every year."""
_AWAY = {"the": 0, "this": 0, "next": 1, "last": -1}
_WEEKS = {"first": 0, "second": 1, "third": 2, "fourth": 3}


def nth_weekdays(text: str, today: date | None) -> Iterator[Moment]:
    """The days that a sentence counts in their month, in the year that is told or is nearest."""
    for match in _NTH.finditer(text):
        every = _EVERY.search(text[: match.start()])
        month = None if every else _month(text, match, today)
        when = of_day(nth_day(match["nth"], match["day"], month.first)) if month else None
        yield Moment(*match.span(), when, reckoned=not match["year"])


def _month(text: str, match: re.Match[str], today: date | None) -> Stretch | None:
    if match["which"]:
        return moved(today, _AWAY[match["which"]], "month") if today else None
    month = 1 + MONTHS.index(match["month"][:3].lower())
    if match["year"]:
        return of_month(date(int(match["year"]), month, 1))
    if today is None:
        return None
    ahead = is_ahead(text, match.start())
    past = not ahead and has_past(clause(text, match.start()))
    return without_year(month, None, today, ahead=ahead or (False if past else None))


def nth_day(nth: str, name: str, first: date) -> date:
    """The first, second ... or last day of a name in the month that begins with a given day."""
    weekday = WEEKDAYS.index(name.lower())
    if nth == "last":
        last = of_month(first).last
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * _WEEKS[nth])
