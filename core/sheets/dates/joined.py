"""Events put together into matters, with what speaks for two of them being on one thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..sheet import SentenceKey
from .event import Event
from .one_matter import Told, Weights

Home = list[int]
"""The places of the events of one matter."""
_NEWS = 1
"""Days from its own that a document tells of whatever happens then."""


class Joined:
    """Events by their places, each in the matter that it belongs to."""

    def __init__(
        self,
        weights: Weights,
        events: Sequence[Event],
        counted: Mapping[SentenceKey, frozenset[str]],
    ) -> None:
        """Each is a matter by itself.

        Args:
            weights: How much each word tells.
            events: The events, all of them with a date.
            counted: What sentences count that several documents count.
        """
        self.events = events
        self.weights = weights
        self._home: list[Home] = [[n] for n in range(len(events))]
        self.told = [
            Told.of(event, counted.get(event.quote.sentence_key, frozenset())) for event in events
        ]
        self._known: dict[tuple[int, int], float] = {}

    def home(self, n: int) -> Home:
        """The matter of an event."""
        return self._home[n]

    def homes(self, some: Iterable[int]) -> list[Home]:
        """The matters of some events, in their order."""
        return [*{id(self._home[n]): self._home[n] for n in some}.values()]

    def all(self) -> Iterator[list[Event]]:
        """The events of each matter, in the order of the text."""
        for home in self.homes(range(len(self.events))):
            yield [self.events[n] for n in sorted(home)]

    def join(self, a: int, b: int) -> None:
        """Put the matters of two events together."""
        if self._home[a] is not self._home[b]:
            both = [*self._home[a], *self._home[b]]
            for n in both:
                self._home[n] = both

    def join_apart(self, a: int, b: int) -> None:
        """Put the matters of two events together, unless a document tells of both."""
        if not self.documents(self._home[a]) & self.documents(self._home[b]):
            self.join(a, b)

    def documents(self, some: Iterable[int]) -> set[str]:
        """The ids of the documents that tell of some events."""
        return {self.events[n].document for n in some}

    def are_of_one_document(self, a: int, b: int) -> bool:
        """Whether one document tells both."""
        return self.events[a].document == self.events[b].document

    def are_at_one_time(self, a: int, b: int) -> bool:
        """Whether one date lies in the other."""
        one, other = self.events[a].when, self.events[b].when
        return bool(one and other and one.meets(other))

    def strength(self, a: int, b: int) -> float:
        """What speaks for two events being one, as `Weights.strength`."""
        key = (a, b) if a < b else (b, a)
        if key not in self._known:
            one, other = self.told[a], self.told[b]
            day = self.events[a].when == self.events[b].when
            part = one.part(other) if day else 0.0
            self._known[key] = self.weights.strength(one, other) + part
        return self._known[key]

    def strength_of(self, some: Iterable[int], others: Sequence[int]) -> float:
        """The most that speaks for an event of some being one of others."""
        return max((self.strength(a, b) for a in some for b in others), default=0.0)

    def shared(self, a: int, b: int) -> int:
        """How many ideas two sentences share; a scene that both have in common is one."""
        scene = self.events[a].scene.is_alike(self.events[b].scene, frozenset())
        return len(self.told[a].said & self.told[b].said) + scene

    def is_today(self, *some: int) -> bool:
        """Whether a document tells of its own day."""
        return any(self.events[n].days_away == 0 for n in some)

    def is_news(self, home: Iterable[int]) -> bool:
        """Whether documents tell of a day beside their own, on which anything may happen."""
        away = [self.events[n].days_away for n in home]
        return all(days is not None and abs(days) <= _NEWS for days in away)
