"""Terms that one number counts: "nine librarians", "nine staff"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from ...cues.reading.amounts import NUMBER, unit_of, value_of
from ...text.corpus import Corpus
from .common_ground import ideas_of_sentences
from .terms import Term

_BEFORE = re.compile(rf"(?<![\w.,$€£])(?P<number>{NUMBER})\s(?:[a-z]+\s)?$", re.IGNORECASE)
_NEAR = 40
"""Characters before a term in which its number stands."""
_SMALLEST = 3
"""A smaller number counts anything."""
_LARGE = 13
"""From here on a number needs one idea in common besides it ..."""
_SHARED = 2
"""... and a smaller one so many."""
_YEARS = range(1500, 2100)


def counted(corpus: Corpus, terms: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    """Terms of different documents that the same number counts, in sentences on one thing."""
    ideas = ideas_of_sentences(corpus)
    by_value: defaultdict[float, list[Term]] = defaultdict(list)
    for term in terms:
        value = _value(term)
        if value is not None and value >= _SMALLEST and not any(map(unit_of, term.text.split())):
            by_value[value].append(term)
    for value, some in by_value.items():
        for a, b in combinations(some, 2):
            shared = ideas[a.place] & ideas[b.place] if a.document != b.document else ()
            fewest = 1 if value >= _LARGE else _SHARED
            if len(shared) >= fewest and len({*shared} - {*a.thing, *b.thing}) >= fewest:
                yield a, b


def _value(term: Term) -> float | None:
    """The number that stands right before a term, at most a word between."""
    sentence = term.quote.sentence
    end = term.quote.span.start - sentence.start
    match = _BEFORE.search(sentence.text[max(0, end - _NEAR) : end])
    is_year = bool(match) and match["number"].isdigit() and int(match["number"]) in _YEARS
    return value_of(match["number"])[0] if match and not is_year else None
