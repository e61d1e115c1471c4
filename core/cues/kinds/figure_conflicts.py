"""Figure conflicts: whether two figures of one thing cannot both hold."""

from __future__ import annotations

from ..pairing import SentencePair
from ..reading.deciding import FORCE, NEGATION
from ..reading.quantity import Quantity
from ..reading.words import Word

_RULES = frozenset(("!must", "!should", "!may", "!not", "requir", "need", "minimum"))
"""By these a text sets a bound itself."""
_WHOLE = 2
"""Percentage points by which two shares may miss a whole."""


def conflict(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether two figures of one thing cannot both hold; "at least" can, but for rules."""
    assert a.quantity
    assert b.quantity
    return cannot_both_hold(pair, a.quantity, b.quantity)


def cannot_both_hold(pair: SentencePair, a: Quantity, b: Quantity) -> bool:
    """Whether two quantities of one thing exclude each other, given what the sentences set."""
    two_groups = all(pair.unmatched) or any(pair.decisive(NEGATION))
    if a.unit == "%" and abs(a.low + b.low - 100) <= _WHOLE and two_groups:
        return False  # two shares of one whole: "30% left", "70% stayed"
    if any(pair.unmatched) and _are_parts_of_a_whole(pair, a, b):
        return False  # "five of the nine have one", "4 of the nine lack one"
    if _is_least_and_most(a, b) and all(not FORCE.isdisjoint(s.forms) for s in (pair.a, pair.b)):
        return True  # "at least three", "no more than three"
    if {a.bound, b.bound} <= {"least", "more"} and not _RULES & {*pair.a.forms, *pair.b.forms}:
        return False
    return a.conflicts(b)


def _are_parts_of_a_whole(pair: SentencePair, a: Quantity, b: Quantity) -> bool:
    """Whether two figures come to one that both give."""
    mine, yours = ([w.quantity for w in x.quantities if w.quantity] for x in (pair.a, pair.b))
    wholes = ([(q.low, q.unit) for q in given] for given in (mine, yours))
    return all((a.low + b.low, a.unit) in given for given in wholes)


def _is_least_and_most(a: Quantity, b: Quantity) -> bool:
    """Whether the least of one is the most of the other."""
    return {a.bound, b.bound} == {"least", "most"} and a.low == b.low
