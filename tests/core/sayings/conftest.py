"""Passages as they are read for what they speak of."""

from __future__ import annotations

from collections import Counter

from perspectives.core import Span
from perspectives.core.cues.reading.sentence import ReadSentence
from perspectives.core.sayings.passages import ReadPassage
from perspectives.core.sayings.phrases import Statement, read
from perspectives.core.sayings.telling import Telling


def sentence(text: str, start: int = 0) -> ReadSentence:
    """A sentence that begins at an offset of its document."""
    return ReadSentence(Span(start=start, end=start + len(text), text=text))


def statement(text: str) -> Statement:
    """A sentence as what it speaks of."""
    return read(sentence(text))


def passage(*sentences: str) -> ReadPassage:
    """A passage of some sentences."""
    starts = [sum(len(each) + 1 for each in sentences[:n]) for n in range(len(sentences))]
    return ReadPassage([*map(sentence, sentences, starts)])


def telling(**often: int) -> Telling:
    """How telling words are in two documents of forty passages, by how many of these have them."""
    return Telling(Counter(often), Counter(), 40)
