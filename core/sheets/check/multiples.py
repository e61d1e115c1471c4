"""Numbers of a text that are a word in a source: "three times as many", "triple"; "a decade"."""

from __future__ import annotations

import re

from ..figures.figure import Figure
from ..figures.small_values import FOLD
from .finding import NearSentences
from .source_words import SourceWords
from .sources import SourceSentence

_WORDS = {
    2.0: re.compile(r"\b(?:doubl(?:e[sd]?|ing)|twice|twofold)\b", re.IGNORECASE),
    3.0: re.compile(r"\b(?:tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|threefold)\b", re.IGNORECASE),
    4.0: re.compile(r"\b(?:quadrupl(?:e[sd]?|ing)|fourfold)\b", re.IGNORECASE),
}
_SPANS = {
    120.0: re.compile(r"\b(?:an?|the|last|past)\sdecade\b", re.IGNORECASE),
    600.0: re.compile(r"\bhalf\sa\scentury\b", re.IGNORECASE),
    1200.0: re.compile(r"\b(?:an?|the|last|past)\scentury\b", re.IGNORECASE),
}
"""Words for many years, by their months."""
_FROM_TO = re.compile(
    r"\b(?P<first>(?:1\d|20)\d\d)(?:\s?[-–]\s?|\s(?:to|until|till|and)\s)(?P<last>(?:1\d|20)\d\d)\b"
)
"""Years between which something was: "from 1998 to 2016"."""
_BY_UNIT = {FOLD: _WORDS, "month": _SPANS}


def in_other_words(figure: Figure, near: NearSentences) -> SourceWords | None:
    """Where a source has a word for a multiple or a span of a sentence, the nearest first; or None.

    Args:
        figure: A figure of the sentence.
        near: The sentences of the sources that may tell it.
    """
    quantity = figure.quantity
    words = _BY_UNIT.get(quantity.unit, {}).get(quantity.low)
    close = (*(source for _, source in near.about), *near.around)
    for source in (*close, *near.all) if words else ():
        if found := words and words.search(source.sentence.text):
            return _at(source, found)
    for source in close if quantity.unit == "month" else ():
        for span in _FROM_TO.finditer(source.sentence.text):
            if 12 * (int(span["last"]) - int(span["first"])) == quantity.low:
                return _at(source, span)
    return None


def _at(source: SourceSentence, found: re.Match[str]) -> SourceWords:
    start = source.sentence.start
    return SourceWords(source.passage, start + found.start(), start + found.end())
