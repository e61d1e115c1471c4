"""Sums of money without a sign: "412 million crowns", "50 million" in a text of one currency."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...cues.reading.quantity import Quantity
from .figure import Figure

OTHER = "¤"
"""The sign that stands for money without one, before its name: "¤crown"."""
MONEY = ("$", "€", "£", OTHER)
"""Signs that units of money begin with."""
_NAMES = {
    **{name: name for name in ("crown", "mark", "franc", "florin", "guilder", "thaler", "daler")},
    **{name: name for name in ("ducat", "rupee", "rouble", "peso", "dinar", "dirham", "shekel")},
    **{name: name for name in ("zloty", "forint", "shilling", "escudo", "peseta", "riyal", "yen")},
    **{name: name for name in ("yuan", "baht", "rand", "lira", "naira", "ringgit", "taka")},
    **{"krone": "krone", "kroner": "krone", "kronor": "krona", "krona": "krona"},
    **{"ruble": "rouble", "lire": "lira", "rial": "riyal"},
}
_NAME = re.compile(rf"\s(?P<name>{'|'.join(_NAMES)})s?\b['’]?(?!-)", re.IGNORECASE)
_UNCHANGED = frozenset(("yen", "yuan", "baht", "rand"))
_LARGE = 1000
"""The least number that may be a sum without a sign."""


def in_currency(text: str, end: int, quantity: Quantity) -> tuple[Quantity, int]:
    """A count with what follows it as a sum, where that is money, and where the sum ends.

    Args:
        text: The sentence.
        end: Where the number ends, or its rate: "30 crowns a year".
        quantity: What was read of it.
    """
    base, slash, rate = quantity.unit.partition("/")
    name = base.removesuffix("s") if slash else ""
    if name in _NAMES:
        return quantity._replace(unit=f"{OTHER}{_NAMES[name]}{slash}{rate}"), end
    told = None if quantity.unit else _NAME.match(text, end)
    if told is None:
        return quantity, end
    return quantity._replace(unit=f"{OTHER}{_NAMES[told['name'].lower()]}"), told.end()


def in_words(number: str, unit: str) -> str:
    """A sum with the name of its money: "30,000,000 crowns/year"."""
    name, slash, rate = unit.removeprefix(OTHER).partition("/")
    plural = "" if name in _UNCHANGED or number == "1" else "s"
    return f"{number} {name}{plural}{slash}{rate}"


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
    return bare and quantity.rounded and quantity.low >= _LARGE
