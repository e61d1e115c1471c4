"""The values that a sentence gives: numbers, rough counts, durations in a word, votes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from ...cues.reading.amounts import NUMBER, unit_of, value_of
from ...cues.reading.bounds import bound_before
from ...cues.reading.quantities import is_one_of
from ...cues.reading.quantity import CLOCK, SCORE, Quantity
from ...cues.reading.sentence import ReadSentence
from .currencies import OTHER, in_currency, in_words
from .small_values import FOLD, RANK, or_so, small_values

_ROUGH = re.compile(
    r"\b(?:(?P<first>dozens|scores|hundreds|thousands|millions|billions)"
    r"(?:\sof\s(?P<second>thousands|millions|billions)\b|(?=\sof\s)))"
    r"|\ban?\s(?P<unit>minute|hour|day|week|month|year|decade|century)-long\b",
    re.IGNORECASE,
)
_ONE_IN = re.compile(
    r"\bone\s(?:(?:(?!in\b|out\b)\w+\s)?(?!in\b|out\b)(?P<noun>\w+)\s)?(?:(?:in|out\sof)\s(?:every\s)?|of\severy\s)"
    r"(?P<base>two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|(?:a\s)?hundred|\d+)\b",
    re.IGNORECASE,
)
"""A share: "one in five", "one house in three"."""
_PART = re.compile(
    r"\bby\s(?:(?:about|around|almost|nearly|over|roughly|more\sthan)\s)?a\s"
    r"(?P<part>third|quarter|fifth|tenth)\b(?!\sof\s(?:a|an|the)\b)"
)
"""A share that something rose or fell by: "by almost a quarter"."""
_FRACTION = re.compile(r"\bone-(?P<part>third|quarter|fifth|tenth)\b(?!\sof\b)")
"""The same before what it is a share of: "a one-fifth cut"."""
_ABOUT_A_PART = re.compile(
    r"\b(?:nearly|almost|about|around|over|roughly|(?:more|less)\sthan|just\s(?:under|over)|close\sto)\s"
    r"(?P<whole>(?:an?|one)[\s-](?P<part>third|quarter|fifth|tenth))\b(?!\sof\b|\s[a-z]+\s(?:of|hour|century)\b"
    r"|\s(?:hour|century|mile|million|billion|year)\b)"
)
"""A share that nothing names: "save nearly a third"."""
_SMALL_PART = re.compile(
    r"\b(?:an?|one)[\s-](?P<part>sixth|seventh|eighth|ninth|twelfth)\sof\s(?!a\b|an\b|[A-Z])"
)
"""A smaller share: "a seventh of its value"."""
_HIGH = re.compile(r"\s(?:high|long|wide|deep|tall|thick|across|apart|above|below)\b")
"""What makes of "1.2 m" a length."""
_LEVEL = re.compile(
    r"\b(?:levels?|heights?|depths?|widths?|lengths?|distances?|crest)\b[^.,;£$€]*$", re.IGNORECASE
)
"""What makes of "1.2 m" a length where it stands before it."""
_NEAR = 60
"""Characters before a value that may tell what it is."""
MONEY = ("$", "€", "£", OTHER)
"""Signs that units of money begin with."""
_PARTS = {
    **{"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9},
    **{"tenth": 10, "twelfth": 12},
}
_VOTING = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|ballot|defeated|carried|rejected|approved|motion|amendment|resolution)\b",
    re.IGNORECASE,
)
_TALLY = re.compile(
    rf"\b(?P<won>{NUMBER})(?:\svotes)?\s(?:to|against)\s(?P<lost>{NUMBER})(?:\svotes)?"
    r"(?=\W*$|[.,;:)]|\s(?:after|in|on|to|for|with|that|and|when|last|this)\b)",
    re.IGNORECASE,
)
"""How a vote ended, in words: "by 31 votes to 12", "31 to 12"."""
_OFTEN = re.compile(
    rf"\b(?:(?P<often>once|twice)\s(?:an?|per|each|every)|every\s(?P<number>{NUMBER}))"
    r"\s(?P<period>hour|day|week|month|year)s?\b",
    re.IGNORECASE,
)
"""How often something is: "twice a week", "every two years"."""
_PHONE = re.compile(
    r"(?<![\w.])(?:\+\d[\d\s()./-]{6,}\d|\(?0\d{2,4}\)?[\s/-]\d[\d\s-]{4,}\d|\(\d{3}\)\s?\d{3}-\d{4}"
    r"|(?:\d{3}-)?\d{3}-\d{4})(?![\w-])"
)
_VOTES = re.compile(r"(?<![\w.,/–-])(\d{1,3})[-–](\d{1,3})(?![\w/–]|[.,]\d|-\d)(?!-year)")
"""How a vote or a match ended: "52-48"."""
_MAY_HOLD = re.compile(
    r"ozens|cores|undreds|illions|housands|-long\b|(?i:once|twice|every|one\s|couple\s)|-odd\b|\b(?:more|further|full|whole|extra|long|other|additional|working|business|calendar|school)\s(?:min|h|d|w|m|y)|\d\s?p\b|pence|mph|knot|km/h|[a-z]th\s|(?:third|quarter|fifth|tenth)\b|\d(?:th|rd|nd|st)\b|by\s.*\ba\s|th\sof\s",
    re.ASCII,
)
"""What a sentence has to hold to give a value in words."""
_LEAST = {
    **{"dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2e3, "millions": 2e6},
    "billions": 2e9,
}
_TIMES = {"thousands": 1e3, "millions": 1e6, "billions": 1e9}
_SIGNS = {
    **{"least": "≥ ", "more": "> ", "most": "≤ ", "less": "< "},
    **{"nearly": "≈ ", "about": "≈ ", "": ""},
}
_UNIT_WORD = re.compile(
    r"(?:\d[\s-]?|\s|-)([a-z]+)(?:\s(?:an?|per|each|every)\s[a-z]+)?$", re.IGNORECASE
)
_PLAIN = frozenset(("pct", "percent", "dollar", "euro", "month", "minute"))
"""Units that are given in one form whatever word stands for them."""
_IRREGULAR = {
    **{each: each for each in ("m", "ft", "ml", "mg", "g", "min")},
    "km": "km",
    "cm": "cm",
    "mm": "mm",
    "kg": "kg",
    "foot": "feet",
    "feet": "feet",
    "inche": "inches",
    "inch": "inches",
}
_LARGER = {"minute": (("day", 1440), ("hour", 60)), "month": (("year", 12),)}


def noun_inside(written: str) -> str:
    """What is counted inside of a share: "house" of "one house in three", or nothing."""
    match = _ONE_IN.fullmatch(written)
    return (match["noun"] or "") if match else ""


def values(read: ReadSentence) -> Iterator[tuple[int, int, Quantity]]:
    """The values of a sentence with their offsets in it, in no order."""
    text = read.span.text
    if not read.quantities and not _MAY_HOLD.search(text):
        return
    rough = [*_ROUGH.finditer(text)]
    starts = {word.start for word in read.words if word.quantity}  # and is no name: "SP 800-63"
    votes = [match for match in _VOTES.finditer(text) if match.start() in starts]
    votes = [match for match in votes if 450 > int(match[1]) > int(match[2])]
    for match in rough:
        bound, start = bound_before(text, match.start())
        yield start, match.end(), _in_words(match)._replace(bound=bound)
    taken = [match.span() for match in rough]
    for start, end, quantity in small_values(text):
        bound, at = bound_before(text, start)
        yield at, end, quantity._replace(bound=bound or quantity.bound)
        taken.append((at, end))
    for match in votes:
        pair = Quantity(float(match[1]), float(match[1]), "", f"–{match[2]}", rounded=False)
        yield match.start(), match.end(), pair
    for start, end, quantity in (*_shares(text), *_often(text), *_tallies(text)):
        yield start, end, quantity
        taken.append((start, end))
    taken += [match.span() for match in (*votes, *_PHONE.finditer(text))]
    single: list[tuple[int, int, Quantity]] = []
    for word in read.words:
        inside = any(start < word.end and word.start < end for start, end in taken)
        if word.quantity and word.quantity.unit != CLOCK and not inside:
            metres = _in_metres(text, word.start, word.end, word.quantity)
            about = or_so(text, word.end)
            if about and not metres.bound:
                metres = metres._replace(bound="about")
            measure = _as_pair(_in_per_cent(metres))
            sum_, end = in_currency(text, word.start, about or word.end, measure)
            single.append((word.start, end, sum_))
    yield from _spanned(text, single)


def _shares(text: str) -> Iterator[tuple[int, int, Quantity]]:
    """Shares in words: "one in five", "by almost a quarter"."""
    for match in _ONE_IN.finditer(text):
        before_number = match.end("noun") if match["noun"] else match.start() + len("one")
        if not is_one_of(text, match.start(), before_number, match.end()):
            continue
        share = 100 / max(1.0, value_of(match["base"])[0])
        bound, start = bound_before(text, match.start())
        yield start, match.end(), Quantity(share, share, bound, "%", rounded=False)
    for match in _FRACTION.finditer(text):
        share = 100 / _PARTS[match["part"]]
        yield *match.span(), Quantity(share, share, "", "%", rounded=False)
    for match in _ABOUT_A_PART.finditer(text):
        if not text[: match.start()].endswith("by "):
            share = 100 / _PARTS[match["part"]]
            bound, start = bound_before(text, match.start("whole"))
            yield start, match.end(), Quantity(share, share, bound, "%", rounded=False)
    for match in _SMALL_PART.finditer(text):
        share = 100 / _PARTS[match["part"]]
        bound, start = bound_before(text, match.start())
        yield start, match.end("part"), Quantity(share, share, bound, "%", rounded=False)
    for match in _PART.finditer(text):
        share = 100 / _PARTS[match["part"]]
        bound, start = bound_before(text, match.start("part"))
        start = start if bound else match.start("part") - len("a ")
        yield start, match.end(), Quantity(share, share, bound, "%", rounded=False)


def _often(text: str) -> Iterator[tuple[int, int, Quantity]]:
    for match in _OFTEN.finditer(text):
        yield *match.span(), _how_often(match)


def _tallies(text: str) -> Iterator[tuple[int, int, Quantity]]:
    for match in _TALLY.finditer(text) if _VOTING.search(text) else ():
        pair = value_of(match["won"])[0], value_of(match["lost"])[0]
        if pair[0] > pair[1]:
            unit = f"–{pair[1]:.0f}"
            yield *match.span(), Quantity(pair[0], pair[0], "", unit, rounded=False)


def _spanned(
    text: str, single: Sequence[tuple[int, int, Quantity]]
) -> Iterator[tuple[int, int, Quantity]]:
    """The values, two sums as one where they are its bounds: "between £6m and £7m"."""
    joined = False
    for here, after in zip_longest(single, single[1:]):
        if joined:
            joined = False
            continue
        (start, end, one) = here
        if after and one.unit == after[2].unit and one.unit[:1] in MONEY:
            gap, other = text[end : after[0]], after[2]
            between = gap == " and " and text[:start].endswith("between ")
            joined = (between or gap in ("-", "–", " to ")) and one.low < other.low
            joined = joined and not text[:start].endswith(("from ", "by "))
        if joined and after:
            yield start, after[1], one._replace(high=after[2].high)
        else:
            yield here


def _how_often(match: re.Match[str]) -> Quantity:
    """The times in a day, week, month or year."""
    unit = f"times/{match['period'].lower()}"
    if match["often"]:
        times = 1.0 if match["often"].lower() == "once" else 2.0
        return Quantity(times, times, "", unit, rounded=False)
    every = value_of(match["number"])[0] or 1.0
    return Quantity(1 / every, 1 / every, "", unit, rounded=False)


def _in_metres(text: str, start: int, end: int, quantity: Quantity) -> Quantity:
    """A length that is written like a number of millions: "1.2 m high", "a level of 1.2 m"."""
    if quantity.unit or text[end - 2 : end] != " m":
        return quantity
    if not (_HIGH.match(text, end) or _LEVEL.search(text, max(0, start - _NEAR), start)):
        return quantity
    return quantity._replace(
        low=quantity.low / 1e6, high=quantity.high / 1e6, unit="metre", rounded=False
    )


def _as_pair(quantity: Quantity) -> Quantity:
    """A score as votes are told: for it, with those against as its unit."""
    if quantity.unit != SCORE:
        return quantity
    more, less = divmod(quantity.low, 1000)
    return Quantity(more, more, "", f"–{less:.0f}", rounded=False)


def _in_per_cent(quantity: Quantity) -> Quantity:
    """A share in per cent, however it is written."""
    if quantity.unit != "ratio":
        return quantity
    return quantity._replace(low=100 * quantity.low, high=100 * quantity.high, unit="%")


def _in_words(match: re.Match[str]) -> Quantity:
    """What "hundreds of thousands" or "month-long" stands for."""
    if match["unit"]:
        base, factor = unit_of(match["unit"].lower()) or ("", 1.0)
        return Quantity(factor, factor, "", base, rounded=False)
    least = _LEAST[match["first"].lower()] * _TIMES.get((match["second"] or "").lower(), 1.0)
    return Quantity(least, 5 * least, "", "", rounded=False)


def normal(quantity: Quantity, word: str = "") -> str:
    """A quantity in one form for all documents: "> 600", "200,000–500,000", "23 years".

    Args:
        quantity: The value in its base unit.
        word: The unit to give it in where all documents write that one: "mile".
    """
    if quantity.unit == RANK:
        return f"no. {quantity.low:.0f}"
    if quantity.unit == FOLD:
        return f"{_SIGNS[quantity.bound]}{_number(quantity.low)} times"
    if quantity.unit.startswith("times/") and quantity.low < 1:
        return f"every {_number(1 / quantity.low)} {quantity.unit.partition('/')[2]}s"
    low, high, unit = _in_unit(quantity, word) or _larger(
        quantity.low, quantity.high, quantity.unit
    )
    number = _number(low) if low == high else f"{_number(low)}–{_number(high)}"
    sign = _SIGNS[quantity.bound]
    if unit[:1] == OTHER:
        return f"{sign}{in_words(number, unit)}"
    if unit[:1] in MONEY:
        cents = f"{low:.2f}" if round(low, 2) == round(low, 4) else f"{low:.3f}"  # "31.5p"
        number = cents if low == high < 1000 and not cents.endswith("00") else number
        return f"{sign}{unit[0]}{number}{unit[1:]}"
    gap = " " if unit[:1].isalpha() else ""
    unit, slash, rate = unit.partition("/")
    regular = unit.isalpha() and not unit.endswith("s") and unit not in _IRREGULAR.values()
    plural = "s" if regular and number != "1" else ""
    if unit == "times" and number == "1":
        unit = "time"
    return f"{sign}{number}{gap}{unit}{plural}{slash}{rate}"


def unit_word(written: str) -> str:
    """The unit as a value is written in it, in the singular: "mile" of "55 miles", or nothing."""
    match = _UNIT_WORD.search(written)
    return match[1].lower().removesuffix("s") if match else ""


def _in_unit(quantity: Quantity, word: str) -> tuple[float, float, str] | None:
    known = unit_of(word) if word else None
    base, slash, rate = quantity.unit.partition("/")
    if known is None or known[0] != base or word in _PLAIN:
        return None
    low, high = quantity.low / known[1], quantity.high / known[1]
    return low, high, f"{_IRREGULAR.get(word, word)}{slash}{rate}"


def _larger(low: float, high: float, unit: str) -> tuple[float, float, str]:
    """A span of time in the largest unit that holds it in whole numbers."""
    for larger, factor in _LARGER.get(unit, ()):
        if low and low % factor == high % factor == 0:
            return low / factor, high / factor, larger
    return low, high, unit


def _number(value: float) -> str:
    return f"{value:,.4g}" if abs(value) < 1000 else f"{value:,.0f}"
