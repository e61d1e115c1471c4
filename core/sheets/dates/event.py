"""A clause that names a moment: what happens then, in a document's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ...cues.reading.words import Word
from ..figures.scenes import Placed, Scene
from ..figures.surroundings import value_idea
from ..sheet import Quoted, quoted
from .calendar import Stretch
from .datelines import OwnDay
from .moment import Moment

_BREAK = re.compile(r"[;“”\"()]|,\s|\s[–—]\s?|\s--\s|—|:\s")
_HARD = re.compile(r"[;“”\"()—–]|--")
_BESIDE = re.compile(
    r"\b(?:in|at|of|to|from|by|near|with|for|on|off|into|under|against|between|after|before)\s"
    r"(?:(?:the|its|his|her|their)\s)?(?:[A-Z][\w.'’-]*\s)*$"
)
"""What makes of a name a place or a part: "in Brest", "by the Ministry of Trade"."""
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
    bearers: frozenset[str]
    """The names in its clause, or else in the one before: "the Ondine, built in 1989"."""
    said: frozenset[str]
    """What its sentence speaks of."""
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


def event_at(placed: Placed, moment: Moment, own: OwnDay | None) -> Event:
    """What happens at a moment that a sentence names."""
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
        bearers=frozenset(_bearers(sentence.text, words, start, end)),
        said=frozenset(word.form for word in words),
        scene=scene,
        moment=moment,
        document=passage.document,
        values=frozenset(value_idea(word.quantity) for word in read.words if word.quantity),
        days_away=(moment.when.first - own.day).days if moment.when and own and own.near else None,
        is_guessed=own is not None and not own.near and moment.reckoned,
        in_dated=own is not None and own.near,
        base=own.day.year if own and own.yearless and moment.reckoned else 0,
    )


def _bearers(text: str, words: Sequence[Word], start: int, end: int) -> list[str]:
    """The names in a clause that may be its subject, or else those in the one before it."""
    names = [
        word for word in words if word.kind == "name" and not _BESIDE.search(text[: word.start])
    ]
    here = [word.form for word in names if start <= word.start < end]
    first = max((cut.end() for cut in _BREAK.finditer(text, 0, max(0, start - 2))), default=0)
    return here or [word.form for word in names if first <= word.start < start]


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
