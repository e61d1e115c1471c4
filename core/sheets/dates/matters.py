"""What documents date, held together by what happens then: one event is one matter.

First what is told of one time; then other dates of what is likely one event; then spans, which go
to the matter of their first or last day, and rough dates, which go to the one inside of them that
tells most of the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from ...text.corpus import Corpus
from .calendar import Stretch, is_rough
from .date_conflicts import join_conflicts
from .event import Event
from .joined import Joined
from .one_matter import counted_in, weights
from .one_time import join_of_one_time
from .other_dates import OtherDates
from .rough_dates import is_of_now, says_what_the_other_does, with_exact_dates, with_one_year

_EDGE, _CLEARLY = 0.35, 1.25
"""What has to speak for a span and its first or last day, and how many times as much for a matter
as for the next one."""
_ROUGHLY = ((timedelta(days=31), 0.7), (timedelta(days=100), 0.9), (timedelta.max, 1.4))
_OF_OLD, _FAR, _LONG_AGO = 0.8, timedelta(days=300), 3 * 366
"""What has to speak for a date in a rough one, by its length: less for a year of which little is
told, since it is so many days from that of the document."""
_SHARED = 2
"""Ideas that a rough date has to share with one inside of it."""
_SEASON, _BESIDE = (timedelta(days=80), timedelta(days=100)), timedelta(days=31)
"""How long a season is, and how far from it something may be that is told of it."""


def matters(corpus: Corpus, events: Sequence[Event]) -> list[list[Event]]:
    """The events that are dated, those of one matter together, in the order of the text."""
    told = [event for event in with_exact_dates(with_one_year(events)) if event.when]
    joined = Joined(weights(corpus), told, counted_in(corpus))
    times: dict[tuple[object, ...], list[int]] = {}
    for n, event in enumerate(told):
        apart = event.document if event.is_dateline else ""
        times.setdefault((event.when, event.base, apart), []).append(n)
    for some in times.values():
        join_of_one_time(joined, some)
    join_conflicts(joined, OtherDates(told, joined.told, joined.weights))
    for n, event in enumerate(told):
        if event.when and event.when.first < event.when.last and not is_rough(event.when):
            _join_best(joined, n, _on_edges(joined, n, event.when), _EDGE, 1)
    for n, event in enumerate(told):
        rough = event.when and is_rough(event.when) and not is_of_now(event)
        if event.when and rough and len(joined.home(n)) == 1:
            inside = _inside(joined, n, event.when)
            if any(joined.are_of_one_document(n, m) for m in inside):
                continue  # which tells of that time more exactly
            _join_best(joined, n, inside, _roughly(event, event.when), _SHARED)
    return [*joined.all()]


def _on_edges(joined: Joined, n: int, when: Stretch) -> list[int]:
    """The events on the first or last day of a span."""
    return [
        m
        for m, other in enumerate(joined.events)
        if other.when
        and other.when.first == other.when.last in (when.first, when.last)
        and other.base == joined.events[n].base
        and not other.is_dateline
    ]


def _inside(joined: Joined, n: int, when: Stretch) -> list[int]:
    """The events inside of a rough date, but for the day before or after one of them."""
    return [
        m
        for m, other in enumerate(joined.events)
        if other.when
        and not other.moment.beside
        and not says_what_the_other_does(joined.events[n], other)
        and other.when != when
        and _is_told_of(other.when, when)
        and other.base == joined.events[n].base
        and not other.is_dateline
    ]


def _join_best(joined: Joined, n: int, others: Sequence[int], needed: float, least: int) -> None:
    """Put an event to the one matter of some that clearly tells most of the same."""
    mine = joined.events[n].document
    found = [
        (joined.strength_of([n], home), -home[0])
        for home in joined.homes(others)
        if mine not in joined.documents(home) and max(joined.shared(n, m) for m in home) >= least
    ]
    found.sort(reverse=True)
    clear = len(found) == 1 or (len(found) > 1 and found[0][0] >= _CLEARLY * found[1][0])
    if clear and found[0][0] >= needed:
        joined.join(-found[0][1], n)


def _roughly(event: Event, when: Stretch) -> float:
    """What has to speak for a date inside of a rough one."""
    length = when.last - when.first
    if length > _FAR and abs(event.days_away or 0) > _LONG_AGO:
        return _OF_OLD
    return next(needed for most, needed in _ROUGHLY if length <= most)


def _is_told_of(when: Stretch, rough: Stretch) -> bool:
    """Whether a stretch lies in a rough one; a winter is told of the month before it as well."""
    season = _SEASON[0] <= rough.last - rough.first <= _SEASON[1]
    more = _BESIDE if season else timedelta()
    return rough.first - more <= when.first and when.last <= rough.last + more
