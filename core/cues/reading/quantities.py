"""Quantities where a text tells them: numbers with their units, shares, rates, ranges."""

from __future__ import annotations

import re

from .amounts import NUMBER, unit_of, value_of
from .bounds import bound_before
from .compounds import compound
from .frequencies import read_every
from .quantity import Quantity
from .samples import AMONG, OUT_OF, SAMPLED, WHOLE, is_one_of
from .times_of_day import time_of_day

_PERIOD = r"(?:day|week|month|year|hour|minute|second|night|quarter)"
_MEASURE = (
    r"(?:litres?|liters?|kilo(?:gram)?s?|tonnes?|hectares?|acres?|mile|gallon|barrel|bottle|head|bushel|crate"
    r"|(?:square\s)?(?:met(?:re|er)|kilomet(?:re|er)))"
)
"""What so much is paid for or comes to for each of: "40 cents a litre"."""
_FRACTION = r"(?:half|(?:a|one|two|three)[ -](?:third|quarter|fourth|fifth|tenth)s?)"
_FRACTIONS = r"(?:two|three|four|nine)[ -](?:thirds|quarters|fourths|fifths|tenths)\b"
_NO_UNIT = r"(?!(?:a|an|per|each|every|in|out|of|and|or|to|for|on|at|by|from|with|more|less|the)\b)"
QUANTITY = re.compile(
    rf"(?:(?:US)?(?P<currency>[$€£])\s?)?"
    rf"(?:(?!{_FRACTIONS})(?P<number>{NUMBER})"
    rf"(?:\s?(?:-|–|to|and|or)\s?[$€£]?(?P<upto>{NUMBER})(?=\s?(?:%|[A-Za-z])))?(?!(?!(?:km|cm|mm|kg|ml)\b)[\w/]|:\d|\.\d)"
    rf"|(?P<part>{_FRACTIONS}|{_FRACTION}(?=\s(?:of\b|an?\b|\w+ne\b|the\b|its\b|{WHOLE}\b|(?:more|less|fewer)\b)))(?:\san?(?=\s))?"
    rf"|(?P<one>an?)(?=\sfortnight\b)"
    rf"|(?P<sample>one)(?:(?=\s[a-z]+\s{OUT_OF}\s{AMONG})|\s{OUT_OF}\s(?={AMONG})(?P<among>{NUMBER})))"
    rf"(?:\s?-?\s?(?P<unit>%|percentage\spoints?|per\s?cent\b|percent\b"
    rf"|acre-f(?:ee|oo)t\b|(?:sq(?:uare|\.)?|cubic|cu\.?)\s[a-z]+|k?m[2²3³](?!\w)|km/h\b|{_NO_UNIT}[A-Za-zé]+))?"
    rf"(?:\s?(?:an?|per|each|every)\s(?P<rate>{_PERIOD}s?)\b(?!\s(?:before|after|ago|later|earlier)\b)"
    rf"|\s(?:an?\s(?={_MEASURE}\b(?!-|\sstart))|per\s(?!cent\b|se\b|annum\b|{NUMBER}))"
    rf"(?P<measure>(?:(?:square|cubic)\s)?[a-z]{{2,}})\b"
    rf"|\s(?:(?:in|per|out of)\s(?P<every>every\s)?|of\s(?P<each>every\s))"
    rf"(?!(?:1[5-9]|20)\d\d\b)(?P<base>{NUMBER})(?!\w|[.,]\d))?",
    re.IGNORECASE,
)
"""To be matched where a figure begins."""
_RATE = re.compile(rf"\s(?:an?|per|each|every)\s({_PERIOD})s?\b", re.IGNORECASE)
_SHARED_UNIT = re.compile(
    r"\d\s?(?:%|per\scent|percent)(?:\sof\s(?:\w+\s){1,3}|\s)(?:to|and)\s(?:only\s|just\s)?$",
    re.IGNORECASE,
)
"""Before a number that is in per cent as well: "from 11 per cent to 7"."""
_ALONE = re.compile(
    r"\s*(?:[.,;:!?)”\"]|$|\s(?:in|on|by|at|over|within|after|between|last|this)\b)"
)
_ONE = re.compile(r"one\s(?P<unit>year|month|week|day|hour)\b(?P<only>\sonly\b)?", re.IGNORECASE)
_ONLY = re.compile(r"\b(?:only|just)\s$", re.IGNORECASE)
_POWERS = {
    **{"m2": "square metre", "m²": "square metre"},
    **{"km2": "square kilometre", "km²": "square kilometre"},
    **{"m3": "cubic metre", "m³": "cubic metre"},
    **{"km3": "cubic kilometre", "km³": "cubic kilometre"},
}
_LASTING = ("month", "minute")
"""Base units of time."""
_WELL = re.compile(r"\b(?:just|little|bit|slightly|well|far)\s$", re.IGNORECASE)
"""What makes of "over" a limit: "a little over five hours"."""
_BETWEEN = re.compile(r"\bbetween\s$", re.IGNORECASE)
_YEARS = re.compile(r"(?<![\d.,£$€])(?:1[5-9]|20)(\d\d)\s?[–/-]\s?$")
_YEAR = re.compile(r"\d\d(?![\d%]|[.,]\d)")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b", re.IGNORECASE)
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "tenth": 10}
_SIDE = re.compile(
    r"\b(?:(?:north|south)?-?(?:north|south|east|west)(?:ern)?|upper|lower|top|bottom|left|right|left-hand"
    r"|right-hand|front|rear|back|near|far|inner|outer|landward|seaward|inland)\s$",
    re.IGNORECASE,
)
"""What makes of "half" a place, and no share: "the northern half of the county"."""
_TOPS = {"two": 2, "three": 3, "four": 4, "nine": 9}
_ROUND = re.compile("10+")
"""What a rate with a thing named is told by: "6 deaths in 1000", not "14 goals in 31 games"."""


def read_quantity(text: str, at: int) -> tuple[Quantity, int, int] | None:
    """The quantity that begins at an offset of a text, with where it starts and ends."""
    if clock := time_of_day(text, at):
        return clock
    read = _of_parts(text, at) or _plain(text, at) or _single(text, at)
    if read is None:
        return None
    quantity, end = read
    if every := read_every(text, at):
        return every
    bound, start = bound_before(text, at)
    lasts = quantity.unit in _LASTING and text[start:at].lower().startswith("over")
    if lasts and not _WELL.search(text, max(0, start - 10), start):
        bound = ""  # "paid over three years"
    return quantity._replace(bound=bound), start, end


def _of_parts(text: str, at: int) -> tuple[Quantity, int] | None:
    """A quantity of several words, with where it ends: "an hour and a quarter a day"."""
    found = compound(text, at)
    if found is None:
        return None
    rate = _RATE.match(text, found.end) if found.unit else None
    unit = f"{found.unit}/{rate[1].lower()}" if rate else found.unit
    end = rate.end() if rate else found.end
    return Quantity(found.value, found.value, "", unit, found.rounded), end


def _single(text: str, at: int) -> tuple[Quantity, int] | None:
    """The quantity of "for one year only"; elsewhere "one year" is no figure."""
    match = _ONE.match(text, at)
    if match is None or not (match["only"] or _ONLY.search(text, max(0, at - 8), at)):
        return None
    unit, factor = unit_of(match["unit"].lower()) or ("", 1.0)
    return Quantity(factor, factor, "", unit, rounded=False), match.end("unit")


def _plain(text: str, at: int) -> tuple[Quantity, int] | None:
    match = QUANTITY.match(text, at)
    side = match and match["part"] and _SIDE.search(text, max(0, at - 20), at)
    read = _read(match) if match and not (side or _ends_years(text, at)) else None
    bare = read is not None and not read[0].unit and _ALONE.match(text, read[1])
    if read and bare and _SHARED_UNIT.search(text, max(0, at - 50), at):
        return read[0]._replace(unit="%"), read[1]
    return read


def _ends_years(text: str, at: int) -> bool:
    """Whether two digits are the later year of two: "2025–26"."""
    first = _YEARS.search(text, max(0, at - 9), at)
    last = _YEAR.match(text, at) if first else None
    return bool(first and last and first[1] < last[0])


def _read(match: re.Match[str]) -> tuple[Quantity, int] | None:
    if match["part"] or match["one"]:
        share = _share(match["part"].lower()) if match["part"] else 1.0
        end = match.end("part" if match["part"] else "one")
        return _with_unit(match, share, share, end, rounded=False)
    if match["sample"]:
        return _sample(match)
    if _ORDINAL.match(match.string, match.end("number")):
        return None
    if match["upto"]:
        return _range(match) or _first_of_two(match)
    value, rounded = value_of(match["number"])
    return _with_unit(match, value, value, match.end("number"), rounded=rounded)


def _range(match: re.Match[str]) -> tuple[Quantity, int] | None:
    """The quantity of "three to five"; None for two numbers that are no range."""
    low, rounded = value_of(match["number"])
    high, scaled = value_of(match["upto"])
    if scaled and not rounded:
        low *= high / (value_of(re.split(r"[ -]", match["upto"])[0])[0] or high)
    joined = match.string[match.end("number") : match.start("upto")].strip().lower()
    opening = _BETWEEN.search(match.string, max(0, match.start() - 9), match.start())
    if high <= low or (joined == "and" and not opening):
        return None
    return _with_unit(match, low, high, match.end("upto"), rounded=rounded or scaled)


def _first_of_two(match: re.Match[str]) -> tuple[Quantity, int]:
    """Of "11 to 8" and "three and five" the first; the other is read next."""
    low, rounded = value_of(match["number"])
    unit, factor = _known_unit(_unit_word(match)) or ("", 1.0)
    if match["currency"]:
        unit, factor = match["currency"], 1.0
    return Quantity(factor * low, factor * low, "", unit, rounded), match.end("number")


def _share(part: str) -> float:
    """The value of "half" or "two thirds"."""
    words = re.split(r"[ -]", part)
    bottom = words[-1] if words[-1] == "half" else words[-1].removesuffix("s")
    return _TOPS.get(words[0], 1) / _PARTS[bottom]


def _sample(match: re.Match[str]) -> tuple[Quantity, int] | None:
    """The share that "one in four" or "one house in four" tells; of the latter "one" is read."""
    told = match if match["among"] else SAMPLED.match(match.string, match.start())
    if told and not is_one_of(match.string, told.start(), *told.span("among")):
        return None
    base, _ = value_of(told["among"]) if told else (0.0, False)
    if base <= 1:
        return None
    end = match.end("among") if match["among"] else match.end("sample")
    return Quantity(100 / base, 100 / base, "", "%", rounded=False), end


def _with_unit(
    match: re.Match[str], low: float, high: float, end: int, *, rounded: bool
) -> tuple[Quantity, int]:
    word = _unit_word(match)
    known = _known_unit(word)
    if of_many := _of_many(match, low, high, rounded=rounded or bool(match["part"])):
        return of_many
    unit, factor = "", 1.0
    if match["currency"]:
        unit = match["currency"]
    elif known:
        (unit, factor), end = known, match.end("unit")
    elif match["part"]:
        unit, factor, rounded = "%", 100.0, True
    if match["rate"]:
        measured = unit if known or match["currency"] else word
        unit, end = f"{measured}/{match['rate'].lower().removesuffix('s')}", match.end("rate")
    elif match["measure"]:
        per, of_one = _known_unit(match["measure"].lower()) or (match["measure"].lower(), 1.0)
        unit, factor, end = f"{unit or word}/{per}", factor / of_one, match.end("measure")
    return Quantity(low * factor, high * factor, "", unit, rounded), end


def _of_many(
    match: re.Match[str], low: float, high: float, *, rounded: bool
) -> tuple[Quantity, int] | None:
    """So many of so many: "1 in 1,000"; of a thing that is named only of a round number."""
    word = _unit_word(match)
    if not match["base"] or match["rate"] or match["measure"] or _known_unit(word):
        return None
    base, _ = value_of(match["base"])
    every = match["every"] or match["each"]
    if base > high and (not word or every or _ROUND.fullmatch(f"{base:.0f}")):
        return Quantity(low / base, high / base, "", "ratio", rounded), match.end("base")
    return None


def _unit_word(match: re.Match[str]) -> str:
    return " ".join((match["unit"] or "").lower().split())


def _known_unit(word: str) -> tuple[str, float] | None:
    if word.startswith("percentage "):
        return "pp", 1.0
    word = re.sub(r"^cu(?:bic|\.)? ", "cubic ", re.sub(r"^sq(?:uare|\.)? ", "square ", word))
    word = _POWERS.get(word, word)
    return ("%", 1.0) if word in ("per cent", "percent") else unit_of(word) if word else None
