"""Trends: more of something in one, and a number of it that falls in the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...comparison import Cue
from ..pairing import LIGHT, SentencePair
from ..reading.deciding import CERTAINTY, NEGATION, QUANTITY
from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms
from ..reading.words import Word
from ..reason import against, differs
from ..rule import needing
from .tense import same_tense

_LEAST, _MOST_MORE = 3, 2
"""Ideas in both, and ideas that one may add; the other none."""
_RISE = word_forms("rise increase grow climb soar surge jump swell mount")
_FALL = word_forms("fall drop decrease decline shrink sink plunge slump dwindle")
_MORE = frozenset(("!more", "!fewer", "!less"))
_TELLING = _RISE | _FALL | _MORE
_NUMBER_OF = re.compile(r"\b(?:numbers?|count|tally|total)\sof\s(?:the\s)?$", re.IGNORECASE)
_COMPARED = re.compile(r"\bthan\b")
_COUNTED = LIGHT | _RISE | _FALL | word_forms("count tally")
_TURNED = NEGATION | CERTAINTY | QUANTITY


class _Trend(NamedTuple):
    rises: bool
    thing: str
    words: tuple[Word, ...]


@needing("one subject")
def trends(pair: SentencePair) -> Iterator[Cue]:
    """Two ways in which a number of one thing goes, told of one time."""
    mine, yours = _trend(pair.a), _trend(pair.b)
    if not mine or not yours or mine.thing != yours.thing or mine.rises == yours.rises:
        return
    less, more = sorted(len(only - _COUNTED) for only in pair.unmatched)
    if len(pair.shared) < _LEAST or less or more > _MOST_MORE:
        return
    if any(pair.only("date", "code", "figure")) or any(pair.decisive(_TURNED)):
        return
    if pair.is_elsewhere or pair.speaks_of_another or not same_tense(pair):
        return
    spans = pair.spans(mine.words, yours.words)
    yield differs("opposite", "trend", spans, against(spans), strong=False)


@once
def _trend(sentence: ReadSentence) -> _Trend | None:
    """The one way in which a sentence tells that a number goes; None for none, or several."""
    if _TELLING.isdisjoint(sentence.forms):
        return None
    found = [*_compared(sentence), *_moving(sentence)]
    return found[0] if len(found) == 1 else None


def _compared(sentence: ReadSentence) -> Iterator[_Trend]:
    """By "more" or "fewer" before a thing, and not than something."""
    if _COMPARED.search(sentence.span.text):
        return
    for at, word in enumerate(sentence.words[:-1]):
        thing = sentence.words[at + 1]
        beside = thing.start - word.end <= 1 and thing.kind == "word"
        if word.form in _MORE and beside:
            yield _Trend(word.form == "!more", thing.form, (word, thing))


def _moving(sentence: ReadSentence) -> Iterator[_Trend]:
    """By a number of something that rises or falls."""
    moving = [word for word in sentence.words if word.form in _RISE or word.form in _FALL]
    for thing in sentence.words if moving else ():
        if thing.kind == "word" and _NUMBER_OF.search(sentence.span.text, 0, thing.start):
            yield from (_Trend(verb.form in _RISE, thing.form, (thing, verb)) for verb in moving)
