"""A passage as what its sentences speak of, with the clauses that do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..cues.reading.once import once
from ..cues.reading.sentence import ReadSentence
from ..documents import Span
from ..text.words import plain_words
from .cutting import Clauses, shown
from .phrases import Phrase, read

_MARKS = 8
"""Characters by which two clauses of the same words may differ."""


class Place(NamedTuple):
    """A phrase in a sentence of a passage."""

    phrase: Phrase
    statement: int
    """The number of the sentence, from 0."""


class ReadPassage:
    """A passage as what its sentences speak of.

    Args:
        sentences: Its sentences.
    """

    def __init__(self, sentences: Sequence[ReadSentence]) -> None:
        self.statements = [read(each) for each in sentences if not each.asks]
        self.places: dict[str, list[Place]] = {}
        """Its phrases by their nouns."""
        for number, statement in enumerate(self.statements):
            for noun, phrase in zip(statement.nouns, statement.phrases, strict=True):
                self.places.setdefault(noun, []).append(Place(phrase, number))

    def clause(self, place: Place) -> Clause:
        """The clause around a phrase."""
        start, end, _, is_whole = self._clauses_of(place).widest(place.phrase)
        return Clause(self.statements[place.statement].sentence, start, end, is_whole)

    def shown(self, place: Place) -> str:
        """The clause around a phrase as it is shown: of a long one without what is between."""
        start, end, part, _ = self._clauses_of(place).widest(place.phrase)
        text = self.statements[place.statement].sentence.span.text[start:end]
        return shown(text, place.phrase.start - start, place.phrase.end - start, part - start)

    def _clauses_of(self, place: Place) -> Clauses:
        """The clauses of the sentence that a phrase is in."""
        return _clauses(self.statements[place.statement].sentence)


@once
def _clauses(sentence: ReadSentence) -> Clauses:
    """The clauses of a sentence."""
    return Clauses(read(sentence))


class Clause(NamedTuple):
    """A clause of a document."""

    sentence: ReadSentence
    start: int
    """Offset in the sentence."""
    end: int
    is_whole: bool
    """Whether it can be read by itself."""

    @property
    def span(self) -> Span:
        """Where it stands in the document."""
        return self.sentence.part(self.start, self.end)

    def says_the_same(self, other: Clause) -> bool:
        """Whether two clauses have the same words, whatever marks stand around them."""
        if abs(self.end - self.start - other.end + other.start) > _MARKS:
            return False
        here, there = (each.sentence.span.text[each.start : each.end] for each in (self, other))
        return plain_words(here) == plain_words(there)
