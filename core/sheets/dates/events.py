"""What happens when: each clause that names a moment, in each document's words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ...cues.reading.sentence import ReadSentence
from ...cues.reading.word_forms import word_form
from ...documents import Document, Sentence
from ...text.corpus import Corpus
from ..figures.surroundings import NOWHERE, Placed, Scene, scenes, value_idea
from ..once import once
from ..sheet import Quoted, quoted
from .calendar import Stretch, of_day
from .datelines import OwnDay, own_days
from .moment import Moment
from .moments import moments
from .told_before import with_told_before
from .told_last import Base
from .told_of_events import told_of_events

_BREAK = re.compile(r"[;“”\"()]|,\s|\s[–—]\s?|\s--\s|—|:\s")
_HARD = re.compile(r"[;“”\"()—–]|--")
DAY_OF_MONTH = re.compile(r"\d{1,2}(?:st|nd|rd|th)?\s[A-Z]|[A-Z][a-z]+\.?\s\d")
_DAY_ALONE = re.compile(
    r"(?:\w+day,?\s)?(?:(\d{1,2})(?:st|nd|rd|th)?\s([A-Z][a-z]+)|([A-Z][a-z]+)\.?\s(\d{1,2}))"
)
_DEED = re.compile(r"\b([a-z]+(?:ed|lt|rn|un|und))\s(?:in|on|since)\s$")
_OF_WEEKDAY = re.compile(r"['’]s\s")
"""What makes of a weekday the one that the reader knows already."""
_FIRST = 5
"""Paragraphs at the beginning that may tell when a document was written."""
_FEW = 5
"""Words of a clause that say too little of what happens to stand alone."""


class Event(NamedTuple):
    """What happens at some time."""

    quote: Quoted
    when: Stretch | None
    words: str
    """The date as it is written."""
    ideas: frozenset[str]
    """What the clause speaks of."""
    names: frozenset[str]
    """The names in its sentence."""
    said: frozenset[str]
    """What its sentence speaks of."""
    deed: str
    """What is done then, where a participle stands right before it: "built in 1989"."""
    scene: Scene
    """What the sentences near it speak of."""
    moment: Moment
    """The date as it is read."""
    document: str
    """Id of the document that tells it."""
    is_guessed: bool = False
    """Whether its year is only that of other dates of its document."""
    in_dated: bool = False
    """Whether its document has a day of its own."""
    is_dateline: bool = False
    """Whether it is when its document was written."""
    values: frozenset[str] = frozenset()
    """The figures in its sentence."""
    days_away: int | None = None
    """Days from its document's own day; None where that is not known."""
    base: int = 0
    """The year that stands in for the document's own where its year is made up; 0 elsewhere."""

    @property
    def label(self) -> str:
        """When it happens, with as much of the year as is known."""
        assert self.when is not None
        return self.when.without_year(self.base) if self.base else self.when.label


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
            found += (_event(placed, moment, own) for moment in told)
    found = _with_known_weekdays(_completed(found))
    return _with_days_of_events(corpus, found, days)


def _with_days_of_events(
    corpus: Corpus, found: Sequence[Event], days: Mapping[str, OwnDay | None]
) -> list[Event]:
    """The events, with those that are counted from another of them, in the order of the text."""
    kept = [*found]
    for placed, moment in told_of_events(corpus, found):
        event = _event(placed, moment, days[placed.passage.document])
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
                yield _event(placed, moment, own)._replace(is_dateline=True)
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


def _event(placed: Placed, moment: Moment, own: OwnDay | None) -> Event:
    passage, sentence, read, scene, _ = placed
    start, end = clause_around(sentence.text, moment.start, moment.end)
    words = [word for word in read.words if word.kind in ("word", "name")]
    inside = (word for word in words if start <= word.start < end)
    return Event(
        quote=quoted(passage, sentence, sentence.start + start, sentence.start + end),
        when=moment.when,
        words=sentence.text[moment.start : moment.end],
        ideas=frozenset(word.form for word in inside),
        names=read.names,
        said=frozenset(word.form for word in words),
        deed=_deed(sentence.text[: moment.start]),
        scene=scene,
        moment=moment,
        document=passage.document,
        values=frozenset(value_idea(word.quantity) for word in read.words if word.quantity),
        days_away=(moment.when.first - own.day).days if moment.when and own and own.near else None,
        is_guessed=own is not None and not own.near and moment.reckoned,
        in_dated=own is not None and own.near,
        base=own.day.year if own and own.yearless and moment.reckoned else 0,
    )


def _deed(before: str) -> str:
    match = _DEED.search(before)
    return word_form(match[1].lower()) if match else ""


def clause_around(text: str, start: int, end: int) -> tuple[int, int]:
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
