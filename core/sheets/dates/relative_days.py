"""Moments that are told from another day: "yesterday", "two weeks ago", "a year ago in May"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ...cues.reading.amounts import NUMBER, value_of
from ...text.days import MONTH, month_number
from .calendar import Stretch, away, moved, of_day, of_month
from .counted_days import MOST_COUNTED, count_before, is_exact
from .moment import Moment
from .nearest_days import nearest
from .seasons import season_of

_NUMBER = rf"(?:{NUMBER}|an?|one)"
_UNIT = r"(?P<unit>day|week|fortnight|month|year)"
_RELATIVE = re.compile(
    rf"\b(?:(?P<which>(?<!the\s)last|(?<!the\s)next|this)\s(?P<period>week|month|year)(?!['’-]|\sof\b)\b"
    rf"|(?P<day>(?:the\s)?day\sbefore\syesterday|(?:the\s)?day\safter\stomorrow|today|tonight|yesterday|tomorrow|last\snight)(?!['’])\b"
    rf"|this\s(?P<part>morning|afternoon|evening)\b"
    rf"|(?P<ago>{_NUMBER})\s{_UNIT}s?\sago\b)",
    re.IGNORECASE,
)
_END_OF = re.compile(
    r"\b(?:by|until|till|before|through|to)\sthe\s(?P<end>end\sof\s(?:the|this)\s(?P<period>week|month|year))\b",
    re.IGNORECASE,
)
_NEWS = re.compile(
    r"\b(?:\w+ed|said|told|met|held|won|took|gave|earlier|later)\stoday\b"
    r"|(?:\d|[ap]\.?m\.?|noon|midnight|o['’]clock|morning|lunchtime|afternoon)\stoday\b"
    r"|^\W*(?-i:T)oday\s(?:is|was)\b|\b(?:from|until|till|through|as\sof)\stoday\b"
    r"|\btoday,?\s(?:\w+\s){0,3}(?:\w+ed|said|told|met|held|won|took|gave)\b",
    re.IGNORECASE,
)
"""Where "today" is the day of the news."""
_AFTER = re.compile(
    rf",\s(?:exactly|just|only)?\s?(?:(?P<number>{_NUMBER})\s(?P<unit>day|week|month|year)s?"
    r"|the\s(?:day|morning|evening|night))\s(?P<side>after|before)\s",
    re.IGNORECASE,
)
"""What tells the day of another event: "on Monday, exactly one month after the fire"."""
_UNITS = {
    **{"today": 0, "tonight": 0, "yesterday": -1, "last night": -1, "tomorrow": 1},
    **{"day before yesterday": -2, "day after tomorrow": 2},
}
_AGO = re.compile(
    rf"\b(?P<number>{NUMBER}|an?|one)\syears?\sago\s(?:this\smonth|in\s(?:early\s|late\s)?(?P<month>{MONTH})"
    r"|(?:in\sthe|this)\s(?:early\s|late\s)?(?P<season>spring|summer|autumn|winter|fall))(?!\w|\s\d)",
    re.IGNORECASE,
)


def relative(text: str, today: date | None, month: date | None) -> Iterator[Moment]:
    """Moments so many days, weeks ... before or after a document's own day.

    Args:
        text: A sentence.
        today: The document's own day.
        month: A day of the month in which the document was written.
    """
    for match in _RELATIVE.finditer(text):
        nowadays = (match["day"] or "").lower() == "today" and not _NEWS.search(text)
        if nowadays and not count_before(text, match.start()):
            continue
        if (match["period"] or "").istitle():
            continue  # the name of a show: "This Week"
        if match["ago"] and not is_exact(text, match.start(), value_of(match["ago"])[0]):
            continue  # "three years ago" tells a year, "over 20 years ago" none
        unit = (match["period"] or match["unit"] or "").lower()
        base = month if unit in ("month", "year") else today
        yield Moment(*match.span(), _away(match, base) if base else None, reckoned=True)


def ends(text: str, today: date) -> Iterator[Moment]:
    """The last day of what a sentence has an end of: "by the end of the month"."""
    for match in _END_OF.finditer(text):
        last = moved(today, 0, match["period"].lower()).last
        yield Moment(*match.span("end"), of_day(last), reckoned=True)


def _away(match: re.Match[str], today: date) -> Stretch:
    if match["period"]:
        number = {"last": -1, "next": 1, "this": 0}[match["which"].lower()]
        return moved(today, number, match["period"].lower())
    if match["ago"]:
        return moved(today, -int(value_of(match["ago"])[0]), match["unit"].lower())
    day = (match["day"] or "today").lower().removeprefix("the ")
    return moved(today, _UNITS.get(day, 0), "day")


def days_after(text: str, moments: list[Moment]) -> Iterator[Moment]:
    """The day of an event that is so long before or after a day that is named."""
    for match in _AFTER.finditer(text):
        for base in moments:
            if base.end == match.start() and base.when and base.when.first == base.when.last:
                told = value_of(match["number"])[0] if match["number"] else 1
                number, unit = min(int(told), MOST_COUNTED), (match["unit"] or "day").lower()
                number = -number if match["side"].lower() == "after" else number
                day = of_day(away(base.when.first, number, unit))
                yield Moment(match.start() + 2, match.end(), day, base.reckoned)


def years_ago(text: str, today: date) -> Iterator[Moment]:
    """The months and seasons that a sentence names so many years before a document's own day."""
    for match in _AGO.finditer(text):
        number = value_of(match["number"])[0]
        if is_exact(text, match.start(), number):
            then = away(today, -int(number), "year")
            yield Moment(*match.span(), _nearest_to(match, then), reckoned=True)


def _nearest_to(match: re.Match[str], then: date) -> Stretch | None:
    """The month or season that lies nearest to a day."""
    if match["season"]:
        name = match["season"].lower()
        seasons = [season_of(name, then.year + each) for each in (-1, 0, 1)]
        return min(seasons, key=lambda each: abs(each.first + (each.last - each.first) / 2 - then))
    if match["month"] is None:
        return of_month(then)
    day = nearest(month_number(match["month"]), 15, then)
    return of_month(day.first) if day else None
