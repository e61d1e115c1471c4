"""Dates: what happens when, in each document's words, in the order of time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations

from ...plural import in_a_row
from ...text.corpus import Corpus
from ..sheet import Cell, Row, cells_of, row
from .calendar import Stretch
from .event import Event
from .events import DAY_OF_MONTH, events
from .matters import matters


def rows(corpus: Corpus) -> Iterator[Row]:
    """Conflicts of dates, then a timeline, then what cannot be resolved."""
    told = events(corpus)
    known = sorted(matters(corpus, told), key=_time)
    yield from map(_conflict, filter(_is_conflict, known))
    labels: set[str] = set()
    for some in known:
        if not _is_conflict(some):
            label = _exact(some).label
            yield _row(some, apart=some[0].quote.sentence.text if label in labels else "")
            labels.add(label)
    undated = [event for event in told if not event.when]
    yield from _seasons(event for event in undated if event.moment.until)
    yield from _unresolved_rows(event for event in undated if not event.moment.until)


def _seasons(events: Iterable[Event]) -> Iterator[Row]:
    """What is so every year, a row for each two months between which it is."""
    seasons: dict[tuple[int, int], list[Event]] = {}
    for event in events:
        seasons.setdefault((event.moment.month, event.moment.until), []).append(event)
    yield from (_season(months, seasons[months]) for months in sorted(seasons))


def _unresolved_rows(events: Iterable[Event]) -> Iterator[Row]:
    """What cannot be resolved: "12 March" is one day for all documents, "Monday" need not be."""
    open_: dict[tuple[str, str], list[Event]] = {}
    for event in events:
        shared = "" if DAY_OF_MONTH.search(event.words) else event.document
        open_.setdefault((shared, event.words.casefold()), []).append(event)
    yield from map(_unresolved, sorted(open_.values(), key=_on_calendar))


def _exact(events: Sequence[Event]) -> Event:
    """The first of the events that are dated most exactly."""
    return min(events, key=lambda e: e.when.last - e.when.first if e.when else timedelta.max)


def _time(events: Sequence[Event]) -> tuple[Stretch, int]:
    exact = _exact(events)
    assert exact.when is not None
    return exact.when, exact.base


def _is_conflict(events: Sequence[Event]) -> bool:
    """Whether documents date one event otherwise: no month that a day of the others lies in."""
    pairs = combinations([event.when for event in events if event.when], 2)
    return any(not a.meets(b) for a, b in pairs)


def _row(events: Sequence[Event], apart: str = "") -> Row:
    label = _exact(events).label
    cells = _valued(events, label)
    told = in_a_row(cell.document for cell in cells)
    note = f"Documents {told} tell of this time." if len(cells) > 1 else ""
    words = {event.words for event in events}
    if note and len(words) > 1:
        note += f" They write {', '.join(f'“{each}”' for each in sorted(words))}."
    if events[0].base:
        note = f"{note} No document gives the year.".strip()
    mark = "same" if len(cells) > 1 else "one"
    return row(label, cells, mark, note=note, apart=apart or label)


def _season(months: tuple[int, int], events: Sequence[Event]) -> Row:
    """What is so every year."""
    label = " to ".join(f"{date(2000, month, 1):%B}" for month in months)
    cells = _valued(events, label)
    mark = "same" if len(cells) > 1 else "one"
    return row(label, cells, mark, note="These months of every year.", apart=label)


def _on_calendar(events: Sequence[Event]) -> tuple[int, int]:
    """The month and day of what has no year; what has no month comes last."""
    moment = events[0].moment
    return moment.month or 13, moment.day


def _unresolved(events: Sequence[Event]) -> Row:
    words = " ".join(events[0].words.split())
    cells = _valued(events, "not resolved")
    if len(cells) == 1:
        whose = f"Document {events[0].document} has no date of its own"
    else:
        whose = f"Documents {in_a_row(cell.document for cell in cells)} have no date of their own"
    note = f"{whose}: “{words}” is not resolved."
    if events[0].in_dated:
        note = f"“{words}” is not resolved: the text does not tell whether it lies ahead."
    mark = "same" if len(cells) > 1 else "one"
    return row(f"“{words}”", cells, mark, kind="not resolved", note=note, apart=words)


def _valued(events: Iterable[Event], value: str) -> list[Cell]:
    quotes = {(e.quote.passage, e.quote.span.start): e.quote for e in events}
    told = (quote.model_copy(update={"value": value}) for quote in quotes.values())
    return list(cells_of(told, value))


def _conflict(conflict: Sequence[Event]) -> Row:
    first, *_ = conflict
    given = {event.document: event.label for event in reversed(conflict)}
    given = {document: given[document] for document in dict.fromkeys(e.document for e in conflict)}
    by_day = [[e for e in conflict if e.document == document] for document in given]
    cells = [cell for some in by_day for cell in _valued(some, some[0].label)]
    told = ", ".join(f"document {document} gives {label}" for document, label in given.items())
    note = f"{told[:1].upper()}{told[1:]}, for what is likely one event."
    name = " ".join(first.quote.span.text.split())
    return row(name, cells, "other", kind="another date", note=note)
