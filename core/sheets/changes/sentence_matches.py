"""Which sentences of one text became which of another.

Equal ones first, then the nearest by shared words; what is out of the longest increasing order has
moved.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from ...documents import Passage, Sentence
from ...text.word_difference import NEARLY_ALIKE

_FEW = 3
"""Sentences that a text needs to be a version of another."""
_TELLING = 3
"""Characters of a figure that hardly stands in two sentences by chance; a word has more."""
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_CANDIDATES = 8
"""Sentences that are looked at for each, those that share most rare words."""
_COMMON = 200
"""A word that stands in more sentences than this tells nothing of one."""


class Unit(NamedTuple):
    """A sentence of one version."""

    passage: Passage
    sentence: Sentence
    words: tuple[str, ...]
    """In lower case, in their order."""


class Match(NamedTuple):
    """A sentence and what became of it, as places in the two versions."""

    a: int
    b: int
    ratio: float
    """Share of words in one order, 0 to 1."""
    moved: bool


def sentence_matches(
    a: Sequence[Unit], b: Sequence[Unit], *, of_figures: bool = False
) -> Iterator[Match]:
    """The sentences of a text, each with what it became in another, in the order of that.

    Args:
        a: The sentences of one.
        b: Those of the other.
        of_figures: Whether those in other words are matched too that share a telling figure.
    """
    pairs = _equal(a, b)
    pairs |= _near(a, b, pairs)
    if of_figures:
        pairs |= _of_figures(a, b, pairs)
    ordered = sorted(pairs.items(), key=lambda each: each[0][1])
    still = _increasing([places[0] for places, _ in ordered])
    for n, ((at, to), ratio) in enumerate(ordered):
        yield Match(at, to, ratio, n not in still)


def _equal(a: Sequence[Unit], b: Sequence[Unit]) -> dict[tuple[int, int], float]:
    """Sentences of the same words; where several are the same, in their order."""
    waiting: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, unit in enumerate(a):
        waiting[unit.words].append(place)
    pairs: dict[tuple[int, int], float] = {}
    for place, unit in enumerate(b):
        if waiting[unit.words]:
            pairs[waiting[unit.words].pop(0), place] = 1.0
    return pairs


def _near(
    a: Sequence[Unit], b: Sequence[Unit], known: Iterable[tuple[int, int]]
) -> dict[tuple[int, int], float]:
    """The nearest of what is left, the most alike first, each once."""
    taken_a, taken_b = {at for at, _ in known}, {to for _, to in known}
    left = [n for n in range(len(a)) if n not in taken_a]
    others = [n for n in range(len(b)) if n not in taken_b]
    pairs: dict[tuple[int, int], float] = {}
    for ratio, place, other in sorted(_ranked(a, left, b, others)):
        if place not in taken_a and other not in taken_b:
            taken_a.add(place)
            taken_b.add(other)
            pairs[place, other] = -ratio
    return pairs


def _ranked(
    a: Sequence[Unit], left: Iterable[int], b: Sequence[Unit], others: Iterable[int]
) -> Iterator[tuple[float, int, int]]:
    """The pairs of what is left that are nearly alike, with how much, the most being the lowest."""
    index: defaultdict[str, list[int]] = defaultdict(list)
    for place in others:
        for word in sorted(set(b[place].words)):
            index[word].append(place)
    for place in left:
        for other in _candidates(a[place], index):
            ratio = Indel.normalized_similarity(
                a[place].words, b[other].words, score_cutoff=NEARLY_ALIKE
            )
            if ratio:
                yield -ratio, place, other


def _of_figures(
    a: Sequence[Unit], b: Sequence[Unit], known: Iterable[tuple[int, int]]
) -> dict[tuple[int, int], float]:
    """Sentences in other words that share a telling figure, and of which each has one more."""
    taken_a, taken_b = {at for at, _ in known}, {to for _, to in known}
    pairs: dict[tuple[int, int], float] = {}
    places = {place: _figures(b[place]) for place in range(len(b)) if place not in taken_b}
    for place in (n for n in range(len(a)) if n not in taken_a):
        mine = _figures(a[place])
        of_one = [n for n, yours in places.items() if _is_of_one(a[place], b[n], mine, yours)]
        if len(of_one) == 1:
            pairs[place, of_one[0]] = Indel.normalized_similarity(
                a[place].words, b[of_one[0]].words
            )
            del places[of_one[0]]
    return pairs


def _figures(unit: Unit) -> frozenset[str]:
    return frozenset(word for word in unit.words if word[0].isdigit())


def _is_of_one(one: Unit, other: Unit, mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Whether two sentences tell of one thing with other figures beside one that both have."""
    telling = any(len(each) >= _TELLING and not _YEAR.fullmatch(each) for each in mine & yours)
    if not telling or not (mine - yours) or not (yours - mine):
        return False
    shared = {word for word in {*one.words} & {*other.words} - mine if len(word) > _TELLING}
    return len(shared) >= _FEW


def _candidates(unit: Unit, index: dict[str, list[int]]) -> list[int]:
    counts: Counter[int] = Counter()
    for word in sorted(set(unit.words)):
        places = index.get(word, ())
        if len(places) <= _COMMON:
            counts.update(places)
    return [place for place, _ in sorted(counts.items(), key=lambda each: (-each[1], each[0]))][
        :_CANDIDATES
    ]


def _increasing(places: Sequence[int]) -> frozenset[int]:
    """Which of some places form the longest increasing row (patience sorting)."""
    ends: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for n, place in enumerate(places):
        length = bisect_left(ends, place)
        before.append(at[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        at[length : length + 1] = [n]
    row: list[int] = []
    n = at[-1] if at else -1
    while n >= 0:
        row.append(n)
        n = before[n]
    return frozenset(row)
