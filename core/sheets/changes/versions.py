"""Versions: which sentences of one text became which of another.

Sentences are matched, not passages: between versions paragraphs are cut and joined. Equal ones
first, then the nearest by shared words; what is out of the longest increasing order has moved.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from rapidfuzz.distance import Indel

from ...comparison import Comparison
from ...documents import Passage, Sentence, document_of
from ...text.corpus import Corpus
from ...text.word_difference import NEARLY_ALIKE

VERSION = 0.5
"""Share of one text that stands in the other from which on they are versions: by its words, or by
the sentences of the shorter one that are still in their order. A report that quotes a release and
repeats some of its figures has a quarter of it."""
_SHARED = 0.15
"""Share of the shorter one's words that have to stand in the other to look more closely, 0 to 1."""
_LINKED = 0.4
"""Similarity of passages from which on one may be the other, changed, 0 to 1 ..."""
_SHARE = 0.1
"""... and the share of a text's passages, headings among them, that have to be so near, 0 to 1."""
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


class Versions(NamedTuple):
    """Two documents that are versions of each other."""

    a: str
    """Document id."""
    b: str
    units_a: tuple[Unit, ...]
    units_b: tuple[Unit, ...]
    matches: tuple[Match, ...]
    """In the order of the second."""

    @property
    def removed(self) -> list[int]:
        """Places of the sentences that only the first has."""
        kept = {match.a for match in self.matches}
        return [n for n in range(len(self.units_a)) if n not in kept]

    @property
    def added(self) -> list[int]:
        """Places of the sentences that only the second has."""
        kept = {match.b for match in self.matches}
        return [n for n in range(len(self.units_b)) if n not in kept]


def has_versions(comparison: Comparison) -> bool:
    """Whether two of the compared texts are versions of each other.

    The links tell at once of most texts that they are not; only the others are read again.
    """
    near: Counter[tuple[str, str]] = Counter()
    for link in comparison.links:
        if link.score >= _LINKED:
            near[document_of(link.a), document_of(link.b)] += 1
    sizes = {each.id: len(each.passages) for each in comparison.documents}
    if any(count >= _SHARE * min(sizes[a], sizes[b]) for (a, b), count in near.items()):
        return next(versions(Corpus(comparison.documents)), None) is not None
    return False


def versions(corpus: Corpus) -> Iterator[Versions]:
    """The pairs of documents that are versions of each other, each with its nearest alone.

    Three versions in a row give two pairs: each is compared with the one that it is most like.
    """
    units = {document.id: tuple(_units(corpus, document.id)) for document in corpus.documents}
    pairs: list[tuple[float, Versions]] = []
    for a, b in combinations(units, 2):
        if min(len(units[a]), len(units[b])) >= _FEW and _may_be(units[a], units[b]):
            matches = tuple(_matches(units[a], units[b]))
            share = _share(units[a], units[b], matches)
            in_order = sum(not match.moved for match in matches)
            kept = in_order / min(len(units[a]), len(units[b]))
            if max(*share, kept) >= VERSION:
                whole = tuple(_matches(units[a], units[b], of_figures=True))
                pairs.append((max(share), Versions(a, b, units[a], units[b], whole)))
    joined: dict[str, str] = {}
    for _, pair in sorted(pairs, key=lambda each: (-each[0], each[1].a, each[1].b)):
        if _root(joined, pair.a) != _root(joined, pair.b):
            joined[_root(joined, pair.b)] = _root(joined, pair.a)
            yield pair


def _root(joined: dict[str, str], document: str) -> str:
    while document in joined:
        document = joined[document]
    return document


def _units(corpus: Corpus, document: str) -> Iterator[Unit]:
    for passage in corpus.bodies(document):
        words = corpus.words(passage)
        for sentence in corpus.sentences(passage):
            start, end = sentence.start - passage.start, sentence.end - passage.start
            inside = tuple(w.text.casefold() for w in words if start <= w.start < end)
            if inside:
                yield Unit(passage, sentence, inside)


def _may_be(a: Sequence[Unit], b: Sequence[Unit]) -> bool:
    """Whether two texts share enough words at all; cheap, for what are no versions."""
    here = Counter(word for unit in a for word in unit.words)
    there = Counter(word for unit in b for word in unit.words)
    shared = sum((here & there).values())
    return shared >= _SHARED * min(here.total(), there.total())


def _share(a: Sequence[Unit], b: Sequence[Unit], matches: Iterable[Match]) -> tuple[float, float]:
    """How much of each text stands in matched sentences, as far as they match, 0 to 1."""
    kept = [(len(a[m.a].words) * m.ratio, len(b[m.b].words) * m.ratio) for m in matches]
    in_a, in_b = (
        math.fsum(size[side] for size in kept) / max(1, sum(len(unit.words) for unit in units))
        for side, units in enumerate((a, b))
    )
    return in_a, in_b


def _matches(a: Sequence[Unit], b: Sequence[Unit], *, of_figures: bool = False) -> Iterator[Match]:
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
    left = [n for n in range(len(b)) if n not in taken_b]
    index: defaultdict[str, list[int]] = defaultdict(list)
    for place in left:
        for word in sorted(set(b[place].words)):
            index[word].append(place)
    ranked: list[tuple[float, int, int]] = []
    for place in range(len(a)):
        if place not in taken_a:
            for other in _candidates(a[place], index):
                ratio = Indel.normalized_similarity(
                    a[place].words, b[other].words, score_cutoff=NEARLY_ALIKE
                )
                if ratio:
                    ranked.append((-ratio, place, other))
    pairs: dict[tuple[int, int], float] = {}
    for ratio, place, other in sorted(ranked):
        if place not in taken_a and other not in taken_b:
            taken_a.add(place)
            taken_b.add(other)
            pairs[place, other] = -ratio
    return pairs


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
