"""What a sum is: a price, a grant, a fine, pay, by the words next to it."""

from __future__ import annotations

from collections.abc import Set

from ..ideas import ideas_of
from .figure import Figure
from .money import MONEY

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
