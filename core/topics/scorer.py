"""How much of a topic each passage holds: by its own words and by what stands around it.

A passage holds a topic by its own words, and a little by those of its neighbours in the text, of
the passages of other documents that it resembles, and of the passages that hold the topic best
(pseudo relevance feedback, Rocchio 1971).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..alignment.similarity import Similarity
from ..progress import Progress, in_steps
from ..settings import Settings
from ..text.vocabulary import idf
from .searched_passage import SearchedPassage, searched_passage

if TYPE_CHECKING:
    from .membership import TopicScore

Vector = NDArray[np.float64]

_LENGTH_POWER = 0.7
"""How far the length of a passage is divided out of what it holds of a topic."""
_BEST = 8
"""Passages that stand for a topic in the feedback."""


class TopicScorer:
    """Scores the body passages of some documents on any number of topics."""

    def __init__(
        self,
        similarity: Similarity,
        settings: Settings,
        progress: Progress = lambda _: None,
    ) -> None:
        self._settings = settings
        self.neighbour_weight = settings.adjacent_weight
        self.vocabulary = similarity.vocabulary
        self.passages = similarity.passages
        self.known_scores: dict[tuple[str, ...], list[TopicScore]] = {}
        """What the passages hold of suggested topics, by their terms, until these are placed."""
        self._read: dict[int, SearchedPassage] = {}
        documents = [passage.document for passage in self.passages]
        self._followed = np.flatnonzero([a == b for a, b in pairwise(documents)])
        size = len(self.passages)
        self.idf = {s: idf(n, size) for s, n in sorted(self.vocabulary.frequency.items())}
        self.rows: list[dict[str, float]] = [
            {s: (1 + math.log(n)) * self.idf[s] for s, n in Counter(each).items()}
            for each in self.vocabulary.tokens
        ]
        norms = [math.sqrt(math.fsum(v * v for v in row.values())) for row in self.rows]
        self.norm = np.array([norm or 1.0 for norm in norms])
        self._postings = _postings(self.rows)
        self._nearest = [
            similarity.nearest(n, settings.graph_size) for n in in_steps(range(size), progress)
        ]
        self._nearness = [math.fsum(weight for _, weight in near) for near in self._nearest]

    def scores(self, terms: Iterable[str]) -> Vector:
        """How much of a topic each passage holds, 0 to 1; 1 is the best of them."""
        settings = self._settings
        own = _to_one(self._product(self._query(terms)) / self.norm**_LENGTH_POWER)
        total = own + settings.adjacent_weight * self.near(own)
        total = total + settings.graph_weight * self._alike(total)
        best = np.argsort(-np.round(total, 9), kind="stable")[:_BEST]
        total = _to_one(total) + settings.feedback_weight * _to_one(self._like(best, total))
        return np.round(_to_one(total), 4)

    def holding(self, term: str) -> set[int]:
        """The passages that hold every telling stem of a term, wherever these stand."""
        passages: set[int] = set()
        for language in self.vocabulary.languages:
            wanted = set(self._stems_in(term, language))
            if wanted and wanted <= self._postings.keys():
                each = [set(self._postings[stem][0].astype(int)) for stem in wanted if stem]
                passages |= set[int].intersection(*each)
        return passages

    def read(self, number: int) -> SearchedPassage:
        """The words of a passage, by its index, as terms are looked up among them."""
        if number not in self._read:
            self._read[number] = searched_passage(self.passages[number], self.vocabulary)
        return self._read[number]

    def near(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """For each passage the mean of the values of the passages before and after it."""
        result, count = np.zeros_like(values), np.zeros(len(values))
        first = self._followed
        for here, there in ((first, first + 1), (first + 1, first)):
            result[here] += values[there]
            count[here] += 1
        count = np.maximum(count, 1)
        return (result.T / count).T

    def _query(self, terms: Iterable[str]) -> dict[str, float]:
        """Stem -> weight; a stem that several terms hold weighs little more than one."""
        counts: Counter[str] = Counter()
        for term in terms:
            counts.update({stem for stem in self._stems(term) if stem})
        return {s: math.log1p(n) * self.idf[s] for s, n in sorted(counts.items()) if s in self.idf}

    def _stems(self, term: str) -> Iterator[str | None]:
        """The stems that a term has in the languages of the documents, stop words left out."""
        for language in self.vocabulary.languages:
            yield from self._stems_in(term, language)

    def _stems_in(self, term: str, language: str) -> Iterator[str | None]:
        spelled = self.vocabulary.words(term, language)
        content_words = [word for word in spelled if not word.stop] or spelled
        yield from (self.vocabulary.closest(word.stem) for word in content_words)

    def _product(self, query: Mapping[str, float]) -> Vector:
        result = np.zeros(len(self.rows))
        for stem, weight in sorted(query.items()):
            where, values = self._postings[stem]
            result[where.astype(np.int64)] += weight * values
        return result

    def _alike(self, values: Vector) -> Vector:
        """For each passage the mean of the values of those of other documents it resembles."""
        held: list[float] = values.tolist()
        near = zip(self._nearest, self._nearness, strict=True)
        return np.array(
            [
                math.fsum([weight * held[other] for other, weight in others]) / total
                if total
                else 0.0
                for others, total in near
            ]
        )

    def _like(self, best: NDArray[np.int64], values: Vector) -> Vector:
        """How much each passage resembles the mean of the best ones."""
        centre: defaultdict[str, float] = defaultdict(float)
        for index in map(int, best):
            weight = float(values[index] / self.norm[index])
            for stem, value in self.rows[index].items():
                centre[stem] += weight * value
        return self._product(centre) / self.norm


def _to_one(values: Vector) -> Vector:
    most = float(values.max(initial=0.0))
    return values / most if most else values


def _postings(rows: Sequence[Mapping[str, float]]) -> dict[str, Vector]:
    """For each stem the passages that hold it, and its weight in them: two rows."""
    postings: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for index, row in enumerate(rows):
        for stem, value in row.items():
            postings[stem].append((index, value))
    return {stem: np.array(weighted).T for stem, weighted in postings.items()}
