"""How votes and matches ended: "52-48", "31 votes to 12", with those against as the unit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...cues.reading.amounts import NUMBER, value_of
from ...cues.reading.quantity import SCORE, Quantity
from ...cues.reading.scores import sides

_VOTING = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|ballot|defeated|carried|rejected|approved|motion|amendment|resolution"
    r"|ratif(?:y|ies|ied)|endorsed|adopted)\b",
    re.IGNORECASE,
)
_TALLY = re.compile(
    rf"\b(?P<won>{NUMBER})(?:\svotes)?\s(?:to|against)\s(?P<lost>{NUMBER})(?:\svotes)?"
    r"(?=\W*$|[.,;:)]|\s(?:after|in|on|to|for|with|that|and|when|last|this)\b)",
    re.IGNORECASE,
)
"""How a vote ended, in words: "by 31 votes to 12", "31 to 12"."""


def tallies(text: str) -> Iterator[tuple[int, int, Quantity]]:
    """How a vote ended, in words."""
    if not _VOTING.search(text):
        return
    for match in _TALLY.finditer(text):
        more, less = value_of(match["won"])[0], value_of(match["lost"])[0]
        if more > less:
            yield *match.span(), _pair(more, less)


def as_pair(quantity: Quantity) -> Quantity:
    """A score as votes are told."""
    return _pair(*sides(quantity)) if quantity.unit == SCORE else quantity


def _pair(more: float, less: float) -> Quantity:
    return Quantity(more, more, "", f"–{less:,.0f}", rounded=False)
