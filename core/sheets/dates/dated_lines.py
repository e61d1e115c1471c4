"""The line that tells when a document was written: a dateline, a byline, the head of minutes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from ...documents import Document
from ...text.days import MONTH, WEEKDAY, month_number
from .past import has_past

_NUMBER = r"(\d{1,2})(?:st|nd|rd|th)?"
_DAY = re.compile(
    rf"\b(?:(?P<weekday>{WEEKDAY})(?:\s(?:morning|afternoon|evening|night))?,?\s)?"
    rf"(?:{_NUMBER}\s(?:of\s)?({MONTH})|({MONTH})\s{_NUMBER})(?!\d|:)"
    r"(?:,?\s(?P<year>(?:19|20)\d\d))?(?!\w)"
    r"|\b(?P<iso>(?:19|20)\d\d-\d\d-\d\d)\b"
)
_WIRE = re.compile(r"^[A-Z][A-Z .,'’/-]{2,40},\s")
"""How a report of an agency begins: the town in capitals."""
_DRAFT = r"(?:(?:draft|approved|confirmed|unconfirmed)\s)?minutes\b"
_ISSUED = re.compile(
    r"(?:^|[,;.|–—]\s)(?:by\s(?=(?-i:[A-Z]))|from our|posted|published|updated|issued"
    r"|embargo\w*|press (?:release|office)|statement of|date[d:]|reporter|correspondent"
    rf"|staff writer|newsletter|{_DRAFT}\sof|for release)\b",
    re.IGNORECASE,
)
"""How a line that tells when a document was written begins, or a part of it."""
_MINUTES = re.compile(rf"(?:^|[:.|–—]\s){_DRAFT}(?!\w|\sof\sthe\s(?:last|previous))", re.IGNORECASE)
"""The heading of what was written of a meeting."""
_OPENS = re.compile(r"(?:^|[,;.|–—]\s)$")
"""What stands before a day that is a part of a heading by itself."""
_END = re.compile(r"(?<![ap]\.m)[.?!”\"]$")
"""The end of a sentence; "4 p.m." ends none."""
_SHORT, _LONG = 16, 40
"""Words of a line that may tell when a document was written; of one that tells a place as well."""
FIRST = 5
"""Paragraphs at the beginning among which it stands; at the end it is the last but one at most."""


class DatedLine(NamedTuple):
    """A day as a line tells it."""

    year: int | None
    month: int
    day: int


def dated_line(document: Document) -> DatedLine | None:
    """The day that a line at the beginning or the end of a document gives for it."""
    passages = document.passages
    for passage in (*passages[:FIRST], *passages[FIRST:][-2:]):
        text = passage.text.strip("*_# \n")
        found = _told(text)
        if found is None and not _ends(text):
            lines = (line.strip("*_# ") for line in text.splitlines())
            found = next(
                (told for each in lines if _ISSUED.search(each) and (told := _told(each))), None
            )
        if found:
            return _read(found)
    return None


def is_of_meeting(document: Document) -> bool:
    """Whether a document is the minutes of a meeting, as its heading tells."""
    heads = (passage.text.strip("*_# \n") for passage in document.passages[:FIRST])
    named = (_MINUTES.search(head) for head in heads if not _ends(head))
    return bool(_MINUTES.search(document.title or "")) or any(named)


def weekdays_beside(documents: Sequence[Document]) -> Iterator[tuple[str, int, int]]:
    """Weekdays that stand beside a day without a year, each with its month and day."""
    for document in documents:
        for match in _DAY.finditer(document.text):
            if match["weekday"] and not match["year"]:
                yield match["weekday"], *_read(match)[1:]


def years_of_days(document: Document) -> set[int]:
    """The years of the whole dates of a document."""
    read = (_read(match).year for match in _DAY.finditer(document.text))
    return {year for year in read if year}


def short_lines(document: Document) -> Iterator[str]:
    """The lines at the beginning of a document that may tell when it was written."""
    for passage in islice(document.passages, FIRST):
        if len(passage.text.split()) <= _SHORT:
            yield passage.text.strip()


def _told(text: str) -> re.Match[str] | None:
    """The day that a text tells as that on which its document was written."""
    match = _DAY.search(text)
    if match is None:
        return None
    wire, words = _WIRE.match(text), len(text.split())
    if wire and match.start() <= wire.end() + 1:
        return match
    if words <= _SHORT and (not _ends(text) or _ISSUED.search(text)):
        return match
    return match if words <= _LONG and not _ends(text) and _is_heading(text, match) else None


def _is_heading(text: str, day: re.Match[str]) -> bool:
    """Whether a long line tells when and where: "Friday 3 May 2024, 18:00, Assembly Room"."""
    if "\n" in text or not day["year"]:
        return False
    alone = day["weekday"] and _OPENS.search(text[: day.start()]) and not has_past(text)
    return bool(alone) or bool(_MINUTES.search(text))


def _ends(text: str) -> bool:
    return bool(_END.search(text.rstrip("*_ ")))


def _read(match: re.Match[str]) -> DatedLine:
    if match["iso"]:
        return DatedLine(*(int(part) for part in match["iso"].split("-")))
    month = month_number(match[3] or match[4])
    return DatedLine(
        int(match["year"]) if match["year"] else None, month, int(match[2] or match[5])
    )
