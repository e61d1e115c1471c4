"""The similarity for many passages: shared words alone, and only the nearest of each passage.

Everything that `text_similarity` does compares each passage with each; beyond some thousands that
takes too much memory. The nearest passages found here are exact, not approximate.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..documents import Passage
from ..run import Run
from ..text.corpus import Corpus
from .lexical import whole_documents
from .similarity import AlikePair, ScorePart
from .tables import stem_table
from .text_similarity import curve
from .top_products import top_products

_BLOCK = 500
"""Passages looked up at once."""
_PAIRS = 10_000
"""Pairs multiplied at once."""


class LargeSimilarity:
    """Similarity of the passages of some documents, by weighted stems and concepts."""

    def __init__(self, corpus: Corpus, run: Run | None = None) -> None:
        run = run or Run()
        self.vocabulary = corpus.vocabulary
        self.passages = corpus.passages
        self._settings = settings = run.settings
        self._index = corpus.index
        self._groups = np.array(corpus.groups, dtype=np.int64)
        documents = len(corpus.documents)
        lengths = np.bincount(self._groups, minlength=documents).tolist()
        self._starts = [sum(lengths[:n]) for n in range(documents + 1)]
        self._table = self._scaled(run.part(0.0, 0.1))
        self._whole = np.round(
            whole_documents(self.vocabulary, self._groups, run.part(0.1, 0.2)), 6
        )
        # For each passage the nearest ones of each other document, -1 where there are fewer.
        size = (len(self.passages), max(0, documents - 1) * settings.nearest_kept)
        self._near = np.full(size, -1, dtype=np.int64)
        self._likeness = np.zeros(size)
        self._look_up_all(run.part(0.2, 1.0))

    def scores(self, pairs: Sequence[tuple[Passage, Passage]]) -> list[float]:
        """Similarity of each two passages, 0 to 1; 0 with a heading or boilerplate."""
        known = [(self._index.get(a.id, -1), self._index.get(b.id, -1)) for a, b in pairs]
        similarities = np.zeros(len(known))
        places = np.array(known, dtype=np.int64).reshape(-1, 2)
        for start in range(0, len(similarities), _PAIRS):
            here, there = places[start : start + _PAIRS].T
            first = np.asarray(self._table[here].multiply(self._table[there]).sum(1)).ravel()
            scores = self._mapped(first, here, there)
            similarities[start : start + _PAIRS] = np.where((here < 0) | (there < 0), 0.0, scores)
        return similarities.tolist()

    def score_parts(self, a: Passage, b: Passage) -> tuple[ScorePart, ...]:
        """What the similarity of two passages is made of; its adds sum up to s."""
        if a.id not in self._index or b.id not in self._index:
            return ()
        here, there = self._index[a.id], self._index[b.id]
        words = float(self._table[here].multiply(self._table[there]).sum())
        whole = float(self._whole[self._groups[here], self._groups[there]])
        settings = self._settings
        return (
            ScorePart("words", words, settings.lexical_weight),
            ScorePart("whole documents", whole, settings.documents_weight),
        )

    def ranked(self, partners: int | None = None) -> list[AlikePair]:
        """Pairs across documents, best first; None means all that were looked up."""
        most = self._settings.nearest_kept
        columns = [n for n in range(self._near.shape[1]) if partners is None or n % most < partners]
        near, likeness = self._near[:, columns], self._likeness[:, columns]
        here, column = np.nonzero(near >= 0)
        there = near[here, column]
        low, high = np.minimum(here, there), np.maximum(here, there)
        _, once = np.unique(low * len(self.passages) + high, return_index=True)
        low, high = low[once], high[once]
        scores = self._mapped(likeness[here, column][once], low, high)
        order = np.lexsort((high, low, -scores)).tolist()
        return [
            AlikePair(self.passages[low[n]], self.passages[high[n]], float(scores[n]))
            for n in order
        ]

    def nearest(self, number: int, most: int) -> list[tuple[int, float]]:
        """The passages of other documents that resemble a passage most, with their likeness."""
        nearest_kept = zip(
            self._near[number].tolist(), self._likeness[number].tolist(), strict=True
        )
        near = [(other, likeness) for other, likeness in nearest_kept if other >= 0]
        return sorted(near, key=lambda each: (-each[1], each[0]))[:most]

    def _scaled(self, run: Run) -> Any:
        """The weights of the stems of each passage, divided by its length."""
        table = stem_table(self.vocabulary, run)
        norms = np.sqrt(np.asarray(table.multiply(table).sum(1)).ravel())
        power = self._settings.length_power
        middle = float(np.median(norms[norms > 0])) if norms.any() else 1.0
        scale = np.where(norms > 0, norms, 1.0) ** power * middle ** (1 - power)
        return table.multiply(1 / scale[:, None]).tocsr()

    def _mapped(
        self, first: NDArray[np.float64], here: NDArray[np.int64], there: NDArray[np.int64]
    ) -> NDArray[np.float64]:
        settings, groups = self._settings, self._groups
        whole = self._whole[groups[here], groups[there]]
        total = settings.lexical_weight * np.round(first, 6) + settings.documents_weight * whole
        return np.where(first > 0, curve(np.round(total, 6)), 0.0)

    def _look_up_all(self, run: Run) -> None:
        pairs = list(permutations(range(len(self._starts) - 1), 2))
        for step, (document, other) in enumerate(pairs):
            there = self._table[self._starts[other] : self._starts[other + 1]].T.tocsr()
            first_column = (other - (other > document)) * self._settings.nearest_kept
            within = run.part(step / len(pairs), (step + 1) / len(pairs))
            end = self._starts[document + 1]
            for start in within.steps(range(self._starts[document], end, _BLOCK)):
                self._look_up(
                    start, min(start + _BLOCK, end), there, self._starts[other], first_column
                )

    def _look_up(self, start: int, end: int, there: Any, first: int, place: int) -> None:
        """Note the nearest passages of another document for some of one document's."""
        best = top_products(self._table[start:end], there, self._settings.nearest_kept)
        rows = np.repeat(np.arange(start, end), np.diff(best.indptr))
        column = place + np.arange(len(rows)) - np.repeat(best.indptr[:-1], np.diff(best.indptr))
        self._near[rows, column] = best.indices + first
        self._likeness[rows, column] = np.round(best.data, 6)
