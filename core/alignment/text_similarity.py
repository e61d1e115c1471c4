"""The similarity that comes along: words, letters, whole documents, and shared neighbours.

    s = 1.4 lexical + .4 documents + .9 shared neighbours + .3 shared nearest

and the score is s³ / (1 + s³), Hill's curve: between 0 and 1, and .5 where s is 1. Nothing in it
was trained.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

import numpy as np
from scipy import sparse  # pyright: ignore[reportMissingTypeStubs]

from ..documents import Passage
from ..run import Run
from ..text.corpus import Corpus
from .lexical import Matrix, lexical, own_and_carried, whole_documents
from .shared_neighbours import Rows, keep_top, unit_likenesses
from .similarity import AlikePair, ScorePart
from .tables import Table, gram_table, stem_table

_ROWS = 512
"""Passages scored at once: few enough to cancel, and to take little memory beside the scores."""


class TextSimilarity:
    """Similarity of the passages of some documents, from their own words alone."""

    def __init__(self, corpus: Corpus, run: Run | None = None) -> None:
        run = run or Run()
        self.vocabulary = corpus.vocabulary
        self.passages = corpus.passages
        self._groups = np.array(corpus.groups, dtype=np.int64)
        documents = range(len(corpus.documents) + 1)
        self._starts: list[int] = np.searchsorted(self._groups, documents).tolist()
        self._index = corpus.index
        self._texts = [text for each in corpus.texts.values() for text in each.texts]
        self._settings = run.settings
        self._first = lexical(self._texts, self._groups, self.vocabulary, run.part(0.0, 0.6))
        self._whole = whole_documents(self.vocabulary, self._groups)
        self._scores = self._mixed(run.part(0.6, 1.0))

    def scores(self, pairs: Sequence[tuple[Passage, Passage]]) -> list[float]:
        """Similarity of each two passages, 0 to 1; see `Similarity`."""
        return [self._score(a, b) for a, b in pairs]

    def score_parts(self, a: Passage, b: Passage) -> tuple[ScorePart, ...]:
        """What the similarity of two passages is made of; its adds sum up to s."""
        if a.id not in self._index or b.id not in self._index:
            return ()
        here, there = self._index[a.id], self._index[b.id]
        whole = float(self._whole[self._groups[here], self._groups[there]])
        of_all = self._neighbours([here, there])
        near = self._nearest([here, there]).toarray()
        settings = self._settings
        return (
            *self._lexical_parts(here, there),
            ScorePart("whole documents", whole, settings.documents_weight),
            ScorePart(
                "shared neighbours", float(of_all[0] @ of_all[1]), settings.shared_neighbours_weight
            ),
            ScorePart("shared nearest", float(near[0] @ near[1]), settings.shared_nearest_weight),
        )

    def _lexical_parts(self, here: int, there: int) -> Iterator[ScorePart]:
        """What two passages share in words and letters, and what is carried from those before."""
        share, weight = self._settings.stem_share, self._settings.lexical_weight
        for name, table, part in (
            ("words", stem_table(self.vocabulary), weight * share),
            ("letters", gram_table(self._texts), weight * (1 - share)),
        ):
            own, carried = own_and_carried(table, self._groups, self._settings, here, there)
            yield ScorePart(name, own, part)
            yield ScorePart(f"{name}, passages before", carried, part)

    def ranked(self, partners: int | None = None) -> list[AlikePair]:
        """Pairs across documents, best first; see `Similarity`."""
        pairs: list[tuple[float, int, int]] = []
        for a, b in combinations(pairwise(self._starts), 2):
            block = self._scores[slice(*a), slice(*b)]
            kept = block if partners is None else _partners(block, partners)
            rows, columns = np.nonzero(kept)
            scores = (-kept[rows, columns]).tolist()
            pairs += zip(scores, (rows + a[0]).tolist(), (columns + b[0]).tolist(), strict=True)
        return [AlikePair(self.passages[i], self.passages[j], -s) for s, i, j in sorted(pairs)]

    def nearest(self, number: int, most: int) -> list[tuple[int, float]]:
        """The passages of other documents that resemble a passage most, with their likeness."""
        document = self._groups[number]
        likeness = self._first[number : number + 1].copy()
        likeness[0, self._starts[document] : self._starts[document + 1]] = 0.0
        largest = keep_top(likeness, most)[0]
        others = np.flatnonzero(largest)
        return [*zip(others.tolist(), largest[others].tolist(), strict=True)]

    def _score(self, a: Passage, b: Passage) -> float:
        here, there = self._index.get(a.id), self._index.get(b.id)
        if here is None or there is None:
            return 0.0
        return float(self._scores[min(here, there), max(here, there)])

    def _mixed(self, run: Run) -> Matrix:
        """The scores of the passages of each document, a row each, with those of later ones."""
        settings, size, strips = self._settings, len(self.passages), self._strips()
        scores, of_all = np.zeros((size, size)), np.empty((size, size))
        near: Table = sparse.csr_matrix((0, size))
        for n in run.part(0.1, 0.5).steps(range(len(strips))):
            rows = strips[n][0]
            of_all[rows] = self._neighbours(rows)
            near = sparse.vstack([near, self._nearest(rows)], format="csr")
        for n in run.part(0.5, 0.9).steps(range(len(strips))):
            rows, later = strips[n]
            sums: Matrix = self._with_documents(rows, later)
            sums += settings.shared_nearest_weight * (near[rows] @ near[later].T).toarray()
            sums += settings.shared_neighbours_weight * (of_all[rows] @ of_all[later].T)
            # What shares no word and no letters is not alike, whatever else both resemble.
            sums = np.where(self._first[rows, later] > 0, np.round(sums, 6), 0.0)
            scores[rows, later] = curve(sums)
        return scores

    def _strips(self) -> list[tuple[slice, slice]]:
        """The passages of each document, some at once, and beside them those of later ones."""
        return [
            (slice(first, min(first + _ROWS, end)), slice(end, None))
            for start, end in pairwise(self._starts)
            for first in range(start, end, _ROWS)
        ]

    def _neighbours(self, rows: Rows) -> Matrix:
        """Rows whose products tell how many passages two of them both resemble."""
        return unit_likenesses(self._first[rows].copy(), self._groups, rows)

    def _nearest(self, rows: Rows) -> Table:
        """The same of the nearest passages of each alone."""
        settings = self._settings
        share = int(settings.nearest_share * len(self.passages))
        most = max(settings.nearest_least, min(settings.nearest_most, share))
        likenesses = self._with_documents(rows)
        return sparse.csr_matrix(unit_likenesses(likenesses, self._groups, rows, most))

    def _with_documents(self, rows: Rows, others: slice = slice(None)) -> Matrix:
        """The likenesses of some passages, a row each, and what their documents add to these."""
        whole = self._settings.documents_weight * self._whole
        likenesses: Matrix = self._settings.lexical_weight * self._first[rows][:, others]
        likenesses += whole[self._groups[rows]][:, self._groups[others]]
        return likenesses


def curve(total: Matrix) -> Matrix:
    """Hill's curve: 0 to 1, rounded so that no noise of the last bits shows.

    Most pairs have an s between .6 and 1.2; the third power spreads these from .2 to .6.
    """
    steep = total * total * total
    return np.round(steep / (1 + steep), 4)


def _partners(block: Matrix, most: int) -> Matrix:
    """The block with only what is among the best of its row or of its column."""
    return np.maximum(keep_top(block, most), keep_top(block.T, most).T)
