"""Days that are counted in a month: "on the fifteenth", "the second Tuesday in March"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from ...text.days import MONTH, WEEKDAY, month_number
from .calendar import WEEKDAYS, Stretch, made, month_away, of_day, of_month
from .moment import Moment
from .nearest_days import nearest_of, without_year
from .past import has_past
from .tense import clause, is_ahead

_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second"),
    *("twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh"),
    *("twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"),
)
_FEW = 3
"""Ordinals up to this one count other things as well: "on the second, they rang"."""
_DAY = re.compile(
    r"\b(?P<before>on|by|of|until|till|from|since|before|after|to|and)\sthe\s"
    rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})"
    r"(?:(?P<of>\sof\s(?P<which>this|last|next|the\sfollowing|the\ssame|that|the)\s(?:same\s)?month)"
    r"|(?=\s*(?:$|[,.;:!?)–—])|\s(?:and|at|when|we|he|she|they|it|I|but|about|around|in\sthe)\b))",
)
_MONTHS_AWAY = {"this": 0, "last": -1, "next": 1}
_NTH = re.compile(
    rf"\b(?P<nth>first|second|third|fourth|last)\s(?P<day>{WEEKDAY})\s(?:in|of)\s"
    rf"(?:(?P<which>the|this|next|last)\smonth|(?P<month>{MONTH}))(?:,?\s(?P<year>(?:19|20)\d\d))?(?!\w)"
)
_EVERY = re.compile(r"\b(?:every|each)\s$", re.IGNORECASE)
"""What makes of it a day of every year."""
_AWAY = {"the": 0, "this": 0, "next": 1, "last": -1}
_WEEKS = {"first": 0, "second": 1, "third": 2, "fourth": 3}


def days_of_month(text: str, named: Sequence[Moment], today: date | None) -> Iterator[Moment]:
    """The days of a month that a sentence counts without naming the month.

    Args:
        text: The sentence.
        named: The moments that it names in full.
        today: A document's own day, or one of its month.
    """
    for match in _DAY.finditer(text):
        day = _number(match["day"])
        if day <= _FEW and not match["of"]:
            continue
        before = [each.when for each in named if each.end <= match.start() and each.when]
        when = _when(text, match, day, before[-1] if before else None, today)
        if when or match["of"]:
            yield Moment(match.start("day"), match.end(), when, reckoned=True)


def _number(word: str) -> int:
    return int(word[:-2]) if word[0].isdigit() else 1 + _ORDINALS.index(word)


def _when(
    text: str, match: re.Match[str], day: int, before: Stretch | None, today: date | None
) -> Stretch | None:
    """The day in the month that is told, in that of the date just before, or the nearest."""
    if match["which"] in _MONTHS_AWAY:
        return _in_month(day, today, _MONTHS_AWAY[match["which"]])
    base = before.first if before else today
    if base is None or match["of"] or match["before"] in ("of", "and", "to"):
        return None
    there = (_in_month(day, base, away) for away in (-1, 0, 1))
    days = [each.first for each in there if each]
    if before:
        return nearest_of(days, base, ahead=True)  # "on 3 March and again on the ninth"
    ahead = is_ahead(text, match.start())
    past = has_past(clause(text, match.start()))
    return nearest_of(days, base, ahead=ahead) if ahead or past else None


def _in_month(day: int, today: date | None, away: int) -> Stretch | None:
    """A day of the month that is so many months away."""
    if today is None:
        return None
    month = month_away(today, away)
    there = made(month.first.year, month.first.month, day) if month else None
    return of_day(there) if there else None


def nth_weekdays(text: str, today: date | None) -> Iterator[Moment]:
    """The days that a sentence counts in their month, in the year that is told or is nearest."""
    for match in _NTH.finditer(text):
        every = _EVERY.search(text[: match.start()])
        month = None if every else _month_meant(text, match, today)
        when = of_day(nth_day(match["nth"], match["day"], month.first)) if month else None
        yield Moment(*match.span(), when, reckoned=not match["year"])


def _month_meant(text: str, match: re.Match[str], today: date | None) -> Stretch | None:
    if match["which"]:
        return month_away(today, _AWAY[match["which"]]) if today else None
    month = month_number(match["month"])
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
