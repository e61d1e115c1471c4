"""Turned round: opposites that tell the same, for another word turns one, or each tells its end."""

from __future__ import annotations

import re

from ..pairing import SentencePair
from ..reading.word_forms import word_form, word_forms
from ..reading.words import Word
from .turning_words import TURNING

_TURNERS = TURNING | word_forms(
    """lift drop scrap abolish remove reverse overturn quash withdraw ease escape rid risk fear
    threat danger far chance"""
)
"""Words that turn the sense of what they are said of."""
_CONVERSE = frozenset(
    frozenset(map(word_form, row.split()))
    for row in (
        *("lend borrow", "buy sell", "purchase sell", "win lose", "beat lose", "defeat lose"),
        *("give take", "give receive", "give get", "send receive", "teach learn", "gain lose"),
        *("import export", "lead follow", "push pull", "attack defend", "hire join", "ask answer"),
        *("profit loss", "arrive leave", "sell acquire", "victory defeat", "win defeat"),
    )
)
"""Two sides of one act."""
_AGAINST = re.compile(r"\b(?:against|than|versus|compared)\b", re.IGNORECASE)


def is_turning(form: str) -> bool:
    """Whether a word turns the sense of what it is said of: "lift" a ban, "risk" a defeat."""
    return form in _TURNERS


def is_turned_round(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether both sides of one act are told: "Ada lent it to Ben", "Ben borrowed it from Ada".

    So they are too where one more word turns the sense: "lifted the ban", "allowed".
    """
    extra = (only - {a.form, b.form} for only in pair.unmatched)
    if any(not _TURNERS.isdisjoint(only) for only in extra):
        return True
    measured = any(_AGAINST.search(side.span.text) for side in (pair.a, pair.b))
    if frozenset((a.form, b.form)) not in _CONVERSE and not measured:
        return False
    before = [
        {word.form for word in side.words if word.start < verb.start} & pair.shared
        for side, verb in ((pair.a, a), (pair.b, b))
    ]
    if bool(before[0]) != bool(before[1]):
        return True  # "she won her case", "the airline lost her case"
    return bool(before[0] - before[1]) and bool(before[1] - before[0])
