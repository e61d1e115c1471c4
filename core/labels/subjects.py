"""What passages of a comparison say of the subjects that they share, each read once."""

from __future__ import annotations

from collections import Counter

from ..documents import Passage
from ..sayings.of_subjects import Contrast, beside
from ..sayings.passages import ReadPassage
from ..sayings.telling import Telling
from ..text.corpus import Corpus
from .readings import Readings


class Subjects:
    """The subjects of passages, and how telling words are in two documents.

    Args:
        corpus: The documents.
        readings: Their sentences.
    """

    def __init__(self, corpus: Corpus, readings: Readings) -> None:
        self._corpus = corpus
        self._readings = readings
        self._passages: dict[str, ReadPassage] = {}
        self._often: dict[str, Counter[str]] = {}
        self._telling: dict[tuple[str, str], Telling] = {}

    def beside(self, a: Passage, b: Passage) -> Contrast | None:
        """What each of two passages says of the subject that they share."""
        # Of these two documents only: a third one changes nothing that is told of them.
        documents = a.document, b.document
        if documents not in self._telling:
            total = sum(len(self._corpus.bodies(each)) for each in documents)
            here, there = map(self._count, documents)
            self._telling[documents] = Telling(here, there, total)
        return beside(self._read(a), self._read(b), self._telling[documents])

    def _read(self, passage: Passage) -> ReadPassage:
        if passage.id not in self._passages:
            self._passages[passage.id] = ReadPassage(self._readings.of(passage))
        return self._passages[passage.id]

    def _count(self, document: str) -> Counter[str]:
        """In how many passages of a document each stem is."""
        if document not in self._often:
            text = self._corpus.texts[document]
            often = Counter(place for places in text.stems_in for place in {*places})
            self._often[document] = Counter({text.stems[at]: n for at, n in often.items()})
        return self._often[document]
