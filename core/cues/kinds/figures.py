"""Figures: two values of one thing, only one of which can hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.deciding import FORCE, NEGATION
from ..reading.quantity import Quantity
from ..reading.sentence import ReadSentence
from ..reading.words import Word
from ..reason import against, differs
from ..rule import needing
from .attributes import is_said_of_another
from .other_measures import are_of_other_measures
from .tense import same_tense

_ALIKE = 0.45
"""Share of ideas from which on two figures are taken to be of one thing ..."""
_RULES = frozenset(("!must", "!should", "!may", "!not", "requir", "need", "minimum"))
"""By these a text sets a bound itself."""
_PARTS = re.compile(r"\bof\s(?:which|whom|them|these)\b", re.IGNORECASE)
_CONTAINED = 0.7
_NEAR = 4
"""Words on each side of a figure that tell what it is of."""
_WHOLE = 2
"""Percentage points by which two shares may miss a whole."""
_RATES_ALIKE = 0.4
"""... and for the same number by another measure of time."""


@needing("one subject", "figures")
def figures(pair: SentencePair) -> Iterator[Cue]:
    """The one figure that differs; several that differ are several things."""
    if are_of_two_things(pair) or pair.each_has_own("date") or not same_tense(pair):
        return
    if pair.opens_with_another or are_of_other_measures(pair):
        return
    here, there = pair.only("figure")
    if pair.jaccard >= _RATES_ALIKE and (rate := _rates(here, there)):
        yield _cue(pair, "rate", *rate)
        return
    if pair.jaccard < _ALIKE or pair.containment < _CONTAINED or pair.each_adds:
        return
    differing = [(a, b) for a, b in product(here, there) if _differ(pair, a, b)]
    if len(differing) == 1 and not is_one_of_several(pair, here, there):
        yield _cue(pair, "figure", *differing[0])


@needing("one subject", "figures")
def rates(pair: SentencePair) -> Iterator[Cue]:
    """The same number by another measure of time, where nothing else is said in other words."""
    here, there = pair.only("figure")
    if _speak_of_one(pair) and not are_of_two_things(pair) and (rate := _rates(here, there)):
        yield _cue(pair, "rate", *rate)


def _differ(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether two figures are of one thing, and cannot both hold."""
    if not _of_one_thing(pair, a, b) or not conflict(pair, a, b):
        return False
    return not any(map(is_said_of_another, (pair.a, pair.b), (a, b), pair.unmatched))


def _speak_of_one(pair: SentencePair) -> bool:
    """Whether both speak of nothing but the same, in whatever words."""
    return pair.common > 1 and not any(pair.extra)


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


def is_one_of_several(pair: SentencePair, here: Sequence[Word], there: Sequence[Word]) -> bool:
    """Whether a part is told beside a whole: "31 seats, of which they hold 9"."""
    halves = pair.decisive(frozenset(("!half", "!all")))
    texts = (pair.a.span.text, pair.b.span.text)
    parted = len(here) != len(there) and any(map(_PARTS.search, texts))
    return parted or all(map(bool, halves))


def are_of_two_things(pair: SentencePair) -> bool:
    """Whether the two speak of other things, or of other years, ordinals, levels or persons."""
    return pair.is_elsewhere or pair.speaks_of_another


def _of_one_thing(pair: SentencePair, a: Word, b: Word) -> bool:
    assert a.quantity
    assert b.quantity
    if a.quantity.unit or b.quantity.unit:
        return a.quantity.unit == b.quantity.unit
    return bool(counted(pair.a.words, a) & counted(pair.b.words, b)) or _one_place(pair, a, b)


def counted(words: Sequence[Word], figure: Word) -> set[str]:
    """What follows a count at once."""
    at = words.index(figure)
    return {word.form for word in words[at + 1 : at + 3] if word.kind in ("word", "name")}


def count_alike(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether two equal figures are of one unit, or count things of one noun."""
    unit = a.quantity.unit if a.quantity else ""
    return bool(unit or counted(pair.a.words, a) & counted(pair.b.words, b))


def _one_place(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether nothing but the figures differs where they stand."""
    i, j = pair.a.words.index(a), pair.b.words.index(b)
    return any(change.a == (i, i + 1) and change.b == (j, j + 1) for change in pair.changes)


def _rates(here: Sequence[Word], there: Sequence[Word]) -> tuple[Word, Word] | None:
    """The same number of the same unit by two measures of time; per cent and points of it."""
    return next((both for both in product(here, there) if _are_two_rates(*both)), None)


def _are_two_rates(a: Word, b: Word) -> bool:
    if a.quantity is None or b.quantity is None or a.quantity.low != b.quantity.low:
        return False
    if {a.quantity.unit, b.quantity.unit} == {"%", "pp"}:
        return True
    mine, _, time = a.quantity.unit.partition("/")
    yours, _, other = b.quantity.unit.partition("/")
    return mine == yours and "" != time != other != ""


def _cue(pair: SentencePair, rule: str, a: Word, b: Word) -> Cue:
    spans = pair.spans(with_noun(pair.a.words, a), with_noun(pair.b.words, b))
    near = pair.ratio >= 0.8 or pair.jaccard >= 0.8
    return differs("number", rule, spans, against(spans), strong=near)


def with_noun(words: Sequence[Word], figure: Word) -> list[Word]:
    """A figure with the word after it, which it may count."""
    at = words.index(figure)
    after = words[at + 1 : at + 2]
    near = bool(after) and after[0].kind == "word" and after[0].start - figure.end <= 2
    return [figure, *after] if near else [figure]


def near_figure(sentence: ReadSentence, figure: Word) -> set[str]:
    """What stands near a figure."""
    ideas = [word for word in sentence.words if word.kind in ("word", "name") or word is figure]
    at = ideas.index(figure)
    return {word.form for word in ideas[max(0, at - _NEAR) : at + _NEAR + 1] if word is not figure}
