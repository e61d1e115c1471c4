"""How much speaks for two clauses with a date being on one thing: words of both, rare ones more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Set
from datetime import date
from math import fsum, log
from typing import NamedTuple

from ...cues.reading.thesaurus import senses
from ...text.corpus import Corpus
from ...text.days import MONTHS
from ...text.words import words
from ..figures.one_thing import things
from ..figures.scenes import scenes
from ..ideas import idea_of
from ..once import once
from ..sheet import SentenceKey, sentence_key
from ..wording.thing_words import things_of_words
from .calendar import WEEKDAYS
from .event import Event

_SAID, _SCENE = 0.6, 0.1
"""The weights of a word of both sentences, and of one around both."""
_MOST_OF_SCENE = 0.8
"""The most that the words around add."""
_SENSE = 0.6
"""The share of the weight of a word that one of the same sense has."""
_ONE_PART, _OTHER_PART = 0.4, 0.4
"""What it adds that clauses tell one part of a day, and takes that they tell other ones."""
_PARTS = {
    "morning": re.compile(
        r"\b(?:mornings?|dawn|breakfast|early\shours|small\shours|a\.?m)\b", re.I
    ),
    "afternoon": re.compile(r"\b(?:afternoon|lunchtime|noon|midday)\b|\d\s?p\.?m\b", re.I),
    "evening": re.compile(r"\b(?:evening|night|tonight|midnight|dusk)\b|\d\s?p\.?m\b", re.I),
}
_FEW = 20
"""Sentences of which a text has more than twice as many, if it is to tell which words are rare."""
_CALENDAR = frozenset(
    idea_of(word)
    for word in (
        *(*WEEKDAYS, *MONTHS, *(f"{date(2000, n, 1):%B}".lower() for n in range(1, 13))),
        *"year month week day hour minute time morning afternoon evening night".split(),  # noqa: SIM905
        *"today tomorrow yesterday next last first end early late later ago date".split(),  # noqa: SIM905
    )
)
"""What tells only of the time."""
_LEAST = 0.15
"""The weight of a word that stands nearly everywhere."""


class Told(NamedTuple):
    """What a clause, its sentence and those around it speak of."""

    clause: frozenset[str]
    said: frozenset[str]
    scene: frozenset[str]
    parts: frozenset[str]
    """The parts of the day that the clause tells: "morning"."""

    @classmethod
    def of(cls, event: Event, counted: frozenset[str] = frozenset()) -> Told:
        """What an event's words speak of, and what its sentence counts."""
        clause, sentence = event.quote.span.text, event.quote.sentence.text
        said = telling_ideas(sentence)
        return cls(
            (said & telling_ideas(clause)) | things_of_words(clause),
            said | things_of_words(sentence) | event.values | counted,
            event.scene.ideas | event.scene.values,
            _parts_of_day(clause),
        )

    def part(self, other: Told) -> float:
        """What it adds to two clauses on one day that each tells a part of it, or takes from it."""
        if not (self.parts and other.parts):
            return 0.0
        return _ONE_PART if self.parts & other.parts else -_OTHER_PART


def _parts_of_day(clause: str) -> frozenset[str]:
    return frozenset(part for part, words_ in _PARTS.items() if words_.search(clause))


def telling_ideas(text: str) -> frozenset[str]:
    """What the words of a text speak of, days and months left out."""
    telling = (word for word in words(text, "english") if not word.stop and word.text.isalpha())
    return frozenset(idea_of(word.text) for word in telling) - _CALENDAR


class Weights:
    """How much each word tells: one that stands in few sentences more."""

    def __init__(self, counts: Mapping[str, int], sentences: int) -> None:
        """Keep them.

        Args:
            counts: In how many sentences each idea stands.
            sentences: How many there are.
        """
        self._counts = counts
        self._most = log(max(_FEW, sentences / 2))

    def weight(self, said: str) -> float:
        """The weight of an idea, at most 1."""
        return max(_LEAST, 1 - log(max(1, self._counts.get(said, 1))) / self._most)

    def strength(self, a: Told, b: Told) -> float:
        """How much speaks for two clauses being on one thing, 0 or more."""
        clause, said, scene = self.shared(a, b)
        near = min(_MOST_OF_SCENE, _SCENE * scene)
        return clause + _SAID * said + (near if clause or said else near / 2)

    def shared(self, a: Told, b: Told) -> tuple[float, float, float]:
        """The weights of what two clauses share, and what their sentences and those around do."""
        clause = self._shared(a.clause, b.clause)
        rest = a.said - a.clause, b.said - b.clause
        said = self._sum((a.said & b.said) - (a.clause & b.clause)) + self._alike(*rest)
        return clause, said, self._sum((a.scene & b.scene) - (a.said & b.said))

    def _shared(self, one: Set[str], other: Set[str]) -> float:
        return self._sum(one & other) + self._alike(one - other, other - one)

    def _sum(self, shared: Set[str]) -> float:
        return fsum(self.weight(each) for each in sorted(shared))

    def _alike(self, one: Set[str], other: Set[str]) -> float:
        """What words of one sense add."""
        of_sense = {n: each for each in sorted(other) for n in senses(each)}
        found = 0.0
        for each in sorted(one):
            alike = next((of_sense[n] for n in sorted(senses(each)) if n in of_sense), None)
            if alike:
                found += _SENSE * min(self.weight(each), self.weight(alike))
        return found


@once
def counted_in(corpus: Corpus) -> dict[SentenceKey, frozenset[str]]:
    """What sentences count that several documents count, each thing as an idea: "@4"."""
    found: dict[SentenceKey, set[str]] = {}
    for number, group in enumerate(things(corpus)):
        for each in group.figures if len(group.documents) > 1 else ():
            found.setdefault(sentence_key(each.passage, each.sentence), set()).add(f"@{number}")
    return {key: frozenset(some) for key, some in found.items()}


@once
def weights(corpus: Corpus) -> Weights:
    """The weights of the ideas of some documents."""
    counts: Counter[str] = Counter()
    number = 0
    for some in scenes(corpus).values():
        for placed in some:
            number += 1
            counts.update(telling_ideas(placed.sentence.text))
    return Weights(counts, number)
