"""The similarity that comes along: words, letters, whole documents, and shared neighbours.

    s = 1.4 lexical + .4 documents + .9 shared neighbours + .3 shared nearest

and the score is s³ / (1 + s³), Hill's curve: between 0 and 1, and .5 where s is 1. Nothing in it
was trained.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np

from ..documents import Passage
from ..run import Run
from ..text.corpus import Corpus
from .lexical import Matrix, lexical, own_and_carried, whole_documents
from .shared_neighbours import keep_top, shared_neighbours, shared_neighbours_of
from .similarity import AlikePair, ScorePart
from .tables import gram_table, stem_table

_ROWS = 64
"""Passages scored at once: so many rows stay near the processor."""


class TextSimilarity:
    """Similarity of the passages of some documents, from their own words alone."""

    def __init__(self, corpus: Corpus, run: Run | None = None) -> None:
        run = run or Run()
        self.vocabulary = corpus.vocabulary
        self.passages = corpus.passages
        self.groups = np.array(corpus.groups, dtype=np.int64)
        self._index = corpus.index
        self._texts = [text for each in corpus.texts.values() for text in each.texts]
        self._settings = run.settings
        self.first = lexical(self._texts, self.groups, self.vocabulary, run.part(0.0, 0.6))
        """Likenesses of the first order between all passages."""
        self._scores = self._mixed(run.part(0.6, 1.0))

    def scores(self, pairs: Sequence[tuple[Passage, Passage]]) -> list[float]:
        """Similarity of each two passages, 0 to 1; 0 with a heading or boilerplate."""
        return [self._score(a, b) for a, b in pairs]

    def score_parts(self, a: Passage, b: Passage) -> tuple[ScorePart, ...]:
        """What the similarity of two passages is made of; its adds sum up to s."""
        if a.id not in self._index or b.id not in self._index:
            return ()
        here, there = self._index[a.id], self._index[b.id]
        settings, groups = self._settings, self.groups
        whole = float(self._documents()[groups[here], groups[there]])
        of_all = shared_neighbours_of(self.first, groups, here, there)
        near = shared_neighbours_of(self._with_documents(), groups, here, there, self._nearest())
        return (
            *self._lexical_parts(here, there),
            ScorePart("whole documents", whole, settings.documents_weight),
            ScorePart("shared neighbours", of_all, settings.shared_neighbours_weight),
            ScorePart("shared nearest", near, settings.shared_nearest_weight),
        )

    def _lexical_parts(self, here: int, there: int) -> Iterator[ScorePart]:
        """What two passages share in words and letters, and what is carried from those before."""
        share, weight = self._settings.stem_share, self._settings.lexical_weight
        for name, table, part in (
            ("words", stem_table(self.vocabulary), weight * share),
            ("letters", gram_table(self._texts), weight * (1 - share)),
        ):
            own, carried = own_and_carried(table, self.groups, self._settings, here, there)
            yield ScorePart(name, own, part)
            yield ScorePart(f"{name}, passages before", carried, part)

    def ranked(self, partners: int | None = None) -> list[AlikePair]:
        """Pairs across documents, best first; see `Similarity`."""
        ranking: list[tuple[float, int, int]] = []
        for a, b in combinations(range(int(self.groups.max(initial=-1)) + 1), 2):
            rows, columns = np.flatnonzero(self.groups == a), np.flatnonzero(self.groups == b)
            block = self._scores[np.ix_(rows, columns)]
            kept = block if partners is None else _partners(block, partners)
            for i, j in zip(*np.nonzero(kept), strict=True):
                ranking.append((-float(block[i, j]), int(rows[i]), int(columns[j])))
        return [AlikePair(self.passages[i], self.passages[j], -s) for s, i, j in sorted(ranking)]

    def nearest(self, number: int, most: int) -> list[tuple[int, float]]:
        """The passages of other documents that resemble a passage most, with their likeness."""
        likeness = self.first[number : number + 1].copy()
        likeness[0, self.groups == self.groups[number]] = 0.0
        largest = keep_top(likeness, most)[0]
        return [(int(other), float(largest[other])) for other in np.flatnonzero(largest)]

    def _score(self, a: Passage, b: Passage) -> float:
        here, there = self._index.get(a.id), self._index.get(b.id)
        return 0.0 if here is None or there is None else float(self._scores[here, there])

    def _mixed(self, run: Run) -> Matrix:
        settings, groups = self._settings, self.groups
        if not len(groups):
            return self.first
        total = self._with_documents()
        near = shared_neighbours(total, groups, self._nearest(), run.part(0.1, 0.3))
        of_all = shared_neighbours(self.first, groups, run=run.part(0.3, 0.9))
        for start in range(0, len(total), _ROWS):
            rows = slice(start, start + _ROWS)
            sums = total[rows] + settings.shared_nearest_weight * near[rows]
            sums += settings.shared_neighbours_weight * of_all[rows]
            # What shares no word and no letters is not alike, whatever else both resemble.
            total[rows] = curve(np.where(self.first[rows] > 0, np.round(sums, 6), 0.0))
        return total

    def _with_documents(self) -> Matrix:
        settings, groups = self._settings, self.groups
        total = settings.lexical_weight * self.first
        whole = settings.documents_weight * self._documents()
        for start in range(0, len(total), _ROWS):
            rows = slice(start, start + _ROWS)
            total[rows] += whole[groups[rows]][:, groups]
        return total

    def _nearest(self) -> int:
        """How many passages count as the nearest of each."""
        settings = self._settings
        share = int(settings.nearest_share * len(self.passages))
        return max(settings.nearest_least, min(settings.nearest_most, share))

    def _documents(self) -> Matrix:
        return whole_documents(self.vocabulary, self.groups)


def curve(total: Matrix) -> Matrix:
    """Hill's curve: 0 to 1, rounded so that no noise of the last bits shows.

    Most pairs have an s between .6 and 1.2; the third power spreads these from .2 to .6.
    """
    steep = total * total * total
    return np.round(steep / (1 + steep), 4)


def _partners(block: Matrix, most: int) -> Matrix:
    """The block with only what is among the best of its row or of its column."""
    return np.maximum(keep_top(block, most), keep_top(block.T, most).T)
