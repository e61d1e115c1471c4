"""Passages -> links: which passages of different documents speak of the same thing.

Links are many to many and need not run in parallel: three texts by different authors share no
order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations, product
from typing import NamedTuple

from .comparison import Nearest, OnlyHere
from .documents import Document, Passage
from .similarity import Similarity


class Pair(NamedTuple):
    """Two passages of different documents and their similarity, 0 to 1."""

    a: Passage
    b: Passage
    score: float


def pairs(documents: Iterable[Document], similarity: Similarity) -> Iterator[Pair]:
    """Every pair of body passages across documents that has anything in common."""
    for first, second in combinations(documents, 2):
        for a, b in product(bodies(first), bodies(second)):
            if score := similarity.score(a, b):
                yield Pair(a, b, score)


def only_here(
    documents: Iterable[Document], found: Iterable[Pair], threshold: float
) -> tuple[OnlyHere, ...]:
    """The passages for which no match was found, each with its nearest miss."""
    best: dict[str, Nearest] = {}
    for pair in found:
        for passage, other in ((pair.a, pair.b), (pair.b, pair.a)):
            if passage.id not in best or best[passage.id].score < pair.score:
                best[passage.id] = Nearest(passage=other.id, score=pair.score)
    return tuple(
        OnlyHere(passage=passage.id, nearest=best.get(passage.id))
        for document in documents
        for passage in bodies(document)
        if passage.id not in best or best[passage.id].score < threshold
    )


def bodies(document: Document) -> tuple[Passage, ...]:
    """The passages that take part in a comparison."""
    return tuple(passage for passage in document.passages if passage.role == "body")
