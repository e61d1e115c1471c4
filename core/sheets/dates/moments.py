"""Days, months, years and spans where a sentence names them, resolved against its document's date.

English. What cannot be resolved keeps its words: "last month" in a document without a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from dateutil.relativedelta import relativedelta

from ...cues.reading.sentence import ReadSentence
from .calendar import Stretch, made, of_day
from .counted_days import counted, weeks_on
from .datelines import OwnDay
from .days_of_month import days_of_month, nth_weekdays
from .feasts import feasts
from .moment import Moment
from .named_days import named
from .relative_days import days_after, ends, relative, years_ago
from .seasons import seasons
from .spans import joined

_MAY_HOLD = re.compile(
    r"\d|(?i:spring|summer|autumn|winter|\bfall\b|day|night|yesterday|tomorrow|morning|afternoon|evening|week|month|year)|"
    r"Christmas|Easter|Halloween|Thanksgiving|Michaelmas|Candlemas|Juneteenth|New\sYear|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
)
"""What a sentence has to hold to name a moment."""
_YEAR_TOLD = re.compile(r"(?:this|next|last)\syear|.*\syears?\sago", re.IGNORECASE)
"""What tells the year of the day before it: "on Boxing Day three years ago"."""
_PARTS = re.compile(r"(?:\s(?:morning|afternoon|evening|night))?,?\s(?:of\s)?")
"""Between the two parts of a day: "Monday evening, 3 March"."""
_SHARING = re.compile(r",?\s(?:and|or|and on|or on)\s")
"""Between two days of one year: "on 6 May and 3 June 2025"."""


def moments(read: ReadSentence, own: OwnDay | None) -> Iterator[Moment]:
    """The moments that a sentence names, in its order.

    Args:
        read: The sentence.
        own: When its document was written.
    """
    text = read.span.text
    if not _MAY_HOLD.search(text):
        return
    today, month = (own.today, own.month) if own else (None, None)
    days = [*_with_shared_years(text, sorted(named(read, own)))]
    longer = [*_longer(text, own)]
    days = _outside(days, longer)
    longer += days_of_month(text, days, month)
    told = _outside(relative(text, today, month), longer)
    whole = [*joined(text, days), *longer, *told, *(ends(text, today) if today else ())]
    whole = [*_whole(text, sorted(whole, key=lambda moment: moment.start))]
    whole = [*counted(text, whole, today)]
    whole += [*days_after(text, whole)]
    yield from sorted(set(whole), key=lambda moment: (moment.start, moment.end))


def _outside(some: Iterable[Moment], longer: Sequence[Moment]) -> list[Moment]:
    """The moments that are no part of longer ones."""
    return [each for each in some if not any(_is_inside(each, other) for other in longer)]


def _longer(text: str, own: OwnDay | None) -> Iterator[Moment]:
    """The moments that are told by more than a day or a month, none of them inside another."""
    today, month = (own.today, own.month) if own else (None, None)
    whole = [*(years_ago(text, month) if month else ()), *nth_weekdays(text, month)]
    whole += feasts(text, own)
    yield from whole
    yield from _outside((*seasons(text, month), *(weeks_on(text, today) if today else ())), whole)


def _is_inside(moment: Moment, other: Moment) -> bool:
    return other.start <= moment.start and moment.end <= other.end


def _with_shared_years(text: str, moments: list[Moment]) -> Iterator[Moment]:
    """The moments; a day without a year has that of the day which it is told with."""
    for here, after in zip_longest(moments, moments[1:]):
        if after and here.reckoned and not after.reckoned and here.when and after.when:
            year, day = after.when.first.year, here.when.first
            shared = _SHARING.fullmatch(text[here.end : after.start])
            same = made(year, day.month, day.day) if shared and day == here.when.last else None
            yield here._replace(when=of_day(same), reckoned=False) if same else here
        else:
            yield here


def _whole(text: str, moments: list[Moment]) -> Iterator[Moment]:
    """The moments with those as one that are written in two parts: "Monday 3 March"."""
    at = 0
    while at < len(moments):
        here, after = moments[at], moments[at + 1] if at + 1 < len(moments) else None
        if after and _PARTS.fullmatch(text[here.end : after.start]):
            first, last = text[here.start : here.end], text[after.start : after.end]
            if first.endswith("day") and re.search(r"\d", last):
                yield after._replace(start=here.start)
                at += 2
                continue
            if re.search(r"[A-Z]", first) and _YEAR_TOLD.fullmatch(last):
                whole = _in_year(here.when, after.when)
                yield Moment(here.start, after.end, whole, reckoned=True)
                at += 2
                continue
        yield here
        at += 1


def _in_year(day: Stretch | None, year: Stretch | None) -> Stretch | None:
    """A day or month of an other year: "1 April next year"."""
    if day is None or year is None:
        return None
    away = relativedelta(years=year.first.year - day.first.year)
    return Stretch(day.first + away, day.last + away)
