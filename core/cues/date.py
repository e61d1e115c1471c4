"""Dates: the same or a different day, month or year for what shares words. Never a count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from ..comparison import Cue
from ..documents import Span
from .lexicon import listed
from .reason import reason
from .tokens import around, quote, span, tokens

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<{0}>Jan(?:uary|\.)|Feb(?:ruary|\.)|March|Mar\.|April|Apr\.|May|June|July|Aug(?:ust|\.)"
    r"|Sept?(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))"
)


def _month(number: int) -> str:
    return _MONTH.replace("{0}", f"month{number}")


_DATE = re.compile(
    rf"\b{_month(1)}\s(?P<day1>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?(?:,?\s(?P<year1>\d{{4}}))?"
    rf"|\b(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?{_month(2)}(?:,?\s(?P<year2>\d{{4}}))?"
    rf"|\b{_month(3)}(?:,?\s(?:of\s)?(?P<year3>\d{{4}}))"
    rf"|\b(?:in|since|until|by|early|late|last|this|next|of)\s{_month(4)}\b"
    r"|\b(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?\b"
    r"|\b(?P<relative>yesterday|today|tomorrow|tonight"
    r"|(?:last|next|this|earlier this|later this|the past|the previous) "
    r"(?:week|month|year|weekend|fall|spring|summer|winter)"
    r"|(?:\w+|\d+) (?:day|week|month|year)s? (?:ago|earlier|later|after|before))\b"
    r"|(?<![\d$,.-])(?P<year4>1[5-9]\d\d|20\d\d)(?![\d,%-])"
)


class When(NamedTuple):
    """A date; offsets point into the text."""

    grain: str
    """day, weekday, month, year or relative."""
    value: str
    year: str | None
    start: int
    end: int


@lru_cache(maxsize=20_000)
def dates(text: str) -> tuple[When, ...]:
    """The dates of a text, in its order."""
    return tuple(_when(match) for match in _DATE.finditer(text))


def date(a: Span, b: Span) -> Iterator[Cue]:
    """Equal dates near a shared word agree; different ones near two shared words inform.

    Different dates do not speak for divergence: two texts on one event mostly date different
    parts of it.
    """
    pairs = [(x, y) for x, y in product(dates(a.text), dates(b.text)) if x.grain == y.grain]
    equal = [pair for pair in pairs if _equal(*pair)]
    yield from (cue for x, y in equal if (cue := _agrees(a, b, x, y)))
    known = {x.grain for x, _ in equal} | {"relative"}
    yield from (cue for x, y in pairs if x.grain not in known and (cue := _differs(a, b, x, y)))


def _equal(x: When, y: When) -> bool:
    return x.value == y.value and (x.year is None or y.year is None or x.year == y.year)


def _agrees(a: Span, b: Span, x: When, y: When) -> Cue | None:
    near = around(a.text, x.start, x.end) & around(b.text, y.start, y.end)
    if not near:
        return None
    told = len(near) >= 3 and len(near - listed("generic")) >= 2
    strong = told and x.grain == "day" and not _is_name(a.text, x) and not _is_name(b.text, y)
    spans = span(a, x.start, x.end), span(b, y.start, y.end)
    says = f"Both give the same time: “{quote(a.text[x.start : x.end])}”."
    return reason("date", "equal", "agree", spans, says, strong=strong)


def _is_name(text: str, when: When) -> bool:
    """Whether a date names something: "the Sept. 11 attacks" tells no time of this event."""
    following = next((token for token in tokens(text) if token.start >= when.end), None)
    return following is not None and following.content


def _differs(a: Span, b: Span, x: When, y: When) -> Cue | None:
    near = around(a.text, x.start, x.end, 5) & around(b.text, y.start, y.end, 5)
    if len(near) < 2:
        return None
    first, second = (quote(w.text[t.start : t.end]) for w, t in ((a, x), (b, y)))
    spans = span(a, x.start, x.end), span(b, y.start, y.end)
    says = f"One gives the time as “{first}”, the other as “{second}”."
    return reason("date", "differs", "related", spans, says, strong=False)


def _when(match: re.Match[str]) -> When:
    found = {key: value for key, value in match.groupdict().items() if value}
    first = {key.rstrip("1234"): value for key, value in found.items()}
    year = first.get("year")
    if month := first.get("month"):
        index = str(1 + _MONTHS.index(month[:3].lower()))
        day = first.get("day")
        grain, value = ("day", f"{index}-{int(day)}") if day else ("month", index)
    elif "weekday" in first or "relative" in first:
        grain = "weekday" if "weekday" in first else "relative"
        value = " ".join(first[grain].lower().split())
    else:
        grain, value = "year", str(year)
    return When(grain, value, year, *match.span())
