"""Days that are counted from another day: "two weeks from tomorrow", "a week ago yesterday"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from ...cues.reading.amounts import NUMBER, value_of
from ...text.days import WEEKDAY
from .calendar import WEEKDAYS, Stretch, away, moved, of_day
from .moment import Moment

_COUNT = re.compile(
    rf"\b(?P<number>{NUMBER}|an?|one)\s(?P<unit>day|week|fortnight|month|year)s?"
    r"\s(?P<side>from|after|before|ago|on|earlier|later)(?:\son)?\s$",
    re.IGNORECASE,
)
"""What counts from the day behind it."""
_LASTING = re.compile(
    r"\b(?:for|of|the|these|those|within|over|first|last|next|another|lasts?|lasted|lasting|runs?|ran)\s$",
    re.IGNORECASE,
)
"""What makes a stretch of a count, which begins on the day: "for two weeks from Monday"."""
_ROUGHLY = re.compile(
    r"\b(?:about|around|some|over|than|nearly|almost|least|roughly|up\sto)\s$", re.IGNORECASE
)
"""What tells no day and no year: "more than 20 years ago"."""
_BESIDE = re.compile(
    rf"\bthe\s(?P<what>day|morning|afternoon|evening|night|{WEEKDAY})\s"
    r"(?P<side>after|before)\s$"
)
"""What counts one day, or up to a weekday, from the day behind it: "the Thursday after"."""
_PLAIN = re.compile(r"(?:today|tonight|tomorrow|yesterday|last)\b", re.IGNORECASE)
"""A day from which nothing else can be meant."""
_WEEK_ON = re.compile(
    r"\b(?:from|by|until|till|on|starting|beginning|before)\s(?P<number>an?|one|two)\sweeks?\son\s"
    rf"(?P<day>{WEEKDAY})\b|\b(?:from|by|until|till|on|of)\s(?P<before>{WEEKDAY})\sweek\b"
)
"""A weekday after the next one."""
_OF_WEEK = re.compile(
    rf"\b(?P<day>{WEEKDAY})\sof\s(?P<which>next|this|last)\sweek\b", re.IGNORECASE
)
"""A weekday of the week that is meant."""
_WEEKS = {"last": -7, "this": 0, "next": 7}
MOST_COUNTED = 500
"""The greatest number of days, weeks ... that is reckoned."""


def weeks_on(text: str, today: date) -> Iterator[Moment]:
    """A weekday of some week: "from a week on Monday", "on Tuesday week", "Friday of next week"."""
    for match in _OF_WEEK.finditer(text):
        away = WEEKDAYS.index(match["day"].lower()) - today.weekday()
        day = today + timedelta(days=away + _WEEKS[match["which"].lower()])
        yield Moment(*match.span(), of_day(day), reckoned=True)
    for match in _WEEK_ON.finditer(text):
        name = (match["day"] or match["before"]).lower()
        weeks = 2 if (match["number"] or "").lower() == "two" else 1
        coming = (WEEKDAYS.index(name) - today.weekday()) % 7 or 7
        day = today + timedelta(days=coming + 7 * weeks)
        start = match.start("number") if match["number"] else match.start("before")
        yield Moment(start, match.end(), of_day(day), reckoned=True)


def count_before(text: str, at: int) -> re.Match[str] | None:
    """What counts from a day that stands at an offset: "two weeks from"."""
    count = _COUNT.search(text[:at])
    return None if count is None or _LASTING.search(text[: count.start()]) else count


def is_exact(text: str, at: int, number: float) -> bool:
    """Whether so many days, weeks ... that stand at an offset tell a day: not "about two"."""
    exact = number == int(number) and number <= MOST_COUNTED
    return exact and not _ROUGHLY.search(text[:at])


def counted(text: str, moments: Sequence[Moment], today: date | None) -> Iterator[Moment]:
    """The moments, those from which days are counted as the day that is meant.

    A day that cannot be reckoned surely has none: "a week on Friday" may be every week.
    """
    made: list[Moment] = []
    for each in moments:
        count = count_before(text, each.start)
        beside = _BESIDE.search(text[: each.start])
        if beside and each.when and each.when.first == each.when.last:
            made = [one for one in made if one.start < beside.start()]
            day = of_day(_beside(beside, each.when.first))
            made.append(Moment(beside.start("what"), each.end, day, each.reckoned))
        elif count and each.when and each.when.first == each.when.last:
            made = [one for one in made if one.start < count.start()]  # no "two weeks ago" as well
            when = _away(text, count, each, today)
            made.append(Moment(count.start(), each.end, when, each.reckoned))
        else:
            made.append(each)
    yield from made


def _beside(match: re.Match[str], base: date) -> date:
    """The day just before or after another, or the weekday that is nearest to it on that side."""
    what, side = match["what"].lower(), -1 if match["side"] == "before" else 1
    away = 1
    if what in WEEKDAYS:
        away = side * (WEEKDAYS.index(what) - base.weekday()) % 7 or 7
    return base + timedelta(days=side * away)


def _away(text: str, count: re.Match[str], base: Moment, today: date | None) -> Stretch | None:
    number = value_of(count["number"])[0]
    side, unit = count["side"].lower(), count["unit"].lower()
    exact = is_exact(text, count.start(), number)
    if base.when is None or not exact or side in ("on", "earlier", "later"):
        return None
    many = -int(number) if side in ("ago", "before") else int(number)
    try:
        day = of_day(away(base.when.first, many, unit))
    except (ValueError, OverflowError):  # before the year 1
        return None
    if _PLAIN.match(text, base.start) or side in ("after", "before"):
        return day
    if today is None:
        return None if side == "ago" else day
    if side == "from":
        return day if base.when.first > today else None
    then = moved(today, many, unit)  # "two days ago on Monday" names the day twice
    return next((each for each in (base.when, day) if then.meets(each)), None)
