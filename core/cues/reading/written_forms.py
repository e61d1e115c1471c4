"""A sentence as it is written: words that other readings pass over, and spellings made one."""

from __future__ import annotations

from .once import once
from .sentence import ReadSentence
from .word_forms import spelling
from .words import WRITTEN

_ARTICLES = frozenset(("a", "an", "the", "that"))
_BEARING = frozenset(
    """off out up down can could would now then still already when where whether is are was were
    has have had did does do he she they we i you his her their our my your its""".split()  # noqa: SIM905
)


@once
def small_words(sentence: ReadSentence) -> frozenset[str]:
    """The small words that bear on what is claimed, but for those of a phrase that is read.

    Tense, ability, direction and person; "is required to" is one word of force.
    """
    taken = [(word.start, word.end) for word in sentence.words]
    return frozenset(
        low
        for start, end, low, _, _ in sentence.written
        if low in _BEARING and not any(s <= start and end <= e for s, e in taken)
    )


@once
def spoken(sentence: ReadSentence) -> tuple[str, ...]:
    """All its words but articles, each in one spelling and form: what two say alike."""
    return tuple(
        spelling(low) if kind in WRITTEN else "#" if kind == "figure" else low
        for _, _, low, kind, _ in sentence.written
        if low not in _ARTICLES
    )
