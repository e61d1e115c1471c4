"""Days, months, years and spans where a sentence names them, resolved against its document's date.

English. What cannot be resolved keeps its words: "last month" in a document without a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import zip_longest
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

from ..cues.reading.amounts import value_of
from ..cues.reading.sentence import ReadSentence, Word
from .calendar import (
    WEEKDAYS,
    Stretch,
    made,
    moved,
    nearest,
    of_day,
    of_month,
    of_year,
    weekday,
    without_year,
)
from .datelines import OwnDay

_NUMBER = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
_UNIT = r"(?P<unit>day|week|month|year)"
_RELATIVE = re.compile(
    rf"\b(?:(?P<which>last|next|this)\s(?P<period>week|month|year)(?!['’-])\b"
    rf"|(?P<day>today|tonight|yesterday|tomorrow)(?!['’])\b"
    rf"|this\s(?P<part>morning|afternoon|evening)\b"
    rf"|(?P<ago>{_NUMBER})\s{_UNIT}s?\sago\b)",
    re.IGNORECASE,
)
_MAY_HOLD = re.compile(
    r"\d|(?i:day|tonight|yesterday|tomorrow|morning|afternoon|evening|week|month|year)|"
    r"Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
)
"""What a sentence has to hold to name a moment."""
_NEWS = re.compile(
    r"\b(?:\w+ed|said|told|met|held|won|took|gave|earlier|later)\stoday\b"
    r"|\btoday,?\s(?:\w+\s){0,3}(?:\w+ed|said|told|met|held|won|took|gave)\b",
    re.IGNORECASE,
)
"""Where "today" is the day of the news."""
_AFTER = re.compile(
    rf",\s(?:exactly|just|only)?\s?(?P<number>{_NUMBER})\s{_UNIT}s?\s(?P<side>after|before)\s",
    re.IGNORECASE,
)
"""What tells the day of another event: "on Monday, exactly one month after the fire"."""
_DAY = re.compile(r"(?<![\w/.-])(\d{4})-(\d\d)-(\d\d)(?![\w/-]|\.\d)")
_MISSPELT = re.compile(r"(?<!\w)(?:2[oO]|1[89])(?:\d\d)(?!\w)")
_TO = re.compile(r"\s?(?:to|until|till|through|–|-|—)\s?(?:the\s)?$", re.IGNORECASE)
_AND = re.compile(r"\s?and\s?$", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s(?:the\s)?$", re.IGNORECASE)
_OWN_DAY = re.compile(r"\s(\d{1,2})(?!\d|[:.,]\d|\s(?:percent|%|million|billion))\b")
_ATTACKS = re.compile(
    r"(?:th)?,?\s(?:\w+\s)?(?:attack|victim|hijack|terror|famil|commission|widow|advocate)", re.I
)
"""What makes "Sept. 11" the day of 2001."""
_CALLED = re.compile(r"\b(last|next|this past|this coming)\s$", re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:will|shall|['’]ll|would|could|can|may(?!\s\d)|might|plans? to|planned for"
    r"|set (?:to|for)"
    r"|expected|scheduled|due|going to|are to|is to|ahead of)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:[a-z]+ed|was|were|had|did|been|came|went|began|fell|rose|met|held|won|took|gave|said|told"
    r"|became|burnt|kept|spent|left|lost|made|saw|wrote|sent|paid|built|found|ago|last)\b"
)
"""What makes a day without a year one of the past."""
_DAYS = rf"(?:{'|'.join(map(str.title, WEEKDAYS))})"
_WEEK = re.compile(rf"\b{_DAYS}s?\s?(?:to|till|until|through|–|-)\s?{_DAYS}s?\b")
"""Days of every week: "Monday to Friday"."""
_SHARING = re.compile(r",?\s(?:and|or|and on|or on)\s")
"""Between two days of one year: "on 6 May and 3 June 2025"."""
_SAID = re.compile(r"\b(?:said|told|announced|called|added|wrote|reported)\b(?:\W+\w+)?\W+$")
"""What stands before the day on which something was said, whatever the sentence says of later."""
_UNITS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}


_HABIT = re.compile(r"\b(?:(?:an?|every|each)|(?:an?|every|each)\s\w+day\sin)\s$", re.IGNORECASE)
"""What makes a day or a month one of many: "on a Tuesday in February"."""
_LATE = re.compile(r"\b(?:by|until|as soon as|next|coming)\s(?:(?:the|this|early|late)\s)*$", re.I)
_SUBORDINATE = re.compile(r"\b(?:after|when|since|following|because)\s(?=(?:\S+\s){2})")
"""Where a clause begins that tells of what was before."""


class Moment(NamedTuple):
    """When something is; offsets point into the sentence."""

    start: int
    end: int
    when: Stretch | None
    """None where the document's own date would be needed and is not known."""
    reckoned: bool = False
    """Whether its year is reckoned from the document's own day."""


def moments(read: ReadSentence, own: OwnDay | None) -> Iterator[Moment]:
    """The moments that a sentence names, in its order.

    Args:
        read: The sentence.
        own: When its document was written.
    """
    text = read.span.text
    if not _MAY_HOLD.search(text):
        return
    today = own.day if own and own.near else None
    named = [*_with_shared_years(text, sorted(_named(read, own)))]
    read_moments = [*_joined(text, named), *_relative(text, today)]
    read_moments = [*_whole(text, sorted(read_moments, key=lambda moment: moment.start))]
    read_moments += [*_after(text, read_moments)]
    yield from sorted(set(read_moments), key=lambda moment: (moment.start, moment.end))


def _named(read: ReadSentence, own: OwnDay | None) -> Iterator[Moment]:
    text = read.span.text
    for match in _DAY.finditer(text):
        if day := made(*(int(part) for part in match.groups())):
            yield Moment(match.start(), match.end(), of_day(day))
    for match in _MISSPELT.finditer(text):
        if not match[0].isdigit():
            year = int(match[0].lower().replace("o", "0"))
            yield Moment(match.start(), match.end(), of_year(year))
    for word in read.words:
        if word.kind == "date" and not _is_possessive_name(text, word):
            yield _dated(text, word, own)


def _is_possessive_name(text: str, word: Word) -> bool:
    """Whether a weekday is a habit: "Sundays", "on a Friday"."""
    habit = text[word.start : word.end].lower().endswith("days")
    weekly = any(week.start() <= word.start < week.end() for week in _WEEK.finditer(text))
    return habit or weekly or bool(_HABIT.search(text[: word.start]))


def _dated(text: str, word: Word, own: OwnDay | None) -> Moment:
    year, month, day, name = word.form[1:].split("/")
    if not year and month and (beside := _OWN_DAY.match(text, word.end)):
        day, word = beside[1], word._replace(end=beside.end())  # of "19 Sept. 11 hijackers"
    if not year and (month, day) == ("9", "11") and _ATTACKS.match(text, word.end):
        year = "2001"
    ahead, called = _is_ahead(text, word.start), _CALLED.search(text[: word.start])
    start = called.start() if called and not year else word.start
    when: Stretch | None = None
    today = own.day if own else None
    if year and month and day:
        exact = made(int(year), int(month), int(day))
        when = of_day(exact) if exact else of_year(int(year))
    elif year and month:
        when = of_month(date(int(year), int(month), 1))
    elif year:
        when = of_year(int(year))
        if text[word.start : word.end].endswith("s"):
            when = Stretch(when.first, of_year(int(year) + 9).last)
    elif today and month and day and own and (own.yearless or not own.near):
        when = nearest(int(month), int(day), today)
    elif today and month and own and own.near:
        open_ended = not ahead and not _PAST.search(text)
        toward = None if open_ended else ahead
        when = without_year(int(month), int(day) if day else None, today, ahead=toward)
    elif today and name and own and own.weekdays:
        when = weekday(name, today, ahead=ahead, last=bool(called))
    return Moment(start, word.end, when, reckoned=not year)


def _is_ahead(text: str, at: int) -> bool:
    """Whether what happens at a place of a sentence lies ahead."""
    called = _CALLED.search(text[:at])
    if called:
        return called[1].lower() in ("next", "this coming")
    if _LATE.search(text[:at]):
        return True
    before = text[:at].replace(", followed by", " followed by")
    clause = _SUBORDINATE.split(re.split(r"[,;:“”\"]\s?", before)[-1])[-1]
    after = re.split(r"[,;:.“”\"]", text[at:])[0] if len(clause.split()) < 4 else ""
    return bool(_AHEAD.search(f"{clause} {after}")) and not _SAID.search(text[:at])


def _with_shared_years(text: str, moments: list[Moment]) -> Iterator[Moment]:
    """The moments; a day without a year has that of the day which it is told with."""
    for here, after in zip_longest(moments, moments[1:]):
        if after and here.reckoned and not after.reckoned and here.when and after.when:
            year, day = after.when.first.year, here.when.first
            shared = _SHARING.fullmatch(text[here.end : after.start])
            same = made(year, day.month, day.day) if shared and day == here.when.last else None
            yield here._replace(when=of_day(same), reckoned=False) if same else here
        else:
            yield here


def _joined(text: str, moments: list[Moment]) -> Iterator[Moment]:
    """Two dates as one span: "from 2007 to 2014", "between 3 and 5 May" stay what they say."""
    moments.sort()
    at = 0
    while at < len(moments):
        here, after = moments[at], moments[at + 1] if at + 1 < len(moments) else None
        if after and here.when and after.when and here.when.last < after.when.first:
            gap = text[here.end : after.start]
            between = _BETWEEN.search(text[: here.start]) and _AND.fullmatch(gap)
            if between or _TO.fullmatch(gap):
                both = Stretch(here.when.first, after.when.last)
                yield Moment(here.start, after.end, both, here.reckoned and after.reckoned)
                at += 2
                continue
        yield here
        at += 1


def _whole(text: str, moments: list[Moment]) -> Iterator[Moment]:
    """The moments with those as one that are written in two parts: "Monday 3 March"."""
    at = 0
    while at < len(moments):
        here, after = moments[at], moments[at + 1] if at + 1 < len(moments) else None
        if after and re.fullmatch(r",?\s", text[here.end : after.start]):
            first, last = text[here.start : here.end], text[after.start : after.end]
            if first.endswith("day") and re.search(r"\d", last):
                yield after._replace(start=here.start)
                at += 2
                continue
            if re.search(r"[A-Z]", first) and last.lower() in ("next year", "last year"):
                whole = _in_year(here.when, after.when)
                yield Moment(here.start, after.end, whole, reckoned=True)
                at += 2
                continue
        yield here
        at += 1


def _in_year(day: Stretch | None, year: Stretch | None) -> Stretch | None:
    """A day or month of an other year: "1 April next year"."""
    if day is None or year is None:
        return None
    away = relativedelta(years=year.first.year - day.first.year)
    return Stretch(day.first + away, day.last + away)


def _relative(text: str, today: date | None) -> Iterator[Moment]:
    for match in _RELATIVE.finditer(text):
        if (match["day"] or "").lower() == "today" and not _NEWS.search(text):
            continue  # it means nowadays
        if (match["period"] or "").istitle():
            continue  # the name of a show: "This Week"
        yield Moment(*match.span(), _away(match, today) if today else None, reckoned=True)


def _away(match: re.Match[str], today: date) -> Stretch:
    if match["period"]:
        number = {"last": -1, "next": 1, "this": 0}[match["which"].lower()]
        return moved(today, number, match["period"].lower())
    if match["ago"]:
        number, _ = value_of(match["ago"])
        return moved(today, -int(number), match["unit"].lower())
    return moved(today, _UNITS.get((match["day"] or "today").lower(), 0), "day")


def _after(text: str, moments: list[Moment]) -> Iterator[Moment]:
    """The day of an event that is so long before or after a day that is named."""
    for match in _AFTER.finditer(text):
        for base in moments:
            if base.end == match.start() and base.when and base.when.first == base.when.last:
                number = int(value_of(match["number"])[0])
                number = -number if match["side"].lower() == "after" else number
                away = relativedelta(**{f"{match['unit'].lower()}s": number})  # pyright: ignore[reportArgumentType]
                day = of_day(base.when.first + away)
                yield Moment(match.start() + 2, match.end(), day, base.reckoned)
