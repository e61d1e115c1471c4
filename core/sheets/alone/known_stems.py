"""How many stems of a sentence other documents have, wherever they stand in them."""

from __future__ import annotations

from collections.abc import Iterable

from ...documents import document_of
from ...text.corpus import Corpus
from ...text.words import Word
from ..once import words_of_sentences
from ..sheet import SentenceKey

_CONTAINED, _SHARED = 0.5, 3
"""The share of a claim's stems in one sentence elsewhere that makes it no claim of its own, and
how many it shares at least then."""


class KnownStems:
    """The stems and names that each document has."""

    def __init__(self, corpus: Corpus) -> None:
        """Read them all.

        Args:
            corpus: The documents.
        """
        self._words = words_of_sentences(corpus)
        self._stems: dict[str, list[frozenset[str]]] = {d.id: [] for d in corpus.documents}
        self._names: dict[str, set[str]] = {d.id: set() for d in corpus.documents}
        for key, words in self._words.items():
            self._stems[document_of(key[0])].append(stems_of(words))
            self._names[document_of(key[0])].update(word.stem for word in words if word.name)
        self._whole = {d: frozenset[str]().union(*some) for d, some in self._stems.items()}

    def is_placed(self, key: SentenceKey) -> bool:
        """Whether a sentence gives a number, a day, or a name that not every document has."""
        known = [some for d, some in self._names.items() if d != document_of(key[0])]
        return any(
            word.text[0].isdigit() or (word.name and not all(word.stem in some for some in known))
            for word in self._words[key]
        )

    def spread(self, key: SentenceKey, stems: frozenset[str]) -> float:
        """The largest share of some stems that another document has anywhere."""
        mine = document_of(key[0])
        shared = [len(stems & known) for d, known in self._whole.items() if d != mine]
        return max(shared, default=0) / max(1, len(stems))

    def is_contained(self, key: SentenceKey, stems: frozenset[str]) -> bool:
        """Whether one sentence elsewhere has most of some stems."""
        mine = document_of(key[0])
        others = (each for d, some in self._stems.items() if d != mine for each in some)
        most = max((len(stems & each) for each in others), default=0)
        return most >= _SHARED and most >= _CONTAINED * len(stems)


def stems_of(words: Iterable[Word], *, names: bool = False) -> frozenset[str]:
    """The stems of the telling words among some, with those of names or without."""
    return frozenset(w.stem for w in words if not w.stop and (names or not w.name))
