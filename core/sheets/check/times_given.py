"""Times of day of a text that its sources give, give otherwise, or do not give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...cues.pairing import SentencePair
from ...cues.reading.clock_times import Time, times
from ..sheet import Quoted
from .checked_sentence import CheckedSentence
from .finding import OF_ANOTHER, Finding, NearSentences, is_of_one_event
from .source_words import SourceWords
from .sources import SourceSentence


def times_given(checked: CheckedSentence, near: NearSentences) -> Iterator[Finding]:
    """What the sources say of each time of day of a sentence, but for those it quotes."""
    here = [*times(checked.sentence.text)]
    for time in here:
        start, end = (checked.sentence.start + each for each in (time.start, time.end))
        quote = checked.quote(start, end)
        if not (checked.quotes(start) or (time.is_open and quote.span.text.isalnum())):  # "at nine"
            yield _finding(time, quote, here, near)


def _finding(time: Time, quote: Quoted, here: Sequence[Time], near: NearSentences) -> Finding:
    """What the sources say of a time of day."""
    given = [(each, pair, at) for pair, at in near.about for each in times(at.sentence.text)]
    if same := next((at for at in given if time.is_same(at[0])), None):
        return Finding("figure found", quote, _time_at(same[2], same[0]))
    if other := next((at for at in given if _is_another_time(at, here)), None):
        said = other[2].sentence.text[other[0].start : other[0].end]
        return Finding(
            "other figure", quote, _time_at(other[2], other[0]), f"The source says “{said}”."
        )
    told = ((each, at) for at in near.all for each in times(at.sentence.text))
    if there := next((at for at in told if time.is_same(at[0])), None):
        return Finding("figure found", quote, _time_at(there[1], there[0]), OF_ANOTHER)
    return Finding("figure without support", quote, None, "No source gives this time of day.")


def _is_another_time(
    given: tuple[Time, SentencePair, SourceSentence], here: Sequence[Time]
) -> bool:
    """Whether a source tells one event with a time of day that the text does not give."""
    time, pair, _ = given
    return is_of_one_event(pair) and not any(time.is_same(each) for each in here)


def _time_at(source: SourceSentence, time: Time) -> SourceWords:
    start = source.sentence.start
    return SourceWords(source.passage, start + time.start, start + time.end)
