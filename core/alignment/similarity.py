"""What ranks pairs of passages: the seam where a model that the reader brings can stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from ..documents import Passage
from ..text.vocabulary import Vocabulary


class AlikePair(NamedTuple):
    """Two passages of different documents and their similarity, 0 to 1."""

    a: Passage
    """Of the document that comes first."""
    b: Passage
    score: float


class ScorePart(NamedTuple):
    """One thing that makes two passages alike."""

    name: str
    value: float
    """0 to about 1."""
    weight: float

    @property
    def adds(self) -> float:
        """What it adds to the sum that the score is made from."""
        return self.value * self.weight


class Similarity(Protocol):
    """How alike passages are, and what topics and positions ask of the words in them."""

    vocabulary: Vocabulary
    passages: tuple[Passage, ...]
    """The body passages, in the order of documents and texts."""

    def scores(self, pairs: Sequence[tuple[Passage, Passage]]) -> list[float]:
        """Similarity of the two passages of each pair, 0 to 1, the same in both directions.

        Args:
            pairs: Each of passages of two documents.
        """
        ...

    def score_parts(self, a: Passage, b: Passage) -> tuple[ScorePart, ...]:
        """What the similarity of two passages is made of; nothing when that cannot be told."""
        ...

    def ranked(self, partners: int | None = None) -> list[AlikePair]:
        """Pairs across documents, best first.

        Args:
            partners: Only pairs in which one is among this many best partners that the other
                has in the document; None for all pairs.
        """
        ...

    def nearest(self, number: int, most: int) -> list[tuple[int, float]]:
        """The passages of other documents that resemble a passage most, with their likeness.

        Args:
            number: Index in `passages`.
            most: How many.
        """
        ...
