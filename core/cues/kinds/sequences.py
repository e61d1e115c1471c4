"""Sequences: the same steps in another order, and what each of some names has, exchanged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ...comparison import Cue
from ..pairing import LIGHT, SentencePair
from ..reading.once import once, once_of_text
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms
from ..reading.words import Word
from ..reason import against, differs, quoted
from ..rule import needing

_STEP = re.compile(
    r"(?:^|[,;:]?\s)(?:and\s)?"
    r"(?:first|second(?:ly)?|then|next|after that|afterwards|finally|lastly)\b",
    re.IGNORECASE,
)
_PIECE = re.compile(r"[,;:]\s|\s(?:and|while|but|with)\s")
_MEDALS = word_forms("gold silver bronze")
_TURNS = frozenset(("before", "after"))
_LEAST = 2
_IDEAS = ("word", "name")

Happening = frozenset[str]
"""The ideas of one thing that happens."""


@needing("one subject")
def sequences(pair: SentencePair) -> Iterator[Cue]:
    """The same, but first what comes second in the other, or one's share given to another."""
    told = tells_an_order(pair.a) and tells_an_order(pair.b) and pair.common > _LEAST
    if not told and not _may_be_given_out(pair):
        return
    if pair.each_has_own("figure"):
        return  # so much before tax, so much after it
    if pair.is_elsewhere or any(w.form == "!not" for w in (*pair.only_a, *pair.only_b)):
        return
    if told and not any(pair.extra):
        yield from _steps(pair)
        yield from _turned(pair)
    if _may_be_given_out(pair):
        yield from _shares(pair)


@once
def tells_an_order(sentence: ReadSentence) -> bool:
    """Whether a sentence says what comes first or after something."""
    return not _TURNS.isdisjoint(sentence.forms) or bool(_STEP.search(sentence.span.text))


@once_of_text
def comes_in_steps(sentence: ReadSentence) -> bool:
    """Whether it tells several things in their order, each with a word of that."""
    return len(_STEP.findall(sentence.span.text)) >= _LEAST


def _steps(pair: SentencePair) -> Iterator[Cue]:
    """Steps in another order: "first wash, then peel"."""
    mine, yours = _in_steps(pair.a), _in_steps(pair.b)
    ideas, others = ([step for step, _ in steps] for steps in (mine, yours))
    if (
        len(ideas) >= _LEAST
        and ideas != others
        and sorted(map(sorted, ideas)) == sorted(map(sorted, others))
    ):
        at = next(n for n, step in enumerate(ideas) if step != others[n])
        spans = pair.spans(mine[at][1], yours[at][1])
        says = f"In one {quoted(spans[0])} comes first, in the other {quoted(spans[1])}."
        yield differs("list", "steps", spans, says, strong=False)


@once
def _in_steps(sentence: ReadSentence) -> list[tuple[Happening, list[Word]]]:
    text = sentence.span.text
    cuts = [match.end() for match in _STEP.finditer(text)]
    steps: list[tuple[Happening, list[Word]]] = []
    for start, end in pairwise([*cuts, len(text)]):
        words = [w for w in sentence.words if start <= w.start < end and w.kind in _IDEAS]
        if words:
            steps.append((frozenset(w.form for w in words), words))
    return steps


def _turned(pair: SentencePair) -> Iterator[Cue]:
    """What is before something in one is after it in the other."""
    mine, yours = _in_time(pair.a), _in_time(pair.b)
    if mine is None or yours is None or pair.ratio == 1:
        return
    first, second = (frozenset(pair.translated(each)) for each in mine[:2])
    if (first, second) == (yours[1], yours[0]):
        spans = pair.spans(mine[2], yours[2])
        yield differs("opposite", "opposite", spans, against(spans), strong=False)


@once
def _in_time(sentence: ReadSentence) -> tuple[Happening, Happening, list[Word]] | None:
    """What happens first and what after it, with the words that say so; None where none do."""
    turns = [word for word in sentence.words if word.form in _TURNS]
    if len(turns) != 1:
        return None
    turn = turns[0]
    aside = [part for part in sentence.parts if part.is_aside and len(sentence.parts) > 1]
    told = [
        word
        for word in sentence.words
        if word.kind in _IDEAS
        and word.form not in LIGHT
        and not any(part.start <= word.start < part.end for part in aside)
    ]
    before = [word for word in told if word.start < turn.start]
    after = [word for word in told if word.start > turn.start]
    if not before:  # "before the vote, they left"
        comma = sentence.span.text.find(",", turn.end)
        after, before = ([w for w in after if (w.start < comma) is side] for side in (True, False))
    if not before or not after:
        return None
    here, there = (frozenset(word.form for word in words) for words in (before, after))
    shown = [turn, *after] if turn.start < after[0].start else [turn]
    return (here, there, shown) if turn.form == "before" else (there, here, shown)


def _may_be_given_out(pair: SentencePair) -> bool:
    """Whether both name two and more of whom each may have something."""
    both = _holds_what_may_be_had(pair.a) and _holds_what_may_be_had(pair.b)
    return both and len(_names(pair)) >= _LEAST


def _names(pair: SentencePair) -> frozenset[str]:
    """The names that both have."""
    return pair.shared & (pair.a.names | pair.b.names)


def _shares(pair: SentencePair) -> Iterator[Cue]:
    """Medals, places or figures that two names and more have exchanged."""
    names = _names(pair)
    mine, yours = _given(pair.a, names), _given(pair.b, names)
    both = [name for name in mine if name in yours]
    if len(both) < _LEAST:
        return
    had, has = ({name: given[name][0] for name in both} for given in (mine, yours))
    if had != has and sorted(had.values()) == sorted(has.values()):
        name = next(name for name in both if had[name] != has[name])
        spans = pair.spans(mine[name][1], yours[name][1])
        yield differs("role", "exchanged", spans, against(spans), strong=False)


def _given(sentence: ReadSentence, names: frozenset[str]) -> dict[str, tuple[str, list[Word]]]:
    """What each of some names has, where nothing else is told between two commas."""
    given: dict[str, tuple[str, list[Word]]] = {}
    text = sentence.span.text
    cuts = [0, *(match.end() for match in _PIECE.finditer(text)), len(text)]
    for start, end in pairwise(cuts):
        held = [word for word in sentence.words if start <= word.start < end]
        named = [word for word in held if word.form in names]
        has = [word for word in held if _may_be_had(word)]
        if named and len({word.form for word in named}) == 1 and len(has) == 1:
            given[named[0].form] = has[0].form, sorted([named[0], has[0]])
    return given


@once
def _holds_what_may_be_had(sentence: ReadSentence) -> bool:
    return any(map(_may_be_had, sentence.words))


def _may_be_had(word: Word) -> bool:
    """Whether a word is a medal, a place or a figure."""
    return word.form in _MEDALS or word.kind in ("figure", "code")
