"""The words of each sentence, as they were read with its passage."""

from __future__ import annotations

from ..text.corpus import Corpus
from ..text.words import Word
from .once import once
from .sheet import SentenceKey


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
                held[passage.id, sentence.start] = inside
    return held
