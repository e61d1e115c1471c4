"""Whether two sentences speak of other things: other years, persons, ordinals or ideas."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from ..reading.circumstances import are_other_circumstances
from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.words import IDEAS, Word
from .places import NEAR, stand_in_one_place
from .word_changes import WordChange

_OF = re.compile(r"\s(?:of|in)\s(?:(?:an?|the|its|his|her|their)\s)?", re.IGNORECASE)


def are_of_one_kind(
    a: ReadSentence, code: Word, b: ReadSentence, other: Word, shared: frozenset[str]
) -> bool:
    """Whether two ordinals or codes may be of one kind of thing.

    Not so when one is of what the other text speaks of without any, and the other of something
    else: "a second theatre", "its first patients".
    """
    mine, yours = _next_word(a, code), _next_word(b, other)
    return mine == yours or not {mine, yours} & shared


def _next_word(sentence: ReadSentence, code: Word) -> str:
    behind = (w.form for w in sentence.words if w.start >= code.end and w.kind == "word")
    return next(behind, "")


def is_one_put_for_another(
    a: ReadSentence,
    b: ReadSentence,
    only: tuple[frozenset[str], frozenset[str]],
    changes: Iterable[WordChange],
) -> bool:
    """Whether one idea stands in the place of another: "the north stand", "the south stand".

    Args:
        a: A sentence.
        b: The other.
        only: The ideas that only one of them has, light words left out.
        changes: What makes the second of the first.
    """
    mine, yours = only
    if any(are_other_circumstances(x, y) for x, y in product(mine, yours)):
        return True
    if _are_of_two_wholes(a, b, only) or stand_in_one_place(a, b, mine, yours):
        return True
    return any(
        _is_one_idea(a.words[slice(*change.a)], mine)
        and _is_one_idea(b.words[slice(*change.b)], yours)
        for change in changes
    )


def first_idea(sentence: ReadSentence) -> str:
    """What a sentence begins with, by its form; "" where it speaks of nothing."""
    return next((w.form for w in sentence.words if w.kind in IDEAS), "")


def _are_of_two_wholes(
    a: ReadSentence, b: ReadSentence, only: tuple[frozenset[str], frozenset[str]]
) -> bool:
    """Whether one thing is of two: "the driver of the van", "the driver of the coach"."""
    mine, yours = _wholes(a), _wholes(b)
    return any(
        not mine[form] & yours[form] and (mine[form] & only[0] or yours[form] & only[1])
        for form in mine.keys() & yours.keys()
    )


@once
def _wholes(sentence: ReadSentence) -> dict[str, frozenset[str]]:
    """What each thing is of, by the thing: the first ideas behind its "of" or "in"."""
    wholes: dict[str, frozenset[str]] = {}
    for at, word in enumerate(sentence.words):
        match = _OF.match(sentence.span.text, word.end) if word.kind == "word" else None
        run = frozenset(_run(sentence, at + 1, match.end())) if match else None
        if run:
            wholes.setdefault(word.form, run)
    return wholes


def _run(sentence: ReadSentence, at: int, end: int) -> Iterator[str]:
    """The ideas from a word on that stand side by side, the first at an offset."""
    for word in sentence.words[at : at + NEAR]:
        if word.kind not in IDEAS or sentence.span.text[end : word.start].strip():
            return
        yield word.form
        end = word.end


def _is_one_idea(words: Sequence[Word], only: frozenset[str]) -> bool:
    """Whether some words are one idea, which is one of some, or an ordinal."""
    return len(words) == 1 and (words[0].form in only or words[0].kind == "code")
