"""The sentences of the compared documents, each read once, and which of them are alike."""

from __future__ import annotations

import math
from collections.abc import Iterable

from ..cues.pairing import SentencePair
from ..cues.reading.sentence import ReadSentence
from ..documents import Document, Passage
from ..text.bodies import bodies
from ..text.sentences import sentences

_SLACK = 1e-9


class Readings:
    """The read sentences of some documents; they live as long as the comparison."""

    def __init__(self, documents: Iterable[Document] = ()) -> None:
        self._documents = {document.id: document for document in documents}
        self._read: dict[str, tuple[ReadSentence, ...]] = {}
        self._indices: dict[str, _Index] = {}

    def of(self, passage: Passage) -> tuple[ReadSentence, ...]:
        """The sentences of a passage."""
        if passage.id not in self._read:
            self._read[passage.id] = tuple(map(ReadSentence, sentences(passage)))
        return self._read[passage.id]

    def has_better(self, pair: SentencePair, a: Passage, b: Passage) -> bool:
        """Whether either document holds a sentence that fits the other's better than its own does.

        Two sentences that differ tell nothing when both documents hold both.
        """
        return self._is_better(pair.a, pair, b.document, pair.b) or self._is_better(
            pair.b, pair, a.document, pair.a
        )

    def _is_better(
        self, sentence: ReadSentence, pair: SentencePair, document: str, partner: ReadSentence
    ) -> bool:
        found = self._index(document)
        if found is None:
            return False
        for other in found.nearest(sentence, pair.jaccard):
            if other is not partner:
                rival = SentencePair(sentence, other)
                if rival.jaccard > pair.jaccard + _SLACK:
                    return True
                if rival.ratio > pair.ratio + _SLACK:
                    return True
        return False

    def _index(self, document: str) -> _Index | None:
        if document not in self._indices and document in self._documents:
            held = [
                sentence
                for passage in bodies(self._documents[document])
                for sentence in self.of(passage)
            ]
            self._indices[document] = _Index(held)
        return self._indices.get(document)


class _Index:
    """The sentences of one document by the ideas that they hold."""

    def __init__(self, held: list[ReadSentence]) -> None:
        self._held = held
        self._places: dict[str, list[int]] = {}
        for place, sentence in enumerate(held):
            for idea in sentence.ideas:
                self._places.setdefault(idea, []).append(place)

    def nearest(self, sentence: ReadSentence, jaccard: float) -> list[ReadSentence]:
        """The sentences at least so alike to one."""
        # So many ideas have to be shared that each of them holds one of the rarest of the others.
        ideas, least = sentence.ideas, jaccard - _SLACK
        rarest = sorted(ideas, key=lambda idea: (len(self._places.get(idea, ())), idea))
        kept = rarest[: len(ideas) - max(1, math.ceil(least * len(ideas))) + 1]
        places = {place for idea in kept for place in self._places.get(idea, ())}
        near = (self._held[place] for place in sorted(places))
        return [
            other for other in near if len(ideas & other.ideas) >= least * len(ideas | other.ideas)
        ]
