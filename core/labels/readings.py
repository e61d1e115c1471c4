"""The sentences of the compared documents, each read once, and which of them are alike."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from itertools import chain
from typing import TypeAlias

from .. import limits
from ..cues.pairing import SentencePair
from ..cues.reading.sentence import ReadSentence
from ..documents import Passage, Sentence
from ..text.body_text import BodyText
from ..text.boilerplate import is_courtesy, is_title
from ..text.corpus import Corpus
from ..text.sentences import sentences

ReadSentences: TypeAlias = dict[BodyText, dict[int, tuple[ReadSentence, ...]]]
"""The read sentences of documents, by the numbers of their passages."""

_SLACK = 1e-9
_SAME = 4
"""Sentences of one wording that are kept: more than are ever read as one."""


class Readings:
    """The read sentences of some documents; they live as long as the comparison.

    Args:
        corpus: The documents.
        read_before: What was read of documents that were compared before.
    """

    def __init__(self, corpus: Corpus, read_before: ReadSentences | None = None) -> None:
        read_before = read_before or {}
        self._corpus = corpus
        self.read: ReadSentences = {
            text: read_before.get(text, {}) for text in corpus.texts.values()
        }
        """What is read by now of the documents."""
        self._by_text: dict[str, ReadSentence] = {}
        """A sentence of each text, the first that was read: copies have its words."""
        for passages in self.read.values():
            for sentence in chain.from_iterable(passages.values()):
                self._by_text.setdefault(sentence.span.text, sentence.copy_of or sentence)
        self._indices: dict[str, _Index] = {}
        self._of: dict[str, tuple[ReadSentence, ...]] = {}

    def of(self, passage: Passage) -> tuple[ReadSentence, ...]:
        """The sentences of a passage that state something."""
        if passage.id not in self._of:
            self._of[passage.id] = self._read(passage)
        return self._of[passage.id]

    def _read(self, passage: Passage) -> tuple[ReadSentence, ...]:
        read = self.read[self._corpus.texts[passage.document]]
        if passage.number not in read:
            body = passage.id in self._corpus.index
            cut = self._corpus.sentences(passage) if body else sentences(passage)
            read[passage.number] = tuple(self._sentence(s) for s in cut if _states(s, cut))
        return read[passage.number]

    def _sentence(self, span: Sentence) -> ReadSentence:
        sentence = ReadSentence(span, copy_of=self._by_text.get(span.text))
        self._by_text.setdefault(span.text, sentence)
        return sentence

    def has_better(self, pair: SentencePair, a: Passage, b: Passage) -> bool:
        """Whether either document holds a sentence that fits the other's better than its own does.

        Two sentences that differ tell nothing when both documents hold both.
        """
        if pair.jaccard == pair.ratio == 1:
            return False
        return self._is_better(pair.a, pair, b.document, pair.b) or self._is_better(
            pair.b, pair, a.document, pair.a
        )

    def _is_better(
        self, sentence: ReadSentence, pair: SentencePair, document: str, partner: ReadSentence
    ) -> bool:
        for other in self._index(document).nearest(sentence, pair.jaccard):
            if not is_within(other, partner):
                rival = SentencePair(sentence, other)
                if rival.jaccard > pair.jaccard + _SLACK:
                    return True
                if rival.ratio > pair.ratio + _SLACK:
                    return True
        return False

    def _index(self, document: str) -> _Index:
        if document not in self._indices:
            passages = self._corpus.bodies(document)
            self._indices[document] = _Index([s for each in passages for s in self.of(each)])
        return self._indices[document]


def is_within(sentence: ReadSentence, other: ReadSentence) -> bool:
    """Whether a sentence is another one of its document, or one of two that are read as one."""
    return other.span.start <= sentence.span.start and sentence.span.end <= other.span.end


def _states(sentence: Sentence, passage: Sequence[Sentence]) -> bool:
    """Whether a sentence states anything; by itself a title may be a headline that does."""
    is_headline = len(passage) == 1 or not is_title(sentence.text)
    return is_headline and not is_courtesy(sentence.text)


class _Index:
    """The sentences of one document by the ideas that they hold."""

    def __init__(self, held: list[ReadSentence]) -> None:
        self._held: list[ReadSentence] = []
        times: Counter[str] = Counter()
        for sentence in held:
            times[sentence.span.text] += 1
            if times[sentence.span.text] <= _SAME:
                self._held.append(sentence)
        self._places: dict[str, list[int]] = {}
        for place, sentence in enumerate(self._held):
            for idea in sentence.ideas:
                self._places.setdefault(idea, []).append(place)

    def nearest(self, sentence: ReadSentence, jaccard: float) -> list[ReadSentence]:
        """The sentences at least so alike to one."""
        # So many ideas have to be shared that each of them holds one of the rarest of the others.
        ideas, least = sentence.ideas, jaccard - _SLACK
        rarest = sorted(ideas, key=lambda idea: (len(self._places.get(idea, ())), idea))
        kept = rarest[: len(ideas) - max(1, math.ceil(least * len(ideas))) + 1]
        places = {place for idea in kept for place in self._places.get(idea, [])[: limits.RIVALS]}
        fewest, most = least * len(ideas), len(ideas) / least if least > 0 else math.inf
        near = (self._held[place] for place in sorted(places))
        return [
            other
            for other in near
            if fewest <= (size := len(other.ideas)) <= most
            and (shared := len(ideas & other.ideas)) >= least * (len(ideas) + size - shared)
        ]
