"""Counts of one thing that is named with what it is for: "16 chairs for patients"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.counted import noun_after
from ..reading.deciding import CERTAINTY, NEGATION
from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_form
from ..reading.words import Word
from ..reason import against, differs
from ..rule import needing
from .figures import conflict
from .other_measures import are_of_other_measures
from .tense import same_tense

_LEAST = 2
"""Ideas in both beside the thing that is counted."""
_FOR = re.compile(
    r"\s(?P<how>for|of|on|with|to|from)\s(?:(?:the|its|their|his|her|all|both)\s)?(?P<whom>[a-z][\w-]+)",
    re.IGNORECASE,
)
"""After what is counted: what it is for or of."""


_FROM = ("from", "with", "on")


class _Thing(NamedTuple):
    noun: str
    how: str
    """Where it is no "for", "of" or "to": these say the same."""
    whom: str


@needing("one subject")
def of_counted_things(pair: SentencePair) -> Iterator[Cue]:
    """Two counts of one thing, whatever else is counted beside it."""
    if not (pair.a.quantities and pair.b.quantities) or len(pair.shared) < _LEAST:
        return
    mine, yours = _things(pair.a), _things(pair.b)
    if not mine or not yours or pair.is_elsewhere or not same_tense(pair):
        return
    if are_of_other_measures(pair):
        return
    if pair.each_has_own("date") or any(pair.decisive(NEGATION | CERTAINTY)):
        return
    for (a, thing), (b, other) in product(mine, yours):
        if thing != other or not conflict(pair, a, b):
            continue
        beside = pair.shared - {thing.noun, thing.whom}
        alone = all([each for _, each in things].count(thing) == 1 for things in (mine, yours))
        if alone and len(beside) >= _LEAST and beside & pair.shared_plain | beside & pair.a.names:
            spans = pair.spans(_words(pair.a, a, thing), _words(pair.b, b, thing))
            yield differs("number", "thing", spans, against(spans), strong=False)
            return


@once
def _things(sentence: ReadSentence) -> list[tuple[Word, _Thing]]:
    """The counts of a sentence with what they count and what that is for.

    A count without a noun is of what is counted before it: "ten desks for pupils, two for staff".
    """
    text = sentence.span.text
    found: list[tuple[Word, _Thing]] = []
    noun = ""
    for figure in sentence.quantities:
        if figure.quantity is None or figure.quantity.unit:
            continue
        named = noun_after(text, figure.end)
        told = _FOR.match(text, named.end if named else figure.end)
        noun = word_form(named.head) if named else noun
        if told and noun:
            how, whom = told["how"].lower(), word_form(told["whom"].lower())
            found.append((figure, _Thing(noun, how if how in _FROM else "", whom)))
    return found


def _words(sentence: ReadSentence, figure: Word, thing: _Thing) -> list[Word]:
    """A count with what it counts and what that is for."""
    at = sentence.words.index(figure)
    behind = [n for n, w in enumerate(sentence.words) if n > at and w.form == thing.whom]
    return [*sentence.words[at : behind[0] + 1]] if behind else [figure]
