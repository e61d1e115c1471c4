"""Where a passage holds the terms of a topic or of a position.

A term is found where all its words stand close together in one clause: in their order with a few
words between them ("arms the violent cartels"), or turned round with hardly any ("enforcement in
the interior"). A name that is part of a longer one is not found: "Mexico" is not "New Mexico".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ..documents import Passage, Span
from ..text.asides import words_of
from ..text.vocabulary import Vocabulary
from ..text.words import Word, words
from .grammar import listed

_GAP = 2
"""Words that may stand between the words of a term in their order."""
_TURNED_GAP = 2
"""Stop words that may stand between the words of a term in another order."""
_BREAK = re.compile(r"(?<![A-Z])[.!?…]\s|[;:\n]")
"""What ends a clause, but for a comma: "human, drug and arms trafficking"."""
_TURNED_BREAK = re.compile(_BREAK.pattern + r"|[,()—–]")
_MEANT = listed("prepositions") | listed("particles")
"""Stop words that change what the one word beside them means: "into Mexico", "not safe"."""
_NEW = "new"


class Match(NamedTuple):
    """A term found in a passage."""

    term: str
    span: Span
    weight: float
    """The mean idf of the term's stems, 0 to 1."""


def matched_terms(
    passage: Passage, terms: Iterable[str], vocabulary: Vocabulary
) -> tuple[str, ...]:
    """The terms that a passage holds, each once, in the order given."""
    return tuple(dict.fromkeys(match.term for match in matches(passage, terms, vocabulary)))


def matches(passage: Passage, terms: Iterable[str], vocabulary: Vocabulary) -> Iterator[Match]:
    """Every place in a passage where a term is found."""
    language = vocabulary.language_in(passage)
    text = words_of(passage)
    found = words(text, language)
    stems = [vocabulary.canonical(word.stem) for word in found]
    for term in terms:
        wanted = wanted_stems(term, language, vocabulary)
        if not set(wanted) <= set(stems):
            continue
        weight = sum(map(vocabulary.idf, wanted)) / len(wanted)
        for first, last in _places(_Read(text, found, stems), wanted):
            yield Match(term, _span(passage, found[first], found[last]), weight)


def wanted_stems(term: str, language: str, vocabulary: Vocabulary) -> list[str]:
    """What has to be found of a term, as stems of the documents where these hold them."""
    found = words(term, language)
    telling = [word for word in found if not word.stop]
    if len(telling) == 1:
        telling = [word for word in found if not word.stop or word.text.lower() in _MEANT]
    return [vocabulary.closest(word.stem) or word.stem for word in telling or found]


class _Read(NamedTuple):
    """A text with its words and their stems."""

    text: str
    words: Sequence[Word]
    stems: Sequence[str]

    def breaks(self, first: int, last: int, sign: re.Pattern[str] = _BREAK) -> bool:
        """Whether something ends a clause between two words."""
        return bool(sign.search(self.text, self.words[first].end, self.words[last].start))


def _places(read: _Read, wanted: Sequence[str]) -> Iterator[tuple[int, int]]:
    """First and last index of every stretch that is the term."""
    for index, stem in enumerate(read.stems):
        if stem not in wanted or _in_longer_name(read, index, wanted):
            continue
        last = _in_order(read, index, wanted) if stem == wanted[0] else None
        last = _turned(read, index, wanted) if last is None else last
        if last is not None:
            yield index, last


def _in_order(read: _Read, first: int, wanted: Sequence[str]) -> int | None:
    """The last index of the wanted stems if they begin here, each soon after the one before it."""
    last = first
    for stem in wanted[1:]:
        following = range(last + 1, min(last + 2 + _GAP, len(read.stems)))
        last = next((n for n in following if read.stems[n] == stem), -1)
        if last < 0 or _in_longer_name(read, last, wanted):
            return None
    return None if read.breaks(first, last) else last


def _turned(read: _Read, first: int, wanted: Sequence[str]) -> int | None:
    """The last index of the wanted stems if they begin here in any order, close together."""
    missing = set(wanted) - {read.stems[first]}
    last, stops = first, 0
    for n in range(first + 1, len(read.stems)):
        if read.stems[n] in missing and not _in_longer_name(read, n, wanted):
            missing.remove(read.stems[n])
            last, stops = n, 0
        elif read.words[n].stop and stops < _TURNED_GAP:
            stops += 1
        else:
            break
    return None if missing or read.breaks(first, last, _TURNED_BREAK) else last


def _in_longer_name(read: _Read, index: int, wanted: Sequence[str]) -> bool:
    """Whether a word is the end of "New Mexico" and only "Mexico" is wanted."""
    word, before = read.words[index], read.words[index - 1] if index else None
    if not word.name or not before or before.text.lower() != _NEW or before.text == _NEW:
        return False
    return _NEW not in wanted and read.text[before.end : word.start] in (" ", "\u00a0")


def _span(passage: Passage, first: Word, last: Word) -> Span:
    text = passage.text[first.start : last.end]
    return Span(start=passage.start + first.start, end=passage.start + last.end, text=text)
