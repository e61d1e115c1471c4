"""What a sum is: a price, a grant, a fine, pay, by the words next to it."""

from __future__ import annotations

from ...cues.reading.word_forms import word_form
from ...cues.tokens import idea
from .currencies import MONEY
from .figure import Figure
from .likeness import is_telling

_LARGE = 1000
"""The least sum that needs its rate."""
_KINDS = tuple(
    frozenset(idea(word_form(word)) for word in words.split())
    for words in (
        "cost costs costing price priced bill quote estimate charge fee",
        "fund pot scheme grant aid support subsidy package donation",
        "fine fined penalty penalties",
        "compensation damages payout settlement claim claims redress",
        "wage wages pay salary paid earn earnings",
        "loss losses deficit shortfall debt",
        "profit profits surplus",
        "turnover revenue sales income takings",
        "budget spending spend spent",
        "rent rents",
        "saving savings save",
        "investment invest invested",
        "damage losses",
    )
)


def money_kinds(figure: Figure) -> frozenset[int]:
    """The numbers of the kinds of money that the words next to a sum name; none of a count."""
    if figure.quantity.unit[:1] not in MONEY:
        return frozenset()
    near = figure.near | figure.asked | {figure.lead}
    return frozenset(n for n, kind in enumerate(_KINDS) if kind & near)


def are_a_rate_and_a_sum(a: Figure, b: Figure) -> bool:
    """Whether one of two sums is so much a year and the other may be another kind of money.

    "£12 million a year" for roads is no "£12 million" in the bank.
    """
    rates = [each.quantity.unit.partition("/")[2] for each in (a, b)]
    if a.quantity.unit[:1] not in MONEY or bool(rates[0]) == bool(rates[1]):
        return False
    if a.quantity.low < _LARGE or is_telling(a):
        return False  # "$21.47 an hour", "a rate of $21.47"
    return not (money_kinds(a) & money_kinds(b) or a.lead == b.lead != "")
