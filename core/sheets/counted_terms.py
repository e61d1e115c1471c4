"""Terms that one number counts: "nine librarians", "nine staff"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from ..cues.reading.amounts import NUMBER, unit_of, value_of
from .terms import Term

_BEFORE = re.compile(rf"(?<![\w.,$€£])(?P<number>{NUMBER})\s(?:[a-z]+\s)?$", re.IGNORECASE)
_NEAR = 40
"""Characters before a term in which its number stands."""
_SMALLEST = 3
"""A smaller number counts anything."""
_LARGE = 13
"""From here on a number needs no other word in common."""


def counted(terms: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    """Terms of different documents that the same number counts, in no other thing's place."""
    by_value: defaultdict[float, list[Term]] = defaultdict(list)
    for term in terms:
        value = _value(term)
        if value is not None and value >= _SMALLEST and unit_of(term.text.split()[-1]) is None:
            by_value[value].append(term)
    for value, some in by_value.items():
        if _is_one_each(some):
            for a, b in combinations(some, 2):
                if a.document != b.document and (value >= _LARGE or _share(a, b)):
                    yield a, b


def _value(term: Term) -> float | None:
    """The number that stands right before a term, at most a word between."""
    sentence = term.quote.sentence
    end = term.quote.span.start - sentence.start
    match = _BEFORE.search(sentence.text[max(0, end - _NEAR) : end])
    return value_of(match["number"])[0] if match else None


def _is_one_each(terms: Sequence[Term]) -> bool:
    """Whether no document counts two things with the number."""
    heads: defaultdict[str, set[str]] = defaultdict(set)
    for term in terms:
        heads[term.document].add(term.stems[-1])
    return all(len(some) == 1 for some in heads.values())


def _share(a: Term, b: Term) -> bool:
    """Whether the terms have a word or the same idea in common."""
    return bool({*a.thing} & {*b.thing})
