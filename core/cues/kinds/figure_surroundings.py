"""What stands near a figure: what it is told of, and what decides there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ...documents import Span
from ..pairing import LIGHT, WISHES
from ..reading.before import small_before
from ..reading.once import once_property
from ..reading.quantity import Quantity
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms
from ..reading.words import IDEAS, Word
from .turning_words import TURNING

_NEAR = 4
"""Ideas on each side of a figure that tell what it is of."""
_HARD = re.compile(r"[;:()—–]")
"""Parts what is told of a figure from the rest."""
_KNOWN = re.compile(
    r"\b(?i:(?:the|these|those|its|his|her|their|our|all|both|other)\s(?:\w+\s)?|this\s|that\s)$|/$|\b(?!(?:In|On|At|By|For|From|After|Since|With|Over|About|Some|Of)\s)[A-Z]\w+\s$"
)
"""Before a figure of what is known already: "the 38 buses"; or of a name or a date: "Measure 9"."""
GENERIC = (LIGHT - WISHES) | word_forms(
    """year month week day hour minute second worth cost price dollar euro pound crown mark franc
    time people person total figure estimate about"""
)
"""Words that do not tell what a figure is of."""
HARMLESS = frozenset(("!own", "!both", "!sure", "!any", "!another", "!more", "!will"))
_WISH = "!wish"


class Surroundings:
    """The words near a figure."""

    def __init__(self, sentence: ReadSentence, figure: Word, words: Sequence[Word]) -> None:
        self._sentence = sentence
        self._figure = figure
        self._words = words

    @once_property
    def ideas(self) -> dict[str, Word]:
        """What they speak of."""
        return {word.form: word for word in self._words if word.kind in IDEAS}

    @once_property
    def names(self) -> frozenset[str]:
        """Whom they name."""
        return frozenset(word.form for word in self._words if word.kind == "name")

    @once_property
    def others(self) -> list[Quantity]:
        """The other figures among them."""
        return [word.quantity for word in self._words if word.quantity]

    @once_property
    def is_known(self) -> bool:
        """Whether the figure only tells which things are meant: "the 38 buses were sold"."""
        text, quantity = self._sentence.span.text, self._figure.quantity
        unit = bool(quantity and quantity.unit)
        before = _KNOWN.search(text, 0, self._figure.start)
        return not unit and before is not None

    @once_property
    def counted(self) -> list[str]:
        """The ideas right behind the figure."""
        behind = [w for w in self._words if w.start >= self._figure.end][:2]
        beside = bool(behind) and behind[0].start - self._figure.end <= 1
        return [word.form for word in behind if word.kind in IDEAS] if beside else []

    def before(self, word: Word) -> str:
        """The preposition right before one of the words."""
        return small_before(self._sentence, word)

    def deciding(self, told: Iterable[Word]) -> set[str]:
        """What decides between the first and the last of some words and the figure."""
        places = [self._words.index(word) for word in told]
        at = sum(word.start < self._figure.start for word in self._words)
        start, end = min(*places, at) - 1, max(*places, at - 1) + 1
        inside = self._words[max(0, start) : end]
        wished = {_WISH} if any(word.form in WISHES for word in inside) else set[str]()
        turned = {w.form for w in inside if w.kind == "decisive" or w.form in TURNING}
        return (turned - HARMLESS) | wished

    @property
    def span(self) -> Span:
        """Where they stand."""
        words = (self._figure, *self._words)
        return self._sentence.part(min(w.start for w in words), max(w.end for w in words))


def around(sentence: ReadSentence, figure: Word) -> Surroundings:
    """What stands near a figure, up to a mark that parts it from the rest."""
    at = sentence.words.index(figure)
    before = _near(sentence, sentence.words[:at][::-1], figure)
    behind = _near(sentence, sentence.words[at + 1 :], figure)
    return Surroundings(sentence, figure, (*before[::-1], *behind))


def _near(sentence: ReadSentence, words: Sequence[Word], figure: Word) -> list[Word]:
    near: list[Word] = []
    ideas = 0
    for word in words:
        first, second = sorted((figure, word))
        if ideas == _NEAR or _HARD.search(sentence.span.text, first.end, second.start):
            break
        ideas += word.kind in IDEAS
        near.append(word)
    return near
