"""Other times: differences of which one side is told of another time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.once import once_of_text
from ..reading.sentence import ReadSentence
from .tense import same_tense

_THEN = re.compile(
    r"\b(?:when|originally|formerly|initially|used\sto|at\sfirst|in\sthose\sdays|back\sthen|once\shad"
    r"|(?:years|decades|generations|a\s(?:year|decade|generation|century))\sago"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|(?:18|19|20)\d0s)\b|^(?:until|before)\s(?:the|that|this)\b",
    re.IGNORECASE,
)
"""Tells of another time: "when the line was opened, it took six hours"."""


def at_one_time(pair: SentencePair, cues: Sequence[Cue]) -> Iterator[Cue]:
    """The cues without a difference of which one side is told of another time.

    Figures may be of two times in one tense; all else only where the tenses tell them apart.
    """
    for cue in cues:
        if cue.label != "diverge" or not _tell_other_times(pair, in_one_tense=cue.kind == "number"):
            yield cue


def _tell_other_times(pair: SentencePair, *, in_one_tense: bool) -> bool:
    """Whether only one of the two tells of another time.

    Args:
        pair: Two sentences.
        in_one_tense: Whether words alone tell it, though both are in the past.
    """
    here, there = _tells_of_then(pair.a), _tells_of_then(pair.b)
    last = ("lastperiod" in pair.a.forms) != ("lastperiod" in pair.b.forms)
    if here != there and in_one_tense:
        return True
    return (here != there or last) and not same_tense(pair)


@once_of_text
def _tells_of_then(sentence: ReadSentence) -> bool:
    """Whether a sentence tells of another time."""
    return _THEN.search(sentence.span.text) is not None
