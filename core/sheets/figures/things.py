"""What is counted or measured: its noun, and its head in one form."""

from __future__ import annotations

import re

from ...cues.reading.amounts import unit_of
from ...cues.reading.counted import Noun, is_of_several, noun_after
from ...cues.reading.fates import fate, has_fate_of_its_own
from ..ideas import idea_of
from .figure import Written
from .roles import circumstance
from .small_values import FOLD, RANK

_NEXT = re.compile(r"\s(?:[a-z]+(?:ive|ed|ian)\s)?([a-z]{3,})\b")
_TIMES = re.compile(r"\s(times)\b(?!\sas\b)")
_OF_THEM = re.compile(r"\sof\s(?:them|these|those|whom|us)\b")
""" "Two of these died" tells how many died."""
_OTHER = re.compile(r"\s(?:other|others?\sof|such|more|further)(?=\s[a-z])")
""" "Nine other services" are services."""


def noun_of(value: Written) -> Noun | None:
    """What is counted behind a value: "round" of "the third round", "times" of "seven times"."""
    unit, text, end = value.quantity.unit, value.text, value.end
    if unit[:1] == "–" or unit == FOLD:
        return None
    word = _NEXT.match(text, end) if unit == RANK else _TIMES.match(text, end)
    if word and unit in ("", RANK):
        return Noun(word.start(1), word.end(), word[1])
    if other := None if unit else _OTHER.match(text, end):
        return noun_after(text, other.end())
    return noun_after(text, end)


def head_of(value: Written, noun: Noun | None, thing: str) -> str:
    """What is counted in one form: a fate, the noun, or the unit.

    Args:
        value: The value.
        noun: What follows it.
        thing: What is counted, wherever it stands.
    """
    text, start, end, quantity = value
    if quantity.unit == RANK and noun:
        return f"{RANK} {idea_of(noun.head)}"
    if quantity.unit:
        return _head_of_unit(quantity.unit)
    counted = noun or Noun(end, end, thing)
    became = fate(text, start, counted, end) or circumstance(text, start, end, counted.end)
    known = is_of_several(text, end) and not _OF_THEM.match(text, end)
    if known and has_fate_of_its_own(counted):
        became = ""  # "two of the injured" are not how many there are
    return f"!{became}" if became else idea_of(thing) if thing else ""


def _head_of_unit(unit: str) -> str:
    base, _, rate = unit.partition("/")
    return idea_of(base) if rate and counts_things(base) else unit


def counts_things(base: str) -> bool:
    """Whether the base of a rate is a noun: "riders" of "3,100 riders a day"."""
    return unit_of(base) is None and base.isalpha()
