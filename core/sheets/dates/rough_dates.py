"""Dates that one document tells more roughly than another: "in June", "18 June"; "last year".

A month, a season or a year is put on the day or month of another document that lies in it, where
both tell of one thing and the document has no date of its own that is as exact.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from ...cues.tokens import idea
from .calendar import Stretch, of_month, of_week, of_year
from .event import Event

_NOTHING = frozenset[str]()
_NEEDED = 2
"""Ideas that both have to tell of then, for a month or a season."""
_MONTH = timedelta(days=31)
_SEASON = timedelta(days=100)
"""The longest stretch that is no year."""
_SHARE_OF_MONTH = 0.3
"""The share of the shorter sentence that they have to be where the sentences around are not."""
_SAID, _SHARE = 3, 0.6
"""The same for a week, of which any text of an event has some, and for a year."""


def with_exact_dates(events: Sequence[Event]) -> list[Event]:
    """The events; what is dated roughly stands on the day or month that others give for it."""
    days: dict[int, Stretch | None] = {n: event.when for n, event in enumerate(events)}
    ideas = [_ideas(event) for event in events]
    rough = [n for n, event in enumerate(events) if event.when and _length(event.when)]
    for n in sorted(rough, key=lambda n: _length(events[n].when)):  # months before years
        days[n] = _exact(n, events, days, ideas) or days[n]
    return [event._replace(when=days[n]) for n, event in enumerate(events)]


def _ideas(event: Event) -> frozenset[str]:
    return frozenset(idea(form) for form in event.said | event.ideas)


def _length(when: Stretch | None) -> timedelta:
    return when.last - when.first if when else timedelta()


def _exact(
    n: int,
    events: Sequence[Event],
    days: Mapping[int, Stretch | None],
    ideas: Sequence[frozenset[str]],
) -> Stretch | None:
    """The one shorter date of other documents that likely is a rough one, or None."""
    event, when = events[n], events[n].when
    if when is None or not _is_rough(when):
        return None
    own = {days[m] for m, e in enumerate(events) if e.document == event.document and m != n}
    own |= {e.when for m, e in enumerate(events) if e.document == event.document and m != n}
    shorter = {each for each in own if each and _lies_in(each, when)}
    found: dict[Stretch, int] = {}
    for m, other in enumerate(events):
        day = days[m]
        if day is None or other.document == event.document or other.base != event.base:
            continue
        if other.moment.beside or not _lies_in(day, when):
            continue  # the day before a thing is not that of the thing
        if any(day.meets(each) for each in shorter):
            continue
        shared = len(ideas[n] & ideas[m])
        scene = event.scene.is_alike(other.scene, _NOTHING)
        alone = _is_alone(n, m, events, days)
        if alone or shared >= _needed(
            when, min(len(ideas[n]), len(ideas[m])), scene=scene and not is_of_now(event)
        ):
            found[day] = max(found.get(day, 0), shared)
    best = sorted(found, key=lambda day: (-found[day], day))
    tie = len(best) > 1 and found[best[0]] == found[best[1]]
    return best[0] if best and not tie else None


def _is_alone(n: int, m: int, events: Sequence[Event], days: Mapping[int, Stretch | None]) -> bool:
    """Whether a month and a day in it are all that is told of it, and both of one matter."""
    when = events[n].when
    if when is None or when != of_month(when.first) or events[n].moment.reckoned:
        return False
    told = {day for day in days.values() if day and day.meets(when) and _length(day) <= _MONTH}
    own, others = events[n].scene.ideas, events[m].scene.ideas
    return told == {when, days[m]} and len(own & others) >= _NEEDED


def _is_rough(when: Stretch) -> bool:
    """Whether a stretch is a week, a month, a season or a year, and not from one day to another."""
    whole = (of_week(when.first), of_month(when.first), of_year(when.first.year))
    return when in whole or (when.first.day == 1 and _length(when) <= _SEASON)


def _lies_in(day: Stretch, when: Stretch) -> bool:
    return when.first <= day.first and day.last <= when.last and day != when


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
