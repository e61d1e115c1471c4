"""Quantities of several parts: "an hour and fifteen minutes", "four pounds twenty"."""

from __future__ import annotations

import re
from typing import NamedTuple

from .amounts import NUMBER, SCALE, SPELT, unit_of, value_of

_PARTS = {"a half": 0.5, "a quarter": 0.25, "a third": 1 / 3, "three quarters": 0.75}
_PART = rf"(?:{'|'.join(_PARTS)})\b"
_COUNT = rf"(?:{NUMBER}|(?:an?|one)(?=\s))"
_FRACTION = r"(?:(?:a\s)?half|(?:a|one)\s(?:quarter|third)|three[\s-]quarters|two[\s-]thirds)"
_FRACTIONS = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "quarters": 0.75, "thirds": 2 / 3}
_MONEY = {"pound": "£", "euro": "€", "dollar": "$"}
_MIXED = re.compile(
    rf"(?P<count>{_COUNT})\sand\s(?P<part>{_PART})\s(?P<unit>per\scent\b|[a-z]+)", re.IGNORECASE
)
""" "Two and a half million", "one and a half hours"."""
_SUM = re.compile(
    rf"(?P<count>{_COUNT})[\s-]?(?P<unit>[a-z]+)"
    rf"(?:\sand\s(?P<part>{_PART})(?!\s(?:of\s(?:the|its|their|all|an?)|million|billion)\b)"
    rf"|,?\s(?:and\s)?(?P<lesser>{NUMBER})\s?(?P<smaller>[a-z]+))",
    re.IGNORECASE,
)
"""A unit and so much of it, or of a smaller one."""
_PRICE = re.compile(
    rf"(?P<count>{_COUNT})\s(?P<unit>pound|euro|dollar)s?(?:\s(?P<bare>{SPELT}|\d\d\b)(?!\s(?:hundred|thousand|{SCALE}|p\b|pence\b|cents?\b|years?\b|times\b))"
    rf"|(?:,?\sand)?\s(?P<cents>{NUMBER})\s?(?:p|pence|cents?)\b)",
    re.IGNORECASE,
)
"""A price as it is spoken."""
_SHARE = re.compile(rf"(?P<fraction>{_FRACTION})\s(?:of\s)?an?\s(?P<unit>[a-z]+)", re.IGNORECASE)
"""So much of one: "three quarters of an hour", "a quarter of a million"."""
_MUCH_MONEY = re.compile(
    rf"(?P<count>{NUMBER})\spounds\b(?!\s(?:of|heavier|lighter|overweight)\b)", re.IGNORECASE
)
_UNIT = re.compile(r"\s([a-z]+)\b(?!\sof\b)|(?=)", re.IGNORECASE)
_PAID = re.compile(
    r"\b(?:cost|pay|paid|pric|fare|fee|fine|charg|worth|earn|spen[dt]|budget|salar|wage|grant"
    r"|debt|bill|rent|pocket|tax|money|fund|lend|lent|borrow|invest)[a-z]*\b[^.;:]*$",
    re.IGNORECASE,
)
"""What makes pounds a sum of money and no weight."""


class Compound(NamedTuple):
    """A value of several words."""

    value: float
    unit: str
    """The base unit; empty for a count."""
    end: int
    """Offset after it."""
    rounded: bool


def compound(text: str, at: int) -> Compound | None:
    """The value of several parts that begins at an offset, or None."""
    return _price(text, at) or _mixed(text, at) or _sum(text, at) or _share(text, at)


def _price(text: str, at: int) -> Compound | None:
    if match := _PRICE.match(text, at):
        cents, _ = value_of(match["bare"] or match["cents"])
        if cents < 100:
            value = _count(match["count"]) + cents / 100
            return Compound(value, _MONEY[match["unit"].lower()], match.end(), rounded=False)
    money = _MUCH_MONEY.match(text, at)
    if money:
        value, scaled = value_of(money["count"])
        large = scaled and value >= 1e5
        if large or _PAID.search(text, max(0, at - 60), at):
            return Compound(value, "£", money.end(), scaled)
    return None


def _mixed(text: str, at: int) -> Compound | None:
    match = _MIXED.match(text, at)
    if match is None:
        return None
    value = _count(match["count"]) + _PARTS[match["part"].lower()]
    word = match["unit"].lower()
    if re.fullmatch(SCALE, word):
        return _scaled(text, match.end(), value, word)
    unit = _unit(word)
    if unit is None:
        return Compound(value, "", match.end("part"), rounded=False)
    return Compound(value * unit[1], unit[0], match.end(), rounded=False)


def _sum(text: str, at: int) -> Compound | None:
    match = _SUM.match(text, at)
    unit = _unit(match["unit"].lower()) if match else None
    if match is None or unit is None:
        return None
    value = _count(match["count"]) * unit[1]
    if match["part"]:
        value += _PARTS[match["part"].lower()] * unit[1]
        return Compound(value, unit[0], match.end(), rounded=False)
    smaller = _unit(match["smaller"].lower())
    if smaller is None or smaller[0] != unit[0] or smaller[1] >= unit[1]:
        return None
    rest = _count(match["lesser"]) * smaller[1]
    if rest >= unit[1]:  # "seven metres, 23 feet" is one length twice
        return None
    return Compound(value + rest, unit[0], match.end(), rounded=False)


def _share(text: str, at: int) -> Compound | None:
    match = _SHARE.match(text, at)
    if match is None:
        return None
    value = _FRACTIONS[re.split(r"[\s-]", match["fraction"].lower())[-1]]
    word = match["unit"].lower()
    if re.fullmatch(SCALE, word):
        return _scaled(text, match.end(), value, word)
    unit = _unit(word)
    return Compound(value * unit[1], unit[0], match.end(), rounded=False) if unit else None


def _scaled(text: str, end: int, value: float, scale: str) -> Compound:
    """So much of a million, with the unit behind it."""
    value *= value_of(f"1 {scale}")[0]
    match = _UNIT.match(text, end)
    word = match[1].lower() if match and match[1] else ""
    if unit := ("£", 1.0) if word == "pounds" else _unit(word):
        return Compound(value * unit[1], unit[0], match.end() if match else end, rounded=True)
    return Compound(value, "", end, rounded=True)


def _count(words: str) -> float:
    return 1.0 if words.lower() in ("a", "an", "one") else value_of(words)[0]


def _unit(word: str) -> tuple[str, float] | None:
    return ("%", 1.0) if word in ("per cent", "percent") else unit_of(word)
