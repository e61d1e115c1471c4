"""A value where it is written; as a figure with what it counts and what stands around it."""

from __future__ import annotations

from typing import NamedTuple

from ...cues.reading.quantity import Quantity
from ...cues.reading.sentence import ReadSentence
from ...documents import Passage, Sentence
from ..sheet import SentenceKey, sentence_key
from .scenes import NOWHERE, Scene
from .surroundings import NO_CLAUSE, Clause

AGE = "years old"
"""The unit of ages of persons."""


class Figure(NamedTuple):
    """A value in a sentence; offsets point into the document's text."""

    passage: Passage
    sentence: Sentence
    read: ReadSentence
    document: str
    """Id of the document that gives it."""
    start: int
    end: int
    """After the counted noun where there is one."""
    quantity: Quantity
    written: str
    """The value as it is written."""
    noun: str
    """The counted noun as it is written, or nothing."""
    head: str
    """What is counted in one form: a fate, the noun, or the unit."""
    lead: str
    """The idea of the word that it is a value of: "a fund of", or nothing."""
    counted: str
    """What is counted, as it is written, with its qualifiers."""
    near: frozenset[str] = frozenset()
    """What the nearest words speak of."""
    about: frozenset[str] = frozenset()
    """What the words around it speak of."""
    claim: frozenset[str] = frozenset()
    """What its sentence speaks of, without who says so."""
    clause: Clause = NO_CLAUSE
    """The part of its sentence that it stands in."""
    scene: Scene = NOWHERE
    """What the sentences near it speak of."""
    asked: frozenset[str] = frozenset()
    """What the question just before it asks for."""
    is_part: bool = False
    """Whether it tells how many of some that are known: "two of the boats"."""
    role: str = ""
    """What those who are counted did or became, whatever they are called, or nothing."""
    antecedent: str = ""
    """What was counted or named before a number that has no noun, and may be what it counts."""

    @property
    def sentence_key(self) -> SentenceKey:
        """The sentence that it stands in."""
        return sentence_key(self.passage, self.sentence)

    @property
    def at(self) -> int:
        """Where the value begins in its sentence."""
        return self.start - self.sentence.start

    @property
    def behind(self) -> int:
        """Where its sentence goes on after the value."""
        return self.at + len(self.written)

    @property
    def stop(self) -> int:
        """Where its sentence goes on after what is counted."""
        return self.end - self.sentence.start

    @property
    def before(self) -> str:
        """Its sentence up to the value."""
        return self.sentence.text[: self.at]


class Written(NamedTuple):
    """A value of a sentence; offsets point into the sentence."""

    text: str
    """The sentence."""
    start: int
    end: int
    quantity: Quantity

    @property
    def words(self) -> str:
        """The value as it is written."""
        return self.text[self.start : self.end]

    @property
    def before(self) -> str:
        """The sentence up to it."""
        return self.text[: self.start]
