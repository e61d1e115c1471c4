"""How good a subject two phrases of one noun make, and two sentences for what they share."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum
from typing import NamedTuple

from ..cues.pairing import LIGHT
from ..text.words import is_common
from ..topics.grammar import LIGHT as SHELLS
from .passages import Place
from .phrases import Phrase, Statement
from .telling import Telling

_SHELL, _NAME, _EVERYDAY = 0.35, 0.6, 0.9
"""What is left of a subject that names nothing by itself, that is a name, or an everyday word."""
_MORE_WORDS = 0.5
"""What each further word of a shared phrase adds, by how telling it is."""
_LEAST_TELLING = 0.4
"""How telling such a word is at least."""
_OTHER_WORDS, _OTHER_NAMES, _ONE_NAMED = 0.6, 0.4, 0.8
"""What is left of a subject that goes with other words, other names, or a name in one only."""
_OF_ANOTHER = 0.75
"""What is left of a subject that is of one thing in one sentence and of another in the other."""
_NAMED_BESIDE = 0.7
"""What is left of a name that a sentence is not about."""
_ABOUT = 0.9
"""How much a sentence is about its subject or its object at least."""
_SAME, _OF_THE_SAME = 0.8, 0.5
"""Share of the ideas of one of two sentences from which on both say the same; what that takes."""
_BESIDE, _MOST_BESIDE = 0.3, 0.9
"""What each idea that both sentences hold beside their subject adds, and all of them."""
_FIGURE = 0.3
"""What a figure adds that both give."""
_LEAST_PHRASE = 0.4
"""Weight from which on a phrase of several words is a subject."""
_LEAST, _LEAST_SUBJECT, LEAST_RELATED = 0.35, 0.24, 0.09
"""The least weight of one word: in all; by itself, where nothing is beside it; where much is."""
_LITTLE_BESIDE, _LEAST_ALONE = 0.1, 0.55
"""What two sentences hardly share beside one word; what that has to weigh then."""


class Shared(NamedTuple):
    """A noun that two passages share, where each names it."""

    a: Place
    b: Place
    words: int
    """Words of the phrase that both have."""
    subject: float
    """How good a subject it is by itself."""
    beside: float
    """How much else both sentences share."""

    @property
    def weight(self) -> float:
        """How good a subject it is of both sentences."""
        return self.subject + self.beside

    @property
    def is_subject(self) -> bool:
        """Whether both sentences are about it: it is no word that they have by chance."""
        if self.words > 1:
            return self.weight >= _LEAST_PHRASE
        if self.beside < _LITTLE_BESIDE:
            return self.subject >= _LEAST_ALONE
        return self.weight >= _LEAST and self.subject >= _LEAST_SUBJECT * (1 - self.beside)


def subject_weight(a: Phrase, b: Phrase, words: Sequence[str], telling: Telling) -> float:
    """How good a subject two phrases of one noun make.

    Args:
        a: A phrase.
        b: The other.
        words: The forms that go with the noun in both.
        telling: How telling ideas are.
    """
    head = a.words[-1]
    weight = telling[head.form] * _of_noun(head.form, alone=not words)
    if head.kind == "name":
        about = min(a.weight, b.weight) >= _ABOUT
        weight *= _NAME if about else _NAME * _NAMED_BESIDE
        # A name that is everywhere is the matter of the collection.
        weight *= 1.0 if words else min(1.0, 2 * telling[head.form])
        weight += _MORE_WORDS * telling.sum(words)
    elif words:
        weight += _MORE_WORDS * fsum(max(_LEAST_TELLING, telling[form]) for form in words)
    if not words:
        weight *= _apart(a, b)
    if a.of and b.of and a.of != b.of:
        weight *= _OF_ANOTHER
    return weight * a.weight * b.weight


def shared_words(a: Phrase, b: Phrase) -> list[str]:
    """The forms that go with the noun in both, but for those that name nothing by themselves."""
    if len(a.words) == 1 or len(b.words) == 1:
        return []
    yours = {word.form for word in b.words[:-1]}
    shared = dict.fromkeys(word.form for word in a.words[:-1] if word.form in yours)
    return [form for form in shared if form not in LIGHT and form not in SHELLS]


def beside_weight(a: Statement, b: Statement, subject: Phrase, telling: Telling) -> float:
    """How much two sentences have in common beside their subject; less where they say the same."""
    mine, yours = a.sentence.ideas, b.sentence.ideas
    shared = (mine & yours).difference([word.form for word in subject.words])
    here, there = a.sentence.figures, b.sentence.figures
    common = _BESIDE * telling.sum(shared) + (0 if here.isdisjoint(there) else _FIGURE)
    others = min(len(mine), len(yours)) - len(subject.words)
    same = others > 0 and len(shared) >= _SAME * others and here == there
    return min(_MOST_BESIDE, common) - (_OF_THE_SAME if same else 0)


def _of_noun(form: str, *, alone: bool) -> float:
    """What is left of a noun that says little by itself."""
    if form in LIGHT or form in SHELLS:
        return _SHELL if alone else _EVERYDAY
    return _EVERYDAY if alone and is_common(form) else 1.0


def _apart(a: Phrase, b: Phrase) -> float:
    """What is left of a noun that goes with nothing in both phrases: it may be of two things."""
    names = _has_name(a), _has_name(b)
    if all(names):
        return _OTHER_NAMES
    if len(a.words) > 1 and len(b.words) > 1:
        return _OTHER_WORDS
    return _ONE_NAMED if any(names) else 1.0


def _has_name(phrase: Phrase) -> bool:
    return any(word.kind == "name" for word in phrase.words[:-1])
