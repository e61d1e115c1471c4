"""How much two passages say with the same words: idf-weighted cosines over stems.

The idf comes from the opened documents themselves, so that a word which every document uses all
the time weighs little. Long words that differ by a typo, an accent or a spelling are one word
(rapidfuzz ratio); shorter ones are too alike to be told apart that way.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Protocol

from rapidfuzz import fuzz, process

from .documents import Document, Passage
from .segmenting import sentences
from .settings import Settings
from .words import stems

Vector = Mapping[str, float]


class Similarity(Protocol):
    """What ranks pairs of passages; a model that the reader brings may stand here as well."""

    def score(self, a: Passage, b: Passage) -> float:
        """Similarity of two passages, 0 to 1, the same in both directions."""
        ...


class StemSimilarity:
    """The best pair of sentences of two passages, with the whole passages mixed in."""

    def __init__(self, documents: Iterable[Document], settings: Settings) -> None:
        self._settings = settings
        bodies = [p for document in documents for p in document.passages if p.role == "body"]
        self._canonical = _fuzzy_classes({s for p in bodies for s in stems(p.text)}, settings)
        frequency = Counter(s for p in bodies for s in set(self.stems(p.text)))
        rarest = math.log(1 + len(bodies))
        self._idf = {
            stem: math.log((1 + len(bodies)) / count) / rarest for stem, count in frequency.items()
        }
        self._vectors = {p.id: self._vector(p.text) for p in bodies}
        self._sentences = {p.id: [self._vector(s.text) for s in sentences(p)] for p in bodies}

    def stems(self, text: str) -> list[str]:
        """The stems of a text without stop words, each in the spelling that stands for it."""
        return [self.canonical(stem) for stem in stems(text)]

    def canonical(self, stem: str) -> str:
        """The spelling that stands for a stem."""
        return self._canonical.get(stem, stem)

    def idf(self, stem: str) -> float:
        """How telling a stem is, 0 to 1; one that occurs nowhere is as telling as can be."""
        return self._idf.get(self.canonical(stem), 1.0)

    def score(self, a: Passage, b: Passage) -> float:
        """Similarity of two passages, 0 to 1."""
        if a.id not in self._vectors or b.id not in self._vectors:
            return 0.0
        whole = _cosine(self._vectors[a.id], self._vectors[b.id])
        if not whole:
            return 0.0
        best = max(_cosine(x, y) for x in self._sentences[a.id] for y in self._sentences[b.id])
        share = self._settings.passage_share
        return round(share * whole + (1 - share) * best, 4)

    def _vector(self, text: str) -> Vector:
        counts = Counter(self.stems(text))
        raw = {stem: (1 + math.log(n)) * self._idf[stem] for stem, n in sorted(counts.items())}
        norm = math.sqrt(math.fsum(weight * weight for weight in raw.values()))
        return {stem: weight / norm for stem, weight in raw.items()} if norm else {}


def _cosine(a: Vector, b: Vector) -> float:
    if len(a) > len(b):
        a, b = b, a
    # fsum does not depend on the order, so the same pair has the same score everywhere.
    return min(1.0, math.fsum(weight * b[stem] for stem, weight in a.items() if stem in b))


def _fuzzy_classes(vocabulary: set[str], settings: Settings) -> dict[str, str]:
    """Spellings of long stems -> the first of them in the alphabet."""
    long = sorted(stem for stem in vocabulary if len(stem) >= settings.fuzzy_length)
    classes: dict[str, str] = {}
    for index, stem in enumerate(long):
        if stem in classes:
            continue
        found = process.extract(
            stem,
            long[index + 1 :],
            scorer=fuzz.ratio,
            score_cutoff=settings.fuzzy_ratio,
            limit=None,
        )
        classes.update({other: stem for other, _, _ in found})
    return classes
