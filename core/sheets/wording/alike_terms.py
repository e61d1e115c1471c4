"""Terms that stand for the same, word by word, or in sentences that are alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from ...cues.tokens import idea, is_quoted
from ...text.corpus import Corpus
from ..sheet import SentenceKey
from .alike import Aligned, alike_sentences
from .terms import Stems, Term

_APART = {"bill", "law"}
"""Nouns of one concept that are two things where both are spoken of."""
_SLIGHT = frozenset(
    """people person thing way part time year day week month place man woman men women number
    group member official officials""".split()  # noqa: SIM905
)
"""Nouns that name next to everything."""


def of_one_thing(terms: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    """Terms of several words of which each stands for the same, wherever they stand."""
    things: dict[tuple[str, ...], dict[Stems, Term]] = {}
    for term in terms:
        if len(term.stems) > 1:
            things.setdefault(term.thing, {}).setdefault(term.stems, term)
    for named in things.values():
        first, *others = named.values()
        yield from ((first, other) for other in others if _is_one_number(first, other))


def in_alike_sentences(corpus: Corpus, terms: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    """Terms in sentences that are alike: of one concept, with one noun, or in one place."""
    held: dict[SentenceKey, list[Term]] = {}
    for term in terms:
        held.setdefault(term.sentence_key, []).append(term)
    for pair in alike_sentences(corpus):
        here, there = held.get(pair.a.sentence_key, ()), held.get(pair.b.sentence_key, ())
        yield from _in_one_place(pair, here, there)
        yield from _of_one_concept(here, there)


def _in_one_place(
    pair: Aligned, here: Iterable[Term], there: Iterable[Term]
) -> Iterator[tuple[Term, Term]]:
    """Terms that stand in one place of two alike sentences, outside of quotations."""
    here = [term for term in here if pair.is_replaced(term.quote.span)]
    for a, b in product(here, there) if here else ():
        placed = pair.in_one_place(a.quote.span, b.quote.span) and _are_alike(a, b)
        if placed and not (_is_quoted(a) or _is_quoted(b)):
            yield a, b


def _of_one_concept(here: Iterable[Term], there: Iterable[Term]) -> Iterator[tuple[Term, Term]]:
    """Single nouns of one concept."""
    single = [(term, idea(term.stems[-1])) for term in there if len(term.stems) == 1]
    for a in here:
        if len(a.stems) == 1 and single:
            known = idea(a.stems[-1])
            for b, other in single:
                apart = {a.stems[-1], b.stems[-1]} == _APART
                if known == other and not apart and _are_alike(a, b):
                    yield a, b


def _are_alike(a: Term, b: Term) -> bool:
    """Whether terms say something, and both of one or both of many."""
    return not {a.stems[-1], b.stems[-1]} & _SLIGHT and _is_one_number(a, b)


def _is_quoted(term: Term) -> bool:
    """Whether a term is somebody's word, which is told where quotations are."""
    return is_quoted(term.quote.sentence.text, term.quote.span.start - term.quote.sentence.start)


def _is_one_number(a: Term, b: Term) -> bool:
    """Whether both are plurals, or none is: "state lawmakers" are no "state senator"."""
    return a.text.endswith("s") == b.text.endswith("s")
