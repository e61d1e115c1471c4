"""Conditions and exceptions: on what something depends, and who is left out of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...comparison import Cue
from ..pairing import LIGHT, SentencePair
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_form
from ..reading.words import IDEAS, Word
from ..reason import against, differs
from ..rule import needing
from .deciding_words import conflicting, conflicts, same_negations, with_next
from .nearness import is_of_one, of_another
from .quantifiers import turns_round

_CONDITION = frozenset(("!if", "!unless", "!onlyif", "!except", "!always", "!without"))
_CONDITIONS = conflicts(
    "if unless, if except, unless always, onlyif always, if always, without onlyif, except always,"
    " unless onlyif"
)
_LIMITING = frozenset(("!if", "!unless", "!onlyif"))
_LEAST = 2
"""Ideas of what depends on the condition."""
_INCLUDED = word_form("included")
_TOO = frozenset((_INCLUDED, "!except"))


@needing("one subject", "a deciding word")
def condition(pair: SentencePair) -> Iterator[Cue]:
    """On another condition, or without the one that the other names."""
    for cue in conflicting(pair, "condition", "condition", _CONDITION, _CONDITIONS):
        if not is_of_one(pair) or of_another(pair) or turns_round(pair):
            continue
        if same_negations(pair, without=False):
            yield cue
            return
    if not pair.is_elsewhere:
        yield from _in_no_case(pair)
        yield from _included(pair)


def _in_no_case(pair: SentencePair) -> Iterator[Cue]:
    """On a condition in one, and in the other in every case or in none."""
    here, there = pair.decisive(_CONDITION)
    if len(here) != 1 or len(there) != 1:
        return
    a, b = (pair.a, here[0]), (pair.b, there[0])
    for (limited, limit), (always, every) in ((a, b), (b, a)):
        if limit.form not in _LIMITING or every.form != "!always":
            continue
        mine, yours = _what_depends(limited, limit), _what_depends(always, every)
        if _cannot_both_be(limit, mine, yours):
            shown = [*[w for w in yours if w.form == "!not"], every]
            bound = with_next(limited.words, [limit])
            spans = pair.spans(*((bound, shown) if limited is pair.a else (shown, bound)))
            yield differs("condition", "condition", spans, against(spans), strong=False)


def _cannot_both_be(limit: Word, on_condition: Sequence[Word], always: Sequence[Word]) -> bool:
    """Whether what depends on a condition is what the other says to be always so, or never."""
    ideas, others = (
        {word.form for word in words if word.kind in IDEAS} - LIGHT
        for words in (on_condition, always)
    )
    denied = sum(word.form == "!not" for word in always)
    if len(ideas) < _LEAST or ideas != others or denied > 1:
        return False
    if any(word.form == "!not" for word in on_condition):
        return False
    # What holds if it rains may hold whatever else happens.
    return limit.form != "!if" or denied > 0


def _what_depends(sentence: ReadSentence, limit: Word) -> list[Word]:
    """The words of what a condition is put to: before it, or after the comma that ends it.

    None where more than a part of the sentence stands before it.
    """
    text = sentence.span.text
    part = next(part for part in sentence.whole.parts if part.start <= limit.start < part.end)
    before = [w for w in sentence.words if part.start <= w.start < limit.start]
    if before and any(word.kind in IDEAS for word in before):
        return before
    after = text.find(",", limit.end)
    return [w for w in sentence.words if after > 0 and w.start > after]


def _included(pair: SentencePair) -> Iterator[Cue]:
    """Who is named as included in one, as left out in the other; else the same is said."""
    here, there = ([w for w in words if w.form in _TOO] for words in (pair.only_a, pair.only_b))
    if len(here) != 1 or len(there) != 1 or len(pair.shared) <= _LEAST:
        return
    mine, yours = (only - _TOO for only in pair.extra)
    others = [w for words in pair.only("figure", "date", "code", "decisive") for w in words]
    if mine or yours or any(w.form not in _TOO for w in others):
        return
    if here[0].form != there[0].form:
        spans = pair.spans(_with_named(pair.a, here[0]), _with_named(pair.b, there[0]))
        yield differs("condition", "exception", spans, against(spans), strong=False)


def _with_named(sentence: ReadSentence, word: Word) -> list[Word]:
    """A word of inclusion or exception with who is named: after it, or else before it."""
    part = next(part for part in sentence.whole.parts if part.start <= word.start < part.end)
    held = [each for each in sentence.words if part.start <= each.start < part.end]
    after = [each for each in held if each.start > word.start]
    return with_next(sentence.words, [word]) if after else held
