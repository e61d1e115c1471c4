"""The words of a text as they are written: in lower case; figures, dates, references read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .amounts import OPENING
from .plain_words import plain_words
from .quantity import SCORE
from .special_words import NUMBERED, OFTEN, TURNS_OF_DAY, special_word
from .written_dates import EDGES, one_date
from .written_word import WrittenWord

_COUNTED_IN = re.compile(r"\S+\s([A-Za-z]+)\s(?:to|against)\s")
_COUNTED = frozenset(("twice", "thrice"))
"""Words that hold a count and what is counted: "twice" is "two times"."""
_LOOKED_AT = OPENING | NUMBERED | EDGES | OFTEN | TURNS_OF_DAY | {"cannot"}
"""Words in small letters that may be more than one word."""
_WORD = re.compile(r"§|[^\W_]+(?:[.,]\d+)*(?:['’][^\W\d_]+)*(?:-[^\W_]+(?:['’][^\W\d_]+)*)*")


def raw_words(text: str) -> Iterator[WrittenWord]:
    """The words of a text, figures, dates and references read."""
    seen = 0
    for match in _WORD.finditer(text):
        start, word = match.start(), match[0]
        if start < seen:
            continue
        if word.islower() and word.isalpha() and word not in _LOOKED_AT:  # as most words are
            yield start, match.end(), word, "plain", None
        elif special := special_word(text, start, word):
            yield from _with_what_it_counts(text, match, special)
            seen = special[1]
        else:
            yield from plain_words(text, start, word)


def _with_what_it_counts(
    text: str, match: re.Match[str], special: WrittenWord
) -> Iterator[WrittenWord]:
    """A figure, date or reference, with what of it was read before it and what it counts."""
    start, end, _, kind, quantity = special
    if start < match.start():  # "at least" has been read as words
        yield (-1, start, "", "back", None)
    yield special
    if kind == "figure" and match[0].lower() in _COUNTED and end == match.end():
        yield *match.span(), "times", "plain", None
    if quantity is not None and quantity.unit == SCORE:
        yield from _counted_in(text, start, end)


def _counted_in(text: str, start: int, end: int) -> Iterator[WrittenWord]:
    """What a score counts, as a word of its own: "votes" in "55 votes to 44"."""
    if counted := _COUNTED_IN.match(text, start, end):
        yield *counted.span(1), counted[1].lower(), "plain", None


def written_words(pieces: Iterator[WrittenWord]) -> list[WrittenWord]:
    """The words with those taken back that belong to a figure after them: "at least 8".

    A day of the week beside a day of the month is one date with it.
    """
    raw: list[WrittenWord] = []
    for each in pieces:
        if each[3] == "back":
            while raw and raw[-1][0] >= each[1]:
                raw.pop()
        elif each[3] == "date" and (date := one_date(raw, each)):
            raw[-1] = date
        else:
            raw.append(each)
    return raw
