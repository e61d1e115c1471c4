"""Words of a sentence that say which way something went: "rose", "is down by a fifth"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...cues.reading.sentence import ReadSentence
from ...cues.reading.word_forms import word_forms
from ...cues.reading.words import Word

UP = word_forms(
    """increased raised strengthened stronger grew rose boosted expanded higher worsened toughened
    doubled multiplied tripled gained climbed jumped"""
)
DOWN = word_forms(
    """reduced cut lowered weakened weaker shrank fell decreased diminished lower eased loosened
    halved softened lessened dropped declined lost"""
)
_COMPARED = (frozenset(("!more", "!fewer")), frozenset(("!more", "!less")))
_PARTICLE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|went|go|goes|gone)\s(?:\w+ly\s|still\s|now\s)?(up|down)\b"
    r"|\b(up|down)\s(?=by\s|(?:an?\s)?(?:half|third|quarter|fifth|sixth|tenth|little|bit|lot)\b"
    r"|(?:almost\s|nearly\s|about\s|some\s)?[$€£]?\d[\d.,]*\s?(?:%|per\s?cent|points?\b))",
    re.IGNORECASE,
)
"""What makes of "up" and "down" a direction: "were up", "down 3 %"; not "close down a pit"."""


def with_particles(read: ReadSentence, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Some words of a sentence in its order, with the "up" and "down" that are a direction.

    Args:
        read: The sentence.
        words: Those of its words that are read; they leave out small ones.
    """
    return tuple(sorted((*words, *_particles(read))))


def _particles(read: ReadSentence) -> Iterator[Word]:
    for match in _PARTICLE.finditer(read.span.text):
        which = 1 if match[1] else 2
        low = match[which].lower()
        yield Word(match.start(which), match.end(which), f"!{low}", "decisive")


def are_opposite(form: str, other: str) -> bool:
    """Whether one form says up and the other down, or one more and the other fewer."""
    if frozenset((form, other)) in _COMPARED:
        return True
    return (_is_up(form) and _is_down(other)) or (_is_down(form) and _is_up(other))


def is_direction(form: str) -> bool:
    """Whether a form says up or down."""
    return _is_up(form) or _is_down(form)


def _is_up(form: str) -> bool:
    return form in UP or form == "!up"


def _is_down(form: str) -> bool:
    return form in DOWN or form == "!down"
