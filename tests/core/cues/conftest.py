"""Sentences as spans, and the pair that two of them make."""

from __future__ import annotations

from perspectives.core import Cue, Span
from perspectives.core.cues import between
from perspectives.core.cues.pairing import SentencePair
from perspectives.core.cues.reading.sentence import ReadSentence


def read(text: str, start: int = 0) -> ReadSentence:
    """A sentence that begins at an offset of its document."""
    return ReadSentence(Span(start=start, end=start + len(text), text=text))


def pair(a: str, b: str) -> SentencePair:
    """Two sentences of two documents."""
    return SentencePair(read(a), read(b, 7))


def found(a: str, b: str) -> tuple[Cue, ...]:
    """The cues between two sentences."""
    return between(pair(a, b))
