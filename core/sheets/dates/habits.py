"""Weekdays that are no dates: "Sundays", "on a Friday", "the Saturday market"."""

from __future__ import annotations

import re

from ...cues.reading.words import Word
from .calendar import WEEKDAYS

_DAYS = rf"(?:{'|'.join(map(str.title, WEEKDAYS))})"
_WEEK = re.compile(rf"\b{_DAYS}s?\s?(?:to|till|until|through|–|-)\s?{_DAYS}s?\b")
"""Days of every week: "Monday to Friday"."""
_HABIT = re.compile(
    r"\b(?:an?|every|each|alternate|(?:every|each)\s(?:other|second|third|fourth)"
    r"|(?:an?|every|each)\s\w+day\sin)\s$",
    re.IGNORECASE,
)
"""What makes a day or a month one of many: "on a Tuesday in February"."""
_MODIFIED = re.compile(
    r"\s(?!(?:is|was|has|sees|marks|brings|means|as|its|his|this|always|perhaps|afternoons"
    r"|mornings|evenings|nights)\b)[a-z]{3,}s\b(?!\sof\b)"
)
"""What makes a weekday a kind of thing: "Saturday clinics"."""
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


def is_no_date(text: str, word: Word) -> bool:
    """Whether a weekday is a habit: "Sundays", "on a Friday"."""
    habit = text[word.start : word.end].lower().endswith("days")
    if "day" in word.form and not re.search(r"\d", word.form):
        habit = habit or bool(_MODIFIED.match(text, word.end) or _RECURRING.match(text, word.end))
        habit = habit or bool(_MODIFIER.search(text[: word.start]) and _NOUN.match(text, word.end))
    weekly = any(week.start() <= word.start < week.end() for week in _WEEK.finditer(text))
    return habit or weekly or bool(_HABIT.search(text[: word.start]))
