"""Fates: what became of the people who are counted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .counted import Noun

_DEAD = r"killed|dead|died|dies|deaths|fatalities|lost\stheir\slives|lost\s(?:his|her)\slife"
_HURT = r"injured|wounded|hurt"
FATE = re.compile(
    r"\s(?:(?:was|were|are|is|has|have|had|been|being|who|later|since|also)\s){0,3}(?:\w+ly\s)?"
    rf"(?P<fate>{_DEAD}|{_HURT}|missing|arrested)\b",
    re.IGNORECASE,
)
"""What became of people: here even two are no trifle, and no noun is needed."""
_FATE_BEFORE = re.compile(
    r"\b(?:(?P<dead>killing|killed|kills|death\stoll\s(?:\w+\s){0,3}(?:to|at|of|was|is|stands\sat))"
    r"|(?P<hurt>injuring|injured|injures|wounding|wounded|hurting))\s$",
    re.IGNORECASE,
)
_FURTHEST = 120
"""Characters before a figure that may tell it."""


def fate(text: str, start: int, noun: Noun | None, end: int) -> str:
    """What became of those who are counted: "dead", "hurt", or nothing."""
    if before := _FATE_BEFORE.search(text[max(0, start - _FURTHEST) : start]):
        return "dead" if before["dead"] else "hurt"
    after = FATE.match(text, noun.end if noun else end) if not has_fate_of_its_own(noun) else None
    word = after["fate"].lower() if after else noun.head if noun else ""
    if re.fullmatch(_DEAD, word):
        return "dead"
    return "hurt" if re.fullmatch(_HURT, word) else ""


def has_fate_of_its_own(noun: Noun | None) -> bool:
    """Whether a noun tells what became of those who are counted: "injured", "dead"."""
    return noun is not None and bool(FATE.fullmatch(f" {noun.head}"))


def has_fate(text: str, noun: Noun) -> bool:
    """Whether it is told what became of those who are counted."""
    return has_fate_of_its_own(noun) or bool(FATE.match(text, noun.end))
