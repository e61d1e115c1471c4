"""Values that others make up: a total of so much a year for some years, the margin of a vote."""

from __future__ import annotations

import re

from ...cues.reading.amounts import NUMBER, value_of
from .figure import Figure
from .likeness import base_unit

_YEARS = re.compile(
    rf"(?:\s(?:[a-z]+\s)?)?(?:for|over|during|in)\s(?:the\snext\s|the\s)?(?P<years>{NUMBER})\s(?P<unit>years|months)",
    re.IGNORECASE,
)
"""Behind a sum for how long it is paid: "30 million a year for three years"."""
MARGINS = ("margin", "majority")
"""What leads up to by how many votes something was won."""
_MARGIN = re.compile(r"\b(?:margin|majority|lead)\s(?:of|by)\s$|\bby\s$", re.IGNORECASE)
_VOTES = re.compile(r"votes?\b")
_LEAST = 2


def is_derived(a: Figure, b: Figure) -> bool:
    """Whether one value is made up by what the other document gives."""
    return is_total(a, b) or is_margin(a, b)


def is_total(a: Figure, b: Figure) -> bool:
    """Whether one is what the other comes to: 90 million, 30 million a year for three years."""
    return any(_total(one) == other.quantity.low for one, other in ((a, b), (b, a)))


def _total(figure: Figure) -> float | None:
    """What a rate comes to over the time that it is told for."""
    quantity = figure.quantity
    period = quantity.unit.rpartition("/")[2]
    if period not in ("year", "month") or not base_unit(quantity):
        return None
    told = _YEARS.match(figure.sentence.text, figure.behind)
    many = value_of(told["years"])[0] if told else 0
    if told is None or many < _LEAST:
        return None
    factor = {("year", "months"): 1 / 12, ("month", "years"): 12}.get((period, told["unit"]), 1)
    return quantity.low * many * factor


def is_margin(a: Figure, b: Figure) -> bool:
    """Whether one is by how many votes a vote was won that the other gives in full."""
    return any(_is_margin_of(one, other) for one, other in ((a, b), (b, a)))


def _is_margin_of(margin: Figure, votes: Figure) -> bool:
    less = votes.quantity.unit[1:]
    if votes.quantity.unit[:1] != "–" or not less.isdigit() or margin.quantity.unit:
        return False
    told = _MARGIN.search(margin.before[-30:]) or margin.lead in MARGINS
    counts = _VOTES.fullmatch(margin.noun) or not margin.noun
    return bool(told and counts) and margin.quantity.low == votes.quantity.low - int(less)
