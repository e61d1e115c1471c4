"""What words stand for, whatever their forms, as lists of words and figures hold it."""

from __future__ import annotations

from ..cues.reading.word_forms import word_form
from ..cues.tokens import idea


def idea_of(word: str) -> str:
    """The idea of a word as it is written: one for "dwellings" and "houses"."""
    return idea(word_form(word.lower()))


def ideas_of(words: str) -> frozenset[str]:
    """The ideas of some words with blanks between them."""
    return frozenset(map(idea_of, words.split()))
