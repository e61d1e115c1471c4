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
from ..cues.reading.sentence import ReadSentence
from ..cues.reading.word_forms import is_past
from ..cues.reading.words import Word
from .calendar import (
    WEEKDAYS,
    Stretch,
    made,
    moved,
    nearest,
    of_day,
    of_month,
    of_year,
    on_weekday,
    weekday,
    without_year,
)
from .datelines import OwnDay

_NUMBER = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
_UNIT = r"(?P<unit>day|week|month|year)"
_RELATIVE = re.compile(
    rf"\b(?:(?P<which>last|next|this)\s(?P<period>week|month|year)(?!['’-])\b"
    rf"|(?P<day>today|tonight|yesterday|tomorrow|last\snight)(?!['’])\b"
    rf"|this\s(?P<part>morning|afternoon|evening)\b"
    rf"|(?P<ago>{_NUMBER})\s{_UNIT}s?\sago\b)",
    re.IGNORECASE,
)
_MAY_HOLD = re.compile(
    r"\d|(?i:day|night|yesterday|tomorrow|morning|afternoon|evening|week|month|year)|"
    r"Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
)
"""What a sentence has to hold to name a moment."""
_END_OF = re.compile(
    r"\b(?:by|until|till|before|through|to)\sthe\s(?P<end>end\sof\s(?:the|this)\s(?P<period>week|month|year))\b",
    re.IGNORECASE,
)
_UNTIL_END = re.compile(r"\b(?:by|until|till|before|through|to)\sthe\send\sof\s$", re.IGNORECASE)
"""What makes of a month its last day."""
_NEWS = re.compile(
    r"\b(?:\w+ed|said|told|met|held|won|took|gave|earlier|later)\stoday\b"
    r"|(?:\d|[ap]\.?m\.?|noon|midnight|o['’]clock|morning|lunchtime|afternoon)\stoday\b"
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
_LAST_MONTH = re.compile(r"\s(?:and|till|through)\s(March|May)\b(?!\s\d)")
"""A month that is also a word, after another month."""
_OWN_DAY = re.compile(r"\s(\d{1,2})(?!\d|[:.,]\d|\s(?:percent|%|million|billion))\b")
_ATTACKS = re.compile(
    r"(?:th)?,?\s(?:\w+\s)?(?:attack|victim|hijack|terror|famil|commission|widow|advocate)", re.I
)
"""What makes "Sept. 11" the day of 2001."""
_CALLED = re.compile(r"\b(last|next|this past|this coming)\s$", re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:will|shall|['’]ll|would|could|can|(?-i:may)|might|plans? to|planned for"
    r"|set (?:to|for)"
    r"|expected|scheduled|due|going to|(?:are|is|has|have) to|must|ahead of)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"(?<!\bbe )(?<!\bbeing )(?<!\bis )(?<!\bare )\b(?:(?!need|speed|feed|exceed)[a-z]+ed|was|were"
    r"|had|did|been|came|went|began|fell|rose|met|held|won|took|gave|said|told"
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
_OPENS = re.compile(
    r"\W*(?:In|On|By|Since|Last|Early in|Late in)\s(?:(?:early|late|mid)[\s-])?", re.I
)
"""What stands before a date that opens a sentence."""
_RELATIVE_CLAUSE = re.compile(r"\b(?:who|which|that|whose|when|where)\b")
_SIMPLE_PAST = re.compile(
    r"\b(?:said|told|announced|agreed|decided|promised|voted|approved|warned|wrote|asked|proposed"
    r"|learned|learnt|heard|signed|found|gave|took|met|was|were|had|came|went|began)\b"
)
"""The verb of a sentence whose subordinate clause may tell of later."""
_PERFECT = re.compile(
    r"\b(?:has|have|['’]ve)\s(?:also\s|now\s|already\s)?(?:called|arranged|planned|organised|organized"
    r"|scheduled|booked|set|fixed|summoned|invited|been\s(?:called|arranged|planned|scheduled|set|fixed))\s"
    r"(?![^,;]*\b(?:was|were|had|did)\b)[^,;]*$"
)
"""What was arranged lies ahead."""
_SINCE = re.compile(r"\b(?:since|from|until|last)\s$", re.IGNORECASE)
_UNITS = {"today": 0, "tonight": 0, "yesterday": -1, "last night": -1, "tomorrow": 1}


_HABIT = re.compile(r"\b(?:(?:an?|every|each)|(?:an?|every|each)\s\w+day\sin)\s$", re.IGNORECASE)
"""What makes a day or a month one of many: "on a Tuesday in February"."""
_LATE = re.compile(r"\b(?:by|until|as soon as|next|coming)\s(?:(?:the|this|early|late)\s)*$", re.I)
_FROM = re.compile(r"\bfrom\s(?:(?:the|this|early|late)\s)*$", re.IGNORECASE)
"""What makes a weekday one to come where nothing tells of the past: "from Monday"."""
_PLAN = re.compile(
    r"\b(?:(?:re)?opens?|(?:re)?starts?|begins?|ends|closes|launches|resumes?|returns|expires?"
    r"|arrives?|departs?|leaves|votes|meets|goes|takes? (?:effect|place|over)"
    r"|comes? into (?:force|effect))\b"
)
"""The present tense of what is planned."""
_INTENDED = re.compile(
    r"\b((?:announc|plan|promis|agree|decid|vow|pledg|intend|hop|want|aim)\w*)\s(?:\w+\s){0,3}to\s[a-z]"
)
"""What tells of a plan, whenever it was made: "agreed to close the bridge"."""
_ONCE = re.compile(
    r"\b(?:will|shall|['’]ll|would|going to|due|scheduled|planned|expected|set to"
    r"|this|next|last)\b",
    re.IGNORECASE,
)
"""What tells of one time, and not of every year."""
_REPORTS = re.compile(
    r".*\b(?:said|says|announced|announces|added|adds|wrote|reported|told\s\w+)\s(?:that\s)?"
)
_PRESENT = re.compile(r"\b(?:is|are|has|have|does|do|says?|begins?|starts?|ends?|opens?|closes?)\b")
_MODIFIED = re.compile(
    r"\s(?!(?:is|was|has|sees|marks|brings|means|as|its|his|this|always|perhaps|afternoons"
    r"|mornings|evenings|nights)\b)[a-z]{3,}s\b(?!\sof\b)"
)
"""What makes a weekday a kind of thing: "Saturday clinics"."""
_HABITUAL = re.compile(
    r"\b(?:(?:do|does)\s(?:not\s)?[a-z]+|(?:usually|often|always|never|sometimes|mostly|normally)\s[a-z]+"
    r"|(?:we|you|they|people|i)\s(?:lose|make|earn|sell|run|need|use|get|see|have|carry|close|open|work|live))\b",
    re.IGNORECASE,
)
"""What is so in every year, so that a month in it has none: "we lose money in February"."""
_RECURRING = re.compile(
    r"\s(?:(?:early\s|late\s)?(?:morning|afternoon|evening|night|lunchtime)\s)?"
    r"(?:crossing|sailing|ferry|boat|train|tram|bus|flight|service|timetable|market|class|session|shift|matinee"
    r"|edition|clinic|rota|opening|delivery|collection)s?\b",
)
"""What a weekday tells one of that comes every week: "the Sunday evening crossing"."""
_MODIFIER = re.compile(r"\b(?:an?|our|their|new|weekly|usual)\s$", re.IGNORECASE)
_NOUN = re.compile(
    r"\s(?!(?:morning|afternoon|evening|night|before|after|and|or|to|of|in|when)\b)[a-z]{4,}\b"
)
_SUBORDINATE = re.compile(r"\b(?:after|when|since|following|because)\s(?=(?:\S+\s){2})")
"""Where a clause begins that tells of what was before."""

_MONTHS_DIFFER = 3
"""Days by which months differ in length."""


class Moment(NamedTuple):
    """When something is; offsets point into the sentence."""

    start: int
    end: int
    when: Stretch | None
    """None where the document's own date would be needed and is not known."""
    reckoned: bool = False
    """Whether its year is reckoned from the document's own day."""
    month: int = 0
    """The month that is written without a year, 1 to 12; 0 for none."""
    day: int = 0
    """The day of it that is written, 1 to 31; 0 for none."""
    until: int = 0
    """The last month of what is so every year, 1 to 12: "from November to March"; 0 for none."""


def are_as_exact(a: Moment, b: Moment) -> bool:
    """Whether both are days, both months, or both years."""
    if a.when is None or b.when is None:
        return False
    lengths = [each.last - each.first for each in (a.when, b.when)]
    return abs(lengths[0].days - lengths[1].days) <= _MONTHS_DIFFER


def are_two_times(a: Moment, b: Moment) -> bool:
    """Whether two moments have no day in common; a year that is not written is no difference."""
    if a.when is None or b.when is None:
        return False
    if a.reckoned or b.reckoned:
        return not a.when.meets_in_some_year(b.when)
    return not a.when.meets(b.when)


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
    read_moments += _ends(text, today) if today else ()
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
            if last := _month_after(text, word):
                yield _dated(text, last, own)


def _month_after(text: str, word: Word) -> Word | None:
    """The month after another one that is no month by itself: "between October and March"."""
    last = _LAST_MONTH.match(text, word.end)
    if last is None or not re.fullmatch(r"@/\d+//", word.form):
        return None
    form = "@/3//" if last[1] == "March" else "@/5//"
    return Word(last.start(1), last.end(1), form, "date")


def _is_possessive_name(text: str, word: Word) -> bool:
    """Whether a weekday is a habit: "Sundays", "on a Friday"."""
    habit = text[word.start : word.end].lower().endswith("days")
    if "day" in word.form and not re.search(r"\d", word.form):
        habit = habit or bool(_MODIFIED.match(text, word.end) or _RECURRING.match(text, word.end))
        habit = habit or bool(_MODIFIER.search(text[: word.start]) and _NOUN.match(text, word.end))
    weekly = any(week.start() <= word.start < week.end() for week in _WEEK.finditer(text))
    return habit or weekly or bool(_HABIT.search(text[: word.start]))


def _dated(text: str, word: Word, own: OwnDay | None) -> Moment:
    year, month, day, name = word.form[1:].split("/")
    if not year and month and (beside := _OWN_DAY.match(text, word.end)):
        day, word = beside[1], word._replace(end=beside.end())  # of "19 Sept. 11 hijackers"
    if not year and (month, day) == ("9", "11") and _ATTACKS.match(text, word.end):
        year = "2001"
    called = _CALLED.search(text[: word.start])
    start = called.start() if called and not year else word.start
    when = _when(text, word, own, (year, month, day, name))
    if when and when == of_month(when.first) and _UNTIL_END.search(text[:start]):
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
    if month and day and (own.yearless or not own.near):
        return nearest(int(month), int(day), own.day)
    return _near(text, word, own, month, day, name)


def _near(text: str, word: Word, own: OwnDay, month: str, day: str, name: str) -> Stretch | None:
    """The day, month or weekday that is nearest as what is told of it lies ahead or past."""
    ahead = _is_ahead(text, word.start)
    if month and not day and not ahead and _HABITUAL.search(_clause(text, word.start)):
        return None
    if month and own.near:
        past = not ahead and _PAST.search(_clause(text, word.start))
        toward = ahead or (False if past else None)
        return without_year(int(month), int(day) if day else None, own.day, ahead=toward)
    if name and own.weekdays:
        last = bool(_CALLED.search(text[: word.start]))
        told = ahead or last or _is_past(text, word.start)
        return weekday(name, own.day, ahead=ahead, last=last) if told else None
    return None


def _whole_date(written: str, year: int, month: str, day: str) -> Stretch:
    """A day, a month, a year, or ten years: "the 1990s"."""
    if month and day:
        exact = made(year, int(month), int(day))
        return of_day(exact) if exact else of_year(year)
    if month:
        return of_month(date(year, int(month), 1))
    whole = of_year(year)
    return Stretch(whole.first, of_year(year + 9).last) if written.endswith("s") else whole


def _is_ahead(text: str, at: int) -> bool:
    """Whether what happens at a place of a sentence lies ahead."""
    called = _CALLED.search(text[:at])
    if called:
        return called[1].lower() in ("next", "this coming")
    if _LATE.search(text[:at]):
        return True
    clause = _clause(text, at)
    if _SAID.search(text[:at]) or _opens_past(text, at):
        return False
    intended = _INTENDED.search(clause)
    if _PERFECT.search(_reported(_before_at(text, at))) and not _SINCE.search(text[:at]):
        return True  # "She has called a meeting on Tuesday": what is done has no day of its own
    opens = intended and not _INTENDED.search(text[:at]) and intended[1].endswith("ed")
    if _AHEAD.search(clause) or (intended and not opens):
        return True  # but not "On 30 April they agreed to give it back"
    plan = _FROM.search(text[:at]) or _PLAN.search(_reported(clause))
    return bool(plan) and not _has_past(_reported(clause))


def _before_at(text: str, at: int) -> str:
    """The words of the clause before a moment."""
    return re.split(r"[,;:“”\"]\s?|\s(?:after|when|because|who|which)\s", text[:at])[-1]


def _opens_past(text: str, at: int) -> bool:
    """Whether a sentence begins with a date and goes on with a past: "In May it said it would"."""
    if not _OPENS.fullmatch(text[:at]):
        return False
    past, ahead = _SIMPLE_PAST.search(text, at), _AHEAD.search(text, at)
    who = _RELATIVE_CLAUSE.search(text, at)
    plain = past and not (who and who.start() < past.start())
    return bool(plain and past and not (ahead and ahead.start() < past.start()))


def _is_past(text: str, at: int) -> bool:
    """Whether something tells that a moment is past; where nothing does nobody can say."""
    return bool(_SAID.search(text[:at])) or _has_past(text)


def _has_past(words: str) -> bool:
    return bool(_PAST.search(words)) or any(
        is_past(low) and not low.endswith("ed") for low in re.findall(r"\b[a-z]+\b", words)
    )


def _reported(clause: str) -> str:
    """What a clause says that somebody said, or all of it."""
    said = clause[match.end() :] if (match := _REPORTS.search(clause)) else ""
    return said if _has_verb(said) or _PLAN.search(said) else clause


def _is_of_every_year(text: str, at: int) -> bool:
    """Whether a rule is told that holds in every year: "is turned off from November"."""
    clause = _clause(text, at)
    return not _has_past(clause) and not _ONCE.search(clause)


def _clause(text: str, at: int) -> str:
    """What is told of a moment: the words before it, where they hold no verb more of them."""
    before = re.split(r"[;:“”\"]\s?", text[:at].replace(", followed by", " followed by"))[-1]
    parts = _SUBORDINATE.split(before)[-1].split(", ")
    near = parts[-1]
    if not _has_verb(near):
        near += re.split(r"[,;:.“”\"]|\s(?:when|because|although|while)\s", text[at:])[0]
    while not _has_verb(near) and len(parts) > 1:
        parts.pop()
        near = f"{parts[-1]}, {near}"
    return near


def _has_verb(words: str) -> bool:
    return bool(_AHEAD.search(words) or _PAST.search(words) or _PRESENT.search(words))


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
        both = _as_one(text, here, after) if after else None
        yield both or here
        at += 2 if both else 1


def _as_one(text: str, here: Moment, after: Moment) -> Moment | None:
    """Two moments as the span from one to the other, or None where they are no span."""
    gap = text[here.end : after.start]
    between = _BETWEEN.search(text[: here.start]) and _AND.fullmatch(gap)
    if not (between or _TO.fullmatch(gap)):
        return None
    in_order = here.when and after.when and here.when.last < after.when.first
    months = here.month and after.month and not here.day and not after.day
    if months and (not in_order or _is_of_every_year(text, here.start)):
        return Moment(here.start, after.end, None, True, here.month, 0, after.month)
    if here.when and after.when and in_order:
        both = Stretch(here.when.first, after.when.last)
        return Moment(here.start, after.end, both, here.reckoned and after.reckoned)
    return None


def _whole(text: str, moments: list[Moment]) -> Iterator[Moment]:
    """The moments with those as one that are written in two parts: "Monday 3 March"."""
    at = 0
    while at < len(moments):
        here, after = moments[at], moments[at + 1] if at + 1 < len(moments) else None
        if after and re.fullmatch(r",?\s(?:of\s)?", text[here.end : after.start]):
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


def _ends(text: str, today: date) -> Iterator[Moment]:
    """The last day of what a sentence has an end of: "by the end of the month"."""
    for match in _END_OF.finditer(text):
        last = moved(today, 0, match["period"].lower()).last
        yield Moment(*match.span("end"), of_day(last), reckoned=True)


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
