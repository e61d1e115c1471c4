"""Days that are counted from an event: "the morning after the vote", "the second day of the trial".

The event is one of which the document tells the day in other words, or else all that tell it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from ...cues.reading.amounts import NUMBER, value_of
from ...cues.tokens import idea
from ...documents import document_of
from ...text.corpus import Corpus
from ...text.days import WEEKDAY
from ..figures.scenes import Placed, scenes
from ..ideas import idea_of, ideas_of
from ..sheet import SentenceKey, sentence_key
from ..wording.thing_words import things_of_words
from .calendar import WEEKDAYS, Stretch, away, moved, of_day
from .counted_days import is_exact
from .moment import Moment

if TYPE_CHECKING:
    from .event import Event

_WHOSE = r"(?:the|that|this|his|her|its|our|their)\s"
_NOUN = (
    r"(?P<noun>(?!(?:of|on)\b)[a-z][\w’'-]*(?:\s(?!(?:of|on|in|at|by|that|which|who|when|and|or|but|to|is|was"
    r"|were|had|has|he|she|they|we|it|i|you|one|two|some|all|no|many|several|the|an?|this|these|for|with"
    r"|from)\b)[a-z][\w’'-]*){0,3})"
)
_COUNTED = re.compile(
    rf"\b(?:(?P<number>{NUMBER}|an?|one|the)\s(?P<unit>day|week|fortnight|month|year|morning|night|evening|afternoon)s?\s"
    rf"(?P<side>after|before)|the\s(?:very\s)?(?P<same>day|night|morning|evening|afternoon)\sof)\s{_WHOSE}{_NOUN}"
)
_WITHIN = re.compile(
    rf"\b(?P<nth>first|second|third|fourth|fifth|sixth|last)\s(?P<unit>{WEEKDAY}|day|night|morning|week)\s(?:of|after)\s"
    rf"{_WHOSE}{_NOUN}"
)
_NTH = ("first", "second", "third", "fourth", "fifth", "sixth")
_BEGINS = ideas_of("begin start open launch erupt commence break call declare")
"""What tells of the beginning of what lasts."""

_NO_EVENT = re.compile(
    r"(?:periods?|times?|dates?|days?|nights?|mornings?|weeks?|months?|years?|starts?|ends?|beginnings?|others?|ones?|first|last)\s*$"
)
"""Nouns that name no event."""


class _Known(NamedTuple):
    """The day of an event, with what its clause speaks of."""

    day: date
    sentence: SentenceKey
    ideas: frozenset[str]
    begins: bool


def told_of_events(corpus: Corpus, events: Sequence[Event]) -> Iterator[tuple[Placed, Moment]]:
    """The moments that sentences count from an event, each with its sentence.

    Args:
        corpus: The documents.
        events: What they date by itself.
    """
    known = [
        _Known(
            event.when.first,
            event.quote.sentence_key,
            frozenset(idea(form) for form in event.ideas) | things_of_words(event.quote.span.text),
            bool(_BEGINS & {idea(form) for form in event.ideas}),
        )
        for event in events
        if event.when and event.when.first == event.when.last and not event.is_dateline
    ]
    for document in corpus.english:
        for placed in scenes(corpus)[document.id]:
            for moment in _moments(placed, known):
                yield placed, moment


def _moments(placed: Placed, known: Sequence[_Known]) -> Iterator[Moment]:
    text = placed.read.span.text
    key = sentence_key(placed.passage, placed.sentence)
    for match in (*_COUNTED.finditer(text), *_WITHIN.finditer(text)):
        if _NO_EVENT.search(match["noun"]):
            continue
        within = "nth" in match.re.groupindex
        others = [each for each in known if each.sentence != key]
        day = _day_of(match["noun"], placed.passage.document, others, begins=within)
        when = None
        if day:
            when = _within(match, day) if within else _counted(text, match, day)
        if when:
            yield Moment(match.start(), match.end("noun"), when, reckoned=True)


def _day_of(noun: str, document: str, known: Sequence[_Known], *, begins: bool) -> date | None:
    """The one day on which what a noun names is, or begins; None for none or several."""
    words = noun.split()
    meant = {idea_of(words[-1])} | things_of_words(words[-1])
    if len(words) > 1:
        meant |= things_of_words(noun.strip())
    fitting = [each for each in known if meant & each.ideas and (each.begins or not begins)]
    for some in ([e for e in fitting if document_of(e.sentence[0]) == document], fitting):
        days = {each.day for each in some}
        if days:
            return days.pop() if len(days) == 1 else None
    return None


def _counted(text: str, match: re.Match[str], day: date) -> Stretch | None:
    if match["same"]:
        return of_day(day)
    number = 1.0 if match["number"] == "the" else value_of(match["number"])[0]
    unit = match["unit"].lower()
    if not is_exact(text, match.start(), number):
        return None
    many = int(number) * (1 if match["side"] == "after" else -1)
    if unit in ("week", "fortnight", "month", "year"):
        return None if match["number"] == "the" else moved(day, many, unit)
    return of_day(away(day, many, "day"))


def _within(match: re.Match[str], day: date) -> Stretch | None:
    """The third day, the second Tuesday or the first week of what began on a day."""
    nth, unit = match["nth"], match["unit"].lower()
    if nth not in _NTH:
        return None
    many = _NTH.index(nth)
    if unit == "week":
        return Stretch(day + timedelta(days=7 * many), day + timedelta(days=7 * many + 6))
    if unit in WEEKDAYS:
        first = day + timedelta(days=(WEEKDAYS.index(unit) - day.weekday()) % 7)
        return of_day(first + timedelta(days=7 * many))
    return of_day(day + timedelta(days=many))
