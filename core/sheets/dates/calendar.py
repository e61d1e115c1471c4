"""Stretches of the calendar, and how far they lie from each other."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

_FIRST_YEAR, _LAST_YEAR = 1000, 2999
"""Years of days; what is counted from one of them is a day as well."""
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Stretch(NamedTuple):
    """Days from the first to the last, both of them in it."""

    first: date
    last: date

    @property
    def label(self) -> str:
        """In ISO 8601, as short as it can be: "2023", "2023-07", "2023-07-04", "a/b"."""
        if self == of_year(self.first.year):
            return f"{self.first.year:04}"
        if self == of_month(self.first):
            return f"{self.first:%Y-%m}"
        if self.first == self.last:
            return self.first.isoformat()
        whole = self.first.strftime("%m%d"), self.last.strftime("%m%d")
        if whole == ("0101", "1231"):
            return f"{self.first.year:04}/{self.last.year:04}"
        return f"{self.first.isoformat()}/{self.last.isoformat()}"

    def without_year(self, base: int) -> str:
        """In words, where the year is not known: "16 October", "April of the next year".

        Args:
            base: The year that stands in for the document's own.
        """
        away = self.first.year - base
        later = f"{abs(away)} years {'later' if away > 0 else 'earlier'}"
        year = {0: "the same year", 1: "the next year", -1: "the year before"}.get(away, later)
        suffix = f" of {year}" if away in (1, -1) else f", {year}" if away else ""
        if self == of_year(self.first.year):
            return year
        if self == of_month(self.first):
            return f"{self.first:%B}{suffix}"
        if self.first == self.last:
            return f"{self.first.day} {self.first:%B}{suffix}"
        return f"{self.first.day} {self.first:%B} to {self.last.day} {self.last:%B}{suffix}"

    def meets(self, other: Stretch) -> bool:
        """Whether they have a day in common."""
        return self.first <= other.last and other.first <= self.last

    def meets_in_some_year(self, other: Stretch) -> bool:
        """Whether they have a day in common where the year of one is not known."""
        away = self.first.year - other.first.year
        moved_ = (
            Stretch(_years_on(other.first, away + each), _years_on(other.last, away + each))
            for each in (0, -1, 1)
        )
        return any(self.meets(each) for each in moved_)


def _years_on(day: date, number: int) -> date:
    """The day of this name so many years later; 28 February for a 29th that is none."""
    try:
        return day.replace(year=day.year + number)
    except ValueError:
        return day.replace(year=day.year + number, day=28)


def of_day(day: date) -> Stretch:
    """One day."""
    return Stretch(day, day)


def of_week(day: date) -> Stretch:
    """The week of a day, from Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return Stretch(monday, monday + timedelta(days=6))


def of_month(day: date) -> Stretch:
    """The month of a day."""
    return Stretch(day.replace(day=1), day + relativedelta(day=31))


def of_year(year: int) -> Stretch:
    """A year."""
    return Stretch(date(year, 1, 1), date(year, 12, 31))


def day_of(text: str | None) -> date | None:
    """The day that an ISO date begins with; None where it is no day."""
    iso = _ISO.match(text or "")
    return made(*(int(part) for part in iso.groups())) if iso else None


def made(year: int, month: int, day: int) -> date | None:
    """A day; None where there is none such, as on 31 April, and far from ours."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def away(day: date, number: int, unit: str) -> date:
    """The day so many days, weeks, fortnights, months or years after another, or before it.

    Raises:
        ValueError: It lies before the year 1 or behind the last year.
        OverflowError: The same.
    """
    if unit == "fortnight":
        unit, number = "week", 2 * number
    return day + relativedelta(**{f"{unit}s": number})  # pyright: ignore[reportArgumentType]


def month_away(day: date, number: int) -> Stretch | None:
    """The month so many months away from that of a day; None beyond the calendar."""
    try:
        return moved(day, number, "month")
    except (ValueError, OverflowError):
        return None


def is_rough(when: Stretch) -> bool:
    """Whether a date is a week, whole months or years, and no day nor a span from day to day."""
    if when.first == when.last:
        return False
    if when in (of_week(when.first), of_year(when.first.year)):
        return True
    return when.first.day == 1 and when.last == of_month(when.last).last


def moved(day: date, number: int, unit: str) -> Stretch:
    """What lies so many days, weeks, months or years away: as exact as its unit."""
    there = away(day, number, unit)
    match unit:
        case "week" | "fortnight":
            return of_week(there)
        case "month":
            return of_month(there)
        case "year":
            return of_year(there.year)
        case _:
            return of_day(there)
