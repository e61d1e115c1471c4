"""Runs of words that two documents have in common.

Two texts that share many words in a row were hardly written apart. Longest common runs of words,
found by shingles of six (Broder 1997, "On the resemblance and containment of documents").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from ..documents import Passage, Sentence
from ..text.corpus import Corpus
from .sheet import Quoted, SentenceKey, quoted, sentence_key

SHINGLE = 6
"""Words in a row that are no chance."""
COPY = 0.5
"""The share of a document that stands word by word in another one and makes it a copy."""
FEW = 12
"""... where it is more words than this: two short texts with one quotation are no copies."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_TERM = 3
"""Words of a sentence that are worth showing where a run goes on over its end."""
_FOLDED = str.maketrans("’‘", "''")


class RunWord(NamedTuple):
    """A word of a document, as runs are compared."""

    text: str
    passage: Passage
    start: int
    """Offset in the document's text."""
    end: int


class Run(NamedTuple):
    """The same words in two documents, as places among their words."""

    a: int
    b: int
    length: int


class RunText:
    """The words of one document's body in a row."""

    def __init__(self, corpus: Corpus, document: str) -> None:
        self.id = document
        self._corpus = corpus
        self.words = [
            RunWord(
                match[0].translate(_FOLDED).casefold(),
                p,
                p.start + match.start(),
                p.start + match.end(),
            )
            for p in corpus.bodies(document)
            for match in _WORD.finditer(corpus.text(p))
        ]

    @cached_property
    def shingles(self) -> dict[tuple[str, ...], list[int]]:
        """Where each six words in a row stand."""
        shingles: dict[tuple[str, ...], list[int]] = {}
        texts = [word.text for word in self.words]
        for place in range(len(texts) - SHINGLE + 1):
            shingles.setdefault(tuple(texts[place : place + SHINGLE]), []).append(place)
        return shingles

    def quotes(self, start: int, length: int) -> Iterator[Quoted]:
        """A run of words as quotations, one for each sentence that it stands in."""
        by_sentence: dict[SentenceKey, list[RunWord]] = {}
        sentences: dict[SentenceKey, tuple[Passage, Sentence]] = {}
        for word in self.words[start : start + length]:
            sentence = next(s for s in self._corpus.sentences(word.passage) if word.end <= s.end)
            key = sentence_key(word.passage, sentence)
            by_sentence.setdefault(key, []).append(word)
            sentences[key] = word.passage, sentence
        telling = {key for key, words in by_sentence.items() if len(words) >= _TERM}
        for key, words in by_sentence.items():
            if telling and key not in telling:
                continue
            yield quoted(*sentences[key], words[0].start, words[-1].end)

    def is_quotation(self, start: int, length: int) -> bool:
        """Whether a run stands between quotation marks."""
        first, last = self.words[start], self.words[start + length - 1]
        text = first.passage.text
        before = text[: first.start - first.passage.start]
        marks = before.count("“") - before.count("”")
        straight = before.count('"') % 2 == 1
        return first.passage is last.passage and (marks > 0 or straight)


def runs_of(a: RunText, b: RunText) -> Iterator[Run]:
    """The longest runs of words that stand in both, each word of the first told once."""
    place, known = 0, b.shingles
    while place <= len(a.words) - SHINGLE:
        key = tuple(word.text for word in a.words[place : place + SHINGLE])
        runs = [Run(place, at, _length(a, b, place, at)) for at in known.get(key, ())]
        if runs:
            longest = max(runs, key=lambda run: (run.length, -run.b))
            yield longest
            place += longest.length
        else:
            place += 1


def _length(a: RunText, b: RunText, at_a: int, at_b: int) -> int:
    length = 0
    most = min(len(a.words) - at_a, len(b.words) - at_b)
    while length < most and a.words[at_a + length].text == b.words[at_b + length].text:
        length += 1
    return length


def shares(a: RunText, b: RunText, runs: Sequence[Run]) -> tuple[float, float]:
    """How much of each document stands word by word in the other, 0 to 1."""
    in_a = sum(run.length for run in runs)
    in_b = len({place for run in runs for place in range(run.b, run.b + run.length)})
    return in_a / max(1, len(a.words)), in_b / max(1, len(b.words))


def is_copy(a: RunText, b: RunText, runs: Sequence[Run]) -> bool:
    """Whether so much of one of two documents stands in the other that it is a copy."""
    return max(shares(a, b, runs)) >= COPY and sum(run.length for run in runs) >= FEW


def has_unquoted(a: RunText, runs: Sequence[Run]) -> bool:
    """Whether texts share words in a row that nobody is quoted with."""
    return any(not a.is_quotation(run.a, run.length) for run in runs)
