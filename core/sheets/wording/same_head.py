"""Terms of one head with other words before it: "the lower path", "the meadow path"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, product

from ...text.corpus import Corpus
from ...text.words import stem
from .common_ground import Ground
from .terms import Stems, Term

_SHARED = 2
"""What the sentences of both have in common besides, what is rare counting for more."""
_PLURAL = "s"

_SLIGHT = frozenset(
    stem(word)
    for word in """ago year month week day time number people official member group advocate
    worker side part way safe court law right thing case power area country state rule cost
    level network""".split()  # noqa: SIM905
)
"""Heads of which any text has several kinds."""

ByDocument = dict[str, list[Term]]


def of_one_head(corpus: Corpus, terms: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    """Terms of several words and one head, where each document has one term of it alone.

    Args:
        corpus: The documents.
        terms: Their terms.
    """
    ground = Ground(corpus)
    by_head: defaultdict[str, ByDocument] = defaultdict(dict)
    for term in terms:
        if len(term.stems) > 1:
            by_head[term.stems[-1]].setdefault(term.document, []).append(term)
    for head, by_document in by_head.items():
        if head in _SLIGHT:
            continue
        alone = {d: some for d, some in by_document.items() if len(_named(some)) == 1}
        for mine, yours in combinations(alone.values(), 2):
            if not _is_part(mine[0].stems, yours[0].stems):
                yield from _on_one_ground(ground, mine, yours)


def _named(terms: Sequence[Term]) -> set[Stems]:
    return {term.stems for term in terms}


def _is_part(a: Stems, b: Stems) -> bool:
    """Whether one term is the other with a word more: "inquiry", "public inquiry"."""
    return {*a} <= {*b} or {*b} <= {*a}


def _on_one_ground(
    ground: Ground, mine: Sequence[Term], yours: Sequence[Term]
) -> Iterator[tuple[Term, Term]]:
    """The first two of both whose sentences have something in common, both of one or of many."""
    for a, b in product(mine, yours):
        one_number = a.text.endswith(_PLURAL) == b.text.endswith(_PLURAL)
        if one_number and ground.shared(a, b) >= _SHARED:
            yield a, b
            return
