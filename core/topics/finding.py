"""What terms find in the documents, told while a reader types them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from ..documents import Document, Passage, Span
from ..run import Run
from ..settings import Settings
from ..text.corpus import Corpus
from ..text.words import words
from .evidence import evidence
from .terms import matches, wanted_forms

_AROUND = 60
"""Characters shown on each side of a term."""


class TermPlace(NamedTuple):
    """A place where a term stands, with what stands around it."""

    passage: str
    before: str
    words: str
    after: str


class TermMatches(NamedTuple):
    """What a term finds."""

    passages: Mapping[str, int]
    """Id of each document -> in how many of its passages the term counts."""
    lines: tuple[TermPlace, ...]
    """The first places."""
    denied: int = 0
    """Passages that hold the term of a position and do not take the position by it."""


class TermFinder:
    """Some documents, ready for the terms that are typed.

    Args:
        documents: In the order in which they are shown; their ids become "1", "2" ...
        settings: Those of the comparison.
    """

    def __init__(self, documents: Iterable[Document], settings: Settings | None = None) -> None:
        self._documents = tuple(d.renumbered(str(n)) for n, d in enumerate(documents, 1))
        self._settings = settings or Settings()

    def found(self, term: str, lines: int = 3) -> TermMatches:
        """Where a term of a topic stands; as many of the places as `lines`."""
        return self._found(self._places(term), lines)

    def taken(self, term: str, topic: Sequence[str], lines: int = 3) -> TermMatches:
        """Where a term of a position takes it.

        Args:
            term: Of the position.
            topic: The name and the terms of its topic.
            lines: How many of the places are given.
        """
        standing = self._places(term)
        meant = [
            (passage, each.match.span)
            for passage in dict.fromkeys(passage for passage, _ in standing)
            for each in evidence(passage, (term,), topic, self._corpus.vocabulary)
        ]
        kept = self._found(meant, lines)
        passage_count = len({passage.id for passage, _ in standing})
        return kept._replace(denied=passage_count - sum(kept.passages.values()))

    @cached_property
    def _corpus(self) -> Corpus:
        return Corpus(self._documents, Run(self._settings))

    @cached_property
    def _holding(self) -> Mapping[str, set[int]]:
        """Stem -> the places of the passages that hold it."""
        holding: defaultdict[str, set[int]] = defaultdict(set)
        for index, tokens in enumerate(self._corpus.vocabulary.tokens):
            for stem in tokens:
                holding[stem].add(index)
        return holding

    def _places(self, term: str) -> list[tuple[Passage, Span]]:
        vocabulary = self._corpus.vocabulary
        return [
            (passage, match.span)
            for passage in self._candidates(term)
            for match in matches(passage, (term,), vocabulary)
        ]

    def _candidates(self, term: str) -> Iterator[Passage]:
        """The passages that hold every telling stem of a term, in their order."""
        vocabulary, chosen = self._corpus.vocabulary, set[int]()
        everywhere = set(range(len(self._corpus.passages)))
        for language in vocabulary.languages:
            stops = {word.text.casefold() for word in words(term, language) if word.stop}
            telling = [f for f in wanted_forms(term, language, vocabulary) if f not in stops]
            chosen |= everywhere.intersection(*(self._holding.get(stem, ()) for stem in telling))
        yield from (self._corpus.passages[index] for index in sorted(chosen))

    def _found(self, places: Sequence[tuple[Passage, Span]], lines: int) -> TermMatches:
        holding = {passage.id: passage.document for passage, _ in places}
        counts = Counter(holding.values())
        return TermMatches(
            {document.id: counts[document.id] for document in self._documents},
            tuple(_line(*place) for place in places[:lines]),
        )


def _line(passage: Passage, span: Span) -> TermPlace:
    start, end = span.start - passage.start, span.end - passage.start
    before, after = passage.text[max(0, start - _AROUND) : start], passage.text[end : end + _AROUND]
    return TermPlace(passage.id, _flat(before), _flat(span.text), _flat(after))


def _flat(text: str) -> str:
    """A text on one line; blanks at its ends stay."""
    return "".join(" " if each.isspace() else each for each in text)
