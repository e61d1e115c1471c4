"""What happens at what time of day, in each document's words, on its day where that is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from ...cues.tokens import idea
from ...text.corpus import Corpus
from ..figures.surroundings import scenes
from ..sheet import Quoted, Row, cells_of, quoted, row
from .datelines import own_days
from .events import clause_around
from .moments import moments
from .times import Time, times

_ALIKE, _SHARE = 3, 0.6
"""Ideas, and their share of the shorter clause, that make other times those of one event."""


class Hour(NamedTuple):
    """What happens at a time of day."""

    quote: Quoted
    time: Time
    day: date | None
    """The day that its sentence names, or None."""
    ideas: frozenset[str]
    """What its sentence speaks of."""
    document: str

    @property
    def label(self) -> str:
        """When it is, as exactly as it is told."""
        return f"{self.day.isoformat()} {self.time.label}" if self.day else self.time.label


def hour_rows(corpus: Corpus) -> Iterator[tuple[date, Row]]:
    """A row for each time of day, with the day it stands on; those without one come last."""
    groups = _grouped([*_hours(corpus)])
    for group in sorted(groups, key=_order):
        yield _order(group)[0], _row(group)


def _hours(corpus: Corpus) -> Iterator[Hour]:
    days = own_days(corpus)
    for document in corpus.english:
        for placed in scenes(corpus)[document.id]:
            text = placed.sentence.text
            found = [*times(text)]
            named = [*moments(placed.read, days[document.id])] if found else []
            told = {m.when.first for m in named if m.when and m.when.first == m.when.last}
            forms = (w.form for w in placed.read.words if w.kind in ("word", "name"))
            ideas = frozenset(idea(form) for form in forms)
            at = placed.sentence.start
            for time in found:
                start, end = clause_around(text, time.start, time.end)
                quote = quoted(placed.passage, placed.sentence, at + start, at + end)
                own = days[document.id]
                sole = len(told) == 1 and not (own and own.yearless)
                day = next(iter(told)) if sole else None
                yield Hour(quote, time, day, ideas, document.id)


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
    days = {a.day, b.day} - {None}
    if not a.time.is_same(b.time) or len(days) > 1:
        return False
    same_day = a.day == b.day is not None
    return a.document != b.document or same_day or bool(a.ideas & b.ideas)


def _is_other(hour: Hour, group: Sequence[Hour], hours: Sequence[Hour]) -> bool:
    """Whether a group tells another time of what likely is one event."""
    return all(
        each.document != hour.document
        and len({each.day, hour.day} - {None}) < 2
        and len(each.ideas & hour.ideas) >= _ALIKE
        and len(each.ideas & hour.ideas) >= _SHARE * min(len(each.ideas), len(hour.ideas))
        and not _gives(hour.document, each.time, hours)
        and not _gives(each.document, hour.time, hours)
        for each in group
    )


def _gives(document: str, time: Time, hours: Sequence[Hour]) -> bool:
    return any(each.document == document and each.time.is_same(time) for each in hours)


def _order(group: Sequence[Hour]) -> tuple[date, int]:
    days = [each.day for each in group if each.day]
    return (min(days) if days else date.max), min(each.time.minutes for each in group)


def _row(group: Sequence[Hour]) -> Row:
    days = [each.day for each in group if each.day]
    first = group[0]._replace(day=days[0]) if days else group[0]
    told = {(e.quote.passage, e.quote.span.start): e for e in group}
    quotes = (e.quote.model_copy(update={"value": e.time.label}) for e in told.values())
    cells = [
        cell.model_copy(update={"value": "; ".join(dict.fromkeys(q.value for q in cell.quotes))})
        for cell in cells_of(quotes)
    ]
    other = any(not each.time.is_same(first.time) for each in group)
    mark = "one" if len(cells) == 1 else "other" if other else "same"
    note = ""
    if mark != "one":
        given = ", ".join(f"document {cell.document} {cell.value}" for cell in cells)
        note = f"{'Another time' if other else 'The same time'} of day: {given}."
    kind = "another time" if other else ""
    return row(first.label, cells, mark, kind=kind, note=note, apart=first.quote.sentence.text)
