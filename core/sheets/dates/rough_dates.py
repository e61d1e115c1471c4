"""Dates that one document tells otherwise than another: "in June", "18 June"; "last year".

A month, a season or a year is put on the day or month of another document that lies in it, where
both tell of one thing and the document has no date of its own that is as exact. A day or month
without a year is of one year in two documents that say the same of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from itertools import combinations

from ...cues.tokens import idea
from ..voices.saying import verb_of_saying
from .calendar import Stretch, is_rough, of_month, of_week
from .event import Event

_NOTHING = frozenset[str]()
_NEEDED = 2
"""Ideas that both have to tell of then, for a month or a season."""
_MONTH = timedelta(days=31)
_SEASON = timedelta(days=100)
"""The longest stretch that is no year."""
_YEAR = timedelta(days=366)
_MARK = re.compile(r"(?<!\w)[\"“‘']")
_QUOTES = re.compile(
    r"\b(?:said|told|warned|asked|urged|wrote|announced|promised|advised)\b[^.;\"“‘]{0,60}?[,:]\s[\"“‘']"
)
"""What tells of words and not of what is done."""
_SHARE_OF_MONTH = 0.3
"""The share of the shorter sentence that they have to be where the sentences around are not."""
_SAID, _SHARE = 3, 0.6
"""The same for a week, of which any text of an event has some, and for a year."""


def with_exact_dates(events: Sequence[Event]) -> list[Event]:
    """The events; what is dated roughly stands on the day or month that others give for it."""
    dated = _Dated(events)
    rough = [n for n, event in enumerate(events) if event.when and _length(event.when)]
    for n in sorted(rough, key=lambda n: _length(events[n].when)):  # months before years
        dated.days[n] = dated.exact(n) or dated.days[n]
    return [event._replace(when=dated.days[n]) for n, event in enumerate(events)]


def with_one_year(events: Sequence[Event]) -> list[Event]:
    """The events; what documents say alike of a part of the year is of one year, the last one."""
    told = [*events]
    parts: dict[tuple[int, ...], list[int]] = {}
    for n, event in enumerate(events):
        if event.when and event.moment.reckoned:
            first, last = event.when
            part = first.month, first.day, last.month, last.day
            parts.setdefault(part, []).append(n)
    for n, m in (pair for some in parts.values() for pair in combinations(some, 2)):
        a, b = told[n], told[m]
        if a.when and b.when and a.document != b.document and _say_the_same(a, b):
            when = max(a.when, b.when)
            told[n], told[m] = a._replace(when=when), b._replace(when=when)
    return told


def _say_the_same(a: Event, b: Event) -> bool:
    """Whether two clauses have most of their words in common."""
    common = len(a.ideas & b.ideas)
    return common >= _NEEDED and common >= _SHARE * min(len(a.ideas), len(b.ideas))


class _Dated:
    """Events with the days that they stand on so far.

    Args:
        events: What the documents date.
    """

    def __init__(self, events: Sequence[Event]) -> None:
        self._events = events
        self.days: dict[int, Stretch | None] = {n: event.when for n, event in enumerate(events)}
        self._ideas = [frozenset(map(idea, each.said | each.ideas)) for each in events]

    def exact(self, n: int) -> Stretch | None:
        """The one shorter date of other documents that likely is a rough one, or None."""
        when = self._events[n].when
        if when is None or not is_rough(when) or _length(when) > _YEAR:
            return None
        shorter = self._shorter(n, when)
        found: dict[Stretch, int] = {}
        for m, day in self.days.items():
            if day and self._may_be(n, m, when, day) and not any(day.meets(s) for s in shorter):
                shared = len(self._ideas[n] & self._ideas[m])
                if self._is_alone(n, m) or shared >= self._needed(n, m, when):
                    found[day] = max(found.get(day, 0), shared)
        best = sorted(found, key=lambda day: (-found[day], day))
        tie = len(best) > 1 and found[best[0]] == found[best[1]]
        return best[0] if best and not tie else None

    def _shorter(self, n: int, when: Stretch) -> set[Stretch]:
        """The dates inside of a rough one that its own document gives."""
        mine = self._events[n].document
        here = [m for m, e in enumerate(self._events) if e.document == mine and m != n]
        own = {each for m in here for each in (self.days[m], self._events[m].when)}
        return {each for each in own if each and _is_shorter(each, when)}

    def _may_be(self, n: int, m: int, when: Stretch, day: Stretch) -> bool:
        """Whether another document gives a date inside; no day before a thing is that of it."""
        event, other = self._events[n], self._events[m]
        apart = other.document == event.document or other.base != event.base
        inside = not other.moment.beside and _is_shorter(day, when)
        return not apart and inside and not says_what_the_other_does(event, other)

    def _needed(self, n: int, m: int, when: Stretch) -> float:
        event, few = self._events[n], min(len(self._ideas[n]), len(self._ideas[m]))
        scene = event.scene.is_alike(self._events[m].scene, _NOTHING)
        return _needed(when, few, scene=scene and not is_of_now(event))

    def _is_alone(self, n: int, m: int) -> bool:
        """Whether a month and a day in it are all that is told of it, and both of one matter."""
        when = self._events[n].when
        if when is None or when != of_month(when.first) or self._events[n].moment.reckoned:
            return False
        days = (day for day in self.days.values() if day and day.meets(when))
        own, others = self._events[n].scene.ideas, self._events[m].scene.ideas
        told = {day for day in days if _length(day) <= _MONTH}
        return told == {when, self.days[m]} and len(own & others) >= _NEEDED


def _length(when: Stretch | None) -> timedelta:
    return when.last - when.first if when else timedelta()


def _is_shorter(day: Stretch, when: Stretch) -> bool:
    """Whether a stretch is another one without some of its days."""
    return when.first <= day.first and day.last <= when.last and day != when


def says_what_the_other_does(event: Event, other: Event) -> bool:
    """Whether only one of two is told of quoted words: "in May she said ‘Stop’", "it stopped"."""
    text, start = event.quote.sentence.text, event.quote.span.start - event.quote.sentence.start
    quotes = _QUOTES.search(text, max(0, start))
    there = other.quote.sentence.text
    return bool(quotes) and not verb_of_saying().search(there) and not _MARK.search(there)


def is_of_now(event: Event) -> bool:
    """Whether a year is told from the document's own: much is told of it that is not one thing."""
    return event.words.lower() in ("this year", "last year", "next year")


def _needed(when: Stretch, few: int, *, scene: bool) -> float:
    """How many ideas both have to tell of then.

    Args:
        when: The rough date.
        few: The ideas of the shorter sentence.
        scene: Whether the sentences around are of one matter.
    """
    if when == of_week(when.first):
        return max(_SAID, _SHARE * few)
    if _length(when) > _SEASON:
        return _SAID - scene
    return _NEEDED if scene else max(_NEEDED, _SHARE_OF_MONTH * few)
