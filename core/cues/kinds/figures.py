"""Figures: two values of one thing, only one of which can hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.sentence import Word
from ..reason import differs, quoted

_ALIKE = 0.45
"""Share of ideas from which on two figures are taken to be of one thing ..."""
_CONTAINED = 0.7
_RATES_ALIKE = 0.4
"""... and for the same number by another measure of time."""


def figures(pair: SentencePair) -> Iterator[Cue]:
    """The one figure that differs; several that differ are several things."""
    here, there = pair.only("figure")
    if not here or not there or elsewhere(pair) or all(pair.only("date")):
        return
    if pair.jaccard >= _RATES_ALIKE and (rate := _rates(here, there)):
        yield _cue(pair, "rate", *rate)
        return
    if pair.jaccard < _ALIKE or pair.containment < _CONTAINED:
        return
    differing = [
        (a, b)
        for a in here
        for b in there
        if a.quantity
        and b.quantity
        and _of_one_thing(pair, a, b)
        and a.quantity.conflicts(b.quantity)
    ]
    if len(differing) == 1:
        yield _cue(pair, "figure", *differing[0])


def elsewhere(pair: SentencePair) -> bool:
    """Whether the two speak of other years, ordinals, levels or persons."""
    codes, other_codes = pair.only("code")
    names, other_names = pair.only("name")
    years = pair.a.years != pair.b.years
    return years or bool(codes and other_codes) or bool(names and other_names)


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


def _one_place(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether nothing but the figures differs where they stand."""
    i, j = pair.a.words.index(a), pair.b.words.index(b)
    return any(change.a == (i, i + 1) and change.b == (j, j + 1) for change in pair.changes)


def _rates(here: Sequence[Word], there: Sequence[Word]) -> tuple[Word, Word] | None:
    """The same number of the same unit by two measures of time."""
    for a in here:
        for b in there:
            if a.quantity and b.quantity and a.quantity.low == b.quantity.low:
                mine, _, time = a.quantity.unit.partition("/")
                yours, _, other = b.quantity.unit.partition("/")
                if mine == yours and time and other and time != other:
                    return a, b
    return None


def _cue(pair: SentencePair, rule: str, a: Word, b: Word) -> Cue:
    spans = pair.spans(with_noun(pair.a.words, a), with_noun(pair.b.words, b))
    says = f"One says {quoted(spans[0])}, the other {quoted(spans[1])}."
    near = pair.ratio >= 0.8 or pair.jaccard >= 0.8
    return differs("number", rule, spans, says, strong=near)


def with_noun(words: Sequence[Word], figure: Word) -> list[Word]:
    """A figure with the word after it, which it may count."""
    at = words.index(figure)
    after = words[at + 1 : at + 2]
    near = bool(after) and after[0].kind == "word" and after[0].start - figure.end <= 2
    return [figure, *after] if near else [figure]
