"""Cases: "if it rains", "raw, it is", "than in May": each of two may tell of another one."""

from __future__ import annotations

import re

from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.speech import speech
from ..reading.words import IDEAS

_OPENING = re.compile(r"\s*(?:[\w’'-]+\s){0,5}[\w’'-]+,(?=\s)")
"""A few words that a comma sets off before what is claimed."""
_COMPARED = re.compile(r"\bthan\s(?P<case>[^,;:—–]+)", re.IGNORECASE)
_CASE = re.compile(r"\b(?:if|when|whenever)\s(?P<case>[^,;:—–]+)", re.IGNORECASE)


def are_of_two_cases(a: ReadSentence, b: ReadSentence) -> bool:
    """Whether both tell of a case, each of another one: "if it rains", "if it does not".

    Where they say the same of both, it is the case that was changed.
    """
    if any(of(a) - b.ideas and of(b) - a.ideas for of in (_opening, _compared)):
        return True
    (mine, here), (yours, there) = _case(a), _case(b)
    if not mine or not yours or here == there:
        return False
    return bool(mine - yours and yours - mine) or "!not" in mine ^ yours


@once
def _opening(sentence: ReadSentence) -> frozenset[str]:
    """The ideas that a comma sets off before all else that it says, but for who speaks."""
    match = _OPENING.match(sentence.span.text)
    if match is None or ((told := speech(sentence)) and told.start < match.end()):
        return frozenset()
    return _ideas_between(sentence, *match.span())


@once
def _compared(sentence: ReadSentence) -> frozenset[str]:
    """With what it compares something: "than in May"."""
    match = _COMPARED.search(sentence.span.text)
    return _ideas_between(sentence, *match.span("case")) if match else frozenset()


def _ideas_between(sentence: ReadSentence, start: int, end: int) -> frozenset[str]:
    words = (word for word in sentence.words if start <= word.start < end)
    return frozenset(word.form for word in words if word.kind in ("word", "name"))


@once
def _case(sentence: ReadSentence) -> tuple[frozenset[str], tuple[str, ...]]:
    """What a sentence says of the case that it is told of, and all else that it says."""
    match = _CASE.search(sentence.span.text)
    if match is None:
        return frozenset(), ()
    start, end = match.span("case")
    case = (word for word in sentence.words if start <= word.start < end)
    ideas = frozenset(w.form for w in case if w.kind in IDEAS or w.form == "!not")
    return ideas, tuple(w.form for w in sentence.words if not start <= w.start < end)
