"""A figure or a date that two passages both give, in whatever words: shown without a claim."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import Literal

from ..comparison import Cue
from .kinds.beside_figures import count_alike
from .pairing import SentencePair
from .parts import SHOWN, around_figure
from .reading.rounds import is_in_rounds
from .reading.sentence import ReadSentence
from .reading.words import Word
from .reason import quoted, reason

_ASIDE = re.compile(
    r"\b(?:rather than|instead of|in place of|not|never)\s(?:(?:a|an|the|some|about|only)\s)*$",
    re.I,
)
_NUMBERED = re.compile(r"\w\W*\s[A-Z][\w.]*\s$")
"""Goes before a figure by which something is called, behind a name: "of Local 618"."""
_MONEY = ("$", "€", "£")
_LARGE = 100
"""The least count that says by itself that it may be of one thing."""
_ANYTHING = ("", "%", "pp", "month", "minute", "clock", "timed", "score")
"""Units of what many things have, and of what is no measure."""
_MEASURED = 20
"""The least measure that says by itself that it may be of one thing, in its base unit."""
_COMMON = 2
"""Ideas in both from which on a share, a span of time or a smaller count may be of one thing."""


def given(pair: SentencePair) -> Iterator[Cue]:
    """The first telling figure that both give, part beside part in the words of each."""
    for a, b in (*pair.equal_figures, *_of_one_year(pair)):
        if a.quantity is None or b.quantity is None or not _may_be_of_one_thing(pair, a, b):
            continue
        if any(_counts_nothing(*each) for each in ((pair.a, a), (pair.b, b))):
            continue
        if a.quantity.low == b.quantity.low:
            says = "Both give the same figure"
        elif is_in_rounds(a.quantity.low, b.quantity.low) and _are_rounds(pair, a, b):
            says = "Both give about the same figure"
        else:
            continue
        yield _beside("number", pair, (a, b), says)
        return


def dated(pair: SentencePair) -> Iterator[Cue]:
    """The first day that both name, part beside part in the words of each."""
    if pair.a.asks or pair.b.asks or min(len(pair.a.ideas), len(pair.b.ideas)) < _COMMON:
        return
    for a, b in product(pair.a.words, pair.b.words):
        if a.kind == b.kind == "date" and _are_one_day(a.form, b.form):
            yield _beside("date", pair, (a, b), "Both name the same day")
            return


def _are_one_day(a: str, b: str) -> bool:
    """Whether two dates have one day and month, and no two years."""
    (year, *here), (other, *there) = (form[1:].split("/")[:3] for form in (a, b))
    return here == there and all(here) and (year == other or not (year and other))


def _of_one_year(pair: SentencePair) -> Iterator[tuple[Word, Word]]:
    """Two equal figures of one year, whatever they count: 90 calls, 90 ships from 2032."""
    if pair.a.years.isdisjoint(pair.b.years):
        return
    for a, b in product(pair.a.quantities, pair.b.quantities):
        if a.quantity and b.quantity and a.quantity.low == b.quantity.low >= _MEASURED:
            yield a, b


def _beside(
    kind: Literal["number", "date"], pair: SentencePair, words: tuple[Word, Word], says: str
) -> Cue:
    spans = around_figure(pair.a, words[0]), around_figure(pair.b, words[1])
    said = " beside ".join(quoted(span, SHOWN) for span in spans)
    return reason(kind, "given", "related", spans, f"{says}: {said}.", strong=False)


def _counts_nothing(sentence: ReadSentence, figure: Word) -> bool:
    """Whether a figure is put aside, "rather than two years", or something is called by it."""
    before = sentence.span.text[: figure.start]
    return bool(_ASIDE.search(before) or _NUMBERED.search(before))


def _are_rounds(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether one figure may be the other in rounds: of one thing, or said to be a rough one."""
    rough = any(word.quantity and word.quantity.bound == "about" for word in (a, b))
    return rough or count_alike(pair, a, b)


def _may_be_of_one_thing(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether a figure is a sum, a large count, or stands in two sentences that share more."""
    if a.quantity is None or pair.a.asks or pair.b.asks:
        return False
    unit = a.quantity.unit
    if unit[:1] in _MONEY or (not unit and a.quantity.low >= _LARGE):
        return True
    if unit not in _ANYTHING and a.quantity.low >= _MEASURED:
        return True
    same = count_alike(pair, a, b)
    return same and pair.common >= _COMMON and not _is_beside_another(pair, unit)


def _is_beside_another(pair: SentencePair, unit: str) -> bool:
    """Whether one gives another value of the unit as well: "12 months rather than two years"."""
    figures = (word.quantity for words in pair.only("figure") for word in words)
    return any(quantity is not None and quantity.unit == unit for quantity in figures)
