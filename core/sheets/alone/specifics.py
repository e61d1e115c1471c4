"""Sentences that tell something of their own: a figure, a name or words that no other document has.

What has none of it is mostly a view, or sums up what the others tell in other words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from ...documents import document_of
from ...text.corpus import Corpus
from ..dates.past import has_past
from ..names.entities import entities
from ..sheet import SentenceKey, sentence_key
from ..voices.speaker import NOBODY
from ..voices.speech import speeches
from .parts import is_report

_ADDRESS = re.compile(
    r"\S@\S+\.\w|https?://|\bwww\.|\b0\d{3,4}\s\d{5,}|\bis\s(?:an?|the)\s(?:[a-z]+\s)?fellow\b"
)
"""What stands in a line that tells whom to ask or who wrote."""
_LONG = 5
"""Words of a quotation that is one of its own."""
_DATELINE = re.compile(r"\b(?:19|20)\d\d\W*$")
"""How a line ends that tells who wrote and when, where nothing is told in it."""
_ENDS = re.compile(r"[.!;…]\W*$")
"""How a sentence ends; a heading, an address and a byline do not."""
_NO_CLAIM = re.compile(
    r"^\W*(?:present|in attendance|attending|absent|apologies|ayes|nays|for|against|staff|contact"
    r"|cc|abstain(?:ed|ing))\s?:"
    r"|\bposted\sby\s"
    r"|\basked\s(?:\w+\s){0,3}(?:how|whether|what|if|about|why|who|when|where)\b",
    re.IGNORECASE,
)
"""A line of those who were there, and a question that somebody asked."""


def no_claims(corpus: Corpus) -> frozenset[SentenceKey]:
    """The sentences that tell whom to ask, or who was there."""
    return frozenset(key for key, text in _sentences(corpus) if _is_no_claim(text))


def _is_no_claim(text: str) -> bool:
    if _ADDRESS.search(text) or _NO_CLAIM.search(text):
        return True
    if not _ENDS.search(text) and not is_report(text):
        return True
    return bool(_DATELINE.search(text)) and not has_past(text)


def _sentences(corpus: Corpus) -> Iterator[tuple[SentenceKey, str]]:
    for document in corpus.english:
        for passage in corpus.bodies(document.id):
            for sentence in corpus.sentences(passage):
                yield sentence_key(passage, sentence), sentence.text


def named_alone(corpus: Corpus) -> frozenset[SentenceKey]:
    """The sentences that name whom no other document names."""
    own = (entity for entity in entities(corpus) if len(entity.documents) == 1)
    return frozenset(m.sentence_key for entity in own for m in entity.mentions)


def quoted_at_length(corpus: Corpus) -> frozenset[SentenceKey]:
    """The sentences in which somebody's own words stand between quotation marks."""
    return frozenset(
        speech.quote.sentence_key
        for speech in speeches(corpus, entities(corpus))
        if sum(len(piece.span.text.split()) for piece in speech.pieces) >= _LONG
    )


def spoken_alone(corpus: Corpus) -> frozenset[SentenceKey]:
    """The sentences in which somebody speaks whom no other document gives words of."""
    found: defaultdict[tuple[object, ...], list[SentenceKey]] = defaultdict(list)
    for speech in speeches(corpus, entities(corpus)):
        key = speech.voice.key
        whose = (*key, document_of(speech.quote.passage)) if key == NOBODY.key else key
        found[whose].append(speech.quote.sentence_key)
    alone = (keys for keys in found.values() if len({document_of(key[0]) for key in keys}) == 1)
    return frozenset(key for keys in alone for key in keys)
