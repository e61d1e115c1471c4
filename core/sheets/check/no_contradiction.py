"""What a source only seems to contradict: quoted words, and one state after another."""

from __future__ import annotations

from ...documents import Span
from .checked_sentence import CheckedSentence


def is_quoted(checked: CheckedSentence, words: Span) -> bool:
    """Whether some words of a sentence stand in a quotation of it that a source has.

    Args:
        checked: The sentence.
        words: Some of its words.
    """
    start, end = (at - checked.sentence.start for at in (words.start, words.end))
    for first, last in checked.read.quotations:
        if first <= start and end <= last:
            return bool(checked.sources.words.literal(checked.sentence.text[first:last]))
    return False
