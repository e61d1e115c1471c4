"""The day that a document was written: as it is known of it, or as its first or last lines tell.

"LINDMOUTH, Oct 17 (NNA) -", "Posted on 13 June", "Press release, 17 October": where no line gives
a year, another document's day does, or a weekday beside a day. Where nothing does, days and months
are told without a year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from ...documents import Document
from ...text.corpus import Corpus
from ...text.days import MONTH, WEEKDAY
from .calendar import WEEKDAYS, day_of, made

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NUMBER = r"(\d{1,2})(?:st|nd|rd|th)?"
_DAY = re.compile(
    rf"\b(?:(?P<weekday>{WEEKDAY}),?\s)?(?:{_NUMBER}\s(?:of\s)?({MONTH})|({MONTH})\s{_NUMBER})(?!\d|:)"
    r"(?:,?\s(?P<year>(?:19|20)\d\d))?(?!\w)"
    r"|\b(?P<iso>(?:19|20)\d\d-\d\d-\d\d)\b"
)
_WIRE = re.compile(r"^[A-Z][A-Z .,'’/-]{2,40},\s")
"""How a report of an agency begins: the town in capitals."""
_ISSUED = re.compile(
    r"(?:^|[,;.|–—]\s)(?:by\s(?=(?-i:[A-Z]))|from our|posted|published|updated|issued"
    r"|embargo\w*|press (?:release|office)|statement of|date[d:]|reporter|correspondent"
    r"|staff writer|newsletter|minutes of|for release)\b",
    re.IGNORECASE,
)
"""How a line that tells when a document was written begins, or a part of it."""
_END = re.compile(r"(?<![ap]\.m)[.?!”\"]$")
"""The end of a sentence; "4 p.m." ends none."""
_SHORT = 16
"""Words of a line that may tell when a document was written."""
_FIRST = 5
"""Paragraphs at the beginning among which it stands; at the end it is the last but one at most."""
_YEARS = range(2030, 1990, -1)


class OwnDay(NamedTuple):
    """When a document was written."""

    day: date
    yearless: bool = False
    """Whether the year is made up, since no document gives it."""
    weekdays: bool = True
    """Whether the weekday of the day is known."""
    near: bool = True
    """Whether it is the day itself, and not only a year in which the document's dates lie."""
    of_month: bool = False
    """Whether it stands for its month, of which alone the document tells."""

    @property
    def today(self) -> date | None:
        """The day itself, where it is known."""
        return self.day if self.near else None

    @property
    def month(self) -> date | None:
        """A day of the month in which the document was written, where that is known."""
        return self.day if self.near or self.of_month else None


class _Line(NamedTuple):
    year: int | None
    month: int
    day: int


_MONTH_ALONE = re.compile(
    rf"(?:^|[,|•·–—-]\s)[*_]*(?P<month>{MONTH})\s(?P<year>(?:19|20)\d\d)[*_. ]*$"
)
"""How a line ends that tells only the month in which a document was written."""


def own_days(corpus: Corpus) -> dict[str, OwnDay | None]:
    """The day of each document, by its id; None where nothing tells it."""
    days: dict[str, OwnDay | None] = {}
    lines: dict[str, _Line] = {}
    for document in corpus.documents:
        known = day_of(document.date)
        line = _dateline(document) if known is None else None
        if line and line.year:
            known = made(line.year, line.month, line.day)
        days[document.id] = (
            OwnDay(known) if known else _month_alone(document) or _year_alone(document)
        )
        if line and not line.year:
            lines[document.id] = line
    anchors = [own.day for own in days.values() if own and own.near]
    pairs = [*_weekdays(corpus.documents)]
    for id_, line in lines.items():
        days[id_] = _placed(line, anchors, pairs) or days[id_]
    for document in corpus.documents:
        if days[document.id] is None and anchors:
            days[document.id] = _fitted(document, anchors[0])
    first = next((own for own in days.values() if own), None)
    if first and all(own is None or own.yearless for own in days.values()):
        undated = first._replace(weekdays=False, near=False)  # "7 March" is one day for all
        days = {id_: own or undated for id_, own in days.items()}
    return days


def _placed(
    line: _Line, anchors: Sequence[date], pairs: Sequence[tuple[str, int, int]]
) -> OwnDay | None:
    """A day without a year in the year that another document, or a weekday, tells; or in none."""
    if anchors:
        near = [day for a in anchors for n in (-1, 0, 1) if (day := made(a.year + n, *line[1:]))]
        return OwnDay(min(near, key=lambda day: abs(day - anchors[0]))) if near else None
    fitting = [year for year in _YEARS if all(_fits(year, *pair) for pair in pairs)]
    day = made(fitting[0] if pairs and fitting else _YEARS[0], *line[1:])
    return OwnDay(day, yearless=True, weekdays=bool(pairs and fitting)) if day else None


def _fitted(document: Document, near: date) -> OwnDay | None:
    """The year near another document's day in which a document's weekdays stand beside its days."""
    pairs = [*_weekdays([document])]
    years = (near.year + away for away in (0, -1, 1, -2, 2))
    fitting = [year for year in years if all(_fits(year, *pair) for pair in pairs)]
    if not pairs or not fitting:
        return None
    return OwnDay(date(fitting[0], 7, 1), weekdays=False, near=False)


def _fits(year: int, weekday: str, month: int, day: int) -> bool:
    day_named = made(year, month, day)
    return day_named is not None and WEEKDAYS[day_named.weekday()] == weekday.lower()


def _weekdays(documents: Sequence[Document]) -> Iterator[tuple[str, int, int]]:
    """Weekdays that stand beside a day without a year."""
    for document in documents:
        for match in _DAY.finditer(document.text):
            if match["weekday"] and not match["year"]:
                yield match["weekday"], *_read(match)[1:]


def _read(match: re.Match[str]) -> _Line:
    if match["iso"]:
        return _Line(*(int(part) for part in match["iso"].split("-")))
    month = MONTHS.index((match[3] or match[4]).lower()[:3]) + 1
    return _Line(int(match["year"]) if match["year"] else None, month, int(match[2] or match[5]))


def _dateline(document: Document) -> _Line | None:
    """The day that a line at the beginning or the end of a document gives for it."""
    passages = document.passages
    for passage in (*passages[:_FIRST], *passages[_FIRST:][-2:]):
        text = passage.text.strip("*_# \n")
        match = _DAY.search(text)
        if match is None:
            continue
        wire = _WIRE.match(text)
        if wire and match.start() <= wire.end() + 1:
            return _read(match)
        ends = bool(_END.search(text.rstrip("*_ ")))
        if len(text.split()) <= _SHORT and (not ends or _ISSUED.search(text)):
            return _read(match)
    return None


def _month_alone(document: Document) -> OwnDay | None:
    """The month that a short line at the beginning of a document gives for it."""
    for passage in document.passages[:_FIRST]:
        match = _MONTH_ALONE.search(passage.text.strip())
        if match and len(passage.text.split()) <= _SHORT:
            month = MONTHS.index(match["month"].lower()[:3]) + 1
            middle = date(int(match["year"]), month, 15)
            return OwnDay(middle, weekdays=False, near=False, of_month=True)
    return None


def _year_alone(document: Document) -> OwnDay | None:
    """The year of a document of which all whole dates have one year."""
    matches = (match for match in _DAY.finditer(document.text))
    years = {year for match in matches if (year := _read(match).year)}
    if len(years) != 1:
        return None
    return OwnDay(date(years.pop(), 7, 1), weekdays=False, near=False)
