"""What the sources say of each figure, time of day and date of a sentence.

Read as the sheets read them: a value with what it counts, a moment on the calendar.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..dates.datelines import OwnDay
from .checked_sentence import CheckedSentence
from .dates_given import dates_given
from .figures_given import figures_given
from .finding import Finding, near_sentences
from .times_given import times_given


def values(checked: CheckedSentence, days: Mapping[str, OwnDay | None]) -> Iterator[Finding]:
    """What the sources say of each of them, but for those that the sentence quotes.

    Args:
        checked: The sentence beside those of its sources.
        days: When each document was written.
    """
    near = near_sentences(checked)
    yield from figures_given(checked, near)
    yield from times_given(checked, near)
    yield from dates_given(checked, near, days)
