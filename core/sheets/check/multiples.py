"""Multiples that are a number in a text and a word in a source: "three times as many", "triple"."""

from __future__ import annotations

import re

from ..figures.figure import Figure
from ..figures.small_values import FOLD
from .finding import NearSentences
from .sources import SourceWords

_WORDS = {
    2.0: re.compile(r"\b(?:doubl(?:e[sd]?|ing)|twice|twofold)\b", re.IGNORECASE),
    3.0: re.compile(r"\b(?:tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|threefold)\b", re.IGNORECASE),
    4.0: re.compile(r"\b(?:quadrupl(?:e[sd]?|ing)|fourfold)\b", re.IGNORECASE),
}


def in_other_words(figure: Figure, near: NearSentences) -> SourceWords | None:
    """Where a source has a word for a multiple that a sentence gives, the nearest first, or None.

    Args:
        figure: A figure of the sentence.
        near: The sentences of the sources that may tell it.
    """
    words = _WORDS.get(figure.quantity.low) if figure.quantity.unit == FOLD else None
    for source in (*(source for _, source in near.about), *near.around, *near.all) if words else ():
        if found := words and words.search(source.sentence.text):
            start = source.sentence.start
            return SourceWords(source.passage, start + found.start(), start + found.end())
    return None
