"""Where a pair of sentences stands among all the sentences of the opened documents."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..cues.tokens import concepts
from ..documents import Document, Passage, Span
from ..progress import Progress, in_steps, share_of_work
from ..text.bodies import bodies
from ..text.sentences import sentences

Row = NDArray[np.float64]


class Standing(NamedTuple):
    """How well two sentences match, against how well others would; each 0 to 1."""

    for_a: float
    """Their cosine, as a share of the best that a's sentence reaches in b's document."""
    for_b: float
    """The same for b's sentence in a's document."""
    overall: float
    """The smaller of the two."""
    rank: float
    """1 when each is the other's best match; 1/2, 1/3 ... when others match better."""
    around: float
    """Cosine of the two with their neighbours, each sentence with the one before and after."""


class Collection:
    """The sentences of the opened documents, with how telling each idea is among them."""

    def __init__(
        self, documents: Iterable[Document] = (), progress: Progress = lambda _: None
    ) -> None:
        documents = tuple(documents)
        parts = [n / max(1, len(documents)) for n in range(len(documents) + 1)]
        self._neighbours: dict[tuple[str, int], frozenset[str]] = {}
        ideas = {
            document.id: self._read(document, share_of_work(progress, *part))
            for document, part in zip(documents, pairwise(parts), strict=True)
        }
        every = [each for found in ideas.values() for each in found]
        counts = Counter(idea for each in every for idea in each)
        top = math.log(1 + len(every)) or 1.0
        self._weights = {
            idea: math.log((1 + len(every)) / (0.5 + count)) / top for idea, count in counts.items()
        }
        self._squared = {idea: weight**2 for idea, weight in self._weights.items()}
        self._sentences = {
            document: _Sentences(found, [self._square(each) for each in found])
            for document, found in ideas.items()
        }

    def weight(self, idea: str) -> float:
        """How telling an idea is, 0 to 1; one that occurs nowhere is as telling as can be."""
        return self._weights.get(idea, 1.0)

    @lru_cache(maxsize=20_000)  # noqa: B019 - lives as long as the documents do
    def total(self, ideas: frozenset[str]) -> float:
        """The weights of some ideas together."""
        return sum(sorted(map(self.weight, ideas)))

    def cosine(self, a: frozenset[str], b: frozenset[str]) -> float:
        """Similarity of two sets of ideas, 0 to 1."""
        if not (shared := a & b):
            return 0.0
        return self._square(shared) / math.sqrt(self._size(a) * self._size(b))

    def standing(self, a: Passage, b: Passage, x: Span, y: Span) -> Standing | None:
        """Where sentence x of passage a and y of b stand; None when a document is not known."""
        here, there = concepts(x.text), concepts(y.text)
        row, column = self._row(here, b.document), self._row(there, a.document)
        best, best_back = float(row.max(initial=0.0)), float(column.max(initial=0.0))
        if not best or not best_back:
            return None
        score = self.cosine(here, there)
        for_a, for_b = min(1.0, score / best), min(1.0, score / best_back)
        rank = (_rank(row, score) + _rank(column, score)) / 2
        around = self.cosine(self._around(a, x), self._around(b, y))
        return Standing(for_a, for_b, min(for_a, for_b), rank, around)

    def _read(self, document: Document, progress: Progress) -> list[frozenset[str]]:
        passages = bodies(document)
        steps = in_steps(range(len(passages)), progress)
        found = [sentence for n in steps for sentence in sentences(passages[n])]
        ideas = [concepts(sentence.text) for sentence in found]
        for i, sentence in enumerate(found):
            near = frozenset[str]().union(*ideas[max(0, i - 1) : i + 2])
            self._neighbours[document.id, sentence.start] = near
        return ideas

    def _around(self, passage: Passage, sentence: Span) -> frozenset[str]:
        own = concepts(sentence.text)
        return self._neighbours.get((passage.document, sentence.start), own)

    @lru_cache(maxsize=20_000)  # noqa: B019
    def _size(self, ideas: frozenset[str]) -> float:
        return self._square(ideas)

    def _square(self, ideas: Iterable[str]) -> float:
        # fsum does not depend on the order, so a set gives the same sum everywhere.
        return math.fsum(self._squared.get(idea, 1.0) for idea in ideas)

    @lru_cache(maxsize=1000)  # noqa: B019 - lives as long as the documents do
    def _row(self, ideas: frozenset[str], document: str) -> Row:
        """Cosines of a sentence with every sentence of a document."""
        found = self._sentences.get(document)
        if not found:
            return np.zeros(0)
        squares = {idea: self._squared.get(idea, 1.0) for idea in sorted(ideas)}
        return found.cosines(squares, math.fsum(squares.values()))


class _Sentences:
    """The sentences of one document, by the ideas that they hold."""

    def __init__(self, ideas: Sequence[frozenset[str]], squares: Sequence[float]) -> None:
        places: defaultdict[str, list[int]] = defaultdict(list)
        for number, each in enumerate(ideas):
            for idea in each:
                places[idea].append(number)
        self._places = {idea: np.array(found) for idea, found in places.items()}
        self._norms = np.sqrt(np.maximum(np.array(squares, dtype=np.float64), 1e-300))

    def cosines(self, squares: Mapping[str, float], own: float) -> Row:
        """Cosines with ideas of which the squared weights are given, and the sum of these."""
        held = [idea for idea in squares if idea in self._places]
        if not held:
            return np.zeros(len(self._norms))
        where = [self._places[idea] for idea in held]
        weights = np.repeat([squares[idea] for idea in held], [len(each) for each in where])
        shared = np.bincount(np.concatenate(where), weights, len(self._norms))
        return shared / (math.sqrt(own or 1.0) * self._norms)


def _rank(row: Row, score: float) -> float:
    return 1 / (1 + int((row > score + 1e-9).sum()))
