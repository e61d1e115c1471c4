"""A single one: "one warning" in one where the other has "two warnings".

"One" is read as a figure only beside another figure of the same noun: elsewhere it is a pronoun
more often than a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...comparison import Cue
from ...documents import Span
from ..pairing import SentencePair
from ..reading.masking import masked
from ..reading.quantities import read_quantity
from ..reading.quantity import Quantity
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_form
from ..reading.words import Word
from ..reason import against, differs
from ..rule import needing
from .beside_figures import counted, with_noun
from .figure_conflicts import cannot_both_hold
from .figures import are_of_two_things

_ALIKE, _NEAR = 0.6, 0.8
_ONE = re.compile(
    r"\b(?:one|a\ssingle)\s(?P<noun>(?!(?:of|day|thing|side|hand|another|who|that|can|could|may|must"
    r"|in|by|to|or|and|man|could)\b)[a-z]{3,})",
    re.IGNORECASE,
)


class _One(NamedTuple):
    quantity: Quantity
    noun: str
    """The form of what is counted or measured."""
    span: Span


@needing("one subject", "a figure")
def single(pair: SentencePair) -> Iterator[Cue]:
    """What one counts as one the other counts as more."""
    here, there = pair.only("figure")
    if len(here) + len(there) != 1:
        return
    figure, counting, other = (here[0], pair.a, pair.b) if here else (there[0], pair.b, pair.a)
    ones = [*_ones(other)]
    if not ones or are_of_two_things(pair) or pair.each_has_own("preposition", "date"):
        return  # "between two patients", "after one patient"
    for one in ones:
        ideas = (pair.a.ideas | pair.b.ideas) - {one.noun}
        if len(pair.shared - {one.noun}) < _ALIKE * len(ideas) or not figure.quantity:
            continue
        if not _is_of_one_thing(counting, figure, one):
            continue
        if cannot_both_hold(pair, figure.quantity, one.quantity):
            words = with_noun(counting.words, figure)
            told = counting.part(words[0].start, words[-1].end)
            spans = (told, one.span) if here else (one.span, told)
            yield differs("number", "single", spans, against(spans), strong=pair.ratio >= _NEAR)
            return


def _ones(sentence: ReadSentence) -> Iterator[_One]:
    text = sentence.span.text
    if not any(word in text.lower() for word in ("one", "single")):  # as most: faster than to try
        return
    text = masked(text.replace("’", "'"))
    for match in _ONE.finditer(text):
        start, end = match.start(), match.start("noun") - 1
        read = read_quantity(f"{text[:start]}{1:>{end - start}}{text[end:]}", end - 1)
        if read is not None:
            quantity, bound, _ = read
            span = sentence.part(min(bound, start), match.end())
            yield _One(quantity, word_form(match["noun"].lower()), span)


def _is_of_one_thing(counting: ReadSentence, figure: Word, one: _One) -> bool:
    if figure.quantity and (figure.quantity.unit or one.quantity.unit):
        return figure.quantity.unit == one.quantity.unit
    return one.noun in counted(counting.words, figure)
