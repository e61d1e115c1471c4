"""Numbers as they are written: digits, words, scales, ranges, parts, votes and vague amounts."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

_ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen""".split()  # noqa: SIM905
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905
_VALUE = {word: n for n, word in enumerate(_ONES)} | {
    word: 10 * n for n, word in enumerate(_TENS, 2)
}
_SCALE = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "m": 1e6,
    "mln": 1e6,
    "bn": 1e9,
    "k": 1e3,
}
_SHARE = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "tenth": 10}
_VAGUE = {
    "dozens": (24.0, 99.0),
    "scores": (40.0, 199.0),
    "hundreds": (200.0, 999.0),
    "thousands": (2e3, 9999.0),
    "millions": (2e6, 9.99e8),
    "billions": (2e9, 9.99e11),
    "trillions": (2e12, 1e15),
}

SPELT = "|".join((*_ONES, *_TENS))
"""Number words, for a pattern."""

_NUMBER = (
    rf"(?:\d+(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?"
    rf"|(?:{'|'.join(_TENS)})[- ](?:{'|'.join(_ONES[1:10])})\b|(?:{SPELT})\b)"
)
_SCALES = r"(?:hundred|thousand|million|billion|trillion|bn|mln|[mMkK](?![\w’']))"


def _amount(name: str) -> str:
    return (
        rf"(?:(?:US)?(?P<{name}currency>[$€£])\s?)?(?P<{name}number>{_NUMBER})"
        rf"(?:[ -]?(?P<{name}scale>{_SCALES}(?:[ -]{_SCALES})?)\b)?(?:\s?(?P<{name}percent>%))?"
    )


AMOUNT = re.compile(
    r"(?P<vague>\b(?:(?:tens|hundreds) of (?:thousands|millions|billions)"
    r"|(?:dozens|scores|hundreds|thousands|millions|billions|trillions)(?= of\b| more\b| \w+s\b))"
    r"|\b(?:a |one |two |three |four |)(?:half )?dozen\b)"
    r"|(?P<part>\b(?:(?P<top>an?|one|two|three|four)[ -](?P<bottom>third|quarter|fourth|fifth"
    r"|tenth)s?|(?P<half>half|a half))(?= of\b| the\b| its\b| their\b| as much\b))"
    r"|\ba (?P<single>hundred|thousand|million|billion|trillion)\b"
    rf"|(?<![\w$€£.,:/#’'-]){_amount('x')}(?:\s?-?\s?(?:-|–|—|to|and|or)-?\s?{_amount('y')})?",
    re.IGNORECASE,
)
"""One amount or a range of two."""

_BETWEEN = re.compile(r"\bbetween\s(?:an?\s|the\s)?$", re.IGNORECASE)
_VOTE = re.compile(
    r"\b(?:vote[ds]?|voting|by|passed|ruled|approved|score|,)\s(?:an?\s)?$", re.IGNORECASE
)
_MORE = re.compile(
    r"\b(?:more than|over|at least|upwards of|above|exceeding|exceeds?|no fewer than"
    r"|no less than)\s*(?:an? |the )?(?:estimated )?$",
    re.IGNORECASE,
)
_LESS = re.compile(
    r"\b(?:less than|fewer than|under|below|up to|at most|no more than|as many as|as much as"
    r"|as high as|within)\s*(?:an? |the )?$",
    re.IGNORECASE,
)
_NEARLY = re.compile(
    r"\b(?:nearly|almost|just under|close to|just shy of)\s*(?:an? |the )?$", re.IGNORECASE
)
_ABOUT = re.compile(
    r"\b(?:about|roughly|around|approximately|some|an estimated|estimated|circa|an average of)"
    r"\s*(?:an? |the )?$",
    re.IGNORECASE,
)


class Amount(NamedTuple):
    """What a number says, without what is counted."""

    low: float
    high: float
    """Infinite for "more than"."""
    tally: tuple[int, int] | None = None
    """Both sides of a vote or a score, "348-77"."""
    first_only: bool = False
    """Whether only the first of two numbers joined by "and" was read."""


def read_amount(match: re.Match[str], text: str) -> Amount:
    """The value or the range that a match of `AMOUNT` stands for."""
    before = text[max(0, match.start() - 30) : match.start()]
    if match["vague"]:
        return _vague(match["vague"].lower().split())
    if match["part"]:
        share = 100 * _VALUE.get((match["top"] or "").lower(), 1)
        share /= _SHARE[(match["bottom"] or "half").lower()]
        return Amount(share - 1, share + 1)
    if match["single"]:
        return Amount(_SCALE[match["single"].lower()], _SCALE[match["single"].lower()])
    found = _two(match, before) if match["ynumber"] else None
    if found is None:
        low = _value(match["xnumber"], match["xscale"])
        found = Amount(low, low, first_only=bool(match["ynumber"]))
    return _widened(found, before) if found.low == found.high and not found.tally else found


def _vague(words: list[str]) -> Amount:
    if words[-1] == "dozen":
        dozens = 12 * (0.5 if "half" in words else _VALUE.get(words[0], 1))
        return Amount(dozens, dozens)
    if "of" in words:
        base = _SCALE[words[-1].removesuffix("s")] * (10 if words[0] == "tens" else 100)
        return Amount(2 * base, 9.99 * base)
    return Amount(*_VAGUE[words[-1]])


def _two(match: re.Match[str], before: str) -> Amount | None:
    """A range or a tally; None when two numbers merely follow each other."""
    joined = match.string[match.end("xnumber") : match.start("ynumber")].lower()
    scale = match["xscale"] or match["yscale"]
    first, second = _value(match["xnumber"], scale), _value(match["ynumber"], match["yscale"])
    if "and" in joined and not _BETWEEN.search(before):
        return None
    bare = not any(match[key] for key in ("xcurrency", "xpercent", "ypercent"))
    digits = match["xnumber"][0].isdigit() and match["ynumber"][0].isdigit()
    hyphen = not any(word in joined for word in ("and", "or", " to "))
    falling = second < first and (hyphen or " to " in joined)
    if bare and digits and (falling or (hyphen and _VOTE.search(before))):
        return Amount(first, first, tally=(int(first), int(second)))
    return Amount(first, second) if first <= second else None


def _widened(amount: Amount, before: str) -> Amount:
    """A single value with "more than", "up to", "nearly" or "about" taken into account."""
    value = amount.low
    if _MORE.search(before):
        return amount._replace(high=math.inf)
    if _LESS.search(before):
        return amount._replace(low=0.0)
    if _NEARLY.search(before):
        return amount._replace(low=0.9 * value)
    if _ABOUT.search(before):
        return amount._replace(low=0.95 * value, high=1.05 * value)
    return amount


def _value(number: str, scale: str | None) -> float:
    low = number.lower().replace(",", "")
    spelt = re.split(r"[- ]", low)
    value = float(low) if low[0].isdecimal() else float(sum(_VALUE.get(w, 0) for w in spelt))
    for word in re.split(r"[- ]", scale.lower()) if scale else ():
        value *= _SCALE[word]
    return value
