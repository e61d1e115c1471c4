"""Opposites that cannot both be said of one thing: listed ones, and which way something went."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...cues.reading.opposed import pairs_of_opposites
from ...cues.reading.sentence import ReadSentence
from ...cues.reading.word_forms import word_form, word_forms
from ...cues.reading.words import Word
from ...word_lists import rows, word_lists

_SHORT = 7
"""Letters of both opposites together: "up" and "on" are as often no opposites."""
_STEM = 4
"""Letters of a word that "un-" makes the opposite of."""
_ENDING = 3
"""Letters that make another word when they are cut off."""
_UP = word_forms(
    """increased raised strengthened stronger grew rose boosted expanded higher worsened toughened
    doubled multiplied tripled gained climbed jumped"""
)
_DOWN = word_forms(
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


def cannot_both_be(form: str, other: str) -> bool:
    """Whether two forms cannot both be said of one thing."""
    if are_opposite(form, other) or frozenset((form, other)) in _opposites():
        return True
    short, long = sorted((form, other), key=len)
    return len(short) >= _STEM and long == f"un{short}"  # "answered", "unanswered"


def is_an_opposite(form: str) -> bool:
    """Whether a form says one of two opposites."""
    return is_direction(form) or form in _turning()


def _of_claims() -> list[list[str]]:
    """Opposites that are looked for in a check alone."""
    return rows(word_lists(__package__, "opposites.toml")["pairs"])


@cache
def _turning() -> frozenset[str]:
    return frozenset[str]().union(*_opposites())


@cache
def _opposites() -> frozenset[frozenset[str]]:
    """What cannot both be said of one thing, besides directions: the opposites of the labels."""
    listed = {
        frozenset(map(word_form, pair))
        for pair in (*pairs_of_opposites(), *_of_claims())
        if all(len(word_form(word)) > len(word) - _ENDING for word in pair)  # no "law" of "lawful"
    }
    # "the first visit", "last year"; "earlier this month", "later on Wednesday"
    order = {frozenset(map(word_form, pair)) for pair in (("first", "last"), ("earlier", "later"))}
    return frozenset(pair for pair in listed if len("".join(pair)) > _SHORT and pair not in order)


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
    return form in _UP or form == "!up"


def _is_down(form: str) -> bool:
    return form in _DOWN or form == "!down"
