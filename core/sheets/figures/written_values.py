"""The values that a sentence gives: numbers, rough counts, durations in a word, votes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from ...cues.reading.amounts import unit_of
from ...cues.reading.bounds import bound_before
from ...cues.reading.quantity import CLOCK, Quantity
from ...cues.reading.sentence import ReadSentence
from .money import MONEY, in_currency
from .shares import shares
from .small_values import or_so, small_values
from .votes import as_pair, tallies

_ROUGH = re.compile(
    r"\b(?:(?P<first>dozens|scores|hundreds|thousands|millions|billions)"
    r"(?:\sof\s(?P<second>thousands|millions|billions)\b|(?=\sof\s)))"
    r"|\ban?\s(?P<unit>minute|hour|day|week|month|year|decade|century)-long\b",
    re.IGNORECASE,
)
_HIGH = re.compile(r"\s(?:high|long|wide|deep|tall|thick|across|apart|above|below)\b")
"""What makes of "1.2 m" a length."""
_LEVEL = re.compile(
    r"\b(?:levels?|heights?|depths?|widths?|lengths?|distances?|crest)\b[^.,;£$€]*$", re.IGNORECASE
)
"""What makes of "1.2 m" a length where it stands before it."""
_NEAR = 60
"""Characters before a value that may tell what it is."""
_PHONE = re.compile(
    r"(?<![\w.])(?:\+\d[\d\s()./-]{6,}\d|\(?0\d{2,4}\)?[\s/-]\d[\d\s-]{4,}\d|\(\d{3}\)\s?\d{3}-\d{4}"
    r"|(?:\d{3}-)?\d{3}-\d{4})(?![\w-])"
)
_MAY_HOLD = re.compile(
    r"ozens|cores|undreds|illions|housands|-long\b|(?i:once|twice|every|one\s|couple\s)|\b(?:more|further|full|whole|extra|long|other|additional|working|business|calendar|school)\s(?:min|h|d|w|m|y)|\d\s?p\b|pence|mph|knot|km/h|[a-z]th\s|(?:third|quarter|fifth|tenth)\b|\d(?:th|rd|nd|st)\b|by\s.*\ba\s|th\sof\s",
    re.ASCII,
)
"""What a sentence has to hold to give a value in words."""
_LEAST = {
    **{"dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2e3, "millions": 2e6},
    "billions": 2e9,
}
_TIMES = {"thousands": 1e3, "millions": 1e6, "billions": 1e9}
Value = tuple[int, int, Quantity]
"""A value with its offsets in the sentence."""


def written_values(read: ReadSentence) -> Iterator[Value]:
    """The values of a sentence with their offsets in it, in no order."""
    text = read.span.text
    if not read.quantities and not _MAY_HOLD.search(text):
        return
    in_words = [*_rough(text), *_small(text), *shares(text), *tallies(text)]
    yield from in_words
    taken = [(start, end) for start, end, _ in in_words]
    taken += [match.span() for match in _PHONE.finditer(text)]
    yield from _spanned(text, [*_in_figures(read, taken)])


def _rough(text: str) -> Iterator[Value]:
    for match in _ROUGH.finditer(text):
        bound, start = bound_before(text, match.start())
        yield start, match.end(), _in_words(match)._replace(bound=bound)


def _small(text: str) -> Iterator[Value]:
    for start, end, quantity in small_values(text):
        bound, at = bound_before(text, start)
        yield at, end, quantity._replace(bound=bound or quantity.bound)


def _in_figures(read: ReadSentence, taken: Sequence[tuple[int, int]]) -> Iterator[Value]:
    """The values that are read with the sentence, without those at some places."""
    text = read.span.text
    for word in read.words:
        inside = any(start < word.end and word.start < end for start, end in taken)
        if word.quantity is None or word.quantity.unit == CLOCK or inside:
            continue
        quantity = _in_metres(text, word.start, word.end, word.quantity)
        about = or_so(text, word.end)
        if about and not quantity.bound:
            quantity = quantity._replace(bound="about")
        quantity = as_pair(_in_per_cent(quantity))
        quantity, end = in_currency(text, about or word.end, quantity)
        yield word.start, end, quantity


def _spanned(text: str, single: Sequence[Value]) -> Iterator[Value]:
    """The values, two sums as one where they are its bounds: "between £6m and £7m"."""
    joined = False
    for here, after in zip_longest(single, single[1:]):
        if joined:
            joined = False
            continue
        (start, end, one) = here
        if after and one.unit == after[2].unit and one.unit[:1] in MONEY:
            gap, other = text[end : after[0]], after[2]
            between = gap == " and " and text[:start].endswith("between ")
            joined = (between or gap in ("-", "–", " to ")) and one.low < other.low
            joined = joined and not text[:start].endswith(("from ", "by "))
        if joined and after:
            yield start, after[1], one._replace(high=after[2].high)
        else:
            yield here


def _in_metres(text: str, start: int, end: int, quantity: Quantity) -> Quantity:
    """A length that is written like a number of millions: "1.2 m high", "a level of 1.2 m"."""
    if quantity.unit or text[end - 2 : end] != " m":
        return quantity
    if not (_HIGH.match(text, end) or _LEVEL.search(text, max(0, start - _NEAR), start)):
        return quantity
    return quantity._replace(
        low=quantity.low / 1e6, high=quantity.high / 1e6, unit="metre", rounded=False
    )


def _in_per_cent(quantity: Quantity) -> Quantity:
    """A share in per cent, however it is written."""
    if quantity.unit != "ratio":
        return quantity
    return quantity._replace(low=100 * quantity.low, high=100 * quantity.high, unit="%")


def _in_words(match: re.Match[str]) -> Quantity:
    """What "hundreds of thousands" or "month-long" stands for."""
    if match["unit"]:
        base, factor = unit_of(match["unit"].lower()) or ("", 1.0)
        return Quantity(factor, factor, "", base, rounded=False)
    least = _LEAST[match["first"].lower()] * _TIMES.get((match["second"] or "").lower(), 1.0)
    return Quantity(least, 5 * least, "", "", rounded=False)
