"""What happens when: each clause that names a moment, in each document's words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ...cues.reading.sentence import ReadSentence
from ...documents import Document, Sentence
from ...text.corpus import Corpus
from ..figures.scenes import NOWHERE, Placed, scenes
from ..once import once
from .calendar import Stretch, of_day
from .datelines import OwnDay, own_days
from .event import Event, event_at
from .moments import moments
from .told_before import with_told_before
from .told_last import Base
from .told_of_events import told_of_events

DAY_OF_MONTH = re.compile(r"\d{1,2}(?:st|nd|rd|th)?\s[A-Z]|[A-Z][a-z]+\.?\s\d")
_DAY_ALONE = re.compile(
    r"(?:\w+day,?\s)?(?:(\d{1,2})(?:st|nd|rd|th)?\s([A-Z][a-z]+)|([A-Z][a-z]+)\.?\s(\d{1,2}))"
)
_OF_WEEKDAY = re.compile(r"['’]s\s")
"""What makes of a weekday the one that the reader knows already."""
_FIRST = 5
"""Paragraphs at the beginning that may tell when a document was written."""


@once
def events(corpus: Corpus) -> list[Event]:
    """What the English documents date, in the order of the text."""
    days = own_days(corpus)
    found: list[Event] = []
    for document in corpus.english:
        own = days[document.id]
        found += _written(corpus, document, own)
        base = Base()
        for placed in scenes(corpus)[document.id]:
            passage, text = placed.passage, placed.read.span.text
            told = with_told_before(text, passage, [*moments(placed.read, own)], base, own)
            base = base.with_moments(passage, told)
            found += (event_at(placed, moment, own) for moment in told)
    found = _with_known_weekdays(_completed(found))
    return _with_days_of_events(corpus, found, days)


def _with_days_of_events(
    corpus: Corpus, found: Sequence[Event], days: Mapping[str, OwnDay | None]
) -> list[Event]:
    """The events, with those that are counted from another of them, in the order of the text."""
    kept = [*found]
    for placed, moment in told_of_events(corpus, found):
        event = event_at(placed, moment, days[placed.passage.document])
        key = event.quote.sentence_key
        here = [e for e in kept if e.quote.sentence_key == key]
        if any(e.when and e.moment.start <= moment.start < e.moment.end for e in here):
            continue
        inside = [e for e in here if moment.start <= e.moment.start < moment.end]
        kept = [*(e for e in kept if e not in inside), event]
    order = {document.id: n for n, document in enumerate(corpus.english)}
    return sorted(kept, key=lambda e: (order[e.document], e.quote.sentence.start, e.moment.start))


def _written(corpus: Corpus, document: Document, own: OwnDay | None) -> Iterator[Event]:
    """When a document was written, where a line beside its text tells it."""
    for passage in document.passages[:_FIRST]:
        if own is None or not own.near or passage.id in corpus.index:
            continue
        line = Sentence(start=passage.start, end=passage.end, text=passage.text)
        placed = Placed(passage, line, ReadSentence(line), NOWHERE)
        for moment in moments(placed.read, own):
            if moment.when == of_day(own.day) and not own.yearless:
                yield event_at(placed, moment, own)._replace(is_dateline=True)
                return


def _completed(events: list[Event]) -> list[Event]:
    """The events, "12 March" of an undated document on the one 12 March that the others tell of."""
    known = (e for e in events if e.when and not e.is_guessed)
    days = {(e.when, e.base) for e in known if e.when and e.when.first == e.when.last}
    for n, event in enumerate(events):
        written = _DAY_ALONE.fullmatch(event.words.strip())
        if written and (event.when is None or event.is_guessed):
            told = (written[1] or written[4], (written[2] or written[3])[:3].lower())
            one = {d for d in days if (f"{d[0].first.day}", f"{d[0].first:%b}".lower()) == told}
            if len(one) == 1:
                when, base = one.pop()
                events[n] = event._replace(when=when, base=base)
    return events


def _with_known_weekdays(events: Sequence[Event]) -> list[Event]:
    """The events, "Tuesday's order" on the one Tuesday of which the document tells besides."""
    known: dict[tuple[str, str], set[Stretch]] = {}
    for event in events:
        if event.when:
            known.setdefault((event.document, event.words), set()).add(event.when)
    completed: list[Event] = []
    for event in events:
        days = known.get((event.document, event.words), set())
        after = event.quote.sentence.text[event.moment.end :]
        one = event.when is None and len(days) == 1 and _OF_WEEKDAY.match(after)
        known_day = event.words.endswith("day") and one
        completed.append(event._replace(when=next(iter(days))) if known_day else event)
    return completed
