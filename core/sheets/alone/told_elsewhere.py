"""How much of a sentence another document tells: its ideas, names, numbers and words of one list.

What is rare counts for more, as in a search (idf).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from math import log

from ...cues.reading.amounts import NUMBER, value_of
from ...cues.tokens import idea
from ...documents import document_of
from ...text.corpus import Corpus
from ...text.words import Word
from ..sentence_words import words_of_sentences
from ..sheet import SentenceKey
from ..wording.other_words import terms_by_thing

_NUMBER = re.compile(rf"(?<![\w.,])(?:{NUMBER})(?!\w)", re.IGNORECASE)
_SMALLEST = 3
"""A smaller number tells nothing."""
_COMMON = 80
"""What stands in more sentences tells nothing."""


class Told:
    """What the sentences of the English documents tell."""

    def __init__(self, corpus: Corpus) -> None:
        """Read them all.

        Args:
            corpus: The documents.
        """
        self._marks = _marks(corpus)
        self._homes: defaultdict[str, list[tuple[str, SentenceKey]]] = defaultdict(list)
        for key, marks in self._marks.items():
            document = document_of(key[0])
            for mark in marks:
                self._homes[mark].append((document, key))

    def share(self, key: SentenceKey) -> float:
        """The largest share of a sentence that one sentence of another document has, 0 to 1."""
        return self.nearest(key)[0]

    def nearest(self, key: SentenceKey) -> tuple[float, SentenceKey | None]:
        """The sentence of another document that has most of one, with that share, 0 to 1."""
        return self._nearest(self._marks.get(key, ()), document_of(key[0]))

    def share_of(self, text: str, words: Iterable[Word], document: str) -> float:
        """The largest share of some words that one sentence of another document has, 0 to 1."""
        return self._nearest(_said(text, words), document)[0]

    def _nearest(self, marks: Iterable[str], document: str) -> tuple[float, SentenceKey | None]:
        shared = defaultdict[SentenceKey, float](float)
        whole = 0.0
        for mark in sorted(marks):
            homes = self._homes.get(mark, ())
            weight = log((len(self._marks) + 1) / max(1, len(homes)))
            whole += weight
            for home, other in homes if len(homes) <= _COMMON else ():
                if home != document:
                    shared[other] += weight
        best = max(shared, key=lambda other: shared[other], default=None)
        return (shared[best] / whole, best) if best and whole else (0.0, None)


def _marks(corpus: Corpus) -> Mapping[SentenceKey, set[str]]:
    marks: dict[SentenceKey, set[str]] = {}
    read = words_of_sentences(corpus)
    for document in corpus.english:
        for passage in corpus.bodies(document.id):
            for sentence in corpus.sentences(passage):
                key = passage.id, sentence.start
                marks[key] = _said(sentence.text, read[key])
    for thing, by_document in terms_by_thing(corpus).items():
        for term in (term for terms in by_document.values() for term in terms):
            known = marks[term.sentence_key]
            known -= {*term.thing}
            known.add(f"#{thing}")
    return marks


def _said(text: str, words: Iterable[Word]) -> set[str]:
    """The ideas of some words, and the numbers among them."""
    telling = (word for word in words if not word.stop and not word.text[0].isdigit())
    return {idea(word.stem) for word in telling} | numbers(text)


def numbers(text: str) -> set[str]:
    """The numbers of a text, however they are written, as marks."""
    values = (value_of(match[0])[0] for match in _NUMBER.finditer(text))
    return {f"={value:g}" for value in values if value >= _SMALLEST}
