"""Figures: two values of one thing, only one of which can hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, product

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.words import Word
from ..reason import against, differs
from ..rule import needing
from .attributes import is_said_of_another
from .beside_figures import counted, with_noun
from .figure_conflicts import conflict
from .other_measures import are_of_other_measures
from .tense import same_tense

_ALIKE = 0.45
"""Share of ideas from which on two figures are taken to be of one thing ..."""
_PARTS = re.compile(r"\bof\s(?:which|whom|them|these)\b", re.IGNORECASE)
_CONTAINED = 0.7
_RATES_ALIKE = 0.4
"""... and for the same number by another measure of time."""
_MOST_PAIRS = 64
"""Figures of one beside figures of the other: among more no two can be told to be rivals."""


@needing("one subject", "figures")
def figures(pair: SentencePair) -> Iterator[Cue]:
    """The one figure that differs; several that differ are several things."""
    if pair.jaccard < _RATES_ALIKE or pair.each_has_own("date") or not same_tense(pair):
        return
    if are_of_two_things(pair) or pair.opens_with_another or are_of_other_measures(pair):
        return
    here, there = pair.only("figure")
    if rate := _rates(here, there):
        yield _cue(pair, "rate", *rate)
        return
    if pair.jaccard < _ALIKE or pair.containment < _CONTAINED or pair.each_adds:
        return
    differing = only_one(both for both in side_by_side(here, there) if _differ(pair, *both))
    if differing and not is_one_of_several(pair, here, there):
        yield _cue(pair, "figure", *differing)


@needing("one subject", "figures")
def rates(pair: SentencePair) -> Iterator[Cue]:
    """The same number by another measure of time, where nothing else is said in other words."""
    here, there = pair.only("figure")
    if _speak_of_one(pair) and not are_of_two_things(pair) and (rate := _rates(here, there)):
        yield _cue(pair, "rate", *rate)


def side_by_side(here: Sequence[Word], there: Sequence[Word]) -> Iterator[tuple[Word, Word]]:
    """Each figure of one beside each of the other; none of two long lists."""
    return iter(()) if len(here) * len(there) > _MOST_PAIRS else product(here, there)


def only_one(rivals: Iterator[tuple[Word, Word]]) -> tuple[Word, Word] | None:
    """The only two of some; no more of them than two are looked for."""
    first = [*islice(rivals, 2)]
    return first[0] if len(first) == 1 else None


def _differ(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether two figures are of one thing, and cannot both hold."""
    if not _of_one_thing(pair, a, b) or not conflict(pair, a, b):
        return False
    return not any(map(is_said_of_another, (pair.a, pair.b), (a, b), pair.unmatched))


def _speak_of_one(pair: SentencePair) -> bool:
    """Whether both speak of nothing but the same, in whatever words."""
    return pair.common > 1 and not any(pair.extra)


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


def _one_place(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether nothing but the figures differs where they stand."""
    i, j = pair.a.words.index(a), pair.b.words.index(b)
    return any(change.a == (i, i + 1) and change.b == (j, j + 1) for change in pair.changes)


def _rates(here: Sequence[Word], there: Sequence[Word]) -> tuple[Word, Word] | None:
    """The same number of the same unit by two measures of time; per cent and points of it."""
    return next((both for both in side_by_side(here, there) if _are_two_rates(*both)), None)


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
