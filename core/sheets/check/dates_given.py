"""Dates of a text that its sources give, give otherwise, or do not give."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set

from ...text.days import MONTH
from ..dates.calendar import of_day
from ..dates.datelines import OwnDay
from ..dates.moment import Moment, are_as_exact, are_two_times
from ..dates.moments import moments
from ..sheet import Quoted
from .checked_sentence import CheckedSentence
from .finding import Finding, NearSentences, is_of_one_event
from .source_words import SourceWords
from .sources import SourceSentence

_IS_WHOLE = re.compile(rf"\b{MONTH}|\b\d{{4}}\b")
"""What makes of a date one that can be held against others."""


def dates_given(
    checked: CheckedSentence, near: NearSentences, days: Mapping[str, OwnDay | None]
) -> Iterator[Finding]:
    """What the sources say of each date of a sentence, but for those it quotes.

    Args:
        checked: The sentence.
        near: The sentences of the sources that may tell it.
        days: When each document was written.
    """
    own = days[checked.passage.document]
    for moment in moments(checked.read, own):
        at = checked.sentence.start + moment.start
        if not (_is_own(moment, own) and not moment.reckoned) and not checked.quotes(at):
            quote = checked.quote(at, checked.sentence.start + moment.end)
            finding = _date(moment, quote, near, days, checked.read.ideas)
            # "This year" of an undated text tells nothing.
            if finding and (moment.when or moment.day or finding.source_words):
                yield finding


def _date(
    moment: Moment,
    quote: Quoted,
    near: NearSentences,
    days: Mapping[str, OwnDay | None],
    ideas: Set[str],
) -> Finding | None:
    """What the sources say of a date: given, given otherwise, given near it, or not at all."""
    given = [*_dated((source for _, source in near.about), days)]
    for source, other in given:
        whole = _has_both_ends(moment, [m for at, m in given if at is source])
        one = _is_one_time(moment, other, quote.span.text, source)
        if one and (whole or not _is_span(moment)):
            return Finding("date found", quote, _moment_at(source, other))
    told = _is_told(moment, quote, near, days, ideas)
    if otherwise := None if told else _given_otherwise(moment, quote, given, near):
        return otherwise
    for source, other in _dated(near.around, days):
        if _is_one_time(moment, other, quote.span.text, source):
            return Finding("date found", quote, _moment_at(source, other))
    return _not_given(moment, quote, near, days)


def _given_otherwise(
    moment: Moment,
    quote: Quoted,
    given: Iterable[tuple[SourceSentence, Moment]],
    near: NearSentences,
) -> Finding | None:
    """Another date that a source gives of what is one event."""
    of_one = [s for pair, s in near.about if s in near.nearest and is_of_one_event(pair)]
    for source, other in given:
        if source in of_one and are_as_exact(moment, other) and are_two_times(moment, other):
            said = source.sentence.text[other.start : other.end]
            note = f"The source says “{said}”."
            return Finding("other date", quote, _moment_at(source, other), note)
    return None


def _is_told(
    moment: Moment,
    quote: Quoted,
    near: NearSentences,
    days: Mapping[str, OwnDay | None],
    ideas: Set[str],
) -> bool:
    """Whether any sentence of the sources that has an idea of the text's gives its date."""
    told = _dated((source for source in near.all if source.read.ideas & ideas), days)
    return any(_is_one_time(moment, other, quote.span.text, source) for source, other in told)


def _not_given(
    moment: Moment, quote: Quoted, near: NearSentences, days: Mapping[str, OwnDay | None]
) -> Finding | None:
    """A date that no source gives, or of another thing; None where none can be held against it."""
    if not _IS_WHOLE.search(quote.span.text):  # "two days later", "on Tuesday"
        return None
    told = [*_dated(near.all, days)]
    there = next((at for at in told if _is_one_time(moment, at[1], quote.span.text, at[0])), None)
    if there and _is_own(there[1], days[there[0].passage.document]):
        return Finding("date found", quote, _moment_at(*there))
    if any(other.when is None and not other.month for _, other in _dated(near.around, days)):
        return None
    note = f"No source gives this date{' for the same thing' if there else ''}."
    return Finding("date without support", quote, None, note)


def _is_own(moment: Moment, own: OwnDay | None) -> bool:
    """Whether a source is dated by a moment."""
    return own is not None and not own.of_others and moment.when == of_day(own.day)


def _dated(
    sentences: Iterable[SourceSentence], days: Mapping[str, OwnDay | None]
) -> Iterator[tuple[SourceSentence, Moment]]:
    """The moments that sentences of the sources name, each with where it stands."""
    for source in sentences:
        for moment in moments(source.read, days[source.passage.document]):
            yield source, moment


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


def _is_vaguer(given: Moment, moment: Moment) -> bool:
    """Whether a source tells less than a text: "last year" for 30 April, but for ends of spans."""
    if given.when is None or moment.when is None or are_as_exact(given, moment):
        return False
    days = moment.when.last - moment.when.first
    longer = given.when.last - given.when.first > days
    return longer and not (_is_span(given) and _has_both_ends(moment, [given]))


def _is_one_time(a: Moment, b: Moment, words: str, source: SourceSentence) -> bool:
    """Whether a source gives a text's date: a year is no day or month of which none is written."""
    if a.when and b.when:
        in_one_year = bool(a.when.meets(b.when)) or (
            bool(a.month or b.month) and are_as_exact(a, b)
        )
        return in_one_year and not are_two_times(a, b) and not _is_vaguer(b, a)
    if a.day or b.day:
        return _day_of_year(a) == _day_of_year(b) is not None
    return words.casefold() == source.sentence.text[b.start : b.end].casefold()


def _moment_at(source: SourceSentence, moment: Moment) -> SourceWords:
    start = source.sentence.start
    return SourceWords(source.passage, start + moment.start, start + moment.end)
