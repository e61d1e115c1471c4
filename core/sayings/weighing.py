"""How good a subject two phrases of one noun make, and two sentences for what they share."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum
from typing import NamedTuple

from ..cues.pairing import LIGHT
from ..cues.reading.once import once
from ..cues.reading.quantity import Quantity
from ..cues.reading.sentence import ReadSentence
from ..cues.reading.speech import ideas_in, speech
from ..text.words import is_common
from ..topics.grammar import LIGHT as SHELLS
from .passages import Place
from .phrases import Phrase, Statement
from .telling import Telling

_SHELL, _NAME, _EVERYDAY = 0.35, 0.6, 0.9
"""What is left of a subject that names nothing by itself, that is a name, or an everyday word."""
_MORE_WORDS, _MORE_NAMES = 0.5, 0.15
"""What each further word of a shared phrase adds, by how telling it is; of a name all its words."""
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
_FIGURE, _OTHER_FIGURE = 0.3, 0.5
"""What a figure adds that both give; and two values of one unit that each gives of the subject."""
_SPANS = ("month", "minute", "%")
"""Units of what is told of anything: two values need sentences that have more in common."""
_NEAR = 8
"""Words that tell something, from a subject to a figure, at most, that is given of it."""
_DENIED, _LEAST_DENIED = 0.25, 0.3
"""What it adds that only one sentence denies something; how much they have in common then."""
_LEAST_PHRASE = 0.4
"""Weight from which on a phrase of several words is a subject."""
_LEAST, _LEAST_SUBJECT, LEAST_RELATED = 0.45, 0.24, 0.09
"""The least weight of one word: in all; by itself, where nothing is beside it; where much is."""
_LITTLE_BESIDE, _LEAST_ALONE = 0.1, 0.6
"""What two sentences hardly share beside one word; what that has to weigh then, and is no name."""


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
    apart: float
    """How much it can be seen at once that they say something else of it."""

    @property
    def weight(self) -> float:
        """How good a subject it is of both sentences."""
        return self.subject + self.beside + self.apart

    @property
    def is_subject(self) -> bool:
        """Whether both sentences are about it: it is no word that they have by chance."""
        if self.words > 1:
            return self.weight >= _LEAST_PHRASE
        more = self.beside + self.apart
        if more < _LITTLE_BESIDE:
            is_name = self.a.phrase.words[-1].kind == "name"
            return self.subject >= _LEAST_ALONE and not is_name
        return self.weight >= _LEAST and self.subject >= _LEAST_SUBJECT * (1 - 2 * more)


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
        weight += _MORE_NAMES * telling.sum(words[:1])
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
    mine, yours = _told(a.sentence), _told(b.sentence)
    shared = (mine & yours).difference([word.form for word in subject.words])
    here, there = a.sentence.figures, b.sentence.figures
    common = _BESIDE * telling.sum(shared) + (0 if here.isdisjoint(there) else _FIGURE)
    others = min(len(mine), len(yours)) - len(subject.words)
    same = others > 0 and len(shared) >= _SAME * others and here == there
    same = same and _denies(a) == _denies(b)
    return min(_MOST_BESIDE, common) - (_OF_THE_SAME if same else 0)


def apart_weight(
    a: Statement, b: Statement, phrases: tuple[Phrase, Phrase], beside: float
) -> float:
    """How much it can be seen at once that two sentences say something else of their subject.

    Args:
        a: A sentence.
        b: The other.
        phrases: What each calls the subject.
        beside: How much they have in common beside it.
    """
    alike = beside >= _LEAST_DENIED
    weight = _DENIED if alike and _denies(a) != _denies(b) else 0.0
    here, there = map(_quantities, (a, b), phrases)
    units = [(x, y) for x in here for y in there if x.unit == y.unit]
    other = [x for x, y in units if x.conflicts(y) and (alike or x.unit not in _SPANS)]
    return weight + (_OTHER_FIGURE if other and len(other) == len(units) else 0)


@once
def _told(sentence: ReadSentence) -> frozenset[str]:
    """What a sentence speaks of, but for whoever says it."""
    if (told := speech(sentence)) is None:
        return sentence.ideas
    return sentence.ideas.difference(ideas_in(sentence, told))


def _denies(statement: Statement) -> bool:
    return "!not" in statement.sentence.forms


def _quantities(statement: Statement, subject: Phrase) -> list[Quantity]:
    """The figures with a unit near a subject, whatever they are told by, and a count of it."""
    if not statement.sentence.quantities:
        return []
    words = [word for word in statement.sentence.words if word.kind in ("word", "name", "figure")]
    at = next((n for n, word in enumerate(words) if word.start >= subject.start), len(words))
    last = at + len(subject.words) - 1
    return [
        word.quantity._replace(unit=word.quantity.unit.partition("/")[0])
        for n, word in enumerate(words)
        if word.quantity
        and (at - _NEAR <= n <= last + _NEAR if word.quantity.unit else n == at - 1)
    ]


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
