"""Sentences that tell something of their own: a figure, a name or words that no other document has.

What has none of it is mostly a view, or sums up what the others tell in other words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from ...documents import document_of
from ...text.corpus import Corpus
from ..names.entities import entities
from ..sheet import SentenceKey
from ..voices.quotations import NOBODY
from ..voices.speech import speeches
from .told_elsewhere import numbers

_ADDRESS = re.compile(
    r"\S@\S+\.\w|https?://|\bwww\.|\b0\d{3,4}\s\d{5,}|\bis\s(?:an?|the)\s(?:[a-z]+\s)?fellow\b"
)
"""What stands in a line that tells whom to ask or who wrote."""


def specific_sentences(corpus: Corpus) -> frozenset[SentenceKey]:
    """The sentences of the English documents that tell something of their own."""
    addressed = {key for key, text in _sentences(corpus) if _ADDRESS.search(text)}
    return frozenset((*_with_figures(corpus), *_with_names(corpus), *_spoken(corpus))) - addressed


def _sentences(corpus: Corpus) -> Iterator[tuple[SentenceKey, str]]:
    for document in corpus.english:
        for passage in corpus.bodies(document.id):
            for sentence in corpus.sentences(passage):
                yield (passage.id, sentence.start), sentence.text


def _with_figures(corpus: Corpus) -> Iterator[SentenceKey]:
    """Those with a figure that no other document has."""
    found: defaultdict[str, list[SentenceKey]] = defaultdict(list)
    for key, text in _sentences(corpus):
        for number in numbers(text):
            found[number].append(key)
    for keys in found.values():
        if len({document_of(key[0]) for key in keys}) == 1:
            yield from keys


def _with_names(corpus: Corpus) -> Iterator[SentenceKey]:
    """Those that name whom no other document names."""
    for entity in entities(corpus):
        if len(entity.documents) == 1:
            yield from ((m.passage.id, m.sentence.start) for m in entity.mentions)


def _spoken(corpus: Corpus) -> Iterator[SentenceKey]:
    """Those in which somebody speaks whom no other document gives words of."""
    found: defaultdict[tuple[object, ...], list[SentenceKey]] = defaultdict(list)
    for speech in speeches(corpus, entities(corpus)):
        key = speech.voice.key
        whose = (*key, document_of(speech.quote.passage)) if key == NOBODY.key else key
        found[whose].append((speech.quote.passage, speech.quote.sentence.start))
    for keys in found.values():
        if len({document_of(key[0]) for key in keys}) == 1:
            yield from keys
