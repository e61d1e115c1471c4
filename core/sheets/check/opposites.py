"""Opposites that cannot both be said of one thing."""

from __future__ import annotations

from functools import cache

from ...cues.reading.opposed import pairs_of_opposites
from ...cues.reading.word_forms import word_form
from ...word_lists import rows, word_lists
from .directions import are_opposite, is_direction

_SHORT = 7
"""Letters of both opposites together: "up" and "on" are as often no opposites."""
_STEM = 4
"""Letters of a word that "un-" makes the opposite of."""
_ENDING = 3
"""Letters that make another word when they are cut off."""


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
