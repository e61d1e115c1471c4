"""How votes and matches ended: "52-48", "31 votes to 12", with those against as the unit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...cues.reading.amounts import NUMBER, value_of
from ...cues.reading.quantity import SCORE, Quantity

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
_SIDES = re.compile(
    rf"\b(?P<won>{NUMBER})(?:\svotes|\s[a-z]+ors|\s[a-z]+ers)?\s(?:(?:voted\s)?in\sfavou?r|(?:voted\s)?for)(?:\sof\s[^,.;]{{1,40}})?"
    rf",?\s(?:and|with)?\s?(?P<lost>{NUMBER})(?:\svotes)?\s(?:voted\s)?against\b"
)
"""The same by its sides: "11 votes in favour and 8 against"."""


def tallies(text: str) -> Iterator[tuple[int, int, Quantity]]:
    """How a vote ended, in words."""
    if not _VOTING.search(text):
        return
    for match in (*_TALLY.finditer(text), *_SIDES.finditer(text)):
        more, less = value_of(match["won"])[0], value_of(match["lost"])[0]
        if more > less:
            yield *match.span(), _pair(more, less)


def as_pair(quantity: Quantity) -> Quantity:
    """A score as votes are told."""
    if quantity.unit != SCORE:
        return quantity
    more, less = divmod(quantity.low, 1000)
    return _pair(more, less)


def _pair(more: float, less: float) -> Quantity:
    return Quantity(more, more, "", f"–{less:.0f}", rounded=False)
