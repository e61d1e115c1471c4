"""Sums in money that has no sign of its own: "412 million crowns"."""

from __future__ import annotations

import re

from ...cues.reading.quantity import Quantity

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
_CODE = re.compile(r"\b(?P<code>EUR|USD|GBP|CHF|SEK|NOK|DKK)\s$")
_CODES = {"EUR": "€", "USD": "$", "GBP": "£", "CHF": "¤franc"}
_UNCHANGED = frozenset(("yen", "yuan", "baht", "rand"))


def in_currency(text: str, start: int, end: int, quantity: Quantity) -> tuple[Quantity, int]:
    """A count with what follows it as a sum, where that is money, and where the sum ends.

    Args:
        text: The sentence.
        start: Where the number begins.
        end: Where the number ends, or its rate: "30 crowns a year".
        quantity: What was read of it.
    """
    base, slash, rate = quantity.unit.partition("/")
    name = base.removesuffix("s") if slash else ""
    if name in _NAMES:
        return quantity._replace(unit=f"{OTHER}{_NAMES[name]}{slash}{rate}"), end
    code = None if quantity.unit else _CODE.search(text, max(0, start - 5), start)
    if code:
        return quantity._replace(unit=_CODES.get(code["code"], f"{OTHER}krone")), end
    told = None if quantity.unit else _NAME.match(text, end)
    if told is None:
        return quantity, end
    return quantity._replace(unit=f"{OTHER}{_NAMES[told['name'].lower()]}"), told.end()


def in_words(number: str, unit: str) -> str:
    """A sum with the name of its money: "30,000,000 crowns/year"."""
    name, slash, rate = unit.removeprefix(OTHER).partition("/")
    plural = "" if name in _UNCHANGED or number == "1" else "s"
    return f"{number} {name}{plural}{slash}{rate}"
