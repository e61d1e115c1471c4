"""Where a pair of sentences stands among all the sentences of the opened documents."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from .cues.tokens import concepts
from .documents import Document, Passage, Span
from .segmenting import sentences


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

    def __init__(self, documents: Iterable[Document] = ()) -> None:
        self._sentences: dict[str, list[frozenset[str]]] = {}
        self._neighbours: dict[tuple[str, int], frozenset[str]] = {}
        for document in documents:
            self._read(document)
        every = [ideas for found in self._sentences.values() for ideas in found]
        counts = Counter(idea for ideas in every for idea in ideas)
        top = math.log(1 + len(every)) or 1.0
        self._weights = {
            idea: math.log((1 + len(every)) / (0.5 + count)) / top for idea, count in counts.items()
        }
        self._rows: dict[tuple[frozenset[str], str], list[float]] = {}

    def weight(self, idea: str) -> float:
        """How telling an idea is, 0 to 1; one that occurs nowhere is as telling as can be."""
        return self._weights.get(idea, 1.0)

    def cosine(self, a: frozenset[str], b: frozenset[str]) -> float:
        """Similarity of two sets of ideas, 0 to 1."""
        if not (shared := a & b):
            return 0.0
        return self._square(shared) / math.sqrt(self._square(a) * self._square(b))

    def standing(self, a: Passage, b: Passage, x: Span, y: Span) -> Standing | None:
        """Where sentence x of passage a and y of b stand; None when a document is not known."""
        here, there = concepts(x.text), concepts(y.text)
        row, column = self._row(here, b.document), self._row(there, a.document)
        if not row or not column or row[-1] <= 0 or column[-1] <= 0:
            return None
        score = self.cosine(here, there)
        for_a, for_b = min(1.0, score / row[-1]), min(1.0, score / column[-1])
        rank = (_rank(row, score) + _rank(column, score)) / 2
        around = self.cosine(self._around(a, x), self._around(b, y))
        return Standing(for_a, for_b, min(for_a, for_b), rank, around)

    def _read(self, document: Document) -> None:
        bodies = [passage for passage in document.passages if passage.role == "body"]
        found = [sentence for passage in bodies for sentence in sentences(passage)]
        ideas = [concepts(sentence.text) for sentence in found]
        self._sentences[document.id] = ideas
        for i, sentence in enumerate(found):
            near = frozenset[str]().union(*ideas[max(0, i - 1) : i + 2])
            self._neighbours[document.id, sentence.start] = near

    def _around(self, passage: Passage, sentence: Span) -> frozenset[str]:
        own = concepts(sentence.text)
        return self._neighbours.get((passage.document, sentence.start), own)

    def _square(self, ideas: Iterable[str]) -> float:
        # fsum does not depend on the order, so a set gives the same sum everywhere.
        return math.fsum(self.weight(idea) ** 2 for idea in ideas)

    def _row(self, ideas: frozenset[str], document: str) -> list[float]:
        """Cosines of a sentence with every sentence of a document, smallest first."""
        key = (ideas, document)
        if key not in self._rows:
            others = self._sentences.get(document, ())
            self._rows[key] = sorted(self.cosine(ideas, other) for other in others)
        return self._rows[key]


def _rank(row: list[float], score: float) -> float:
    return 1 / (1 + len(row) - bisect_right(row, score + 1e-9))
