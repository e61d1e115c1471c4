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
_NO_THINGS = frozenset(("times", "ways", "more", "others"))
"""What is counted of anything: "four times"."""
_PRICES = frozenset(
    "cost costs price prices sum amount total value estimate budget bill expense charge".split()  # noqa: SIM905
)
"""What a sum of money is called, and not what it is for."""

_MONEY = (
    r"(?:[£$€]\s?(?P<a>\d[\d,.]*\d|\d)(?:\s?(?P<am>million|billion|bn|m)\b)?"
    r"|(?P<b>\d[\d,.]*\d|\d)\s(?:(?P<bm>million|billion)\s)?(?:pounds|dollars|euros))"
)
_SUM_BEFORE = re.compile(rf"{_MONEY}(?:\s[a-z]+)?\s$", re.IGNORECASE)
_SUM_BEHIND = re.compile(
    rf"\s(?:[a-z]+\s)?of\s(?:(?:up\sto|about|around|some|nearly|almost|over|more\sthan)\s)?{_MONEY}",
    re.IGNORECASE,
)
_TIMES = {"million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9}


def priced(terms: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    """Terms of different documents beside one sum of money: "a £500 gift", "a payment of £500"."""
    by_sum: defaultdict[float, list[Term]] = defaultdict(list)
    for term in terms:
        if term.text.split()[-1].lower() not in _PRICES and (value := _sum_of(term)):
            by_sum[value].append(term)
    for some in by_sum.values():
        yield from ((a, b) for a, b in combinations(some, 2) if a.document != b.document)


def _sum_of(term: Term) -> float | None:
    """The sum of money right before a term, or behind it with "of"."""
    sentence, span = term.quote.sentence, term.quote.span
    start, end = span.start - sentence.start, span.end - sentence.start
    match = _SUM_BEFORE.search(sentence.text[max(0, start - _NEAR) : start])
    match = match or _SUM_BEHIND.match(sentence.text, end)
    if match is None:
        return None
    digits = (match["a"] or match["b"]).replace(",", "").rstrip(".")
    return float(digits) * _TIMES.get((match["am"] or match["bm"] or "").lower(), 1)


def counted(corpus: Corpus, terms: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    """Terms of different documents that the same number counts, in sentences on one thing."""
    ideas = ideas_of_sentences(corpus)
    by_value: defaultdict[float, list[Term]] = defaultdict(list)
    for term in terms:
        value = _value(term)
        named = _NO_THINGS.isdisjoint(term.text.lower().split())
        units = any(map(unit_of, term.text.split()))
        if value is not None and value >= _SMALLEST and named and not units:
            by_value[value].append(term)
    for value, some in by_value.items():
        for a, b in combinations(some, 2):
            shared = (
                ideas[a.sentence_key] & ideas[b.sentence_key] if a.document != b.document else ()
            )
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
