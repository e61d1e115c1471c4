"""Where a passage holds the terms of a topic or of a position."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from ..comparison import Membership
from ..documents import Passage, Span
from ..settings import Settings
from ..text.asides import words_of
from ..text.vocabulary import Vocabulary
from ..text.words import Word, words

if TYPE_CHECKING:
    from .field import Field

_PHRASE_GAP = 3
"""Words that may stand between the words of a phrase: "arms the violent cartels"."""


class Match(NamedTuple):
    """A term found in a passage."""

    term: str
    span: Span
    weight: float
    """The mean idf of the term's stems, 0 to 1."""


def score_passages(terms: Sequence[str], field: Field, settings: Settings) -> list[Membership]:
    """How much of a topic each passage holds, in the order of the field.

    Terms are looked up only where the score can make a member of the passage.
    """
    return [
        Membership(
            passage=passage.id,
            score=float(score),
            terms=matched_terms(passage, terms, field.vocabulary)
            if score and score >= settings.membership
            else (),
        )
        for passage, score in zip(field.passages, field.scores(terms), strict=True)
    ]


def belongs(member: Membership, settings: Settings) -> bool:
    """Whether a passage belongs to a topic.

    A member holds a term, or is clearly pulled in by what surrounds and resembles it: demanding a
    term of every member costs .06 of F1 on paragraphs, this .01.
    """
    return member.score >= (settings.membership if member.terms else settings.membership_pulled)


def matched_terms(
    passage: Passage, terms: Iterable[str], vocabulary: Vocabulary
) -> tuple[str, ...]:
    """The terms that a passage holds, each once, in the order given."""
    return tuple(dict.fromkeys(match.term for match in matches(passage, terms, vocabulary)))


def matches(passage: Passage, terms: Iterable[str], vocabulary: Vocabulary) -> Iterator[Match]:
    """Every place in a passage where a term is found: all its stems, close together."""
    found = words(words_of(passage), vocabulary.language_in(passage))
    stems = [vocabulary.canonical(word.stem) for word in found]
    for term in terms:
        wanted = _wanted(term, vocabulary)
        weight = sum(vocabulary.idf(stem) for stem in wanted) / len(wanted) if wanted else 0.0
        for first, last in _places(stems, wanted):
            yield Match(term, _span(passage, found[first], found[last]), weight)


def _wanted(term: str, vocabulary: Vocabulary) -> list[str]:
    found = words(term, vocabulary.language)
    telling = [word for word in found if not word.stop] or found
    return [vocabulary.closest(word.stem) or word.stem for word in telling]


def _places(stems: Sequence[str], wanted: Sequence[str]) -> Iterator[tuple[int, int]]:
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
