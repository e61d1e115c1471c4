"""Sentences of different documents that are alike, and which words stand in one place of both."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import cached_property
from itertools import combinations
from typing import NamedTuple

from ...cues.tokens import idea
from ...documents import Passage, Sentence, Span
from ...text.corpus import Corpus
from ...text.words import Word, words
from ..once import words_of_sentences
from ..sheet import SentenceKey, sentence_key

_SHARED = 3
"""Ideas that alike sentences share at least ..."""
_ALIKE = 0.5
"""... and their share of the ideas of the shorter one, 0 to 1."""
_TELLING = 2
"""Telling words on the sides of words that stand in one place."""
_MOST = 3
"""Sentences of another document that are looked at for each, those that share most."""
_COMMON = 60
"""An idea that stands in more sentences tells nothing."""


class SentenceIdeas(NamedTuple):
    """A sentence with what it speaks of."""

    passage: Passage
    sentence: Sentence
    ideas: frozenset[str]

    @property
    def sentence_key(self) -> SentenceKey:
        """Passage id and start: where it stands."""
        return sentence_key(self.passage, self.sentence)


class Aligned:
    """Two sentences of different documents that are alike."""

    def __init__(self, a: SentenceIdeas, b: SentenceIdeas) -> None:
        self.a, self.b = a, b

    def in_one_place(self, a: Span, b: Span) -> bool:
        """Whether words of the first stand where those of the second stand in it.

        The words on both sides of them are the same, two of them at least telling ones.
        """
        here, there = self.a.sentence.start, self.b.sentence.start
        return (a.start - here, a.end - here, b.start - there, b.end - there) in self._replaced

    def is_replaced(self, a: Span) -> bool:
        """Whether words of the first stand in the place of other ones of the second."""
        here = self.a.sentence.start
        return any(span[:2] == (a.start - here, a.end - here) for span in self._replaced)

    @cached_property
    def _replaced(self) -> frozenset[tuple[int, int, int, int]]:
        mine, yours = (words(each.sentence.text, "english") for each in (self.a, self.b))
        forms = [[idea(word.stem) for word in each] for each in (mine, yours)]
        blocks = SequenceMatcher(None, *forms, autojunk=False).get_opcodes()
        spans: set[tuple[int, int, int, int]] = set()
        for before, (tag, *ends), after in zip(blocks, blocks[1:], blocks[2:], strict=False):
            here, there = mine[ends[0] : ends[1]], yours[ends[2] : ends[3]]
            around = (*mine[before[1] : before[2]], *mine[after[1] : after[2]])
            telling = [word for word in around if not word.stop]
            while here and there and here[0].stop and there[0].stop:
                here, there = here[1:], there[1:]
            if tag == "replace" and here and there and len(telling) >= _TELLING:
                spans.add((here[0].start, here[-1].end, there[0].start, there[-1].end))
        return frozenset(spans)


def alike_sentences(corpus: Corpus) -> Iterator[Aligned]:
    """The alike sentences of the English documents, those of each document with the others'."""
    read = words_of_sentences(corpus)
    sentences = {
        document.id: [
            SentenceIdeas(passage, sentence, _ideas(read[sentence_key(passage, sentence)]))
            for passage in corpus.bodies(document.id)
            for sentence in corpus.sentences(passage)
        ]
        for document in corpus.english
    }
    for one, other in combinations(sentences.values(), 2):
        by_idea: defaultdict[str, list[int]] = defaultdict(list)
        for n, each in enumerate(other):
            for known in each.ideas:
                by_idea[known].append(n)
        for each in one:
            yield from (Aligned(each, other[n]) for n in _nearest(each, other, by_idea))


def _ideas(words: Iterable[Word]) -> frozenset[str]:
    return frozenset(idea(word.stem) for word in words if not word.stop)


def _nearest(
    each: SentenceIdeas, other: list[SentenceIdeas], by_idea: dict[str, list[int]]
) -> list[int]:
    shared: Counter[int] = Counter()
    for known in sorted(each.ideas):
        if len(sharing := by_idea.get(known, ())) <= _COMMON:
            shared.update(sharing)
    alike = [
        (-count, n)
        for n, count in shared.items()
        if count >= _SHARED and count >= _ALIKE * min(len(each.ideas), len(other[n].ideas))
    ]
    return [n for _, n in sorted(alike)[:_MOST]]
