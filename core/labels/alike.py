"""The sentences of two passages, two by two: which share something, and which are most alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product, starmap

from ..cues.pairing import SentencePair
from ..cues.reading.once import once_property
from ..cues.reading.sentence import ReadSentence

MOST_PAIRS = 64
"""Pairs of sentences of two passages that are read; of more, those that are most alike."""


class SentencePairs:
    """The sentences of two passages two by two, each two put side by side once.

    Args:
        here: The sentences of the passage that comes first.
        there: Those of the other.
    """

    def __init__(self, here: Sequence[ReadSentence], there: Sequence[ReadSentence]) -> None:
        self.here, self.there = here, there
        self.alike = self._alike()
        """Those that share something; at least one where there are any."""

    @property
    def all(self) -> Iterable[SentencePair]:
        """Every two sentences, or of too many those that are alike."""
        few = len(self.here) * len(self.there) <= MOST_PAIRS
        return starmap(self._pair, product(self.here, self.there)) if few else self.alike

    def where_both(self, has: Callable[[ReadSentence], bool]) -> Iterator[SentencePair]:
        """Every two sentences that both have something."""
        return starmap(self._pair, product(filter(has, self.here), filter(has, self.there)))

    def _alike(self) -> list[SentencePair]:
        sides = product(self.here, self.there)
        pairs = [SentencePair(a, b) for a, b in sides if _share_something(a, b)]
        if len(pairs) > MOST_PAIRS:
            pairs = sorted(pairs, key=_likeness_first)[:MOST_PAIRS]
        return pairs or [*map(SentencePair, self.here[:1], self.there[:1])]

    @once_property
    def _known(self) -> dict[tuple[ReadSentence, ReadSentence], SentencePair]:
        return {(pair.a, pair.b): pair for pair in self.alike}

    def _pair(self, a: ReadSentence, b: ReadSentence) -> SentencePair:
        return self._known.get((a, b)) or SentencePair(a, b)


def likeness(pair: SentencePair) -> tuple[float, int]:
    """Sorts pairs, the least alike first."""
    return pair.jaccard, len(pair.shared)


def _share_something(a: ReadSentence, b: ReadSentence) -> bool:
    """Whether two sentences speak of two things in common, or of one and give one figure."""
    if a.ideas.isdisjoint(b.ideas):
        return False
    return len(a.ideas & b.ideas) > 1 or not a.figures.isdisjoint(b.figures)


def _likeness_first(pair: SentencePair) -> tuple[float, int, list[str]]:
    """Sorts pairs, the most alike first, whichever of their passages comes first."""
    texts = sorted((pair.a.span.text, pair.b.span.text))
    return -pair.jaccard, -len(pair.shared), texts
