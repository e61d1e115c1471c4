"""Dates: what happens when, in each document's words, in the order of time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from ..cues.reading.sentence import ReadSentence
from ..documents import Passage, Sentence
from ..text.corpus import Corpus
from .calendar import Stretch
from .datelines import own_days
from .moments import Moment, moments
from .sheet import Cell, Quoted, Row, cells_of, quoted, row

_BREAK = re.compile(r"[;“”\"()]|,\s|\s[–—]\s?|\s--\s|—|:\s")
_HARD = re.compile(r"[;“”\"()—–]|--")
_DAY_OF_MONTH = re.compile(r"\d{1,2}(?:st|nd|rd|th)?\s[A-Z]|[A-Z][a-z]+\.?\s\d")
_DAY_ALONE = re.compile(
    r"(?:\w+day,?\s)?(?:(\d{1,2})(?:st|nd|rd|th)?\s([A-Z][a-z]+)|([A-Z][a-z]+)\.?\s(\d{1,2}))"
)
_FEW = 5
"""Words of a clause that say too little of what happens to stand alone."""
_ONE_EVENT = 4
"""Ideas that clauses with other dates have to share to be on one event ..."""
_SHARE = 0.6
"""... and their share of the shorter one, 0 to 1."""


class _Event(NamedTuple):
    """What happens at some time."""

    quote: Quoted
    when: Stretch | None
    words: str
    """The date as it is written."""
    ideas: frozenset[str]
    """What the clause speaks of."""
    base: int = 0
    """The year that stands in for the document's own where its year is made up; 0 elsewhere."""

    @property
    def label(self) -> str:
        """When it happens, with as much of the year as is known."""
        assert self.when is not None
        return self.when.without_year(self.base) if self.base else self.when.label

    @property
    def document(self) -> str:
        """Id of the document that tells it."""
        return self.quote.passage.partition(".")[0]


def rows(corpus: Corpus) -> Iterator[Row]:
    """Conflicts of dates, then a timeline, then what cannot be resolved."""
    events = _completed([*_events(corpus)])
    yield from _conflicts(events)
    dated: dict[tuple[Stretch, int], list[_Event]] = {}
    open_: dict[tuple[str, str], list[_Event]] = {}
    for event in events:
        if event.when:
            dated.setdefault((event.when, event.base), []).append(event)
        else:
            # "12 March" is one day for all of them, "Monday" need not be.
            shared = "" if _DAY_OF_MONTH.search(event.words) else event.document
            open_.setdefault((shared, event.words.casefold()), []).append(event)
    for when in sorted(dated):
        yield _row(dated[when])
    for unresolved in open_.values():
        yield _unresolved(unresolved)


def _events(corpus: Corpus) -> Iterator[_Event]:
    days = own_days(corpus)
    for document in corpus.documents:
        if corpus.reads_english(document.id):
            own = days[document.id]
            for passage in corpus.bodies(document.id):
                for sentence in corpus.sentences(passage):
                    read = ReadSentence(sentence)
                    for moment in moments(read, own):
                        base = own.day.year if own and own.yearless and moment.reckoned else 0
                        yield _event(passage, sentence, read, moment)._replace(base=base)


def _completed(events: list[_Event]) -> list[_Event]:
    """The events, "12 March" of an undated document on the one 12 March that the others tell of."""
    days = {(e.when, e.base) for e in events if e.when and e.when.first == e.when.last}
    for n, event in enumerate(events):
        written = _DAY_ALONE.fullmatch(event.words.strip()) if event.when is None else None
        if written:
            told = (written[1] or written[4], (written[2] or written[3])[:3].lower())
            one = {d for d in days if (f"{d[0].first.day}", f"{d[0].first:%b}".lower()) == told}
            if len(one) == 1:
                when, base = one.pop()
                events[n] = event._replace(when=when, base=base)
    return events


def _event(passage: Passage, sentence: Sentence, read: ReadSentence, moment: Moment) -> _Event:
    start, end = _clause(sentence.text, moment.start, moment.end)
    inside = (w for w in read.words if start <= w.start < end and w.kind in ("word", "name"))
    return _Event(
        quote=quoted(passage, sentence, sentence.start + start, sentence.start + end),
        when=moment.when,
        words=sentence.text[moment.start : moment.end],
        ideas=frozenset(word.form for word in inside),
    )


def _clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The clause around a date: with the next one where it says hardly more than the date."""
    cuts = [match.span() for match in _BREAK.finditer(text) if not start <= match.start() < end]
    first = max((cut[1] for cut in cuts if cut[1] <= start), default=0)
    last = min((cut[0] for cut in cuts if cut[0] >= end), default=len(text))
    if len(text[first:last].split()) < _FEW:
        first, last = _widened(text, cuts, first, last)
    while last > end and text[last - 1] in " .":
        last -= 1
    while first < start and text[first].isspace():
        first += 1
    return first, last


def _widened(text: str, cuts: Sequence[tuple[int, int]], first: int, last: int) -> tuple[int, int]:
    """A clause with the one after it, or the one before it where none follows."""
    after = [cut for cut in cuts if cut[0] >= last]
    if after and not _HARD.search(text[after[0][0] : after[0][1]]):
        return first, after[1][0] if len(after) > 1 else len(text)
    return max((cut[1] for cut in cuts if cut[1] < first), default=0), last


def _row(events: Sequence[_Event]) -> Row:
    label = events[0].label
    cells = _valued(events, label)
    told = " and ".join(cell.document for cell in cells)
    note = f"Documents {told} tell of this time." if len(cells) > 1 else ""
    words = {event.words for event in events}
    if note and len(words) > 1:
        note += f" They write {', '.join(f'“{each}”' for each in sorted(words))}."
    if events[0].base:
        note = f"{note} No document gives the year.".strip()
    mark = "same" if len(cells) > 1 else "one"
    return row(label, cells, mark, note=note, apart=label)


def _unresolved(events: Sequence[_Event]) -> Row:
    words = " ".join(events[0].words.split())
    cells = _valued(events, "not resolved")
    if len(cells) == 1:
        whose = f"Document {events[0].document} has no date of its own"
    else:
        whose = (
            f"Documents {' and '.join(cell.document for cell in cells)} have no date of their own"
        )
    note = f"{whose}: “{words}” is not resolved."
    mark = "same" if len(cells) > 1 else "one"
    return row(f"“{words}”", cells, mark, kind="not resolved", note=note, apart=words)


def _valued(events: Iterable[_Event], value: str) -> list[Cell]:
    quotes = {(e.quote.passage, e.quote.span.start): e.quote for e in events}
    return list(cells_of(quotes.values(), value))


def _conflicts(events: Sequence[_Event]) -> Iterator[Row]:
    """What is likely one event and has another date in each document, told once."""
    given: dict[str, set[Stretch]] = {}
    for event in events:
        if event.when:
            given.setdefault(event.document, set()).add(event.when)
    told: set[tuple[Stretch, Stretch]] = set()
    for a, b in combinations(events, 2):
        if a.document == b.document or not (a.when and b.when) or (a.when, b.when) in told:
            continue
        if a.base != b.base or a.when.meets(b.when) or not _is_one_event(a, b):
            continue
        # A document that gives both dates tells of two events.
        if not (_gives(given[b.document], a.when) or _gives(given[a.document], b.when)):
            told.add((a.when, b.when))
            yield _conflict(a, b)


def _gives(given: set[Stretch], when: Stretch) -> bool:
    return any(each.meets(when) for each in given)


def _is_one_event(a: _Event, b: _Event) -> bool:
    shared = len(a.ideas & b.ideas)
    return shared >= _ONE_EVENT and shared >= _SHARE * min(len(a.ideas), len(b.ideas))


def _conflict(a: _Event, b: _Event) -> Row:
    cells = [*_valued([a], a.label), *_valued([b], b.label)]
    note = (
        f"Document {a.document} gives {a.label}, document {b.document} gives {b.label}, "
        "for what is likely one event."
    )
    return row(" ".join(a.quote.span.text.split()), cells, "other", kind="another date", note=note)
