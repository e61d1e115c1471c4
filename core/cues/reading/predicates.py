"""What a word is said of: the object of a verb, or the subject of a predicate.

English, and without a parser: what follows an article right behind a verb is its object.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from .sentence import ReadSentence
from .words import IDEAS, Word

_BEFORE_AN_OBJECT = re.compile(
    r"\s(?:(?:up|down|out|off|away|on|\w+ing)\s)?"
    r"(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|all|both)\s"
)
_BE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|remains?|remained|stays?|stayed|proves?|proved|looks?|looked"
    r"|seems?|seemed|becomes?|became|turned\sout)\s(?:(?:\w+ly|still|again|now|also|very|quite|so|such|too"
    r"|an?|the|to\sbe|one\sof\sthe|among\sthe|both)\s)*$"
)
_AUXILIARY = re.compile(
    r"[\s,]*(?:(?:has|have|had|will|would|is|are|was|were|be|been|being|to|also|then|now|still|\w+ly)\s)*$"
)
_ARTICLE = re.compile(r"\ban?\s(?:\w+ly\s)?$", re.IGNORECASE)
_ENDS = re.compile(r"[,;:()—–]|\s-\s")
_OPENS = re.compile(r"[\s“\"'(]*$")


class Predicate(NamedTuple):
    """A word with what it is said of."""

    word: Word
    thing: frozenset[str]
    """Ideas that name what it is said of, or what it is done to."""
    doer: frozenset[str]
    """Ideas before it that may name who does it; none where nobody is named."""
    shown: tuple[Word, ...]
    part: tuple[int, int]
    """From where to where, between marks, it is said."""
    is_done: bool
    """Whether it has an object."""
    is_imperative: bool
    is_described: bool = False
    """Whether it is said of a thing that is new: of two such things each may be another."""


def predicate(sentence: ReadSentence, word: Word) -> Predicate | None:
    """What a word of a sentence is said of; None where nothing tells."""
    text = sentence.span.text
    start, end = _part(text, word)
    before = [w for w in sentence.words if start <= w.start < word.start and w.kind in IDEAS]
    after = [w for w in sentence.words if word.end <= w.start < end]
    opens = _OPENS.fullmatch(text, start, word.start) is not None
    thing = _object(text, word, after)
    if thing:
        doer = frozenset(w.form for w in before)
        said = frozenset(w.form for w in thing)
        return Predicate(word, said, doer, (word, *thing), (start, end), True, opens)
    is_said = before and (
        _BE.search(text, start, word.start)
        or _AUXILIARY.fullmatch(text, before[-1].end, word.start)
    )
    if not is_said:
        return _described(text, word, after, (start, end))
    said = frozenset(w.form for w in before)
    shown = (*_run(text, before[::-1])[::-1], word)
    return Predicate(word, said, frozenset(), shown, (start, end), False, False)


def _described(
    text: str, word: Word, after: Sequence[Word], part: tuple[int, int]
) -> Predicate | None:
    """What a word describes that nothing was said of before: "a quiet season"."""
    named = [w for w in after if w.kind in IDEAS]
    if (
        not _ARTICLE.search(text, 0, word.start)
        or not named
        or text[word.end : named[0].start] != " "
    ):
        return None
    thing = _run(text, named)
    said = frozenset(w.form for w in thing)
    return Predicate(word, said, frozenset(), (word, *thing), part, False, False, True)


def _part(text: str, word: Word) -> tuple[int, int]:
    """From the mark before a word to the mark behind it."""
    before = [match.end() for match in _ENDS.finditer(text, 0, word.start)]
    behind = _ENDS.search(text, word.end)
    return (before[-1] if before else 0), (behind.start() if behind else len(text))


def _object(text: str, word: Word, after: Sequence[Word]) -> Sequence[Word]:
    """The words behind an article right behind a verb."""
    named = [w for w in after if w.kind in IDEAS]
    if len(named) > 1 and text[word.end : named[0].end].endswith("ing"):
        named = named[1:]  # "keep taking the drops"
    if not named or not _BEFORE_AN_OBJECT.fullmatch(text, word.end, named[0].start):
        return ()
    return _run(text, named)


def _run(text: str, words: Sequence[Word]) -> Sequence[Word]:
    """The first words of some between which nothing stands."""
    for at, (one, other) in enumerate(pairwise(words), 1):
        first, last = sorted((one, other))
        if text[first.end : last.start].strip(" -’'s"):
            return words[:at]
    return words
