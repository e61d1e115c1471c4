"""What stands right beside a figure: its noun, and the ideas near it."""

from __future__ import annotations

from collections.abc import Sequence

from ..pairing import SentencePair
from ..reading.sentence import ReadSentence
from ..reading.words import IDEAS, Word

_NEAR = 4
"""Words on each side of a figure that tell what it is of."""


def counted(words: Sequence[Word], figure: Word) -> set[str]:
    """What follows a count at once."""
    at = words.index(figure)
    return {word.form for word in words[at + 1 : at + 3] if word.kind in IDEAS}


def count_alike(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether two equal figures are of one unit, or count things of one noun."""
    unit = a.quantity.unit if a.quantity else ""
    return bool(unit or counted(pair.a.words, a) & counted(pair.b.words, b))


def with_noun(words: Sequence[Word], figure: Word) -> list[Word]:
    """A figure with the word after it, which it may count."""
    at = words.index(figure)
    after = words[at + 1 : at + 2]
    near = bool(after) and after[0].kind == "word" and after[0].start - figure.end <= 2
    return [figure, *after] if near else [figure]


def near_figure(sentence: ReadSentence, figure: Word) -> set[str]:
    """What stands near a figure."""
    ideas = [word for word in sentence.words if word.kind in IDEAS or word is figure]
    at = ideas.index(figure)
    return {word.form for word in ideas[max(0, at - _NEAR) : at + _NEAR + 1] if word is not figure}
