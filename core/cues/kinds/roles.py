"""Roles: who does it and to whom, where two sentences speak of the same."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.word_forms import word_forms
from ..reason import against, differs
from ..rule import needing
from .close_deeds import close_deeds

_ALIKE = 0.6
_CONTAINED = 0.75
_LEAST = 3
"""Ideas in both."""
MUTUAL = word_forms(
    """meet marry join equal accuse blame criticise reproach praise thank date face match resemble
    border and"""
)
"""What two do to each other."""


@needing("one subject")
def roles(pair: SentencePair) -> Iterator[Cue]:
    """Doer and done-to exchanged, or one deed in the active and the passive."""
    if pair.jaccard < _ALIKE or pair.containment < _CONTAINED or pair.is_elsewhere:
        return
    if any(word.form == "!not" for word in (*pair.only_a, *pair.only_b)):
        return
    here, there = close_deeds(pair.a), close_deeds(pair.b)
    if {deed[:3] for deed in here} & {deed[:3] for deed in there}:
        return
    for mine, yours in product(here, there):
        if mine.verb != yours.verb or mine.verb in MUTUAL or len({*mine[:3]}) < _LEAST:
            continue
        if (mine.doer, mine.done_to) == (yours.done_to, yours.doer):
            spans = pair.spans(mine.words, yours.words)
            yield differs("role", "exchanged", spans, against(spans), strong=False)
            return
