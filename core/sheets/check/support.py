"""Figures and dates of a text that its sources give, give otherwise, or do not give.

Read as the sheets read them: a value with what it counts, a moment on the calendar.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ...cues.pairing import SentencePair
from ...cues.reading.word_forms import word_form
from ...cues.tokens import idea
from ..dates.calendar import of_day
from ..dates.datelines import OwnDay
from ..dates.moment import Moment, are_as_exact, are_two_times
from ..dates.moments import moments
from ..figures.counts import Figure, in_sentence
from ..figures.likeness import is_one_value, is_rounded, likeness
from ..figures.told_apart import are_told_apart
from ..sheet import Quoted, quoted
from .checked_sentence import CheckedSentence
from .sources import SourceSentence, SourceWords

_ABOUT = 0.3
"""Share of the ideas of a value's sentence that a source's sentence has to hold."""
_ONE_EVENT = 0.6
"""Share of the ideas of the shorter sentence that is in both where both date one event ..."""
_FEWEST = 3
"""... and their least number."""
_MANY = 6
"""Ideas beyond which the share is not counted."""
_NEAREST = 3
"""Sentences of the sources that may give another value, those that share most."""
_TELLING = 11
"""The least count that says something by itself."""
_OF_VALUES = frozenset(
    idea(word_form(word))
    for word in """cost price pay paid spend charge worth value total sum amount number figure count
    reach rise fall stand year month week day people person say""".split()  # noqa: SIM905
)
"""What is said of values of any thing."""
_ANYBODY = frozenset(
    idea(word_form(word)) for word in ("people", "person", "man", "woman", "other")
)
"""Heads by which two counts are not yet of one group."""
_TEXTS = re.compile(
    r"\s(?:\w+\s)?(?:documents?|sources?|texts?|articles?|pieces?|reports?|accounts?"
    r"|statements?|stories|papers?|authors?)\b",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"\b(?:document|source|text|paragraph|article|page)s?\s(?:\d+(?:,\s|,?\sand\s|\sor\s))*$",
    re.IGNORECASE,
)


class Finding(NamedTuple):
    """What the sources say of a value."""

    kind: str
    quote: Quoted
    """The value in the text."""
    source_words: SourceWords | None
    """The value in a source."""
    note: str = ""


class _Near(NamedTuple):
    """The sentences of the sources, by how much they have to do with one of a text."""

    about: list[tuple[SentencePair, SourceSentence]]
    """Those that share enough with it, what shares most first."""
    nearest: list[SourceSentence]
    """The first of these."""
    all: Sequence[SourceSentence]


def values(checked: CheckedSentence, days: Mapping[str, OwnDay | None]) -> Iterator[Finding]:
    """What the sources say of each figure and date of a sentence, but for those it quotes.

    Args:
        checked: The sentence beside those of its sources.
        days: When each document was written.
    """
    near = _near(checked)
    for figure in in_sentence(checked.passage, checked.sentence, checked.read, every=True):
        if not checked.quotes(figure.start) and not _points(figure):
            yield _figure(figure, near)
    own = days[checked.passage.document]
    for moment in moments(checked.read, own):
        at = checked.sentence.start + moment.start
        is_own = own is not None and moment.when == of_day(own.day) and not moment.reckoned
        if not is_own and not checked.quotes(at):
            quote = checked.quote(at, checked.sentence.start + moment.end)
            finding = _date(moment, quote, near, days)
            if moment.when or finding.source_words:  # "this year" of an undated text tells nothing
                yield finding


def _near(checked: CheckedSentence) -> _Near:
    ranked = sorted(
        checked.pairs,
        key=lambda each: (-each[0].containment * len(each[0].shared), each[1].passage.id),
    )
    about = [(pair, source) for pair, source in ranked if _is_about(pair)]
    nearest = [source for pair, source in ranked[:_NEAREST] if _is_about(pair)]
    return _Near(about, nearest, checked.sources.sentences)


def _is_about(pair: SentencePair) -> bool:
    return bool(pair.shared) and len(pair.shared) >= _ABOUT * min(len(pair.a.ideas), _MANY)


def _points(figure: Figure) -> bool:
    """Whether a figure only points at texts: "document 2", "documents 1 and 3", "three texts"."""
    text = figure.sentence.text
    start = figure.start - figure.sentence.start
    after = _TEXTS.match(text, start + len(figure.written))
    return bool(after or _POINTING.search(text, 0, start))


def _figure(figure: Figure, near: _Near) -> Finding:
    end = figure.start + len(figure.written)
    quote = quoted(figure.passage, figure.sentence, figure.start, end)
    given = [other for _, source in near.about for other in source.figures]
    same = [other for other in given if _is_given(figure, other)]
    same = same or [o for source in near.all for o in source.figures if _is_told(figure, o)]
    if same:
        return Finding("figure found", quote, _at(max(same, key=lambda o: _share(figure, o))))
    others = [o for source in near.nearest for o in source.figures if _is_otherwise(figure, o)]
    if others:
        other = max(others, key=lambda o: _share(figure, o))
        return Finding("other figure", quote, _at(other), f"The source says “{other.written}”.")
    is_given = any(_is_given(figure, other) for source in near.all for other in source.figures)
    note = f"No source gives this figure{' of the same thing' if is_given else ''}."
    return Finding("figure without support", quote, None, note)


def _share(a: Figure, b: Figure) -> tuple[bool, int]:
    """How likely two figures are of one thing."""
    return bool(a.head) and a.head == b.head, likeness(a, b)


def _is_given(a: Figure, b: Figure) -> bool:
    """Whether a source's figure bears out a text's."""
    if is_one_value(a.quantity, b.quantity) and a.quantity.bound == b.quantity.bound:
        return True
    if is_rounded(a.quantity, b.quantity) and a.quantity.bound in ("about", "nearly"):
        return True
    return a.quantity.equals(b.quantity)


def _is_told(a: Figure, b: Figure) -> bool:
    """Whether a source's figure, told among other things, is a text's: both speak of something."""
    telling = bool(a.quantity.unit) or a.quantity.low >= _TELLING
    one = is_one_value(a.quantity, b.quantity) and a.quantity.bound == b.quantity.bound
    return telling and one and bool((a.read.ideas & b.read.ideas) - _OF_VALUES)


def _is_otherwise(a: Figure, b: Figure) -> bool:
    """Whether a source's figure is of the same thing and says another value."""
    one = a.quantity.unit == b.quantity.unit and (bool(a.quantity.unit) or _is_one_noun(a, b))
    if not one or likeness(a, b) <= 0 or are_told_apart(a, b):
        return False
    return len(_things(a) & _things(b)) >= (_FEWEST if a.head in _ANYBODY else 1)


def _things(figure: Figure) -> frozenset[str]:
    """What a claim speaks of besides the value: two things that cost something are two."""
    return figure.claim - _OF_VALUES - {figure.head, figure.lead}


def _is_one_noun(a: Figure, b: Figure) -> bool:
    if a.head and b.head:
        return a.head == b.head
    return bool(a.lead) and a.lead == b.lead


def _at(figure: Figure) -> SourceWords:
    return SourceWords(figure.passage, figure.start, figure.start + len(figure.written))


def _date(moment: Moment, quote: Quoted, near: _Near, days: Mapping[str, OwnDay | None]) -> Finding:
    given = [*_dated((source for _, source in near.about), days)]
    for source, other in given:
        if _is_one_time(moment, other, quote.span.text, source):
            return Finding("date found", quote, _moment_at(source, other))
    of_one = [
        source for pair, source in near.about if source in near.nearest and _is_of_one_event(pair)
    ]
    for source, other in given:
        said = source.sentence.text[other.start : other.end]
        if source in of_one and are_as_exact(moment, other) and are_two_times(moment, other):
            note = f"The source says “{said}”."
            return Finding("other date", quote, _moment_at(source, other), note)
    is_given = any(_is_one_time(moment, m, quote.span.text, at) for at, m in _dated(near.all, days))
    note = f"No source gives this date{' for the same thing' if is_given else ''}."
    return Finding("date without support", quote, None, note)


def _dated(
    sentences: Iterable[SourceSentence], days: Mapping[str, OwnDay | None]
) -> Iterator[tuple[SourceSentence, Moment]]:
    """The moments that sentences of the sources name, each with where it stands."""
    for source in sentences:
        for moment in moments(source.read, days[source.passage.document]):
            yield source, moment


def _is_of_one_event(pair: SentencePair) -> bool:
    return len(pair.shared) >= _FEWEST and pair.containment >= _ONE_EVENT


def _is_one_time(a: Moment, b: Moment, words: str, source: SourceSentence) -> bool:
    """Whether a source gives a text's date: a year is no day or month of which none is written."""
    if a.when and b.when:
        in_one_year = bool(a.when.meets(b.when)) or (
            bool(a.month or b.month) and are_as_exact(a, b)
        )
        return in_one_year and not are_two_times(a, b)
    return words.casefold() == source.sentence.text[b.start : b.end].casefold()


def _moment_at(source: SourceSentence, moment: Moment) -> SourceWords:
    start = source.sentence.start
    return SourceWords(source.passage, start + moment.start, start + moment.end)
