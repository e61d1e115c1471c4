"""What the engine is measured against: rapidfuzz, TF-IDF and BM25 over stems."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations

from metrics import Ranking
from perspectives.core.text.words import stems
from rapidfuzz import fuzz, process, utils
from sets import Event

Scores = Sequence[Sequence[float]]
Scorer = Callable[[Sequence[str], Sequence[str], Sequence[str]], Scores]
"""Texts, other texts, all texts that tell how common a word is -> a score for each pair."""


def token_set(left: Sequence[str], right: Sequence[str], everything: Sequence[str]) -> Scores:
    """rapidfuzz's token_set_ratio."""
    return _fuzzy(left, right, fuzz.token_set_ratio)


def wratio(left: Sequence[str], right: Sequence[str], everything: Sequence[str]) -> Scores:
    """rapidfuzz's WRatio."""
    return _fuzzy(left, right, fuzz.WRatio)


def _fuzzy(left: Sequence[str], right: Sequence[str], scorer: Callable[..., float]) -> Scores:
    return process.cdist(left, right, scorer=scorer, processor=utils.default_process).tolist()


def tf_idf(left: Sequence[str], right: Sequence[str], everything: Sequence[str]) -> Scores:
    """Cosine of stems weighted by idf."""
    frequency = Counter(stem for text in everything for stem in set(stems(text)))

    def vector(text: str) -> dict[str, float]:
        raw = {
            s: n * (math.log((1 + len(everything)) / (1 + frequency[s])) + 1)
            for s, n in Counter(stems(text)).items()
        }
        norm = math.sqrt(sum(v * v for v in raw.values())) or 1.0
        return {s: v / norm for s, v in raw.items()}

    return _dots([vector(text) for text in left], [vector(text) for text in right])


def bm25(left: Sequence[str], right: Sequence[str], everything: Sequence[str]) -> Scores:
    """Okapi BM25 (k1 1.2, b .75) of stems, the mean of both directions."""
    frequency = Counter(stem for text in everything for stem in set(stems(text)))
    mean = sum(len(stems(text)) for text in everything) / len(everything)

    def saturated(text: str) -> dict[str, float]:
        found = Counter(stems(text))
        length = 1.2 * (0.25 + 0.75 * sum(found.values()) / mean)
        total = len(everything)
        return {
            s: n * 2.2 / (n + length) * math.log(1 + (total - d + 0.5) / (d + 0.5))
            for s, n in found.items()
            for d in (frequency[s],)
        }

    def present(text: str) -> dict[str, float]:
        return dict.fromkeys(stems(text), 1.0)

    there = _dots([present(text) for text in left], [saturated(text) for text in right])
    back = _dots([saturated(text) for text in left], [present(text) for text in right])
    return [
        [(x + y) / 2 for x, y in zip(*rows, strict=True)] for rows in zip(there, back, strict=True)
    ]


def _dots(left: Sequence[Mapping[str, float]], right: Sequence[Mapping[str, float]]) -> Scores:
    return [[sum(v * b[s] for s, v in a.items() if s in b) for b in right] for a in left]


def ranking(event: Event, scorer: Scorer) -> Ranking:
    """All pairs of passages of different documents by a baseline, best first."""
    everything = [p.text for document in event.documents for p in document.passages]
    found: list[tuple[str, str, float]] = []
    for a, b in combinations(event.documents, 2):
        scores = scorer([p.text for p in a.passages], [p.text for p in b.passages], everything)
        for x, row in zip(a.passages, scores, strict=True):
            found += [(x.id, y.id, score) for y, score in zip(b.passages, row, strict=True)]
    return sorted(found, key=lambda each: -each[2])


ALL: Mapping[str, Scorer] = {
    "rapidfuzz token_set": token_set,
    "rapidfuzz WRatio": wratio,
    "TF-IDF": tf_idf,
    "BM25": bm25,
}
