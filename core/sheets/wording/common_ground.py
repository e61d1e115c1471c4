"""What documents of one matter have in common: ideas of their sentences, persons and bodies."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from math import fsum

from ...cues.tokens import idea
from ...documents import document_of
from ...text.corpus import Corpus
from ...text.words import stem
from ..names.entities import entities
from ..once import once, words_of_sentences
from ..sheet import SentenceKey
from .terms import Term

NAMES = 3
"""Persons and bodies that documents of one matter both name: there a word needs no more."""
FIRST = 0.5
"""What two sentences have to share besides for words of one list to name one thing at all."""
NEXT = 2
"""Telling words on each side of a term that stand right beside it."""
RARE = 6
"""Sentences that a rare idea stands in at most; others weigh ..."""
COMMON = 0.5
"""... so much, and figures ..."""
FIGURE = 2
"""... so much."""
_TIMES = frozenset(
    idea(stem(word))
    for word in """year years month week day days today yesterday time times hour per cent percent
    last next new first monday tuesday wednesday thursday friday saturday sunday one two three four
    five say said""".split()  # noqa: SIM905
)
"""What anything shares with anything."""
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
def ideas_of_sentences(corpus: Corpus) -> dict[SentenceKey, frozenset[str]]:
    """What each sentence speaks of, without what most of them speak of."""
    held: dict[SentenceKey, frozenset[str]] = {}
    counts: Counter[str] = Counter()
    for place, words in words_of_sentences(corpus).items():
        if corpus.reads_english(document_of(place[0])):
            known = frozenset(idea(word.stem) for word in words if not word.stop)
            held[place] = known
            counts.update(known)
    most = max(3, _COMMON * len(held))
    common = {each for each, count in counts.items() if count > most}
    return {place: known - common for place, known in held.items()}


class Ground:
    """How much the sentences of two terms have in common besides them."""

    def __init__(self, corpus: Corpus) -> None:
        """Know what each sentence speaks of.

        Args:
            corpus: The documents.
        """
        self._corpus = corpus
        self._ideas = ideas_of_sentences(corpus)
        self._one_matter = pairs_of_one_matter(corpus)
        self._words = words_of_sentences(corpus)
        self._counts = Counter(each for ideas in self._ideas.values() for each in ideas)

    def fewest(self, a: str, b: str, *, general: bool) -> float:
        """How much terms of two documents have to share to name one thing.

        Args:
            a: Id of a document.
            b: Of another.
            general: Whether anything is called by such terms.
        """
        return 1 + general + ((a, b) not in self._one_matter)

    def shared(self, a: Term, b: Term) -> float:
        """What both sentences have besides the terms; what is rare and figures count for more.

        What stands right beside both terms counts once more.
        """
        ideas = (
            (self._ideas[a.sentence_key] & self._ideas[b.sentence_key])
            - {*a.thing, *b.thing}
            - _TIMES
        )
        beside = ideas & self._beside(a) & self._beside(b) if ideas else set[str]()
        return fsum(map(self._weight, ideas)) + fsum(map(self._weight, beside))

    def _weight(self, each: str) -> float:
        if self._counts[each] > RARE:
            return COMMON
        return 1 if not each.isdigit() else FIGURE if len(each) > 1 else COMMON

    def _beside(self, term: Term) -> set[str]:
        """The ideas of the words beside a term."""
        telling = [word for word in self._words[term.sentence_key] if not word.stop]
        span, first = term.quote.span, self._corpus.passage(term.quote.passage).start
        start, end = span.start - first, span.end - first
        before = [word for word in telling if word.end <= start][-NEXT:]
        after = [word for word in telling if word.start >= end][:NEXT]
        return {idea(word.stem) for word in (*before, *after)}
