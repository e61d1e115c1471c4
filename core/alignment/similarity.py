"""What ranks pairs of passages: the seam where a model that the reader brings can stand."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, Protocol

from ..documents import Passage
from ..text.vocabulary import Vocabulary

Progress = Callable[[float], None]
"""Called with how much of the work is done, 0 to 1; it may raise `Cancelled`."""


_SILENT = 0.1
"""Seconds after which work says how far it is."""


class Pair(NamedTuple):
    """Two passages of different documents and their similarity, 0 to 1."""

    a: Passage
    """Of the document that comes first."""
    b: Passage
    score: float


class Share(NamedTuple):
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
        """Similarity of the two passages of each pair, 0 to 1, the same in both directions."""
        ...

    def shares(self, a: Passage, b: Passage) -> tuple[Share, ...]:
        """What the similarity of two passages is made of; nothing when that cannot be told."""
        ...

    def ranked(self, partners: int | None = None) -> list[Pair]:
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


def share_of_work(progress: Progress, start: float, end: float) -> Progress:
    """A progress that runs from `start` to `end` of another one."""
    return lambda fraction: progress(start + (end - start) * fraction)


def in_steps(steps: Sequence[int], progress: Progress) -> Iterable[int]:
    """The steps of a loop, told to `progress` a hundred times or more, so that it can be stopped.

    Steps that take long are told ten times a second.
    """
    every = 1 + len(steps) // 100
    told = 0.0
    for number, step in enumerate(steps):
        if number % every == 0 or time.monotonic() - told > _SILENT:
            told = time.monotonic()
            progress(number / len(steps))
        yield step
