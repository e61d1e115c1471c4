"""Times of day that documents give, in each one's words, held together by day and matter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...cues.reading.clock_times import Time, times
from ...cues.reading.counted_words import told
from ...cues.tokens import idea
from ...text.corpus import Corpus
from ..sheet import Quoted, Row, cells_of, quoted, row
from .scenes import Placed, scenes
from .surroundings import times_named

_ALIKE, _SHARE = 4, 0.6
"""Ideas, and their share of the shorter sentence, that make other times those of one event."""


_ROUND = 30
"""Minutes of which the times that any text may have are multiples."""


class Hour(NamedTuple):
    """A time of day where a document gives it."""

    quote: Quoted
    time: Time
    name: str
    """The words around it."""
    days: frozenset[str]
    """The days of months that its sentence names."""
    ideas: frozenset[str]
    """What its sentence speaks of."""
    document: str


def hour_rows(corpus: Corpus) -> Iterator[Row]:
    """A row for each time of day, in the order of the clock."""
    placed = (each for of_document in scenes(corpus).values() for each in of_document)
    groups = _grouped([hour for each in placed for hour in _hours(each)])
    yield from map(_row, sorted(groups, key=lambda group: group[0].time.minutes))


def _hours(placed: Placed) -> Iterator[Hour]:
    text, start = placed.sentence.text, placed.sentence.start
    for time in times(text):
        forms = (each.form for each in placed.read.words if each.kind in ("word", "name"))
        quote = quoted(placed.passage, placed.sentence, start + time.start, start + time.end)
        yield Hour(
            quote=quote.model_copy(update={"value": time.label}),
            time=time,
            name=told(text, time.start, time.end, None),
            days=frozenset(day for day in times_named(placed.read) if "/" in day),
            ideas=frozenset(map(idea, forms)),
            document=placed.passage.document,
        )


def _grouped(hours: Sequence[Hour]) -> list[list[Hour]]:
    """The hours with those as one that are one time of what may be one day and one event."""
    groups: list[list[Hour]] = []
    for hour in sorted(hours, key=lambda each: each.time.is_open):
        group = next((g for g in groups if all(_is_one(hour, each) for each in g)), None)
        group = group or next((g for g in groups if _is_other(hour, g, hours)), None)
        if group is None:
            groups.append([hour])
        else:
            group.append(hour)
    return groups


def _is_one(a: Hour, b: Hour) -> bool:
    if not a.time.is_same(b.time) or _are_of_other_days(a, b):
        return False
    equal = a.time.minutes == b.time.minutes and a.document != b.document
    rare = a.time.minutes % _ROUND != 0
    return equal or rare or bool(a.days & b.days) or bool(a.ideas & b.ideas)


def _are_of_other_days(a: Hour, b: Hour) -> bool:
    return bool(a.days and b.days and not a.days & b.days)


def _is_other(hour: Hour, group: Sequence[Hour], hours: Sequence[Hour]) -> bool:
    """Whether a group tells another time of what likely is one event."""
    return all(
        each.document != hour.document
        and not _are_of_other_days(each, hour)
        and len(each.ideas & hour.ideas) >= _ALIKE
        and len(each.ideas & hour.ideas) >= _SHARE * min(len(each.ideas), len(hour.ideas))
        and not _gives(hour.document, each.time, hours)
        and not _gives(each.document, hour.time, hours)
        for each in group
    )


def _gives(document: str, time: Time, hours: Sequence[Hour]) -> bool:
    return any(each.document == document and each.time.is_same(time) for each in hours)


def _row(group: Sequence[Hour]) -> Row:
    quotes = {(e.quote.passage, e.quote.span.start): e.quote for e in group}
    cells = [
        cell.model_copy(update={"value": "; ".join(dict.fromkeys(q.value for q in cell.quotes))})
        for cell in cells_of(quotes.values())
    ]
    first = group[0]
    other = any(not each.time.is_same(first.time) for each in group)
    mark = "one" if len(cells) == 1 else "other" if other else "same"
    given = ", ".join(f"document {cell.document} {cell.value}" for cell in cells)
    note = "" if mark == "one" else f"{'Another' if other else 'The same'} time of day: {given}."
    return row(first.name, cells, mark, note=note, apart=first.quote.sentence.text)
