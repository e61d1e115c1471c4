"""Where some words of two sentences stand, and what stands in the place of those that miss."""

from __future__ import annotations

from collections.abc import Sequence

from ...documents import Span
from ..reading.sentence import ReadSentence
from ..reading.words import IDEAS, Word

_SHOWN = 3
"""Words shown where what stands in the other's place is said without any of its own."""


def covering(sentence: ReadSentence, words: Sequence[Word]) -> Span:
    """The stretch of a sentence from the first to the last of some words; all of it for none."""
    if not words:
        return sentence.span
    start, end = min(word.start for word in words), max(word.end for word in words)
    text = sentence.span.text
    closed = text[start:end].count("(") > text[start:end].count(")") and text[end : end + 1] == ")"
    return sentence.part(start, end + closed)


def words_in_place(holder: ReadSentence, other: ReadSentence, words: Sequence[Word]) -> list[Word]:
    """The words of the other sentence that stand where some words of one are missing."""
    gap = next((n for n, word in enumerate(holder.words) if word in words), 0)
    near = sorted(
        (n for n, word in enumerate(holder.words) if word.kind in IDEAS),
        key=lambda n: (abs(n - gap), n < gap),
    )
    for n in near:
        same = [i for i, word in enumerate(other.words) if word.form == holder.words[n].form]
        if same:
            return list(other.words[same[0] : same[0] + (_SHOWN if n < gap else 1)])
    return list(other.words)
