"""The noun phrases of some passages: where each stands, and how it is spelt there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from ..text.asides import words_of
from ..text.spelling import best_spelling
from .grammar import listed
from .noun_phrases import LONGEST, ReadText, noun_phrases
from .word_company import WordCompany

if TYPE_CHECKING:
    from ..text.vocabulary import Vocabulary
    from ..text.words import Word
    from .scorer import TopicScorer

_MOST_PASSAGES = 1500
"""Of more passages, as many evenly spread ones are read."""
_WITHIN = 0.6
"""A phrase that is so often part of one longer by a word is cut off."""

_OFFICES = listed("offices")

Key = tuple[str, ...]
"""The stems of a phrase."""


class PhraseBook:
    """Every stretch of words that is a noun phrase somewhere in the passages.

    Args:
        scorer: The passages; of many, as many are read as tell enough.
        topics: Indices of the passages of each topic, of which more are read.
    """

    def __init__(self, scorer: TopicScorer, topics: Iterable[Collection[int]]) -> None:
        self._passages = scorer.passages
        self._places: defaultdict[Key, set[int]] = defaultdict(set)
        self._spelt: defaultdict[Key, Counter[str]] = defaultdict(Counter)
        self._longer: defaultdict[Key, list[Key]] = defaultdict(list)
        read = set(_spread(range(len(scorer.passages)), _MOST_PASSAGES))
        for members in topics:
            read.update(_spread(sorted(members), _MOST_PASSAGES // 10))
        self._people: Counter[Key] = Counter()
        self._names: Counter[Key] = Counter()
        self._read(sorted(read), scorer.vocabulary)

    def __iter__(self) -> Iterator[Key]:
        return iter(self._spelt)

    def places(self, key: Key) -> set[int]:
        """Indices of the passages in which a phrase stands, alone or in one that is longer."""
        return self._places[key]

    def text(self, key: Key) -> str:
        """How the passages spell a phrase most often."""
        return best_spelling(self._spelt[key])

    def is_person(self, key: Key) -> bool:
        """Whether a phrase is somebody: "Mayor Lind", "Eva Lind", "the superintendent"."""
        return self._is_mostly(key, self._people)

    def is_name(self, key: Key) -> bool:
        """Whether each word of a phrase is written like a name."""
        return self._is_mostly(key, self._names)

    def _is_mostly(self, key: Key, places: Counter[Key]) -> bool:
        return 2 * places[key] > self._spelt[key].total()

    def documents(self, places: Iterable[int]) -> int:
        """In how many documents some passages are."""
        return len({self._passages[n].document for n in places})

    def is_cut_off(self, key: Key, members: set[int]) -> bool:
        """Whether a phrase mostly stands inside one that is longer by a word."""
        here = self._places[key] & members
        spread = min(2, self.documents(here))
        inside = (self._places[longer] & here for longer in self._longer.get(key, ()))
        return any(
            len(some) >= _WITHIN * len(here) and self.documents(some) >= spread for some in inside
        )

    def _read(self, numbers: Sequence[int], vocabulary: Vocabulary) -> None:
        passages = [self._passages[n] for n in numbers]
        texts = [(words_of(passage), vocabulary.language_in(passage)) for passage in passages]
        words = [vocabulary.words(*text) for text in texts]
        company = WordCompany(
            (text, read_words) for (text, _), read_words in zip(texts, words, strict=True)
        )
        read = [
            ReadText.of(text, read_words, language, company)
            for (text, language), read_words in zip(texts, words, strict=True)
        ]
        for n, passage in zip(numbers, read, strict=True):
            self._take_phrases(n, passage, company, vocabulary)
        for n, passage in zip(numbers, read, strict=True):
            stems = [vocabulary.canonical(word.stem) for word in passage.words]
            for key in _parts(stems, passage.stretches):
                if key in self._spelt:
                    self._places[key].add(n)
        for key in self._spelt:
            for part in {key[1:], key[:-1]}:
                self._longer[part].append(key)

    def _take_phrases(
        self, number: int, passage: ReadText, company: WordCompany, vocabulary: Vocabulary
    ) -> None:
        """Note where the noun phrases of a passage stand, how they are spelt and what they name."""
        for phrase in noun_phrases(passage, company):
            key = tuple(vocabulary.canonical(word.stem) for word in phrase.words)
            if len(set(key)) == len(key):
                self._places[key].add(number)
                self._spelt[key][phrase.text] += 1
                named = [word.name for word in phrase.words]
                self._names[key] += passage.language == "english" and all(named)
                self._people[key] += _is_somebody(phrase.words, company)


def _parts(stems: Sequence[str], stretches: Iterable[tuple[int, int]]) -> Iterator[Key]:
    """Every few words of some stretches: a phrase of another passage may stand inside a longer."""
    for start, end in stretches:
        for first in range(start, end):
            for last in range(first + 1, min(end, first + LONGEST) + 1):
                yield tuple(stems[first:last])


def _is_somebody(words: Sequence[Word], company: WordCompany) -> bool:
    """Whether a phrase ends in a surname, is an office and a name, or somebody who speaks."""
    last = words[-1]
    if company.is_surname(last) or company.is_voice(last):
        return True
    first = words[0]
    return last.name and (not first.name or first.text.lower() in _OFFICES)


def _spread(numbers: Sequence[int], most: int) -> Sequence[int]:
    """At most so many of some numbers, evenly spread."""
    return numbers[:: -(-len(numbers) // most) or 1]
