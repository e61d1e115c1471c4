"""Dates as they are written: a day, a month, a year, a day of the week, in one form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...text.days import MONTHS, WEEKDAY, month_number

if TYPE_CHECKING:
    from .written_word import WrittenWord

_MONTH = (
    r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|Mar\.|April|Apr\.|May|June|Jun\.|July|Jul\.|Aug(?:ust|\.)"
    r"|Sept?(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))"
)
_DATE = re.compile(
    rf"(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<m1>{_MONTH})(?:,?\s(?P<y1>\d{{4}}))?"
    rf"|(?P<m2>{_MONTH})\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s(?P<y2>\d{{4}}))?"
    rf"|(?P<m3>{_MONTH})(?:\s(?P<y3>\d{{4}}))?|(?P<y4>(?:1[5-9]|20)\d\d)s?|(?P<w>{WEEKDAY})s?)(?![\w-]|[.,]\d|\s(?:percent|people))"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_OPENING_DAY = re.compile(
    rf"(?P<day>{_DAY})\s?(?:-|–|to|until|till|and)\s?(?:the\s)?{_DAY}\s(?:of\s)?(?P<month>{_MONTH})"
    r"(?:,?\s(?P<year>\d{4}))?\b"
)
"""The first of two days that share a month: "from the 3rd to the 9th of May"."""
_EDGE = re.compile(
    rf"(?P<edge>first|last)\sday\sof\s(?:(?P<month>{_MONTH})(?:,?\s(?P<year>\d{{4}}))?|(?P<whole>(?:1[0-9]|20)\d\d))\b"
)
"""The first or last day of a month or a year."""
_END = re.compile(
    rf"(?P<edge>end|start|beginning)\sof\s(?P<month>{_MONTH})(?:,?\s(?P<year>\d{{4}}))?\b"
)
_UP_TO = re.compile(r"\b(?:until|till|by|through|to)\s(?:the\s(?:very\s)?)?$", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|since)\s(?:the\s(?:very\s)?)?$", re.IGNORECASE)
_FEAST = re.compile(
    r"(?P<feast>New\sYear's\s(?:Day|Eve)|Christmas\s(?:Day|Eve)|Boxing\sDay)(?:,?\s(?P<year>\d{4}))?\b"
)
_FEASTS = {
    "New Year's Day": "1/1",
    "New Year's Eve": "12/31",
    "Christmas Day": "12/25",
    "Christmas Eve": "12/24",
    "Boxing Day": "12/26",
}
FEASTS = frozenset(("new", "christmas", "boxing"))
"""Words that the name of a day may begin with."""
_FEBRUARY = 2
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE_A_MONTH = re.compile(
    r"\b(?:in|since|until|till|by|of|last|next|this|from|to|early|late|mid|before|after)[\s-]$"
)
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth"),
)
_SPELT_DAY = re.compile(
    rf"(?P<day>{'|'.join(_ORDINALS)})\s(?:of\s)?(?P<month>{_MONTH})(?:,?\s(?P<year>\d{{4}}))?\b"
)
"""A day in words: "the third of June"."""
EDGES = frozenset((*_ORDINALS, "last", "end", "start", "beginning"))
CALENDAR = frozenset((*MONTHS, "mon", "tue", "wed", "thu", "fri", "sat", "sun"))


def read_edge(text: str, at: int) -> WrittenWord | None:
    """A day in words, the first or last day of a month or a year; February's last one varies."""
    if spelt := _SPELT_DAY.match(text, at):
        day, month = 1 + _ORDINALS.index(spelt["day"]), month_number(spelt["month"])
        return *spelt.span(), f"@{spelt['year'] or ''}/{month}/{day}/", "date", None
    edge = _EDGE.match(text, at)
    if edge is None:
        return _read_end(text, at)
    first = edge["edge"] == "first"
    month = month_number(edge["month"]) if edge["month"] else 1 if first else 12
    if month == _FEBRUARY and not first:
        return None
    day = 1 if first else _DAYS[month - 1]
    return *edge.span(), f"@{edge['year'] or edge['whole'] or ''}/{month}/{day}/", "date", None


def _read_end(text: str, at: int) -> WrittenWord | None:
    """The last day of "until the end of June", the first of "from the beginning of June"."""
    end = _END.match(text, at)
    if end is None:
        return None
    last = end["edge"] == "end"
    month = month_number(end["month"])
    if not (_UP_TO if last else _FROM).search(text, max(0, at - 20), at) or month == _FEBRUARY:
        return None
    day = _DAYS[month - 1] if last else 1
    return *end.span(), f"@{end['year'] or ''}/{month}/{day}/", "date", None


def read_feast(text: str, at: int) -> WrittenWord | None:
    """The day that is named by what is kept on it: "New Year's Day 2031"."""
    feast = _FEAST.match(text, at)
    if feast is None:
        return None
    form = f"@{feast['year'] or ''}/{_FEASTS[feast['feast']]}/"
    return *feast.span(), form, "date", None


def read_date(text: str, at: int) -> WrittenWord | None:
    """The date that begins at an offset of a text; None where there is none."""
    if opening := _OPENING_DAY.match(text, at):
        day, month = opening["day"].rstrip("stndrh").lstrip("0"), opening["month"]
        form = f"@{opening['year'] or ''}/{month_number(month)}/{day}/"
        return opening.start(), opening.end("day"), form, "date", None
    date = _DATE.match(text, at)
    form = _date_form(date) if date else None
    return (*date.span(), form, "date", None) if date and form else None


def _date_form(match: re.Match[str]) -> str | None:
    """Year, month, day and day of the week; None where "May" and "March" are no months."""
    month = match["m1"] or match["m2"] or match["m3"]
    if match["m3"] in ("May", "March") and not match["y3"]:
        before = match.string[max(0, match.start() - 9) : match.start()].lower()
        if not _BEFORE_A_MONTH.search(before):
            return None
    year = match["y1"] or match["y2"] or match["y3"] or match["y4"] or ""
    day = (match["d1"] or match["d2"] or "").lstrip("0")
    number = str(month_number(month)) if month else ""
    return "@" + "/".join((year, number, day, (match["w"] or "").lower()))


def one_date(raw: list[WrittenWord], date: WrittenWord) -> WrittenWord | None:
    """A date with the day of the week just before or after it: "Tuesday, 7 March".

    An article between them is taken off the words.
    """
    article = len(raw) > 1 and raw[-1][2] == "a"
    before = raw[-2 if article else -1] if raw else None
    if before is None or before[3] != "date" or date[0] - before[1] > (4 if article else 2):
        return None
    mine, yours = before[2][1:].split("/"), date[2][1:].split("/")
    if sorted((bool(each[2]), bool(each[3])) for each in (mine, yours)) != _DAY_AND_WEEKDAY:
        return None
    if article:
        raw.pop()
    form = "@" + "/".join(a or b for a, b in zip(mine, yours, strict=True))
    return before[0], date[1], form, "date", None


_DAY_AND_WEEKDAY = [(False, True), (True, False)]
