"""Stretches longer than a month and shorter than a year: seasons, quarters, weekends, "2024/25"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from .calendar import Stretch, of_year
from .moment import Moment
from .past import has_past, was_planned
from .tense import clause as clause_at
from .tense import is_ahead

_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The month in which each begins in the north."""
_SEASON = r"(?P<season>spring|summer|autumn|winter|fall)"
_OF_YEAR = re.compile(
    r"\b(?:(?:early|late|mid)[\s-])?(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]all)"
    r"\s(?:of\s)?(?P<year>(?:19|20)\d\d)\b"
)
_NAMED = re.compile(
    r"\b(?:(?P<called>this|last|next|this\scoming)\s"
    r"|(?:in|by|before|until|till|since|from|during|over|after|for)\sthe\s)(?:early\s|late\s)?"
    rf"{_SEASON}\b(?!\s(?:of|term|school|season|holidays?|sale|collection|line|fair|games)\b|-|\s\d)",
    re.IGNORECASE,
)
"""A season of which no year is told: "in the autumn", "last summer"."""
_QUARTER = re.compile(
    r"\b(?P<part>first|second|third|fourth|last|final)\s(?P<unit>quarter|half)\s(?:of\s)(?P<year>(?:19|20)\d\d)\b"
)
_PARTS = {"first": 0, "second": 1, "third": 2, "fourth": 3}
_SPAN_OF_YEARS = re.compile(
    r"(?<![\w/.–-])(?P<first>(?:19|20)\d\d)[/–-](?P<last>\d\d)(?![\w/]|[-–.]\d)"
)
_WEEKEND = re.compile(
    r"\b(?:(?P<called>this|last|next|this\scoming)\s|(?:over|at)\s(?:the|this)\s(?:whole\s)?)weekend\b",
    re.IGNORECASE,
)
_MAY_HOLD = re.compile(
    r"(?i:spring|summer|autumn|winter|\bfall\b|quarter|half|weekend)|\d\d[/–-]\d\d"
)


def seasons(text: str, today: date | None) -> Iterator[Moment]:
    """The seasons, quarters, weekends and spans of two years that a sentence names."""
    if not _MAY_HOLD.search(text):
        return
    for match in _OF_YEAR.finditer(text):
        when = season_of(match["season"].lower(), int(match["year"]))
        yield Moment(*match.span(), when)
    for match in _QUARTER.finditer(text):
        yield Moment(*match.span(), _part_of(match))
    for match in _SPAN_OF_YEARS.finditer(text):
        first, last = int(match["first"]), int(match["last"])
        if (first + 1) % 100 == last:
            both = Stretch(of_year(first).first, of_year(first + 1).last)
            yield Moment(*match.span(), both)
    for match in _NAMED.finditer(text):
        start = match.start("season") if match["called"] is None else match.start("called")
        when = _near(text, match, today) if today else None
        yield Moment(start, match.end(), when, reckoned=True)
    for match in _WEEKEND.finditer(text):
        when = _weekend(text, match, today) if today else None
        yield Moment(match.start(), match.end(), when, reckoned=True)


def season_of(name: str, year: int) -> Stretch:
    """Three months; winter goes on into the next year."""
    month = _SEASONS[name]
    end = date(year + (month + 3 > 12), (month + 2) % 12 + 1, 1)
    return Stretch(date(year, month, 1), end - timedelta(days=1))


def _part_of(match: re.Match[str]) -> Stretch:
    months = 3 if match["unit"] == "quarter" else 6
    number = _PARTS.get(match["part"], 12 // months - 1) % (12 // months)
    year, first = int(match["year"]), 1 + number * months
    after = date(year + (first + months > 12), (first + months - 1) % 12 + 1, 1)
    return Stretch(date(year, first, 1), after - timedelta(days=1))


def _near(text: str, match: re.Match[str], today: date) -> Stretch | None:
    """The season that is meant: the one before, the one to come, or the nearest."""
    season, called = match["season"].lower(), (match["called"] or "").lower()
    near = [season_of(season, today.year + away) for away in (-2, -1, 0, 1)]
    past = [each for each in near if each.last < today]
    coming = [each for each in near if each.first > today]
    if called == "last":
        return past[-1]
    if called in ("next", "this coming"):
        return coming[0]
    if called == "this" or was_planned(text, match.start("season")):
        return min(near, key=lambda each: _away(each, today))
    if is_ahead(text, match.start("season")):
        return next(each for each in near if each.last >= today)
    if has_past(clause_at(text, match.start("season"))):
        return [each for each in near if each.first <= today][-1]
    return None


def _away(season: Stretch, today: date) -> timedelta:
    """How far a day is from a season; nothing inside of it."""
    return max(season.first - today, today - season.last, timedelta())


def _weekend(text: str, match: re.Match[str], today: date) -> Stretch:
    """Saturday and Sunday."""
    saturday = today + timedelta(days=(5 - today.weekday()) % 7)
    if today.weekday() == 6:
        saturday = today - timedelta(days=1)
    called = (match["called"] or "").lower()
    before = called == "last" or (not called and has_past(clause_at(text, match.start())))
    if before and today.weekday() < 5:
        saturday -= timedelta(days=7)
    if called == "next":
        saturday += timedelta(days=7)
    return Stretch(saturday, saturday + timedelta(days=1))
