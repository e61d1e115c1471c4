"""What to call a suggested topic: a noun phrase of its passages, or two."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from ..text.asides import words_of
from ..text.spelling import best_spelling
from ..text.words import is_common
from .noun_phrases import noun_phrases
from .word_company import WordCompany

if TYPE_CHECKING:
    from ..text.vocabulary import Vocabulary
    from .field import Field

_LENGTHS = {1: 0.55, 2: 1.0, 3: 0.95, 4: 0.8, 5: 0.7}
"""What a label of this many words is worth beside one of two."""
_ALONE = 0.25
"""What a phrase of one document is worth beside one of two."""
_OUTSIDE = 0.1
"""What a word counts that is none of the topic's."""
_SECOND = 0.4
"""Share of the first phrase's worth from which a second one is added."""
_WITHIN = 0.6
"""A phrase that is so often part of one longer by a word is cut off."""
_MOST_PASSAGES = 1500
"""Of more passages, as many evenly spread ones are read."""


Key = tuple[str, ...]
"""The stems of a phrase."""


class Labels:
    """The noun phrases of the passages, to name any number of topics by."""

    def __init__(self, field: Field, members: Iterable[Collection[int]]) -> None:
        """Read the passages of a field, or of many as many as tell enough.

        Args:
            field: The passages.
            members: Indices of the passages of each topic.
        """
        self._passages = field.passages
        self._places: defaultdict[Key, set[int]] = defaultdict(set)
        self._spelt: defaultdict[Key, Counter[str]] = defaultdict(Counter)
        self._longer: defaultdict[Key, list[Key]] = defaultdict(list)
        read = set(_spread(range(len(field.passages)), _MOST_PASSAGES))
        for some in members:
            read.update(_spread(sorted(some), _MOST_PASSAGES // 10))
        self._read(sorted(read), field.vocabulary)

    def label(
        self, stems: Sequence[str], members: Collection[int], taken: Collection[str] = ()
    ) -> str:
        """One or two noun phrases of the passages of a topic; empty when there is none.

        Args:
            stems: The words of the topic, the heaviest first.
            members: Indices of its passages.
            taken: Names that other topics have.
        """
        worth = self._all_worth(stems, set(members))
        if not worth:
            return ""
        first, *others = self._ordered(worth, set(members))
        name = self._text(first)
        apart = [key for key in others if not set(key) & set(first)]
        least = worth[first] * (_SECOND if len(first) > 1 else _SECOND / 2)
        second = next((key for key in apart if self._tells(key, set(members))), None)
        if second and worth[second] >= least:
            return f"{name}, {self._text(second)}"
        if name not in taken:
            return name
        return next((f"{name}, {self._text(key)}" for key in apart), name)

    def _all_worth(self, stems: Sequence[str], members: set[int]) -> dict[Key, float]:
        weight = {stem: 1 - n / (2 * len(stems)) for n, stem in enumerate(stems)}
        about = (key for key in self._spelt if any(stem in weight for stem in key))
        worth = {key: self._worth(key, members, weight) for key in about}
        return {key: found for key, found in worth.items() if found > 0}

    def _worth(self, key: Key, members: set[int], weight: Mapping[str, float]) -> float:
        places = self._places[key]
        inside = places & members
        stems = sum(_word_worth(stem, weight) for stem in key)
        share = math.sqrt(len(inside) / len(places))
        spread = 1.0 if self._documents(inside) > 1 else _ALONE
        return round(stems * math.log1p(len(inside)) * share * spread * _LENGTHS[len(key)], 9)

    def _ordered(self, worth: Mapping[Key, float], members: set[int]) -> list[Key]:
        """The best first, without parts of phrases and lone everyday words where others are."""
        order = sorted(worth, key=lambda key: (-worth[key], key))
        whole = [key for key in order if not self._cut_off(key, members)] or order
        return [key for key in whole if len(key) > 1 or not all(map(is_common, key))] or whole

    def _documents(self, places: Iterable[int]) -> int:
        return len({self._passages[n].document for n in places})

    def _tells(self, key: Key, members: set[int]) -> bool:
        """Whether a phrase is worth a place beside another."""
        everyday = all(map(is_common, key))
        return not everyday and self._documents(self._places[key] & members) > 1

    def _cut_off(self, key: Key, members: set[int]) -> bool:
        """Whether a phrase mostly stands inside one that is longer by a word."""
        here = self._places[key] & members
        spread = min(2, self._documents(here))
        inside = (self._places[longer] & here for longer in self._longer.get(key, ()))
        return any(
            len(some) >= _WITHIN * len(here) and self._documents(some) >= spread for some in inside
        )

    def _text(self, key: Key) -> str:
        return best_spelling(self._spelt[key])

    def _read(self, numbers: Sequence[int], vocabulary: Vocabulary) -> None:
        passages = [self._passages[n] for n in numbers]
        texts = [(words_of(passage), vocabulary.language_in(passage)) for passage in passages]
        company = WordCompany(texts)
        for n, (text, language) in zip(numbers, texts, strict=True):
            for phrase in noun_phrases(text, language, company):
                key = tuple(vocabulary.canonical(word.stem) for word in phrase.words)
                if len(set(key)) == len(key):
                    self._places[key].add(n)
                    if phrase.whole:
                        self._spelt[key][phrase.text] += 1
        for key in self._spelt:
            for part in {key[1:], key[:-1]}:
                self._longer[part].append(key)


def _word_worth(stem: str, weight: Mapping[str, float]) -> float:
    return weight.get(stem, _OUTSIDE) * (0.5 if is_common(stem) else 1.0)


def _spread(numbers: Sequence[int], most: int) -> Sequence[int]:
    """At most so many of some numbers, evenly spread."""
    return numbers[:: -(-len(numbers) // most) or 1]
