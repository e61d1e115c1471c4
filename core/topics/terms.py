"""Where a passage holds the terms of a topic or of a position.

What stands there letter for letter is found wherever it stands. Beyond that, endings do not
matter, articles and "of" may be missing, and the words have to stand close together in one clause:
in their order with a few words between them ("arms the violent cartels"), or turned round with
hardly any ("enforcement in the interior"). Other stop words count as they are typed: "into Mexico",
"should be banned", and no negation may slip in. A name that is part of a longer one is not found:
"Mexico" is not "New Mexico".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ..documents import Passage, Span
from ..text.vocabulary import Vocabulary
from ..text.words import words
from .grammar import listed
from .searched_passage import SearchedPassage, searched_passage, stop_form
from .term_places import literal_places, near_places

_UNSAID = listed("articles")
"""Stop words that change nothing in a term that says something beside them."""


class Match(NamedTuple):
    """A term found in a passage."""

    term: str
    span: Span
    weight: float
    """The mean idf of the term's stems, 0 to 1."""


def is_phrase(text: str, language: str) -> bool:
    """Whether a term is two words or more, articles not counted."""
    return sum(stop_form(word.text) not in _UNSAID for word in words(text, language)) > 1


def matched_terms(read: SearchedPassage, terms: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The terms that a passage holds, in the order given.

    Args:
        read: The passage.
        terms: Words and phrases, with what has to be found of each: its `wanted_forms`.
    """
    return tuple(term for term, wanted in terms.items() if _is_held(read, term, wanted))


def _is_held(read: SearchedPassage, term: str, wanted: Sequence[str]) -> bool:
    near = read.held.issuperset(wanted) and any(
        True for _ in near_places(read, wanted, as_typed=False)
    )
    return near or any(True for _ in literal_places(read, term))


def matches(
    passage: Passage, terms: Iterable[str], vocabulary: Vocabulary, *, as_typed: bool = False
) -> Iterator[Match]:
    """Every place in a passage where a term is found: the literal ones of each term first.

    Args:
        passage: What is read.
        terms: Words and phrases.
        vocabulary: The words of the documents.
        as_typed: Whether only endings may differ: no misspelt word is found, no other order.
    """
    read = searched_passage(passage, vocabulary)
    for term in terms:
        places = literal = list(literal_places(read, term))
        wanted = wanted_forms(term, read.language, vocabulary, as_typed=as_typed)
        if read.held.issuperset(wanted):
            spans = near_places(read, wanted, as_typed=as_typed)
            near = ((read.words[a].start, read.words[b].end) for a, b in spans)
            places = [*literal, *(p for p in near if not any(_meet(p, each) for each in literal))]
        if places:
            weight = sum(map(vocabulary.idf, wanted)) / len(wanted) if wanted else 1.0
            yield from (Match(term, _span(passage, *place), weight) for place in places)


def wanted_forms(
    term: str, language: str, vocabulary: Vocabulary, *, as_typed: bool = False
) -> list[str]:
    """What has to be found of a term: stems of the documents where these hold them, stop words."""
    read = vocabulary.words(term, language)
    if not all(word.stop for word in read):
        read = [w for w in read if not (w.stop and stop_form(w.text) in _UNSAID)]
    stem_of = vocabulary.canonical if as_typed else vocabulary.closest
    return [stop_form(w.text) if w.stop else stem_of(w.stem) or w.stem for w in read]


def _meet(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _span(passage: Passage, first: int, last: int) -> Span:
    text = passage.text[first:last]
    return Span(start=passage.start + first, end=passage.start + last, text=text)
