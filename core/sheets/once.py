"""What several sheets ask of one corpus, made once: so the words of its sentences."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from ..text.corpus import Corpus
from ..text.words import Word
from .sheet import SentenceKey, sentence_key

Made = TypeVar("Made")


def once(make: Callable[[Corpus], Made]) -> Callable[[Corpus], Made]:
    """A function of a corpus that keeps what it made for as long as the corpus lives."""
    kept: WeakKeyDictionary[Corpus, Made] = WeakKeyDictionary()

    @wraps(make)
    def kept_or_made(corpus: Corpus) -> Made:
        if corpus not in kept:
            kept[corpus] = make(corpus)
        return kept[corpus]

    return kept_or_made


@once
def words_of_sentences(corpus: Corpus) -> dict[SentenceKey, tuple[Word, ...]]:
    """Words by passage id and start of the sentence, their places in the passage."""
    held: dict[SentenceKey, tuple[Word, ...]] = {}
    for document in corpus.documents:
        for passage in corpus.bodies(document.id):
            words = corpus.words(passage)
            for sentence in corpus.sentences(passage):
                start, end = sentence.start - passage.start, sentence.end - passage.start
                inside = tuple(word for word in words if start <= word.start < end)
                held[sentence_key(passage, sentence)] = inside
    return held
