"""Exchanged voices: one says in the active what the other says in the passive of one subject."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..pairing import SentencePair
from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.word_forms import is_past, word_forms
from ..reading.words import Word
from .shared_runs import ideas_in_order

BE = re.compile(r"\b(?:is|are|was|were|be|been|being|gets?|got)\b", re.IGNORECASE)
_ASIDE = re.compile(rf",[^,;:—–]+,\s{BE.pattern}\s(?:\w+ly\s)?\Z", re.IGNORECASE)
_HELPING = re.compile(
    r"\s(?:should|will|would|must|may|might|can|could|shall|has|have|had|did|does|do)\s(?:not\s)?",
    re.IGNORECASE,
)
_BE_BEFORE = re.compile(rf"{BE.pattern}\s(?:(?:the|an?|its|his|her|their)\s)?$", re.IGNORECASE)
"""Before a subject: "only then is the pupil excused"."""
_CHANGES = word_forms(
    """close open reopen begin start end finish stop halt change increase rise decrease double
    halve improve worsen grow shrink sink break burn move melt freeze expand resume continue"""
)
"""What something does, or what is done to it: "the pool closes", "the pool is closed"."""


def _opening(sentence: ReadSentence, word: Word) -> str:
    return sentence.span.text[max(0, word.start - 16) : word.start]


def exchanges_voice(pair: SentencePair) -> bool:
    """Whether one says in the active what the other says in the passive, of the same subject."""
    return any(
        not _in_passive(passive).isdisjoint(_in_active(active) | _doing(active))
        for passive, active in ((pair.a, pair.b), (pair.b, pair.a))
        if _in_passive(passive)  # as few are
    )


@once
def _in_passive(sentence: ReadSentence) -> frozenset[tuple[str, str]]:
    """Each idea of a sentence with what is done to it: "the pool is heated"."""
    text, ideas = sentence.span.text, ideas_in_order(sentence)
    return frozenset(
        (_before_aside(text, ideas, one, two).form, two.form)
        for one, two in pairwise(ideas)
        if two.kind == "word"
        and two.form not in _CHANGES
        and _may_be_done(text[two.start : two.end])
        and BE.search(text, one.end, two.start)
    )


def _may_be_done(written: str) -> bool:
    """Whether a word may be a participle by its end: "heated", "heard"."""
    return written.endswith(("ed", "en", "t", "ught", "n")) or is_past(written.lower())


def _before_aside(text: str, ideas: Sequence[Word], one: Word, verb: Word) -> Word:
    """The idea before a verb, or before what commas set off there: "the duke, ill, was beaten"."""
    aside = _ASIDE.search(text, 0, verb.start)
    before = [idea for idea in ideas if aside and idea.end <= aside.start()]
    return before[-1] if before else one


@once
def _doing(sentence: ReadSentence) -> frozenset[tuple[str, str]]:
    """Each idea of a sentence with what it does by a helping verb: "the pool will heat"."""
    text = sentence.span.text
    return frozenset(
        (one.form, two.form)
        for one, two in pairwise(ideas_in_order(sentence))
        if _HELPING.fullmatch(text, one.end, two.start)
    )


@once
def _in_active(sentence: ReadSentence) -> frozenset[tuple[str, str]]:
    """Each two ideas of a sentence that stand side by side where they come last: "heat a pool"."""
    text = sentence.span.text
    last = {(one.form, two.form): (one, two) for one, two in pairwise(ideas_in_order(sentence))}
    return frozenset(
        forms
        for forms, (one, two) in last.items()
        if not text[one.end : two.start].strip() and not _BE_BEFORE.search(_opening(sentence, one))
    )
