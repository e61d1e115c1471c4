"""Passages -> links: which passages of different documents speak of the same thing.

Links are many to many and need not run in parallel: three texts by different authors share no
order.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..comparison import Link, Nearest, OnlyHere
from ..text.corpus import Corpus
from .similarity import Pair


def only_here(
    corpus: Corpus, found: Iterable[Pair], links: Iterable[Link], threshold: float
) -> tuple[OnlyHere, ...]:
    """The passages for which no match was found, each with its nearest miss."""
    linked = {passage for link in links for passage in (link.a, link.b)}
    best: dict[str, Nearest] = {}
    for pair in found:
        for passage, other in ((pair.a, pair.b), (pair.b, pair.a)):
            if passage.id not in best or best[passage.id].score < pair.score:
                best[passage.id] = Nearest(passage=other.id, score=pair.score)
    return tuple(
        OnlyHere(passage=passage.id, nearest=best.get(passage.id))
        for passage in corpus.passages
        if passage.id not in linked
        and (passage.id not in best or best[passage.id].score < threshold)
    )
