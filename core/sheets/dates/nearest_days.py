"""The day, weekday or month of a name that lies nearest to a day, ahead of it or in the past."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from .calendar import WEEKDAYS, Stretch, made, of_day, of_month

_YEAR_AWAY = timedelta(days=300)
"""A day without a year that is further ahead is the one that was just before."""
_SUNDAY = 6


def weekday(name: str, today: date, *, ahead: bool, last: bool) -> Stretch:
    """The nearest day of this name: today, or the one before, or the one to come.

    Args:
        name: "monday" ...
        today: The document's own date.
        ahead: Whether what happens lies ahead.
        last: Whether it is called "last" or "next", so that it cannot be today.
    """
    away = (WEEKDAYS.index(name) - today.weekday()) % 7
    if ahead and last and away and today.weekday() + away <= _SUNDAY:
        away += 7  # "next Thursday", said on a Tuesday
    if ahead and last and away == 1:
        away = 8  # "next Monday", said on a Sunday
    if away == 0:
        away = (7 if ahead else -7) if last else 0
    elif not ahead:
        away -= 7
        if last and away == -1:
            away = -8  # "last Wednesday", said on a Thursday
    return of_day(today + timedelta(days=away))


def without_year(month: int, day: int | None, today: date, *, ahead: bool | None) -> Stretch | None:
    """The month, or the day of it, that lies nearest ahead, or in the past.

    Where ahead is None it is the nearest on either side.
    """
    if ahead is None:
        close = nearest(month, day or 15, today)
        return of_month(close.first) if close and not day else close
    years = [today.year - 1, today.year, today.year + 1]
    days = [each for year in years if (each := made(year, month, day or 1))]
    stretches = [of_day(each) if day else of_month(each) for each in days]
    if ahead:
        coming = next((each for each in stretches if each.last >= today), None)
        if coming and day and coming.first - today > _YEAR_AWAY:
            return nearest(month, day, today)
        return coming
    past = [each for each in stretches if each.first <= today]
    return past[-1] if past else None


def nearest(month: int, day: int, today: date) -> Stretch | None:
    """The day of this name that is nearest to another, before or after it."""
    near = [made(today.year + away, month, day) for away in (0, -1, 1)]
    days = [each for each in near if each]
    return of_day(min(days, key=lambda each: abs(each - today))) if days else None


def nearest_of(days: Sequence[date], today: date, *, ahead: bool | None) -> Stretch | None:
    """The day of some that lies nearest ahead, in the past, or, where that is None, on any side."""
    fitting = [day for day in days if ahead is None or (day >= today if ahead else day <= today)]
    return of_day(min(fitting, key=lambda day: abs(day - today))) if fitting else None


def on_weekday(name: str, month: str, day: str, near: date) -> date | None:
    """The day of the month that is so called in the year that is nearest, within some years."""
    days = (made(near.year + away, int(month), int(day)) for away in (0, -1, 1, -2, 2, -3, 3))
    return next((each for each in days if each and WEEKDAYS[each.weekday()] == name), None)
