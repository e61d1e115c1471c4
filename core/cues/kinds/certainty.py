"""Certain against possible, unknown, untrue."""

from __future__ import annotations

from collections.abc import Iterator

from ...comparison import Cue
from ..pairing import LIGHT, SentencePair
from ..reading.deciding import CERTAINTY
from ..reading.word_forms import word_form
from .deciding_words import conflicts, opposed, same_negations
from .nearness import is_of_one, of_another

_SURE = CERTAINTY | {"!may"}
_CERTAINTIES = conflicts(
    "sure perhaps, sure likely, sure unlikely, sure may, sure unknown, sure untrue, unknown untrue,"
    " likely unlikely"
)
_RUMOURS = frozenset(
    map(word_form, "rumour claim report story news idea allegation chance see".split())  # noqa: SIM905
)
"""Words for what is sure or not."""
_LEAST = 2
"""Ideas in both, where neither speaks of anything else."""


def sure(pair: SentencePair) -> Iterator[Cue]:
    """Certain against possible, unknown, untrue."""
    for cue in opposed(pair, "certainty", "sure", _SURE, _CERTAINTIES):
        one_claim = is_of_one(pair) or _differs_in(pair, _RUMOURS)
        if one_claim and not of_another(pair) and same_negations(pair):
            yield cue


def _differs_in(pair: SentencePair, words: frozenset[str]) -> bool:
    """Whether both speak of the same but for some words."""
    return pair.common >= _LEAST and not any(only - LIGHT - words for only in pair.unmatched)
