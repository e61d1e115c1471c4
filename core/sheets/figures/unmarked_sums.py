"""Sums of money without a sign, in documents of one currency: "50 million" after "£12 million"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .currencies import MONEY
from .figure import Figure

_LARGE = 1000
"""The least number that may be a sum without a sign."""
_NO_SUM = re.compile(
    r"\s(?!(?:of|that|which|in|on|for|to|from|over|by|and|or|but|more|less|a|an|per|each|this|last|next|at|as|it|they|we|you|he|she)\b)"
)
"""What follows a number that is no sum of money: "3 million voted"."""


def with_currency(figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures of a document; "50 million" is a sum where it has one currency and no noun."""
    units = {each.quantity.unit.partition("/")[0] for each in figures}
    currencies = {unit for unit in units if unit[:1] in MONEY}
    for figure in figures:
        if len(currencies) == 1 and _may_be_sum(figure):
            (sign,) = currencies
            unit = f"{sign}{figure.quantity.unit}"  # "three hundred thousand a year"
            yield figure._replace(quantity=figure.quantity._replace(unit=unit), head=unit)
        else:
            yield figure


def _may_be_sum(figure: Figure) -> bool:
    """Whether a number of thousands or millions has neither a noun nor a unit but a rate."""
    quantity = figure.quantity
    bare = not figure.noun and quantity.unit[:1] in ("", "/")
    if not bare or not quantity.rounded or quantity.low < _LARGE:
        return False
    return not _NO_SUM.match(figure.sentence.text, figure.stop)
