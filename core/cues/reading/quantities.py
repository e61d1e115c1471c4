"""Quantities: a value or its bounds, in a base unit, and whether two of them can both hold."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from .amounts import NUMBER, unit_of, value_of
from .compounds import compound

_BOUNDS = {
    "at least": "least",
    "no fewer than": "least",
    "no less than": "least",
    "not less than": "least",
    "a minimum of": "least",
    "minimum of": "least",
    "more than": "more",
    "over": "more",
    "exceeding": "more",
    "above": "more",
    "upwards of": "more",
    "at most": "most",
    "up to": "most",
    "no more than": "most",
    "not more than": "most",
    "a maximum of": "most",
    "maximum of": "most",
    "as many as": "most",
    "as much as": "most",
    "within": "most",
    "not exceed": "most",
    "no later than": "most",
    "longer than": "more",
    "shorter than": "less",
    "less than": "less",
    "fewer than": "less",
    "under": "less",
    "below": "less",
    "nearly": "nearly",
    "almost": "nearly",
    "just under": "nearly",
    "close to": "nearly",
    "about": "about",
    "around": "about",
    "roughly": "about",
    "some": "about",
    "approximately": "about",
    "an estimated": "about",
}
_BOUND = "|".join(sorted((re.escape(each) for each in _BOUNDS), key=len, reverse=True))
_PERIOD = r"(?:day|week|month|year|hour|minute|second|night|quarter)"
_WHOLE = (
    r"(?:second|minute|hour|day|week|fortnight|month|year|decade|mile|kilomet(?:re|er)"
    r"|met(?:re|er)|litre|hectare|acre|tonne|kilo)"
)
"""What may be told in halves and quarters of one."""
_FRACTION = r"(?:half|(?:a|one|two|three)[ -](?:third|quarter|fourth|fifth|tenth)s?)"
_FRACTIONS = r"(?:two|three|four|nine)[ -](?:thirds|quarters|fourths|fifths|tenths)\b"
_OUT_OF = r"(?:in|out\sof)(?:\severy)?"
_AMONG = rf"(?!(?:1[5-9]|20)\d\d\b){NUMBER}\b(?![.,:]\d|\s?%|\s{_WHOLE}s?\b)"
_NO_UNIT = r"(?!(?:a|an|per|each|every|in|out|of|and|or|to|for|on|at|by|from|with|more|less|the)\b)"
QUANTITY = re.compile(
    rf"(?:(?:US)?(?P<currency>[$€£])\s?)?"
    rf"(?:(?!{_FRACTIONS})(?P<number>{NUMBER})"
    rf"(?:\s?(?:-|–|to|and|or)\s?[$€£]?(?P<upto>{NUMBER})(?=\s?(?:%|[A-Za-z])))?(?!(?!(?:km|cm|mm|kg|ml)\b)[\w/]|:\d|\.\d)"
    rf"|(?P<part>{_FRACTIONS}|{_FRACTION}(?=\s(?:of\b|an?\b|\w+ne\b|the\b|its\b|{_WHOLE}\b|(?:more|less|fewer)\b)))(?:\san?(?=\s))?"
    rf"|(?P<one>an?)(?=\sfortnight\b)"
    rf"|(?P<sample>one)(?:(?=\s[a-z]+\s{_OUT_OF}\s{_AMONG})|\s{_OUT_OF}\s(?={_AMONG})(?P<among>{NUMBER})))"
    rf"(?:\s?-?\s?(?P<unit>%|percentage\spoints?|per\s?cent\b|percent\b"
    rf"|sq(?:uare|\.)?\s[a-z]+|{_NO_UNIT}[A-Za-zé]+))?"
    rf"(?:\s?(?:an?|per|each|every)\s(?P<rate>{_PERIOD}s?)\b(?!\s(?:before|after|ago|later|earlier)\b)"
    rf"|\s(?:in|per|out of)\s(?:every\s)?(?!(?:1[5-9]|20)\d\d\b)(?P<base>{NUMBER})(?![\w.,]))?",
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
_BEFORE = re.compile(rf"\b(?P<bound>{_BOUND})\s+(?:(?P<known>the\s+)|an?\s+)?$", re.IGNORECASE)
_RISING = re.compile(
    r"\b(?:go(?:es|ne|ing)?|went|ris(?:es?|en|ing)|rose|increas(?:es?|ed|ing)|climb(?:s|ed)?|jump(?:s|ed)?"
    r"|mov(?:es?|ed)|put|push(?:es|ed)?|rais(?:es?|ed))\s$",
    re.IGNORECASE,
)
"""Before "up to" it tells where something ends, and no limit: "the fee goes up to £65"."""
_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905
_PAST = re.compile(
    rf"(?:(?P<half>half)\spast|(?:a\s)?quarter\s(?P<way>past|to))\s(?P<hour>{NUMBER}|one)"
    r"(?![\w.,]\d|\s(?:days|weeks|per|million|thousand))(?P<half_day>\s?[ap]\.?m\b)?",
    re.IGNORECASE,
)
_TIME = re.compile(
    rf"(?P<hour>\d{{1,2}}|(?:{'|'.join(_HOURS)})\b)"
    r"(?:(?P<mark>[:.])(?P<minute>[0-5]\d))?(?![\d:]|[.,]\d)"
    r"(?P<half_day>\s?(?:[ap]\.?m\b|o['’]clock\b)|\sat\snight\b|\sin\sthe\s(?:morning|afternoon|evening)\b)?",
    re.IGNORECASE,
)
_LATE = re.compile(r"p\.?m|night|afternoon|evening", re.IGNORECASE)
_DEEP = 5
"""Hours of the night before this one are of the next day."""
_TURN_OF_DAY = {"noon": 720.0, "midday": 720.0, "midnight": 1440.0}
_OFTEN = re.compile(
    r"(?P<times>once|twice|thrice)\s(?:(?:an?|per|each)|every(?:\s(?P<many>half|two|three|four|five|six|ten))?)"
    r"[\s-](?P<period>day|week|month|quarter|year)s?\b",
    re.IGNORECASE,
)
_TIMES = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_TWICE = re.compile(
    r"(?P<times>twice|thrice)(?=\s?[.,;:!?)]|\s*$|\s(?:since|in|on|during|before|after|this|last|for"
    r"|by|and|but|between|within|under|until)\b)",
    re.IGNORECASE,
)
"""A count of times, and not "twice as big", "twice the size"."""
_ONE = re.compile(r"one\s(?P<unit>year|month|week|day|hour)\b(?P<only>\sonly\b)?", re.IGNORECASE)
_ONLY = re.compile(r"\b(?:only|just)\s$", re.IGNORECASE)
_EACH = re.compile(r"every\s$", re.IGNORECASE)
_EVERY = re.compile(
    rf"(?P<many>{NUMBER})\s(?P<period>day|week|month|quarter|year)s\b", re.IGNORECASE
)
_LASTING = ("month", "minute")
"""Base units of time."""
_AT = re.compile(r"\b(?:at|by|from|until|till|since|before|after|around)\s$", re.IGNORECASE)
_NO_PRICE = re.compile(
    r"\s(?:on|in|and|or|to|until|every|each|this|next|tomorrow)\b|[.,;]?(?:\s|$)(?![a-z])"
)
"""What may follow a time that is written as a decimal."""
_BETWEEN = re.compile(r"\bbetween\s$", re.IGNORECASE)
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b", re.IGNORECASE)
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "tenth": 10}
_THE_ONE = re.compile(
    r"\b(?:no|the|this|that|each|every|any|another|which|other|only|last|first|next)\s$",
    re.IGNORECASE,
)
"""Before "one" that is a pronoun."""
_SAMPLED = re.compile(rf"\bone\s[a-z]+\s{_OUT_OF}\s(?=(?P<among>{_AMONG}))", re.IGNORECASE)
_TOPS = {"two": 2, "three": 3, "four": 4, "nine": 9}


CLOCK = "clock"
"""The unit of a time of day, in minutes since midnight."""


_TIMES_A_YEAR = {"year": 1.0, "quarter": 4.0, "month": 12.0, "week": 52.0, "day": 365.0}


class Quantity(NamedTuple):
    """A value with its unit."""

    low: float
    high: float
    """Equal to `low` for a single value."""
    bound: str
    """"least", "more", "most", "less", "nearly", "about", or nothing."""
    unit: str
    """The base unit with its rate, such as "$/month"; empty for a count."""
    rounded: bool
    """Whether it is told in rounds of a scale, "1.6 million", or of half a day, "at 8.30"."""

    @property
    def reach(self) -> tuple[float, float]:
        """The lowest and the highest value that it stands for."""
        if self.unit == CLOCK:
            return self.low, self.high
        low, high = 0.99 * self.low, 1.01 * self.high
        if self.rounded:
            step = 0.5 * 10 ** math.floor(math.log10(self.low or 1)) / (10 if self.low else 1)
            low, high = min(low, self.low - step), max(high, self.high + step)
        match self.bound:
            case "about":
                return 0.94 * self.low, 1.06 * self.high
            case "nearly":
                return 0.9 * self.low, self.high
            case "least" | "more":
                return low, math.inf
            case "most" | "less":
                return 0.0, high
            case _:
                return low, high

    @property
    def by_year(self) -> Quantity | None:
        """A rate of a year; None for what is none of a span of time."""
        unit, _, period = self.unit.partition("/")
        times = _TIMES_A_YEAR.get(period)
        if times is None:
            return None
        return self._replace(low=times * self.low, high=times * self.high, unit=f"{unit}/year")

    def equals(self, other: Quantity) -> bool:
        """Whether both say the same."""
        if self.unit == other.unit == CLOCK and (self.rounded or other.rounded):
            return (self.low - other.low) % 720 == 0
        if self.unit != other.unit:
            mine, yours = self.by_year, other.by_year
            return (
                mine is not None
                and yours is not None
                and mine.unit == yours.unit
                and mine.equals(yours)
            )
        sides = {_SIDES.get(self.bound, ""), _SIDES.get(other.bound, "")}
        if len(sides) > 1:
            return False
        mine, yours = (
            each._replace(bound="" if sides != {""} else each.bound) for each in (self, other)
        )
        return _meet(mine.reach, yours.reach) and (
            (mine.low == mine.high) == (yours.low == yours.high) or mine.bound != yours.bound
        )

    def conflicts(self, other: Quantity) -> bool:
        """Whether not both can hold of one thing: bounds of one kind are compared as values."""
        mine, yours = self, other
        if mine.unit == CLOCK and (mine.low - yours.low) % 720 == 0:
            return False  # "at 8.30" may be in the evening
        if _SIDES.get(mine.bound) and _SIDES.get(mine.bound) == _SIDES.get(yours.bound):
            mine, yours = mine._replace(bound=""), yours._replace(bound="")
        return not _meet(mine.reach, yours.reach)


_ROUND = re.compile("10+")
"""What a rate with a thing named is told by: "6 deaths in 1000", not "14 goals in 31 games"."""
_SIDES = {"least": "low", "more": "low", "most": "high", "less": "high"}


def _meet(mine: tuple[float, float], yours: tuple[float, float]) -> bool:
    return mine[0] <= yours[1] and yours[0] <= mine[1]


def read_quantity(text: str, at: int) -> tuple[Quantity, int, int] | None:
    """The quantity that begins at an offset of a text, with where it starts and ends."""
    if clock := _time_of_day(text, at):
        return clock
    read = _of_parts(text, at) or _plain(text, at) or _single(text, at)
    if read is None:
        return None
    quantity, end = read
    if every := _every(text, at):
        return every
    bound, start = bound_before(text, at)
    if quantity.unit in _LASTING and text[start:at].lower().startswith("over"):
        bound = ""  # "paid over three years"
    return quantity._replace(bound=bound), start, end


def bound_before(text: str, at: int) -> tuple[str, int]:
    """The bound that stands before an offset, or nothing; and where it begins, or the offset."""
    before = _BEFORE.search(text, max(0, at - 25), at)
    if before is None:
        return "", at
    words = before["bound"].lower()
    bound = _BOUNDS[words]
    if words == "up to" and _RISING.search(text, 0, before.start()):
        bound = ""
    if before["known"] and bound in ("more", "less"):
        return "", at  # "more than the 5 million that he asked for" gives 5 million
    return bound, before.start()


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
    read = _read(match) if match else None
    bare = read is not None and not read[0].unit and _ALONE.match(text, read[1])
    if read and bare and _SHARED_UNIT.search(text, max(0, at - 50), at):
        return read[0]._replace(unit="%"), read[1]
    return read


def _time_of_day(text: str, at: int) -> tuple[Quantity, int, int] | None:
    """The time of day that is told at an offset: "9 a.m.", "at 8.30", "from 14:00"."""
    if past := _PAST.match(text, at):
        return _past_the_hour(past)
    match = _TIME.match(text, at)
    hour = _hour(match["hour"]) if match else 0
    if match is None or hour > 24:
        return None
    if not (
        match["hour"].isdigit() or (match["half_day"] and _AT.search(text, max(0, at - 8), at))
    ):
        return None
    if not match["half_day"]:
        told = match["minute"] and _AT.search(text, max(0, at - 8), at)
        if not told or (match["mark"] == "." and not _NO_PRICE.match(text, match.end())):
            return None
    after = (match["half_day"] or "").lower()
    late = hour < 12 and bool(_LATE.search(after)) and not ("night" in after and hour < _DEEP)
    minutes = 60.0 * hour + int(match["minute"] or 0) + 720 * late
    rounded = not match["half_day"] and hour <= 12
    return Quantity(minutes, minutes, "", CLOCK, rounded), at, match.end()


def _hour(word: str) -> int:
    return int(word) if word.isdigit() else 1 + list[str](_HOURS).index(word.lower())


def _past_the_hour(match: re.Match[str]) -> tuple[Quantity, int, int] | None:
    """The time of day that "half past ten" or "a quarter to nine" tells."""
    hour = value_of(match["hour"])[0]
    if not 0 < hour <= 12:
        return None
    part = 30 if match["half"] else 15 if match["way"].lower() == "past" else -15
    evening = "p" in (match["half_day"] or "").lower() and hour < 12
    minutes = 60.0 * hour + part + 720 * evening
    rounded = not match["half_day"]
    return Quantity(minutes, minutes, "", CLOCK, rounded), match.start(), match.end()


def _every(text: str, at: int) -> tuple[Quantity, int, int] | None:
    """How often something happens that is told by "every two years", from "two" on."""
    match = _EVERY.match(text, at)
    if match is None or not _EACH.search(text, max(0, at - len("every ")), at):
        return None
    value = value_of(match["many"])[0]
    often = Quantity(1 / value, 1 / value, "", f"times/{match['period'].lower()}", rounded=False)
    return often, at - len("every "), match.end()


def read_often(text: str, at: int) -> tuple[Quantity, int, int] | None:
    """How often something happens, told at an offset: "once a year", "twice every five years"."""
    match = _OFTEN.match(text, at)
    if match is None:
        return _counted_times(text, at)
    many = value_of(match["many"])[0] if match["many"] else 1.0
    times = _TIMES[match["times"].lower()] / many
    unit = f"times/{match['period'].lower()}"
    return Quantity(times, times, "", unit, rounded=False), at, match.end()


def _counted_times(text: str, at: int) -> tuple[Quantity, int, int] | None:
    """How many times something happened: "twice since June", but not "twice as big"."""
    match = _TWICE.match(text, at)
    if match is None:
        return None
    times = _TIMES[match["times"].lower()]
    return Quantity(times, times, "", "", rounded=False), at, match.end()


def read_turn_of_day(text: str, at: int, word: str) -> tuple[Quantity, int, int] | None:
    """Noon or midnight where a time of day is told: "until midnight"."""
    if word not in _TURN_OF_DAY or not _AT.search(text, max(0, at - 8), at):
        return None
    minutes = _TURN_OF_DAY[word]
    return Quantity(minutes, minutes, "", CLOCK, rounded=False), at, at + len(word)


def _read(match: re.Match[str]) -> tuple[Quantity, int] | None:
    if match["part"] or match["one"]:
        share = _share(match["part"].lower()) if match["part"] else 1.0
        end = match.end("part" if match["part"] else "one")
        return _with_unit(match, share, share, end, rounded=False)
    if match["sample"]:
        return _sample(match)
    if _ORDINAL.match(match.string, match.end("number")):
        return None
    low, rounded = value_of(match["number"])
    if not match["upto"]:
        return _with_unit(match, low, low, match.end("number"), rounded=rounded)
    high, scaled = value_of(match["upto"])
    if scaled and not rounded:
        low *= high / (value_of(re.split(r"[ -]", match["upto"])[0])[0] or high)
    joined = match.string[match.end("number") : match.start("upto")].strip().lower()
    opening = _BETWEEN.search(match.string, max(0, match.start() - 9), match.start())
    if high > low and (joined != "and" or opening):
        return _with_unit(match, low, high, match.end("upto"), rounded=rounded or scaled)
    # Of "11 to 8" and "three and five" the first; the other is read next.
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
    if _THE_ONE.search(match.string, 0, match.start()):
        return None
    told = match if match["among"] else _SAMPLED.match(match.string, match.start())
    base, _ = value_of(told["among"]) if told else (0.0, False)
    if base <= 1:
        return None
    end = match.end("among") if match["among"] else match.end("sample")
    return Quantity(100 / base, 100 / base, "", "%", rounded=False), end


def is_sampled(text: str, at: int) -> bool:
    """Whether a number tells out of how many one is meant: "four" in "one house in four"."""
    return any(one.end() == at for one in _SAMPLED.finditer(text, max(0, at - 40), at + 20))


def _with_unit(
    match: re.Match[str], low: float, high: float, end: int, *, rounded: bool
) -> tuple[Quantity, int]:
    word = _unit_word(match)
    known = _known_unit(word)
    unit, factor = "", 1.0
    if match["currency"]:
        unit = match["currency"]
    elif known:
        (unit, factor), end = known, match.end("unit")
    elif match["part"]:
        unit, factor = "%", 100.0
    if match["rate"] and (known or match["currency"]):
        unit, end = f"{unit}/{match['rate'].lower().removesuffix('s')}", match.end("rate")
    elif match["rate"]:
        unit, end = f"{word}/{match['rate'].lower().removesuffix('s')}", match.end("rate")
    elif match["base"] and (not word or not known):
        base, _ = value_of(match["base"])
        if base > high and (not word or _ROUND.fullmatch(f"{base:.0f}")):
            return Quantity(low / base, high / base, "", "ratio", rounded), match.end("base")
    return Quantity(low * factor, high * factor, "", unit, rounded), end


def _unit_word(match: re.Match[str]) -> str:
    return " ".join((match["unit"] or "").lower().split())


def _known_unit(word: str) -> tuple[str, float] | None:
    if word.startswith("percentage "):
        return "pp", 1.0
    word = re.sub(r"^sq(?:uare|\.)? ", "square ", word)
    return ("%", 1.0) if word in ("per cent", "percent") else unit_of(word) if word else None
