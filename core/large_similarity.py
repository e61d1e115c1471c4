"""The similarity for many passages: shared words alone, and only the nearest of each passage.

Everything that `text_similarity` does compares each passage with each; beyond some thousands that
takes too much memory. The nearest passages found here are exact, not approximate.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import permutations
from typing import Any, cast

import numpy as np
import sparse_dot_topn as topn  # pyright: ignore[reportMissingTypeStubs]
from scipy import sparse  # pyright: ignore[reportMissingTypeStubs]

from .bodies import all_bodies, bodies
from .documents import Document, Passage
from .lexical import Row, cosine, products, stem_rows, summed, weighted
from .settings import Settings
from .similarity import Pair, Progress, in_steps, share_of_work
from .text_similarity import curve
from .vocabulary import Vocabulary

_BLOCK = 1000
"""Passages looked up at once."""


class LargeSimilarity:
    """Similarity of the passages of some documents, by weighted stems and concepts."""

    def __init__(
        self,
        documents: Sequence[Document],
        settings: Settings,
        progress: Progress = lambda _: None,
    ) -> None:
        self.vocabulary = Vocabulary.of_documents(
            documents, settings, share_of_work(progress, 0.0, 0.2)
        )
        self.passages = all_bodies(documents)
        self._settings = settings
        self._index = {passage.id: n for n, passage in enumerate(self.passages)}
        self._documents = {document.id: n for n, document in enumerate(documents)}
        lengths = [len(bodies(document)) for document in documents]
        self._starts = [sum(lengths[:n]) for n in range(len(lengths) + 1)]
        self._rows = self._scaled()
        self._whole = self._likeness_of_documents()
        self._near: list[list[tuple[int, float]]] = [[] for _ in self.passages]
        columns = {token: n for n, token in enumerate(sorted({t for r in self._rows for t in r}))}
        self._matrices = [self._matrix(n, columns) for n in range(len(documents))]
        pairs = list(permutations(range(len(documents)), 2))
        starts = [(a, b, s) for a, b in pairs for s in range(0, len(self._members(a)), _BLOCK)]
        for step in in_steps(range(len(starts)), share_of_work(progress, 0.2, 1.0)):
            self._look_up(*starts[step])

    def score(self, a: Passage, b: Passage) -> float:
        """Similarity of two passages, 0 to 1; 0 for a heading or boilerplate."""
        if a.id not in self._index or b.id not in self._index:
            return 0.0
        left, right = self._rows[self._index[a.id]], self._rows[self._index[b.id]]
        shared = left.keys() & right.keys()
        first = math.fsum(left[token] * right[token] for token in shared)
        return self._mapped(first, a, b)

    def ranked(self, partners: int | None = None) -> list[Pair]:
        """Pairs across documents, best first; None means all that were looked up."""
        most = self._settings.neighbours if partners is None else partners
        found: dict[tuple[int, int], float] = {}
        for number, near in enumerate(self._near):
            taken: dict[str, int] = {}
            for other, _ in near:
                document = self.passages[other].document
                taken[document] = taken.get(document, 0) + 1
                if taken[document] <= most:
                    key = (min(number, other), max(number, other))
                    found[key] = self.score(self.passages[number], self.passages[other])
        ordered = sorted(found.items(), key=lambda each: (-each[1], each[0]))
        return [Pair(self.passages[i], self.passages[j], score) for (i, j), score in ordered]

    def nearest(self, number: int, most: int) -> list[tuple[int, float]]:
        """The passages of other documents that resemble a passage most, with their likeness."""
        return sorted(self._near[number], key=lambda each: (-each[1], each[0]))[:most]

    def _scaled(self) -> list[Row]:
        rows = stem_rows(self.vocabulary.tokens, self.vocabulary)
        norms = np.array([math.sqrt(math.fsum(v * v for v in row.values())) for row in rows])
        power = self._settings.length_power
        middle = float(np.median(norms[norms > 0])) if norms.any() else 1.0
        scale = np.where(norms > 0, norms, 1.0) ** power * middle ** (1 - power)
        return [{t: v / float(by) for t, v in r.items()} for r, by in zip(rows, scale, strict=True)]

    def _likeness_of_documents(self) -> list[list[float]]:
        groups = [self._documents[passage.document] for passage in self.passages]
        rows = summed(weighted(self.vocabulary.tokens), groups, len(self._documents))
        return [[round(float(v), 6) for v in row] for row in cosine(products(rows))]

    def _mapped(self, first: float, a: Passage, b: Passage) -> float:
        if not first:
            return 0.0
        settings = self._settings
        whole = self._whole[self._documents[a.document]][self._documents[b.document]]
        total = first + settings.documents_weight * min(settings.documents_most, whole)
        return float(curve(np.array(round(total, 6))))

    def _members(self, document: int) -> range:
        return range(self._starts[document], self._starts[document + 1])

    def _look_up(self, document: int, other: int, start: int) -> None:
        """Note the nearest passages of another document for a block of one document's."""
        here, there = self._members(document), self._members(other)
        block = self._matrices[document][start : start + _BLOCK]
        most = self._settings.neighbours
        multiply = cast("Any", topn).sp_matmul_topn
        best = multiply(block, self._matrices[other].T.tocsr(), top_n=most, sort=True)
        for row in range(block.shape[0]):
            cells = range(best.indptr[row], best.indptr[row + 1])
            near = ((there.start + int(best.indices[c]), float(best.data[c])) for c in cells)
            self._near[here.start + start + row] += [(n, round(v, 6)) for n, v in near]

    def _matrix(self, document: int, columns: dict[str, int]) -> Any:
        members = self._members(document)
        rows = [self._rows[n] for n in members]
        starts = np.cumsum([0, *(len(row) for row in rows)])
        where = [columns[token] for row in rows for token in row]
        values = [value for row in rows for value in row.values()]
        shape = (len(rows), len(columns))
        return sparse.csr_matrix((np.array(values, dtype=float), where, starts), shape=shape)
