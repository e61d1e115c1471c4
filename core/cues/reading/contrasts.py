"""What a sentence puts in the place of something else: "not by the mayor but by her deputy"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from .once import once
from .sentence import ReadSentence
from .words import Word

_NOT_BUT = re.compile(
    r"\bnot\s(?!only\b|just\b|merely\b|simply\b)(?P<denied>[^,;:—–\"“”]{2,50}?),?\sbut\s(?:rather\s)?"
    r"(?P<stated>[^,;:—–\"“”]{2,50})"
)
_AND_NOT = re.compile(
    r"(?P<stated>\b\S[^,;:—–\"“”]{2,50}),?\s(?:and\snot|rather\sthan|instead\sof|(?<=,\s)not)\s"
    r"(?!only\b|just\b|merely\b|simply\b|all\b|yet\b)(?P<denied>[^,;:—–\"“”]{2,50}?)(?=[.,;]|$)"
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|did|do|does|will|would|can|could|to|be|that|who|which|\w+ing)\b"
)
"""With a verb in it something else is denied than who or what it is."""


class Contrast(NamedTuple):
    """Words of a sentence that name what is denied, and what is stated in its place."""

    denied: tuple[Word, ...]
    stated: tuple[Word, ...]
    start: int
    """Where what falls away with what is denied begins ..."""
    end: int
    """... and ends."""


@once
def contrast(sentence: ReadSentence) -> Contrast | None:
    """The one contrast of a sentence that denies nothing else."""
    text, words = sentence.span.text, sentence.words
    if not any(word in text for word in (" not ", " rather", " instead")):
        return None
    if sum(word.form == "!not" for word in words) > 1:
        return None
    match = _NOT_BUT.search(text) or _AND_NOT.search(text)
    if match is None or _VERB.search(match["denied"]):
        return None
    denied, stated = (_within(words, *match.span(name)) for name in ("denied", "stated"))
    if not denied or not stated:
        return None
    both = match.re is _NOT_BUT
    start, end = (
        (match.start(), match.start("stated")) if both else (match.end("stated"), match.end())
    )
    return Contrast(denied, stated, start, end)


def _within(words: Sequence[Word], start: int, end: int) -> tuple[Word, ...]:
    """The words of a stretch that name something."""
    named = ("word", "name", "figure", "date")
    return tuple(w for w in words if start <= w.start < end and w.kind in named)
