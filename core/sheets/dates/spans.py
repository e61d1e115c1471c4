"""Two times that a sentence tells together, as the ends of a span."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from .calendar import Stretch, made, of_day, of_month
from .moment import Moment
from .past import has_past
from .tense import clause, is_ahead

_MONTH = 31
"""Days of the longest month."""
_EDGE = r"(?:the\s(?:(?:very\s)?(?P<edge>start|beginning|middle|end)\sof\s)?)?"
_TO = re.compile(rf"\s?(?:to|until|till|through|–|-|—)\s?{_EDGE}", re.IGNORECASE)
_AND = re.compile(rf"\s?and\s?{_EDGE}", re.IGNORECASE)
_BETWEEN = re.compile(rf"\bbetween\s{_EDGE}$", re.IGNORECASE)
_FROM = re.compile(rf"\bfrom\s{_EDGE}$", re.IGNORECASE)


def joined(text: str, moments: list[Moment]) -> Iterator[Moment]:
    """Two dates as one span: "from 2007 to 2014", "between 3 and 5 May" stay what they say."""
    moments.sort()
    at = 0
    while at < len(moments):
        here, after = moments[at], moments[at + 1] if at + 1 < len(moments) else None
        both = _as_one(text, here, after) if after else None
        yield both or here
        at += 2 if both else 1


def _as_one(text: str, here: Moment, after: Moment) -> Moment | None:
    """Two moments as the span from one to the other, or None where they are no span."""
    gap = text[here.end : after.start]
    between = _BETWEEN.search(text[: here.start])
    closing = (_AND.fullmatch(gap) if between else None) or _TO.fullmatch(gap)
    if closing is None:
        return None
    here, after = _of_one_span(text, here, after)
    in_order = here.when and after.when and here.when.last < after.when.first
    months = here.month and after.month and not here.day and not after.day
    if months and not in_order:
        return Moment(here.start, after.end, None, True, here.month, 0, after.month)
    if here.when and after.when and in_order:
        opening = between or _FROM.search(text[: here.start])
        ends = opening is not None and opening["edge"] == "end"
        first = here.when.last if ends else here.when.first
        begins = closing["edge"] in ("start", "beginning")
        last = after.when.first if begins else after.when.last
        return Moment(here.start, after.end, Stretch(first, last), here.reckoned and after.reckoned)
    return None


def _of_one_span(text: str, here: Moment, after: Moment) -> tuple[Moment, Moment]:
    """The ends of a span, what has no year in the one that is nearest to the other end."""
    if here.when and not here.reckoned and after.month and _is_short(here.when):
        return here, _after(after, here.when.first)
    if after.when and not after.reckoned and here.month and _is_short(after.when):
        return _before(here, after.when.last), after
    days = (here.day or after.day) and here.month and after.month
    days = days and here.reckoned and after.reckoned
    if days and here.when and after.when and after.when.first < here.when.first:
        past = not is_ahead(text, here.start) and has_past(clause(text, here.start))
        return (
            (_before(here, after.when.last), after)
            if past
            else (here, _after(after, here.when.first))
        )
    return here, after


def _is_short(stretch: Stretch) -> bool:
    """Whether it is a day or a month."""
    return (stretch.last - stretch.first).days <= _MONTH


def _after(moment: Moment, day: date) -> Moment:
    """A moment without a year, as the first that begins behind a day."""
    return _in_year(moment, [each for each in _each_year(moment, day) if each.first > day][:1])


def _before(moment: Moment, day: date) -> Moment:
    """A moment without a year, as the last that begins before a day."""
    return _in_year(moment, [each for each in _each_year(moment, day) if each.first < day][-1:])


def _each_year(moment: Moment, near: date) -> list[Stretch]:
    years = (near.year - 1, near.year, near.year + 1)
    days = [day for year in years if (day := made(year, moment.month, moment.day or 1))]
    return [of_day(day) if moment.day else of_month(day) for day in days]


def _in_year(moment: Moment, stretches: Sequence[Stretch]) -> Moment:
    return moment._replace(when=stretches[0]) if stretches else moment
