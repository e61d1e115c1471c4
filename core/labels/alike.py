"""The sentences of two passages, two by two: which share something, and which are most alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product, starmap

from ..cues.pairing import SentencePair
from ..cues.reading.sentence import ReadSentence

MOST_PAIRS = 64
"""Pairs of sentences of two passages that are read; of more, those that are most alike."""


def alike_pairs(here: Sequence[ReadSentence], there: Sequence[ReadSentence]) -> list[SentencePair]:
    """The pairs of sentences that share something; at least one where there are any."""
    pairs = [SentencePair(x, y) for x, y in product(here, there) if _share_something(x, y)]
    if len(pairs) > MOST_PAIRS:
        pairs = sorted(pairs, key=_likeness_first)[:MOST_PAIRS]
    return pairs or [SentencePair(x, y) for x, y in zip(here[:1], there[:1], strict=False)]


def all_pairs(
    here: Sequence[ReadSentence], there: Sequence[ReadSentence], alike: Sequence[SentencePair]
) -> Iterable[SentencePair]:
    """Every pair of sentences, or of too many those that are alike."""
    few = len(here) * len(there) <= MOST_PAIRS
    return starmap(SentencePair, product(here, there)) if few else alike


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
