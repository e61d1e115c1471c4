"""The noun phrases that topics may be called: where each stands, and how it is spelt there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from ..progress import Progress, in_steps
from ..text.asides import words_of
from ..text.spelling import best_spelling
from .grammar import listed
from .noun_phrases import LONGEST, Phrase, ReadText, noun_phrases
from .word_company import WordCompany

if TYPE_CHECKING:
    from ..text.words import Word
    from .scorer import TopicScorer

_MOST_PASSAGES = 1500
"""Of more passages, as many evenly spread ones are read."""
_WITHIN = 0.6
"""A phrase that is so often part of one longer by a word is cut off."""

_OFFICES = listed("offices")

Key = tuple[str, ...]
"""The stems of a phrase."""


class Unnamed(NamedTuple):
    """A topic that is to be named."""

    stems: Sequence[str]
    """Its words, the heaviest first."""
    members: set[int]
    """Indices of its passages."""


class PhraseBook:
    """Every stretch of words that is a noun phrase somewhere and holds a word of some topic.

    Args:
        scorer: The passages; of many, as many are read as tell enough.
        topics: What is to be named; more of their passages are read.
        progress: Told about the work.
    """

    def __init__(
        self,
        scorer: TopicScorer,
        topics: Sequence[Unnamed],
        progress: Progress = lambda _: None,
    ) -> None:
        self._passages = scorer.passages
        self._vocabulary = scorer.vocabulary
        self._telling = {stem for topic in topics for stem in topic.stems}
        self._places: defaultdict[Key, set[int]] = defaultdict(set)
        self._phrases: defaultdict[Key, list[Phrase]] = defaultdict(list)
        self._longer: defaultdict[Key, list[Key]] = defaultdict(list)
        numbers = set(_spread(range(len(scorer.passages)), _MOST_PASSAGES))
        for topic in topics:
            numbers.update(_spread(sorted(topic.members), _MOST_PASSAGES // 10))
        self._company = self._read(sorted(numbers), progress)

    def __iter__(self) -> Iterator[Key]:
        return iter(self._phrases)

    def places(self, key: Key) -> set[int]:
        """Indices of the passages in which a phrase stands, alone or in one that is longer."""
        return self._places[key]

    def text(self, key: Key) -> str:
        """How the passages spell a phrase most often."""
        return best_spelling(Counter(phrase.text for phrase in self._phrases[key]))

    def is_person(self, key: Key) -> bool:
        """Whether a phrase is somebody: "Mayor Lind", "Eva Lind", "the superintendent"."""
        return self._is_mostly(key, lambda phrase: _is_somebody(phrase.words, self._company))

    def is_name(self, key: Key) -> bool:
        """Whether each word of a phrase is written like a name."""
        return self._is_mostly(key, _is_name)

    def _is_mostly(self, key: Key, holds: Callable[[Phrase], bool]) -> bool:
        phrases = self._phrases[key]
        return 2 * sum(map(holds, phrases)) > len(phrases)

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

    def _read(self, numbers: Sequence[int], progress: Progress) -> WordCompany:
        """Read some passages; returns what stands beside which word in them."""
        texts = [words_of(self._passages[n]) for n in numbers]
        languages = [self._vocabulary.language_in(self._passages[n]) for n in numbers]
        words = [*map(self._vocabulary.words, texts, languages)]
        company = WordCompany(zip(texts, words, strict=True))
        inside: list[tuple[int, Key]] = []
        for step in in_steps(range(len(numbers)), progress):
            read = ReadText.of(texts[step], words[step], languages[step], company)
            stems = tuple(self._vocabulary.canonical_stems(read.words))
            about = [each for each in read.stretches if self._is_about(stems[slice(*each)])]
            self._take_phrases(numbers[step], read._replace(stretches=about), company)
            inside += ((numbers[step], key) for key in _parts(stems, about) if self._is_about(key))
        for n, key in inside:
            if key in self._phrases:
                self._places[key].add(n)
        for key in self._phrases:
            for part in {key[1:], key[:-1]}:
                self._longer[part].append(key)
        return company

    def _take_phrases(self, number: int, passage: ReadText, company: WordCompany) -> None:
        """Note where the noun phrases of a passage stand that hold a word of some topic."""
        for phrase in noun_phrases(passage, company):
            key = tuple(self._vocabulary.canonical_stems(phrase.words))
            if self._is_about(key) and len(set(key)) == len(key):
                self._places[key].add(number)
                self._phrases[key].append(phrase)

    def _is_about(self, stems: Iterable[str]) -> bool:
        """Whether some stems hold one of a topic."""
        return not self._telling.isdisjoint(stems)


def _parts(stems: Key, stretches: Iterable[tuple[int, int]]) -> Iterator[Key]:
    """Every few words of some stretches: a phrase of another passage may stand inside a longer."""
    for start, end in stretches:
        for first in range(start, end):
            for last in range(first + 1, min(end, first + LONGEST) + 1):
                yield stems[first:last]


def _is_name(phrase: Phrase) -> bool:
    """Whether each word is written like a name; in other languages capitals say less."""
    return phrase.language == "english" and all(word.name for word in phrase.words)


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
