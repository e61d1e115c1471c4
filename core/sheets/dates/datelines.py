"""The day that a document was written: as it is known of it, or as its first or last lines tell.

"LINDMOUTH, Oct 17 (NNA) -", "Posted on 13 June", "Press release, 17 October": where no line gives
a year, another document's day does, or a weekday beside a day. Where nothing does, days and months
are told without a year.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from ...documents import Document
from ...text.corpus import Corpus
from ...text.days import MONTH, month_number
from .calendar import WEEKDAYS, day_of, made
from .dated_lines import (
    DatedLine,
    dated_line,
    is_of_meeting,
    short_lines,
    weekdays_beside,
    years_of_days,
)

_YEARS = range(2030, 1990, -1)
_OF_ONE_TIME = timedelta(days=92)
"""The most days between documents that were written of one time."""


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
    of_others: bool = False
    """Whether it is only the last day of the other documents, which are of one time."""
    of_meeting: bool = False
    """Whether it is the day of a meeting of which the document is the minutes."""

    @property
    def today(self) -> date | None:
        """The day itself, where it is known."""
        return self.day if self.near else None

    @property
    def month(self) -> date | None:
        """A day of the month in which the document was written, where that is known."""
        return self.day if self.near or self.of_month else None


_MONTH_ALONE = re.compile(
    rf"(?:^|[,|•·–—-]\s)[*_]*(?P<month>{MONTH})\s(?P<year>(?:19|20)\d\d)[*_. ]*$"
)
"""How a line ends that tells only the month in which a document was written."""


def own_days(corpus: Corpus) -> dict[str, OwnDay | None]:
    """The day of each document, by its id; None where nothing tells it."""
    undated = [document for document in corpus.documents if day_of(document.date) is None]
    lines = {each.id: line for each in undated if (line := dated_line(each))}
    days = {each.id: _of_itself(each, lines.get(each.id)) for each in corpus.documents}
    anchors = [own.day for own in days.values() if own and own.near]
    pairs = [*weekdays_beside(corpus.documents)]
    for id_, line in lines.items():
        if not line.year:
            days[id_] = _placed(line, anchors, pairs) or days[id_]
    for document in corpus.documents if anchors else ():
        if days[document.id] is None:
            days[document.id] = _of_others(anchors, _fitted(document, anchors[0]))
    meetings = {document.id for document in corpus.documents if is_of_meeting(document)}
    return {
        id_: own._replace(of_meeting=own.near and id_ in meetings) if own else None
        for id_, own in _in_one_made_up_year(days).items()
    }


def _of_itself(document: Document, line: DatedLine | None) -> OwnDay | None:
    """The day that is known of a document, that its line gives, or in which its dates lie."""
    known = made(line.year, line.month, line.day) if line and line.year else day_of(document.date)
    return OwnDay(known) if known else _month_alone(document) or _year_alone(document)


def _in_one_made_up_year(days: dict[str, OwnDay | None]) -> dict[str, OwnDay | None]:
    """The days; where nobody gives a year, documents without a day have that of the others."""
    first = next((own for own in days.values() if own), None)
    if first is None or not all(own is None or own.yearless for own in days.values()):
        return days
    undated = first._replace(weekdays=False, near=False)  # "7 March" is one day for all
    return {id_: own or undated for id_, own in days.items()}


def _of_others(anchors: Sequence[date], fitted: OwnDay | None) -> OwnDay | None:
    """The last day of the other documents, where they are of one time and of the year that fits."""
    last = max(anchors)
    if last - min(anchors) > _OF_ONE_TIME or (fitted and fitted.day.year != last.year):
        return fitted
    return OwnDay(last, weekdays=False, near=False, of_others=True)


def _placed(
    line: DatedLine, anchors: Sequence[date], pairs: Sequence[tuple[str, int, int]]
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
    pairs = [*weekdays_beside([document])]
    years = (near.year + away for away in (0, -1, 1, -2, 2))
    fitting = [year for year in years if all(_fits(year, *pair) for pair in pairs)]
    if not pairs or not fitting:
        return None
    return OwnDay(date(fitting[0], 7, 1), weekdays=False, near=False)


def _fits(year: int, weekday: str, month: int, day: int) -> bool:
    day_named = made(year, month, day)
    return day_named is not None and WEEKDAYS[day_named.weekday()] == weekday.lower()


def _month_alone(document: Document) -> OwnDay | None:
    """The month that a short line at the beginning of a document gives for it."""
    for line in short_lines(document):
        if match := _MONTH_ALONE.search(line):
            month = month_number(match["month"])
            middle = date(int(match["year"]), month, 15)
            return OwnDay(middle, weekdays=False, near=False, of_month=True)
    return None


def _year_alone(document: Document) -> OwnDay | None:
    """The year of a document of which all whole dates have one year."""
    years = years_of_days(document)
    return OwnDay(date(years.pop(), 7, 1), weekdays=False, near=False) if len(years) == 1 else None
