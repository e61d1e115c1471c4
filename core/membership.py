"""Which passages belong to a topic or take a position: the terms they hold, weighted by idf."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from .comparison import Membership
from .documents import Passage, Span
from .similarity import Similarity
from .words import Word, words

_PHRASE_GAP = 3
"""Words that may stand between the words of a phrase: "arms the violent cartels"."""


class Match(NamedTuple):
    """A term found in a passage."""

    term: str
    span: Span
    weight: float
    """The mean idf of the term's stems, 0 to 1."""


def score_passages(
    passages: Sequence[Passage], terms: Iterable[str], similarity: Similarity
) -> list[Membership]:
    """How much of a topic each passage holds, in the order given.

    The score is s / (1 + s) with s the sum of the weights of the terms that match, each once.
    """
    terms = tuple(terms)
    result: list[Membership] = []
    for passage in passages:
        found = {match.term: match.weight for match in matches(passage, terms, similarity)}
        total = sum(found[term] for term in terms if term in found)
        names = tuple(term for term in terms if term in found)
        score = round(total / (1 + total), 4)
        result.append(Membership(passage=passage.id, score=score, terms=names))
    return result


def matches(passage: Passage, terms: Iterable[str], similarity: Similarity) -> Iterable[Match]:
    """Every place in a passage where a term is found: all its stems, close together."""
    found = words(passage.text)
    stems = [similarity.canonical(word.stem) for word in found]
    for term in terms:
        wanted = similarity.stems(term) or [word.stem for word in words(term)]
        weight = sum(similarity.idf(stem) for stem in wanted) / len(wanted) if wanted else 0.0
        for first, last in _places(stems, wanted):
            yield Match(term, _span(passage, found[first], found[last]), weight)


def _places(stems: Sequence[str], wanted: Sequence[str]) -> Iterable[tuple[int, int]]:
    """First and last index of every stretch that holds all wanted stems in any order."""
    if not wanted:
        return
    reach = len(wanted) * (1 + _PHRASE_GAP) - _PHRASE_GAP
    for index, stem in enumerate(stems):
        if stem not in wanted:
            continue
        window = stems[index : index + reach]
        if all(other in window for other in wanted):
            yield index, index + max(window.index(other) for other in wanted)


def _span(passage: Passage, first: Word, last: Word) -> Span:
    text = passage.text[first.start : last.end]
    return Span(start=passage.start + first.start, end=passage.start + last.end, text=text)


def slug(name: str) -> str:
    """An id made from a topic's name: "Deportation outcomes" -> "deportation-outcomes"."""
    return re.sub(r"[\W_]+", "-", name.casefold()).strip("-") or "topic"
