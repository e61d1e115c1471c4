"""What documents of one matter have in common: ideas of their sentences, persons and bodies."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

from ...cues.tokens import idea
from ...documents import document_of
from ...text.corpus import Corpus
from ..names.entities import entities
from ..once import once
from ..sentence_words import words_of_sentences

NAMES = 3
"""Persons and bodies that documents of one matter both name: there a word needs no more."""
_COMMON = 0.2
"""An idea in a larger share of the sentences tells nothing."""


@once
def pairs_of_one_matter(corpus: Corpus) -> set[tuple[str, str]]:
    """Each two documents that name so many of the same persons and bodies."""
    shared: Counter[tuple[str, str]] = Counter()
    for entity in entities(corpus):
        if entity.kind in ("person", "organisation"):
            shared.update(combinations(entity.documents, 2))
    return {pair for pair, count in shared.items() if count >= NAMES}


@once
def ideas_of_sentences(corpus: Corpus) -> dict[tuple[str, int], frozenset[str]]:
    """What each sentence speaks of, without what most of them speak of."""
    held: dict[tuple[str, int], frozenset[str]] = {}
    counts: Counter[str] = Counter()
    for place, words in words_of_sentences(corpus).items():
        if corpus.reads_english(document_of(place[0])):
            known = frozenset(idea(word.stem) for word in words if not word.stop)
            held[place] = known
            counts.update(known)
    most = max(3, _COMMON * len(held))
    common = {each for each, count in counts.items() if count > most}
    return {place: known - common for place, known in held.items()}
