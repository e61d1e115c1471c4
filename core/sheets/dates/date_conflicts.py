"""Events that documents date otherwise, and months that are one document's word for a day.

Told where clauses are alike, where sentences are alike and stand among alike ones, or where one
deed is told of one name ("built in 1989", "built in 1991"). A document that gives both dates tells
of two events.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from .calendar import Stretch, of_year
from .event import Event
from .moment import are_two_times

_ONE_EVENT = 4
"""Ideas that clauses with other dates have to share to be on one event ..."""
_SHARE = 0.6
"""... and their share of the shorter one, 0 to 1."""
_SAID = 3
"""Ideas that sentences among alike ones have to share."""
_HALF = 0.4
"""... and their share of the shorter one, 0 to 1."""
_BESIDE = 2
"""Ideas that a document's sentence shares with one of a conflict to belong to it."""
_WEEKDAY = re.compile(r"^\D*day$", re.IGNORECASE)
_WEEK = timedelta(days=7)

_DAYS_APART = ((1, 1.2), (3, 1.6))
"""What has to speak for days so far apart being dates of one event."""
_FAR, _ALONE = timedelta(days=7), 0.75
"""How far from two days no other one may be told, for a share of it to be enough."""
_OTHERWISE_NEAR = 2.0
"""The same for days that differ in the month or the year alone."""

Conflict = Sequence[Event]
"""Events of several documents, the first two with other dates."""


def conflicts(events: Sequence[Event]) -> Iterator[Conflict]:
    """What is likely one event and has another date in a document, told once."""
    given: dict[str, set[Stretch]] = {}
    for event in events:
        if event.when:
            given.setdefault(event.document, set()).add(event.when)
    deeds = _years_of_deeds(events)
    told: set[frozenset[Stretch]] = set()
    for a, b in combinations(events, 2):
        if a.document == b.document or not (a.when and b.when) or a.base != b.base:
            continue
        if len(a.said & b.said) < _BESIDE:
            continue  # as of most
        if _may_be_one(a, b) or frozenset((a.when, b.when)) in told:
            continue
        # A document that gives both dates tells of two events.
        both = _gives(given[b.document], a.when) or _gives(given[a.document], b.when)
        sole = all(len(deeds.get((e.document, e.deed), ())) == 1 for e in (a, b))
        if not both and (is_one_event(a, b) or (sole and _is_one_deed(a, b))):
            told.add(frozenset((a.when, b.when)))
            yield [a, b, *_others(events, a, b)]


def may_conflict(a: Event, b: Event, events: Sequence[Event]) -> float:
    """What has to speak for two days being dates of one event; 0 where they cannot be.

    Days beside each other need less. A document that gives both dates tells of two events.
    """
    if a.document == b.document or a.when is None or b.when is None or a.base != b.base:
        return 0.0
    if any(e.is_dateline or e.when is None or e.when.first != e.when.last for e in (a, b)):
        return 0.0
    if _may_be_one(a, b):
        return 0.0
    away = abs((a.when.first - b.when.first).days)
    needed = next((least for days, least in _DAYS_APART if away <= days), 0.0)
    if not needed and _is_near(a.when, b.when):
        needed = _OTHERWISE_NEAR
    if not needed:
        return 0.0
    given = [(e.document, e.when) for e in events if e.when and e.when.first == e.when.last]
    if (a.document, b.when) in given or (b.document, a.when) in given:
        return 0.0
    return needed * (_ALONE if _are_alone(a.when, b.when, a.document, b.document, given) else 1)


def _are_alone(
    one: Stretch, other: Stretch, a: str, b: str, given: Sequence[tuple[str, Stretch]]
) -> bool:
    """Whether two documents give no other day that is near to two of theirs."""
    near = (
        when
        for document, when in given
        if document in (a, b)
        if abs(when.first - one.first) <= _FAR or abs(when.first - other.first) <= _FAR
    )
    return {*near} <= {one, other}


def _years_of_deeds(events: Sequence[Event]) -> dict[tuple[str, str], set[int]]:
    """The years in which each document tells that something was opened, built ..."""
    years: dict[tuple[str, str], set[int]] = {}
    for event in events:
        if event.deed and event.when and event.when == _year_of(event):
            years.setdefault((event.document, event.deed), set()).add(event.when.first.year)
    return years


def _year_of(event: Event) -> Stretch | None:
    return of_year(event.when.first.year) if event.when else None


def _is_one_deed(a: Event, b: Event) -> bool:
    """Whether one thing was done to one thing: the deed is one, and what is told shares a word."""
    years = a.when == _year_of(a) and b.when == _year_of(b)
    return years and a.deed == b.deed != "" and bool((a.ideas & b.ideas) - {a.deed})


def _may_be_one(a: Event, b: Event) -> bool:
    """Whether two dates may be one: a year, or the week of "Monday", may be reckoned wrongly."""
    if a.when is None or b.when is None or not are_two_times(a.moment, b.moment):
        return True
    weekday = any(_WEEKDAY.search(each.words) for each in (a, b))
    return a.when.meets(b.when) or (weekday and not (a.when.first - b.when.first) % _WEEK)


def _gives(given: set[Stretch], when: Stretch) -> bool:
    return any(each.meets(when) for each in given)


def is_one_event(a: Event, b: Event) -> bool:
    """Whether two clauses with other dates are likely on one event."""
    shared = len(a.ideas & b.ideas)
    if shared >= _ONE_EVENT and shared >= _SHARE * min(len(a.ideas), len(b.ideas)):
        return True
    if not _is_as_exact(a.when, b.when):
        return False
    said = len(a.said & b.said)
    of_years = a.when is not None and a.when == of_year(a.when.first.year)
    if (
        not of_years
        and said >= _SAID
        and said >= _HALF * min(len(a.said), len(b.said))
        and _is_one_scene(a, b)
    ):
        return _is_near(a.when, b.when) or bool(shared)
    return of_years and bool(a.deed) and a.deed == b.deed and bool(a.names & b.names)


def _is_one_scene(a: Event, b: Event) -> bool:
    return a.scene.is_alike(b.scene, frozenset())


def _is_as_exact(a: Stretch | None, b: Stretch | None) -> bool:
    """Whether both are days, both months, or both years."""
    if a is None or b is None:
        return False
    lengths = [each.last - each.first for each in (a, b)]
    return abs(lengths[0].days - lengths[1].days) <= _BESIDE


def _is_near(a: Stretch | None, b: Stretch | None) -> bool:
    """Whether dates differ in the day, the month or the year alone."""
    if a is None or b is None:
        return False
    one, other = ((each.first.year, each.first.month, each.first.day) for each in (a, b))
    return sum(x != y for x, y in zip(one, other, strict=True)) == 1


def _others(events: Sequence[Event], a: Event, b: Event) -> Iterator[Event]:
    """What further documents say of the event, on one of its dates."""
    seen = {a.document, b.document}
    for event in events:
        if event.document in seen or event.when not in (a.when, b.when):
            continue
        near = a if event.when == a.when else b
        if len(event.said & near.said) >= _BESIDE or _is_one_scene(event, near):
            seen.add(event.document)
            yield event
