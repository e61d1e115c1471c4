"""How much speaks for two events with other dates being one, weighed together.

What happens then, the words of clauses, sentences and those around, and how near the dates are to
each other add to it; other names and opposites take from it.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...cues.reading.thesaurus import are_opposites
from ...cues.tokens import idea
from .event import Event
from .happenings import are_told_apart, nearness, told_at
from .one_matter import Told, Weights
from .two_dates import two_dates

ENOUGH = 2.7
"""What has to speak for two events being one."""
_HAPPENING, _CLAUSE, _SENTENCE, _AROUND = 3.2, 0.9, 0.4, 0.7
"""The weights of one happening near both dates, of a word of both clauses, of both sentences, and
around both; names count for nothing."""
_MOST = (3.0, 2.0, 4.0)
"""The most words of clauses, of sentences and around both that count."""
_EXACT, _SIDE = 1.1, 0.5
"""What it adds that both are days, or months and seasons, or years, and that both tell since when
something is so, or by when."""
_NEAR = (0.65, 0.3, 1.4)
"""The weights of how near days, months and years are."""
_FROM_OWN_DAY = (0.0, 1.0, 3.0)
"""What it takes that one date, or both, are told by a weekday or from the day of a document."""
_STILL_AHEAD = 4.0
"""What it takes that one tells as past what the other expects on a day that is yet to come."""
_OTHER_NAMES, _OPPOSITE, _ANOTHER = 7.0, 1.5, 2.6
"""What other names in both clauses, words that say the opposite, and other happenings right beside
both dates take from it."""


class OtherDates:
    """What speaks for events with other dates being one.

    Args:
        events: The events.
        told: What the words of each speak of.
        weights: How much each word tells.
    """

    def __init__(self, events: Sequence[Event], told: Sequence[Told], weights: Weights) -> None:
        self._events = events
        self._told = [_without(each, _names(e)) for each, e in zip(told, events, strict=True)]
        self._weights = weights
        self._happenings = [
            told_at(e.quote.sentence.text, e.moment.start, e.moment.end) for e in events
        ]

    def strength(self, a: int, b: int) -> float:
        """What speaks for two events being one; 0 where they cannot be, or have one date."""
        dates = two_dates(self._events[a], self._events[b])
        if dates is None:
            return 0.0
        found = self.words(a, b) + _EXACT * dates.are_as_exact + _SIDE * dates.one_side
        found += _NEAR[dates.exactness] * dates.nearness
        return max(
            0.0, found - _FROM_OWN_DAY[dates.from_own_day] - _STILL_AHEAD * dates.still_ahead
        )

    def words(self, a: int, b: int) -> float:
        """What the words of two events add, or take."""
        one, other = self._happenings[a], self._happenings[b]
        shared = self._weights.shared(self._told[a], self._told[b])
        weighed = zip((_CLAUSE, _SENTENCE, _AROUND), shared, _MOST, strict=True)
        near = nearness(one, other)
        adds = _HAPPENING * near + sum(w * min(most, s) for w, s, most in weighed)
        events = self._events[a], self._events[b]
        takes = _OTHER_NAMES * _are_elsewhere(*events) + _OPPOSITE * _oppose(*events)
        return adds - takes - _ANOTHER * (1 - near) * are_told_apart(one, other)


def _names(event: Event) -> frozenset[str]:
    """The names in and around a sentence, as ideas."""
    return frozenset(map(idea, event.names | event.scene.names))


def _without(told: Told, some: frozenset[str]) -> Told:
    """What the words of a clause speak of, but for some of it."""
    return Told(told.clause - some, told.said - some, told.scene - some, told.parts)


def _are_elsewhere(a: Event, b: Event) -> bool:
    """Whether each is told of a name that stands nowhere around the other."""
    mine, yours = (frozenset(map(idea, each.bearers)) for each in (a, b))
    around = [frozenset(map(idea, each.names)) | each.scene.names for each in (a, b)]
    return bool(mine and yours) and not (mine & around[1] or yours & around[0])


def _oppose(a: Event, b: Event) -> bool:
    """Whether a word of one clause says the opposite of one of the other."""
    one, other = a.ideas - b.ideas, b.ideas - a.ideas
    return any(are_opposites(mine, yours) for mine in one for yours in other)
