"""Converses: one relation that each tells from another end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.deciding import NEGATION
from ..reading.relation_templates import may_tell_one
from ..reading.relations import relations
from ..reason import against, differs, quoted, reason
from ..rule import needing

_LEAST = 2
"""Ideas in both; and the most of its own that each may have where two have changed places."""


@needing("one subject")
def exchanged(pair: SentencePair) -> Iterator[Cue]:
    """The same relation with two who have changed places: "Ada sued Ben", "Ben sued Ada"."""
    if not may_tell_one(pair.a, pair.b) or not relations(pair.a) or not relations(pair.b):
        return
    if len(pair.shared) < _LEAST or pair.is_elsewhere or pair.common <= _LEAST:
        return
    if any(len(only) > _LEAST for only in pair.extra):
        return
    if any(pair.decisive(NEGATION)) or any(pair.only("date")):
        return
    others = dict(pair.matched)
    for here, there in product(relations(pair.a), relations(pair.b)):
        if here.said_with(others).exchanges(there):
            spans = pair.spans(here.words, there.words)
            yield differs("role", "exchanged", spans, against(spans), strong=False)
            return


def converses(pair: SentencePair) -> Iterator[Cue]:
    """The same relation between the same: "Ada lent it to Ben", "Ben borrowed it from Ada"."""
    if len(pair.shared) < _LEAST or pair.a.asks or pair.b.asks or pair.is_elsewhere:
        return
    if not may_tell_one(pair.a, pair.b):
        return
    others = dict(pair.matched)
    for here, there in product(relations(pair.a), relations(pair.b)):
        if here.said_with(others).equals(there):
            spans = pair.spans(here.words, there.words)
            says = f"They say the same: {quoted(spans[0])}, {quoted(spans[1])}."
            yield reason("role", "converse", "agree", spans, says, strong=False)
            return
