"""Counts and amounts in a text, with what they count.

What is no count is left out: years, dates, times, ages, and numbers that are names ("Section 230").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from ..text.words import STOP_WORDS, stem
from .amounts import AMOUNT, SPELT, Amount, read_amount
from .lexicon import table
from .tokens import idea

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_LABEL = re.compile(
    r"(?:\b(?:section|article|form|no\.|number|chapter|title|page|route|highway|interstate|boeing"
    r"|airbus|flight|amendment|proposition|prop\.|rule|resolution|aged?|bill|h\.\s?r\.|s\.|hb|sb"
    r"|iphone|windows|apollo|channel|district|level|figure|table|room|gate|pier|vs?\.)\s?"
    rf"|{_MONTH}\s|#)$",
    re.IGNORECASE,
)
_WHEN = re.compile(r"\b(?:in|since|by|early|late|during|until|from|act of|class|grade)\s$", re.I)
_AFTER_NO_COUNT = re.compile(
    r"(?:\s?-\s?| )?(?:year|month|week|day)s?(?:\s?-\s?| )olds?\b|:\d\d"
    r"|\s?(?:a\.m\.|p\.m\.|am\b|pm\b|o['’]clock)"
    rf"|(?:st|nd|rd|th)\b|\s(?:of\s)?{_MONTH}\b|[A-Za-z/]|-[A-Z]",
)
_BETWEEN = re.compile(r"\bbetween\s$", re.IGNORECASE)
_WORD = re.compile(r"\s*[-–]?\s*[\"“‘]?([A-Za-z][A-Za-z’']*)")
_OF_ALL = re.compile(rf"\s+of\s+(?:the|all|its|their|his|her|our|those|these)?\s*(?=\d|{SPELT})")
_OF = re.compile(r"\s+of(?:\s+(?:the|all|its|their|his|her|our|those|these))?\b")
_PEOPLE = frozenset(("people", "men", "women", "children", "police"))
_ADDING = frozenset(("more", "other", "new", "such"))
_LINKING = frozenset("per than is are was were have had has will would since then".split())  # noqa: SIM905
MONEY = frozenset("$€£")
TIME = frozenset(("hour", "minute", "second", "day", "week", "month", "year", "decade"))


class Quantity(NamedTuple):
    """An amount and what is counted; offsets point into the text."""

    amount: Amount
    unit: str
    """"%", "$", "hour" ...; empty for a count."""
    noun: str
    """Concept of the counted noun; empty when it cannot be told."""
    words: frozenset[str]
    """Concepts between the number and its noun: "19 *Saudi* hijackers"."""
    part: bool
    """The fifteen of "fifteen of the 19 hijackers"."""
    whole: bool
    """The nineteen of them."""
    start: int
    end: int


class _Counted(NamedTuple):
    unit: str = ""
    noun: str = ""
    words: frozenset[str] = frozenset()
    end: int = 0


@lru_cache(maxsize=20_000)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The counts and amounts of a text, in its order."""
    found: list[Quantity] = []
    at = 0
    while match := AMOUNT.search(text, at):
        amount = read_amount(match, text)
        end = _scaled(match) if amount.first_only else match.end()
        at = max(end, match.start() + 1)
        whole = (
            bool(found) and found[-1].part and text[found[-1].end : match.start()].count(" ") < 4
        )
        if quantity := _quantity(text, match, amount, end, whole=whole):
            found.append(quantity)
    return tuple(_named(found))


def _scaled(match: re.Match[str]) -> int:
    """Where the first of two amounts ends."""
    return max(match.end(key) for key in ("xnumber", "xscale", "xpercent"))


def _quantity(
    text: str, match: re.Match[str], amount: Amount, end: int, *, whole: bool
) -> Quantity | None:
    part = bool(_OF_ALL.match(text, end))
    currency = match["xcurrency"] or match["ycurrency"] or ""
    counted = _Counted(end=end) if part or currency else _counted(text, end)
    unit = currency or ("%" if match["xpercent"] or match["ypercent"] else counted.unit)
    if match["part"]:
        unit, part = "%", False
    if match["xnumber"] and not currency and _no_count(text, match, end, counted, unit, part=part):
        return None
    start = match.start()
    if match["ynumber"] and (between := _BETWEEN.search(text, max(0, start - 9), start)):
        start -= len(between[0])
    return Quantity(amount, unit, counted.noun, counted.words, part, whole, start, counted.end)


def _no_count(
    text: str, match: re.Match[str], end: int, counted: _Counted, unit: str, *, part: bool
) -> bool:
    if unit == "%" or match["xscale"] or match["yscale"]:
        return False
    if match["ynumber"]:
        return not unit and not part and _is_year(match["xnumber"]) and _is_year(match["ynumber"])
    before, after = text[max(0, match.start() - 20) : match.start()], text[end : end + 20]
    number = match["xnumber"].lower()
    if number in ("one", "zero") or _AFTER_NO_COUNT.match(after) or _LABEL.search(before):
        return True
    if unit or part:
        return False
    if _is_year(number):
        named = re.search(r"\b(?:the|an?|his|her|their|this|[A-Z]\w+)\s$", before)
        return not counted.noun or bool(named or _WHEN.search(before))
    age = before.endswith(", ") and after.lstrip().startswith((",", "."))
    return not counted.noun and bool(age or _WHEN.search(before))


def _is_year(number: str) -> bool:
    return number.isdecimal() and len(number) == 4 and 1500 <= int(number) <= 2100


def _counted(text: str, end: int) -> _Counted:
    """What follows a number: a unit, or the noun that is counted."""
    first = _WORD.match(text, end)
    if not first:
        return _Counted(end=end)
    unit = table("units").get(first[1].lower(), "")
    if unit == "%" and first[1].lower() == "percentage":
        points = re.compile(r"\s+points?").match(text, first.end())
        return _Counted("pp", end=points.end() if points else first.end())
    if unit and unit != "%":
        return _Counted(unit, end=first.end())
    at = first.end() if unit else end
    of = _OF.match(text, at)
    return _noun(text, of.end() if of else at, at)._replace(unit=unit)


def _noun(text: str, start: int, otherwise: int) -> _Counted:
    """The noun a number counts: the first plural among the next four words."""
    heads = list(_heads(text, start))
    hyphen = text[start : start + 1] in ("-", "–")
    plural = next((i for i, (word, _) in enumerate(heads) if _is_plural(word)), None)
    if plural is None:
        if not heads or (len(heads) > 1 and not hyphen):
            return _Counted(end=otherwise)
        plural = 0
    between = frozenset(idea(stem(word)) for word, _ in heads[:plural])
    return _Counted("", idea(stem(heads[plural][0])), between, heads[plural][1])


def _heads(text: str, at: int) -> Iterator[tuple[str, int]]:
    """The next words up to the end of the noun phrase, each with where it ends."""
    for number in range(6):
        match = _WORD.match(text, at)
        if not match or (number and re.search(r"[.,;:]", text[at : match.start(1)])):
            return
        word = match[1].lower().replace("’", "'").removesuffix("'s")
        if word not in _ADDING:
            if word in STOP_WORDS or word in _LINKING:
                return
            yield word, match.end(1)
            if _is_plural(word):
                return
        at = match.end()


def _is_plural(word: str) -> bool:
    return word in _PEOPLE or (
        len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "ous"))
    )


def _named(found: list[Quantity]) -> Iterator[Quantity]:
    """In "fifteen of the 19 hijackers" the fifteen are hijackers too."""
    for quantity, following in zip_longest(found, found[1:]):
        if quantity.part and following and not quantity.noun:
            yield quantity._replace(unit=following.unit, noun=following.noun, words=following.words)
        else:
            yield quantity
