"""Figures and dates of a text that its sources give, give otherwise, or do not give.

Read as the sheets read them: a value with what it counts, a moment on the calendar.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ...cues.pairing import SentencePair
from ...cues.reading.quantity import Quantity
from ...cues.reading.word_forms import word_form
from ...cues.tokens import idea
from ..dates.calendar import of_day
from ..dates.datelines import OwnDay
from ..dates.moment import Moment, are_as_exact, are_two_times
from ..dates.moments import moments
from ..figures.counts import Figure, in_sentence
from ..figures.likeness import is_one_value, is_rounded, likeness
from ..figures.times import Time, times
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
_ROUGH = ("about", "nearly")
_MANY_DIGITS = 1000
"""The least count whose digits are told to be read."""
_VALUE_OF = re.compile(r"\b([a-z]+)\s(?:of|was|is|at|to|by)\s(?:[a-z]+\s){0,2}$", re.IGNORECASE)
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
    yield from _times(checked, near)
    own = days[checked.passage.document]
    for moment in moments(checked.read, own):
        at = checked.sentence.start + moment.start
        is_own = own is not None and moment.when == of_day(own.day) and not moment.reckoned
        if not is_own and not checked.quotes(at):
            quote = checked.quote(at, checked.sentence.start + moment.end)
            finding = _date(moment, quote, near, days)
            # "This year" of an undated text tells nothing.
            if moment.when or moment.day or finding.source_words:
                yield finding


def _times(checked: CheckedSentence, near: _Near) -> Iterator[Finding]:
    """What the sources say of each time of day of a sentence, but for those it quotes."""
    given = [(time, pair, at) for pair, at in near.about for time in times(at.sentence.text)]
    here = [*times(checked.sentence.text)]
    for time in here:
        start, end = (checked.sentence.start + each for each in (time.start, time.end))
        quote = checked.quote(start, end)
        if checked.quotes(start) or (time.is_open and quote.span.text.isalnum()):  # "at nine"
            continue
        same = next((at for at in given if time.is_same(at[0])), None)
        other = next((at for at in given if _is_another_time(at, here)), None)
        if same:
            yield Finding("figure found", quote, _time_at(same[2], same[0]))
        elif other:
            said = other[2].sentence.text[other[0].start : other[0].end]
            note = f"The source says “{said}”."
            yield Finding("other figure", quote, _time_at(other[2], other[0]), note)
        else:
            yield Finding(
                "figure without support", quote, None, "No source gives this time of day."
            )


def _is_another_time(
    given: tuple[Time, SentencePair, SourceSentence], here: Sequence[Time]
) -> bool:
    """Whether a source tells one event with a time of day that the text does not give."""
    time, pair, _ = given
    return _is_of_one_event(pair) and not any(time.is_same(each) for each in here)


def _time_at(source: SourceSentence, time: Time) -> SourceWords:
    start = source.sentence.start
    return SourceWords(source.passage, start + time.start, start + time.end)


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
        nearest = max(same, key=lambda o: (_is_exactly(figure, o), *_share(figure, o)))
        return Finding("figure found", quote, _at(nearest))
    others = [o for source in near.nearest for o in source.figures if _is_otherwise(figure, o)]
    if others:
        other = max(others, key=lambda o: _share(figure, o))
        return Finding("other figure", quote, _at(other), f"The source says “{other.written}”.")
    is_given = any(_is_given(figure, other) for source in near.all for other in source.figures)
    note = f"No source gives this figure{' of the same thing' if is_given else ''}."
    return Finding("figure without support", quote, None, note)


def _share(a: Figure, b: Figure) -> tuple[bool, bool, int]:
    """How likely two figures are of one thing."""
    lead = _word_before(a)
    return bool(a.head) and a.head == b.head, bool(lead) and lead == _word_before(b), likeness(a, b)


def _word_before(figure: Figure) -> str:
    """The word that a figure is the value of: "turnout" before "of 68%"."""
    text = figure.sentence.text[: figure.start - figure.sentence.start]
    found = _VALUE_OF.search(text)
    return word_form(found[1].lower()) if found else ""


def _is_exactly(a: Figure, b: Figure) -> bool:
    return is_one_value(a.quantity, b.quantity) and a.quantity.bound == b.quantity.bound


def _is_given(a: Figure, b: Figure) -> bool:
    """Whether a source's figure bears out a text's."""
    one, other = a.quantity, b.quantity
    if _is_exactly(a, b):
        return True
    if is_rounded(one, other) and one.bound in _ROUGH:
        return True
    return one.equals(other) and (one.bound not in ("", *_ROUGH) or _are_in_rounds(one, other))


def _are_in_rounds(one: Quantity, other: Quantity) -> bool:
    """Whether two counts are near because one has fewer digits: not "421,600" and "412,600"."""
    if min(one.low, other.low) < _MANY_DIGITS or one.low < one.high or other.low < other.high:
        return True
    bare = one._replace(bound=""), other._replace(bound="")
    return one.low == other.low or is_rounded(*bare) or is_rounded(*reversed(bare))


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
        if not _is_one_time(moment, other, quote.span.text, source):
            continue
        if not _is_span(moment) or _has_both_ends(moment, [m for at, m in given if at is source]):
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


def _is_span(moment: Moment) -> bool:
    """Whether a moment goes from one day to another: "June 30 to July 18"."""
    return moment.when is not None and "/" in moment.when.label


def _has_both_ends(moment: Moment, given: Iterable[Moment]) -> bool:
    """Whether some moments of a sentence begin and end where a span does, in whatever year."""
    stretches = [each.when for each in given if each.when]
    ends = {(day.month, day.day) for stretch in stretches for day in stretch}
    return all((day.month, day.day) in ends for day in moment.when or ())


def _day_of_year(moment: Moment) -> tuple[int, int] | None:
    """The month and the day that a moment is, whatever its year; None for a longer one."""
    if moment.month and moment.day:
        return moment.month, moment.day
    when = moment.when
    return (when.first.month, when.first.day) if when and when.first == when.last else None


def _is_one_time(a: Moment, b: Moment, words: str, source: SourceSentence) -> bool:
    """Whether a source gives a text's date: a year is no day or month of which none is written."""
    if a.when and b.when:
        in_one_year = bool(a.when.meets(b.when)) or (
            bool(a.month or b.month) and are_as_exact(a, b)
        )
        return in_one_year and not are_two_times(a, b)
    if a.day or b.day:
        return _day_of_year(a) == _day_of_year(b) is not None
    return words.casefold() == source.sentence.text[b.start : b.end].casefold()


def _moment_at(source: SourceSentence, moment: Moment) -> SourceWords:
    start = source.sentence.start
    return SourceWords(source.passage, start + moment.start, start + moment.end)
