"""Times of day of a text that its sources give, give otherwise, or do not give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...cues.pairing import SentencePair
from ...cues.reading.clock_times import Time, times
from .checked_sentence import CheckedSentence
from .finding import OF_ANOTHER, Finding, NearSentences, is_of_one_event
from .source_words import SourceWords
from .sources import SourceSentence


def times_given(checked: CheckedSentence, near: NearSentences) -> Iterator[Finding]:
    """What the sources say of each time of day of a sentence, but for those it quotes."""
    here = [*times(checked.sentence.text)]
    if not here:
        return
    given = [(time, pair, at) for pair, at in near.about for time in times(at.sentence.text)]
    elsewhere = [(time, at) for at in near.all for time in times(at.sentence.text)]
    for time in here:
        start, end = (checked.sentence.start + each for each in (time.start, time.end))
        quote = checked.quote(start, end)
        if checked.quotes(start) or (time.is_open and quote.span.text.isalnum()):  # "at nine"
            continue
        same = next((at for at in given if time.is_same(at[0])), None)
        other = next((at for at in given if _is_another_time(at, here)), None)
        there = next((at for at in elsewhere if time.is_same(at[0])), None)
        if same:
            yield Finding("figure found", quote, _time_at(same[2], same[0]))
        elif other:
            said = other[2].sentence.text[other[0].start : other[0].end]
            note = f"The source says “{said}”."
            yield Finding("other figure", quote, _time_at(other[2], other[0]), note)
        elif there:
            yield Finding("figure found", quote, _time_at(there[1], there[0]), OF_ANOTHER)
        else:
            yield Finding(
                "figure without support", quote, None, "No source gives this time of day."
            )


def _is_another_time(
    given: tuple[Time, SentencePair, SourceSentence], here: Sequence[Time]
) -> bool:
    """Whether a source tells one event with a time of day that the text does not give."""
    time, pair, _ = given
    return is_of_one_event(pair) and not any(time.is_same(each) for each in here)


def _time_at(source: SourceSentence, time: Time) -> SourceWords:
    start = source.sentence.start
    return SourceWords(source.passage, start + time.start, start + time.end)
