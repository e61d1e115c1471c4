"""What rules need of two sentences to find anything: quickly known, and of most it is missing."""

from __future__ import annotations

from collections.abc import Iterator, Set
from functools import cache
from typing import Literal

Need = Literal[
    "one subject", "words", "a figure", "figures", "a deciding word", "deciding words", "dates"
]
"""That they may speak of one subject: of one year, level, person.

Words that each has and the other has not; a figure or a deciding word that only one has, or one
of each that the other has not; a date of each, likewise.
"""


@cache
def needs_met(mine: frozenset[str], yours: frozenset[str], *, elsewhere: bool) -> frozenset[Need]:
    """What rules may need that two sentences have.

    Args:
        mine: Kinds of the words that only the first has.
        yours: Kinds of those that only the second has.
        elsewhere: Whether they speak of other years, levels or persons.
    """
    return frozenset(_needs_met(mine, yours, elsewhere=elsewhere))


def _needs_met(mine: Set[str], yours: Set[str], *, elsewhere: bool) -> Iterator[Need]:
    if not elsewhere:
        yield "one subject"
    if mine and yours:
        yield "words"
    if "figure" in mine or "figure" in yours:
        yield "a figure"
    if "figure" in mine and "figure" in yours:
        yield "figures"
    if "decisive" in mine or "decisive" in yours:
        yield "a deciding word"
    if "decisive" in mine and "decisive" in yours:
        yield "deciding words"
    if "date" in mine and "date" in yours:
        yield "dates"
