"""What a sum is: a price, a grant, a fine, pay, by the words next to it."""

from __future__ import annotations

from collections.abc import Set

from ..ideas import ideas_of
from .figure import Figure
from .likeness import is_telling
from .money import MONEY

_LARGE = 1000
"""The least sum that needs its rate."""
_NEVER_ANOTHER = tuple(
    map(
        ideas_of,
        (
            "dividend payout",
            "loss losses deficit shortfall",
            "profit profits surplus earnings",
            "turnover revenue revenues sales income takings",
            "debt debts loan loans mortgage borrowing",
            "fine fined penalty penalties",
            "fund pot scheme grant grants aid support subsidy package donation donations",
        ),
    )
)
"""Kinds of money of which a sum of one is none of another."""
_KINDS = (
    *_NEVER_ANOTHER,
    *map(
        ideas_of,
        (
            "cost costs costing price priced bill quote estimate charge fee",
            "compensation damages payout settlement claim claims redress",
            "wage wages pay salary paid earn earnings",
            "budget spending spend spent",
            "rent rents",
            "saving savings save",
            "investment invest invested",
            "damage losses",
        ),
    ),
)


def money_kinds(figure: Figure) -> frozenset[int]:
    """The numbers of the kinds of money that the words next to a sum name; none of a count."""
    if figure.quantity.unit[:1] not in MONEY:
        return frozenset()
    return _named(figure.near | figure.asked | {figure.lead})


def are_other_kinds_of_money(a: Figure, b: Figure) -> bool:
    """Whether one of two sums is of a kind that the other is not: a debt, a profit."""
    if a.quantity.unit[:1] not in MONEY:
        return False
    one, other = (_of_clause(each) for each in (a, b))
    return bool(one and other) and not one & other


def _of_clause(figure: Figure) -> frozenset[int]:
    """The kinds that are never another which the words next to a sum name, or its clause."""
    never_another = frozenset(range(len(_NEVER_ANOTHER)))
    near = _named(figure.near) & never_another
    return near or _named(figure.clause.ideas) & never_another


def _named(ideas: Set[str]) -> frozenset[int]:
    return frozenset(n for n, kind in enumerate(_KINDS) if kind & ideas)


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
