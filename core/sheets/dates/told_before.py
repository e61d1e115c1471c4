"""Days that are counted from one told just before: "the following Monday", "two days later"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from ...cues.reading.amounts import NUMBER, value_of
from ...cues.tokens import is_quoted
from ...documents import Passage
from ...text.days import WEEKDAY
from .calendar import WEEKDAYS, Stretch, away, moved, of_day, of_year
from .counted_days import is_exact
from .datelines import OwnDay
from .moment import Moment
from .told_last import Base

_PART = r"(?:day|morning|afternoon|evening|night)"
_SIDE = r"following|next|previous|preceding|same"
_THE_NEXT = re.compile(
    rf"\b(?:the|that)\s(?:very\s)?(?P<side>{_SIDE})\s(?P<unit>{_PART}|{WEEKDAY}|week|month|year)\b(?![-’'])"
    rf"|\bthat\s(?P<that>{_PART}|{WEEKDAY})\b(?![-’'])"
    rf"|\b(?:on|by|until|till|before|from|since)\sthe\s(?P<the>{WEEKDAY})\b(?![-’']|\s(?:of|after|before)\b)"
    r"|\bthe\s(?P<day>day|morning|night|evening|week|month|year)\s(?P<after>after|before)"
    r"(?=\s*(?:$|[.,;:)–—])|\sand\b)",
    re.IGNORECASE,
)
_LATER = re.compile(
    rf"\b(?P<number>{NUMBER}|an?|one)\s(?P<unit>day|week|fortnight|month|year)s?\s"
    r"(?P<side>later|earlier|afterwards|beforehand|after\sthat|before\sthat)\b",
    re.IGNORECASE,
)
_STRETCH = re.compile(r"\b(?:over|within|in|during|for|throughout|of)\s$", re.IGNORECASE)
"""Before what lasts: "over the next week"."""
_USUAL = re.compile(r"\b(?:usually|often|always|every|each|sometimes|mostly|normally)\b")
"""What tells of many days."""
_AHEAD = ("following", "next", "later", "after", "afterwards", "after that")
_BACK = ("previous", "preceding", "earlier", "before", "beforehand", "before that")
_LASTING = re.compile(r"\b(?:a|the|these|those|this|no|not|until)\s$", re.IGNORECASE)
"""Before a count that is none from a day: "not two days later"."""


def with_told_before(
    text: str, passage: Passage, moments: Sequence[Moment], base: Base, own: OwnDay | None
) -> list[Moment]:
    """The moments of a sentence, with those that are counted from one before them.

    Args:
        text: The sentence.
        passage: The one that it stands in.
        moments: What it names by itself.
        base: What was told before it.
        own: When its document was written.
    """
    today = own.today if own else None
    found: list[Moment] = []
    for moment in moments:
        here = base.with_moments(passage, found)
        found.append(here.in_its_year(passage, moment, today))
    if _USUAL.search(text):
        return found
    for match in sorted((*_THE_NEXT.finditer(text), *_LATER.finditer(text)), key=_start):
        before = [each for each in found if each.end <= match.start()]
        here = _from_meeting(base.with_moments(passage, before), passage, own)
        when = _when(text, match, here, passage)
        if when and not (before and when == before[-1].when):  # "on 4 August ... the same evening"
            found = [*before, *(e for e in found if e.start >= match.end())]
            found.append(Moment(*match.span(), when, reckoned=True, beside=True))
            found.sort()
    return found


def _from_meeting(base: Base, passage: Passage, own: OwnDay | None) -> Base:
    """What was told before; minutes tell all from their meeting."""
    if own and own.of_meeting and not base.is_in(passage):
        return Base(passage, own.today, of_day(own.day))
    return base


def _start(match: re.Match[str]) -> int:
    return match.start()


def _when(text: str, match: re.Match[str], base: Base, passage: Passage) -> Stretch | None:
    told = match.groupdict()
    if match.re is _LATER:
        return _later(text, match, base)
    unit = (told["unit"] or told["that"] or told["the"] or told["day"]).lower()
    side = (told["side"] or told["after"] or "same").lower()
    if told["the"] and is_quoted(text, match.start()):
        return None
    if unit in ("week", "month", "year"):
        return None if _STRETCH.search(text[: match.start()]) else _beside(unit, side, base)
    if base.day is None or (side in _BACK and not base.is_in(passage)):
        return None  # the day before something that is told here, and not in another paragraph
    if unit in WEEKDAYS:
        return _weekday(unit, side, base.day)
    return of_day(base.day + timedelta(days=_steps(side)))


def _steps(side: str) -> int:
    return 1 if side in _AHEAD else -1 if side in _BACK else 0


def _weekday(name: str, side: str, base: date) -> Stretch | None:
    days = (WEEKDAYS.index(name) - base.weekday()) % 7
    if side == "same":
        return of_day(base + timedelta(days=days))
    if side in _AHEAD:
        return of_day(base + timedelta(days=days or 7))
    return of_day(base - timedelta(days=(7 - days) % 7 or 7))


def _beside(unit: str, side: str, base: Base) -> Stretch | None:
    """The week, month or year of what was told, or the one beside it."""
    told = base.stretch
    if told is None or (unit != "year" and told == of_year(told.first.year)):
        return None
    if unit == "week" and base.day is None:
        return None
    first = base.day if unit == "week" and base.day else told.first
    return moved(first, _steps(side), unit)


def _later(text: str, match: re.Match[str], base: Base) -> Stretch | None:
    number, unit = value_of(match["number"])[0], match["unit"].lower()
    if not is_exact(text, match.start(), number) or _LASTING.search(text[: match.start()]):
        return None
    many = int(number) * _steps(match["side"].lower())
    try:
        if unit == "year" and base.stretch:
            return moved(base.stretch.first, many, unit)
        if unit == "month" and base.stretch and base.stretch != of_year(base.stretch.first.year):
            return moved(base.stretch.first, many, unit)
        if base.day is None or unit in ("month", "year"):
            return None
        return of_day(away(base.day, many, unit)) if unit == "day" else moved(base.day, many, unit)
    except (ValueError, OverflowError):
        return None
