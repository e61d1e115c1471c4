"""A day or a year on which both tell that the same was done, in sentences that may tell more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.deciding import NEGATION
from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.word_forms import is_past
from ..reading.words import Word
from ..reason import quoted, reason
from .figure_surroundings import around
from .stated_figures import are_of_the_same, is_short, may_state_the_same

_LEAST = 3
"""Ideas near a date that both hold."""
_BOUND = re.compile(
    r"\b(?:until|till|since|by|before|after|from|to|the|this|that|its|his|her)\s$", re.IGNORECASE
)
"""Before a date that only bounds something, or tells which thing is meant: "the 2014 ban"."""
_SHORTEST = 5
"""Letters of a word behind a date that is no preposition."""
_BEHIND = re.compile(r"\s([a-z]+)")


def stated_dates(pair: SentencePair) -> Iterator[Cue]:
    """The date that both give of the same deed."""
    same = [(a, b) for a, b in product(_dates(pair.a), _dates(pair.b)) if a.form == b.form]
    if not same or is_short(pair) or not may_state_the_same(pair):
        return
    if not NEGATION.isdisjoint((*pair.a.forms, *pair.b.forms)):
        return  # of what is denied it is not clear what the date is told of
    for a, b in same:
        here, there = around(pair.a, a), around(pair.b, b)
        if are_of_the_same(pair, here, there, _LEAST):
            says = f"Both tell it of the same date: {quoted(here.span)}, {quoted(there.span)}."
            spans = here.span, there.span
            yield reason("date", "stated", "agree", spans, says, strong=False)
            return


@once
def _dates(sentence: ReadSentence) -> list[Word]:
    """The dates on which a sentence tells something."""
    dates = [word for word in sentence.words if word.kind == "date"]
    return [word for word in dates if _tells_when(sentence.span.text, word)]


def _tells_when(text: str, date: Word) -> bool:
    """Whether a date tells when something is, not of what: "Friday's edition", "2014 rules"."""
    behind = _BEHIND.match(text, date.end)
    named = behind and not (is_past(behind[1]) or len(behind[1]) < _SHORTEST)
    joined = text[date.end : date.end + 1] in ("'", "’", "-")
    return not (named or joined or _BOUND.search(text, 0, date.start))
