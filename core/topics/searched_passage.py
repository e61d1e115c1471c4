"""A passage as terms are looked up among its words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..documents import Passage
from ..text.asides import words_of
from ..text.vocabulary import Vocabulary
from ..text.words import Word
from .grammar import listed

CLAUSE_END = re.compile(r"(?<![A-Z])[.!?…]\s|[;:\n]")
"""What ends a clause, but for a comma: "human, drug and arms trafficking"."""
_NEGATIONS = listed("negations")


class SearchedPassage(NamedTuple):
    """A text with its words and what each counts as."""

    text: str
    language: str
    words: Sequence[Word]
    forms: Sequence[str]
    """The stem of each word, or a stop word as it stands in lower case."""
    held: frozenset[str]
    """Each form once."""

    def breaks(self, first: int, last: int, sign: re.Pattern[str] = CLAUSE_END) -> bool:
        """Whether something ends a clause between two words."""
        return bool(sign.search(self.text, self.words[first].end, self.words[last].start))


def searched_passage(passage: Passage, vocabulary: Vocabulary) -> SearchedPassage:
    """A passage with its words as terms are looked up among them."""
    text, language = words_of(passage), vocabulary.language_in(passage)
    read = vocabulary.words(text, language)
    forms = [stop_form(w.text) if w.stop else vocabulary.canonical(w.stem) for w in read]
    return SearchedPassage(text, language, read, forms, frozenset(forms))


def stop_form(word: str) -> str:
    """A stop word as it is compared."""
    return word.casefold().replace("’", "'")


def is_negation(word: str) -> bool:
    """Whether a word denies what stands beside it."""
    low = stop_form(word)
    return low in _NEGATIONS or low.endswith("n't")
