"""Which texts are versions of each other, with the sentences that became others.

Sentences are matched, not passages: between versions paragraphs are cut and joined.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from ...comparison import Comparison
from ...documents import document_of
from ...text.corpus import Corpus
from .sentence_matches import Match, Unit, sentence_matches

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
            matches = tuple(sentence_matches(units[a], units[b]))
            share = _share(units[a], units[b], matches)
            in_order = sum(not match.moved for match in matches)
            kept = in_order / min(len(units[a]), len(units[b]))
            if max(*share, kept) >= VERSION:
                whole = tuple(sentence_matches(units[a], units[b], of_figures=True))
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
