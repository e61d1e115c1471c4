"""Days, months and years that a sentence names, resolved against its document's date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ...cues.reading.sentence import ReadSentence
from ...cues.reading.words import Word
from ...text.days import month_number
from .calendar import Stretch, made, of_day, of_month, of_year
from .datelines import OwnDay
from .habits import is_no_date
from .moment import Moment
from .nearest_days import nearest, on_weekday, weekday, without_year
from .past import has_past, is_since, was_planned
from .tense import CALLED, clause, goes_on_past, is_ahead, is_told_beside, is_told_past

_END_OF = re.compile(r"(?:the\s)?end\sof\s", re.IGNORECASE)
"""What is read with its month as the last day of it."""
_DAY = re.compile(r"(?<![\w/.-])(\d{4})-(\d\d)-(\d\d)(?![\w/-]|\.\d)")
_MISSPELT = re.compile(r"(?<!\w)(?:2[oO]|1[89])(?:\d\d)(?!\w)")
_LAST_MONTH = re.compile(r"\s(?:and|till|through)\s(March|May)\b(?!\s\d)")
"""A month that is also a word, after another month."""
_OWN_DAY = re.compile(r"\s(\d{1,2})(?!\d|[:.,]\d|\s(?:percent|%|million|billion))\b")
_ATTACKS = re.compile(
    r"(?:th)?,?\s(?:\w+\s)?(?:attack|victim|hijack|terror|famil|commission|widow|advocate)", re.I
)
"""What makes "Sept. 11" the day of 2001."""
_FOLLOWING = re.compile(
    r"\b(?:following|previous|preceding|same|that|(?:the|that)\s(?:very\s)?"
    r"(?:first|second|third|fourth|next)|(?:on|by|until|till|before|from|since)\sthe)\s$",
    re.IGNORECASE,
)
"""Before a weekday that another day tells."""
_THIS = re.compile(r"\bthis\s$", re.IGNORECASE)
"""Before a weekday that lies ahead where nothing tells of the past."""
_STARTING = re.compile(r"\b(?:starting|beginning|opening|ending)\s(?:on\s)?$")
"""Before the day of a thing that a past verb may tell of: "called a session starting 9 June"."""
_MID = re.compile(
    r"\b[Mm]id-(?P<month>Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b(?:\s(?P<year>(?:19|20)\d\d)\b)?"
)
"""The middle of a month, which is told as the month."""
_HABITUAL = re.compile(
    r"\b(?:(?:do|does)\s(?:not\s)?[a-z]+|(?:usually|often|always|never|sometimes|mostly|normally)\s[a-z]+"
    r"|(?:we|you|they|people|i)\s(?:lose|make|earn|sell|run|need|use|get|see|have|carry|close|open|work|live))\b",
    re.IGNORECASE,
)
"""What is so in every year, so that a month in it has none: "we lose money in February"."""


def named(read: ReadSentence, own: OwnDay | None) -> Iterator[Moment]:
    """The days, months and years that a sentence names, in no order."""
    text = read.span.text
    for match in _DAY.finditer(text):
        if day := made(*(int(part) for part in match.groups())):
            yield Moment(match.start(), match.end(), of_day(day))
    for match in _MISSPELT.finditer(text):
        if not match[0].isdigit():
            year = int(match[0].lower().replace("o", "0"))
            yield Moment(match.start(), match.end(), of_year(year))
    for match in _MID.finditer(text):
        month = month_number(match["month"])
        word = Word(*match.span(), f"@{match['year'] or ''}/{month}//", "date")
        yield _dated(text, word, own)
    for word in read.words:
        if word.kind == "date" and not is_no_date(text, word):
            yield _dated(text, word, own)
            if last := _month_after(text, word):
                yield _dated(text, last, own)


def _month_after(text: str, word: Word) -> Word | None:
    """The month after another one that is no month by itself: "between October and March"."""
    last = _LAST_MONTH.match(text, word.end)
    if last is None or not re.fullmatch(r"@/\d+//", word.form):
        return None
    form = "@/3//" if last[1] == "March" else "@/5//"
    return Word(last.start(1), last.end(1), form, "date")


def _dated(text: str, word: Word, own: OwnDay | None) -> Moment:
    year, month, day, name = word.form[1:].split("/")
    if not year and month and (beside := _OWN_DAY.match(text, word.end)):
        day, word = beside[1], word._replace(end=beside.end())  # of "19 Sept. 11 hijackers"
    if not year and (month, day) == ("9", "11") and _ATTACKS.match(text, word.end):
        year = "2001"
    called = CALLED.search(text[: word.start])
    start = called.start() if called and not year else word.start
    ends = bool(_END_OF.match(text, word.start)) and not year
    when = _when(text, word, own, (year, month, "" if ends else day, name))
    if when and when == of_month(when.first) and ends:
        when = of_day(when.last)
    if year:
        return Moment(start, word.end, when)
    return Moment(start, word.end, when, True, int(month or 0), int(day or 0))


def _when(
    text: str, word: Word, own: OwnDay | None, parts: tuple[str, str, str, str]
) -> Stretch | None:
    """What a date stands for, by its year, month, day and weekday; nothing for what is not told."""
    year, month, day, name = parts
    if year:
        return _whole_date(text[word.start : word.end], int(year), month, day)
    if own is None:
        return None
    known = not own.yearless
    if known and month and day and name and (exact := on_weekday(name, month, day, own.day)):
        return of_day(exact)
    if month and day and (own.yearless or not (own.near or own.of_month or own.of_others)):
        return nearest(int(month), int(day), own.day)
    return _near(text, word, own, month, day, name)


def _near(text: str, word: Word, own: OwnDay, month: str, day: str, name: str) -> Stretch | None:
    """The day, month or weekday that is nearest as what is told of it lies ahead or past."""
    ahead = is_ahead(text, word.start)
    if name and not day and _FOLLOWING.search(text[: word.start]):
        return None
    if month and not day and not ahead and _HABITUAL.search(clause(text, word.start)):
        return None
    if month and (own.near or own.of_month or own.of_others):
        past = not ahead and _is_told_past(text, word.start)
        if own.of_others and not past:
            return nearest(int(month), int(day), own.day) if day else None
        open_ = (day and ahead and is_told_beside(text, word.start)) or was_planned(
            text, word.start
        )
        toward = None if open_ else ahead or (False if past else None)
        return without_year(int(month), int(day) if day else None, own.day, ahead=toward)
    if name and own.weekdays:
        last = bool(CALLED.search(text[: word.start]))
        this = _THIS.search(text[: word.start]) and not has_past(clause(text, word.start))
        ahead = ahead or bool(this)
        told = ahead or last or is_told_past(text, word.start)
        return weekday(name, own.day, ahead=ahead, last=last) if told else None
    return None


def _is_told_past(text: str, at: int) -> bool:
    """Whether something tells that a month or a day of it is past."""
    told = has_past(clause(text, at)) or goes_on_past(text, at) or is_since(text, at)
    return told and not _STARTING.search(text[:at])


def _whole_date(written: str, year: int, month: str, day: str) -> Stretch:
    """A day, a month, a year, or ten years: "the 1990s"."""
    if month and day:
        exact = made(year, int(month), int(day))
        return of_day(exact) if exact else of_year(year)
    if month:
        return of_month(date(year, int(month), 1))
    whole = of_year(year)
    return Stretch(whole.first, of_year(year + 9).last) if written.endswith("s") else whole
