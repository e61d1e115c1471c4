"""The sentences of the sources that a text is held against, each with what stands near it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...cues.reading.sentence import ReadSentence
from ...documents import Passage, Sentence
from ...text.corpus import Corpus
from ..figures.counts import in_sentence
from ..figures.figure import Figure

_SCENE = 2
"""Sentences on each side that belong to one scene with a sentence."""


class SourceSentence(NamedTuple):
    """A sentence of a source."""

    passage: Passage
    sentence: Sentence
    read: ReadSentence
    matter: frozenset[str]
    """What its whole passage speaks of."""
    figures: tuple[Figure, ...]
    scene: frozenset[str] = frozenset()
    """What it and the sentences near it in its document speak of."""
    lead: frozenset[str] = frozenset()
    """What the sentences right before it speak of."""


def source_sentences(corpus: Corpus, document: str) -> Iterator[SourceSentence]:
    """The sentences of a document with what those near each speak of.

    Args:
        corpus: The documents.
        document: Its id.
    """
    sentences = [s for p in corpus.bodies(document) for s in _of_passage(p, corpus)]
    for n, source in enumerate(sentences):
        before, behind = sentences[max(0, n - _SCENE) : n], sentences[n : n + _SCENE + 1]
        lead = frozenset(idea for each in before for idea in each.read.told)
        scene = lead.union(*(each.read.told for each in behind))
        yield source._replace(scene=scene, lead=lead)


def _of_passage(passage: Passage, corpus: Corpus) -> Iterator[SourceSentence]:
    read = [(sentence, ReadSentence(sentence)) for sentence in corpus.sentences(passage)]
    matter = frozenset(idea for _, each in read for idea in each.ideas)
    for sentence, each in read:
        figures = tuple(in_sentence(passage, sentence, each, every=True))
        yield SourceSentence(passage, sentence, each, matter, figures)
