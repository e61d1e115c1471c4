"""What to call a suggested topic: words that stand side by side in the texts."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from .asides import words_of
from .documents import Passage
from .spelling import best_spelling
from .vocabulary import Vocabulary
from .words import Word, is_common, words

if TYPE_CHECKING:
    from .field import Field

_BETWEEN = re.compile(r"[ \u00a0-]")
"""What may stand between the words of a label: nothing that ends a phrase."""
_NO_NOUN = re.compile(r"(?:ly|ed|ing|n't)$|^\W*\d", re.IGNORECASE)
"""Endings that a noun rarely has; a label should end in a noun."""
_LENGTHS = {1: 0.6, 2: 1.0, 3: 0.9}
"""What a label of this many words is worth beside one of two."""

Stems = tuple[str, ...]


class _Seen(NamedTuple):
    often: Counter[Stems]
    documents: Mapping[Stems, set[str]]
    spelt: Mapping[Stems, Counter[str]]


def label(stems: Sequence[str], members: Sequence[int], field: Field, most: int = 2) -> str:
    """One or two sequences of up to three words that the passages of a topic use.

    Args:
        stems: The words of the topic, the heaviest first.
        members: Indices of its passages.
        field: The passages.
        most: How many sequences.
    """
    weight = {stem: 1 - n / (2 * len(stems)) for n, stem in enumerate(stems)}
    seen = _seen([field.passages[n] for n in members], weight, field.vocabulary)

    def worth(key: Stems) -> float:
        inside = sum(_word_worth(stem, weight) for stem in key)
        often = math.log1p(seen.often[key]) * (1 + 0.5 * (len(seen.documents[key]) > 1))
        return round(inside * often * _LENGTHS[len(key)] * (1 if seen.often[key] > 1 else 0.5), 9)

    chosen: list[Stems] = []
    for key in sorted(seen.often, key=lambda each: (-worth(each), each)):
        if chosen and all(map(is_common, key)):
            continue
        if worth(key) > 0 and not any(set(key) & set(other) for other in chosen):
            chosen.append(key)
        if len(chosen) == most:
            break
    return ", ".join(best_spelling(seen.spelt[key]) for key in chosen)


def _word_worth(stem: str, weight: Mapping[str, float]) -> float:
    return weight.get(stem, 0.1) * (0.5 if is_common(stem) or len(stem) < 2 else 1.0)


def _seen(
    passages: Sequence[Passage], weight: Mapping[str, float], vocabulary: Vocabulary
) -> _Seen:
    count: Counter[Stems] = Counter()
    documents: defaultdict[Stems, set[str]] = defaultdict(set)
    spelt: defaultdict[Stems, Counter[str]] = defaultdict(Counter)
    for passage in passages:
        for run in _runs(words_of(passage), vocabulary.language_in(passage)):
            key = tuple(vocabulary.canonical(word.stem) for word in run)
            if len(set(key)) == len(key) and any(stem in weight for stem in key):
                count[key] += 1
                documents[key].add(passage.document)
                spelt[key][passage.text[run[0].start : run[-1].end]] += 1
    return _Seen(count, documents, spelt)


def _runs(text: str, language: str) -> Iterator[tuple[Word, ...]]:
    """Every one, two or three telling words that stand side by side and end like a noun."""
    found = words(text, language)
    for start in range(len(found)):
        for end in range(start + 1, min(start + 4, len(found) + 1)):
            last = found[end - 1]
            if last.stop or not _joined(text, found[max(start, end - 2) : end]):
                break
            if not _NO_NOUN.search(last.text) and not _NO_NOUN.search(found[start].text):
                yield found[start:end]


def _joined(text: str, pair: Sequence[Word]) -> bool:
    return len(pair) < 2 or bool(_BETWEEN.fullmatch(text[pair[0].end : pair[1].start]))
