"""Figures that follow from others of a sentence: "half of the 36 lifts" is 18 of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .quantity import SCORE, Quantity
from .sentence import ReadSentence
from .words import Word

_OF = re.compile(r"\s(?:of\s)?(?:the\s|its\s|their\s|all\s|these\s|those\s)?", re.IGNORECASE)
"""Between a share and the whole."""
_NEAR = 0.002
"""By this share of itself a count may miss a whole number: two thirds are not 66.67 per cent."""
_SIDES = 1000
"""By so much the greater side of a score is multiplied."""


def worked_out(sentence: ReadSentence, other: ReadSentence) -> ReadSentence:
    """The sentence with its shares as counts and its scores as margins, where another has those."""
    words = [*sentence.words]
    for at, figure in _others(sentence, other):
        if figure.form in other.figures and figure.form not in sentence.figures:
            words[at] = figure
    return sentence if tuple(words) == sentence.words else sentence.reworded(words)


def _others(sentence: ReadSentence, other: ReadSentence) -> Iterator[tuple[int, Word]]:
    """Each figure of one sentence that follows from others of it, with its place."""
    words = sentence.words
    for at, word in enumerate(words):
        quantity = word.quantity
        if quantity is None or word.form in other.figures or quantity.bound:
            continue
        if quantity.unit == SCORE:
            greater, less = divmod(quantity.low, _SIDES)
            yield at, _count(word, greater - less)
        elif quantity.unit == "%" and (whole := _whole(sentence, words, at)):
            part = quantity.low * whole.low / 100
            if part >= 1 and abs(part - round(part)) <= _NEAR * part:
                yield at, _count(word, round(part))


def _whole(sentence: ReadSentence, words: Sequence[Word], at: int) -> Quantity | None:
    """The count that a share is of, right behind it."""
    behind = words[at + 1 : at + 2]
    if not behind or behind[0].quantity is None or behind[0].quantity.unit:
        return None
    between = sentence.span.text[words[at].end : behind[0].start]
    return behind[0].quantity if _OF.fullmatch(between) else None


def _count(word: Word, value: float) -> Word:
    """A word that gives a count in place of another figure."""
    form = f"#{value:.4g}-{value:.4g}"
    return word._replace(form=form, quantity=Quantity(value, value, "", "", rounded=False))
