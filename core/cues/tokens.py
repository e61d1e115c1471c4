"""Tokens: the words of a text with their concepts, and the breaks between clauses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ..text.concepts import concept
from ..text.words import words
from .lexicon import listed

_BREAK = re.compile(r"[,;:()!?“”\"…—–―]|\.(?=\s|$|[\"”’)])")
_QUOTE = re.compile(r"[“”\"]")
_JOINING = frozenset(
    """but because although though while whereas which who that unless if as when despite and
    yet""".split()  # noqa: SIM905
)
_WORDS = 20_000
"""Stems of which the concept is remembered."""
_TITLES = frozenset(("mr", "mrs", "ms", "dr", "sen", "rep", "gov", "st", "no"))


class Token(NamedTuple):
    """A word of a text, or the punctuation that breaks it; offsets point into that text."""

    start: int
    end: int
    text: str
    low: str
    """In lower case, with plain apostrophes."""
    concept: str
    """What the word stands for: its concept, or its stem."""
    content: bool
    """Whether it says something about the subject."""
    name: bool
    """Whether its capital letter makes it a name."""
    mark: bool
    """Whether it is punctuation."""

    @property
    def breaks(self) -> bool:
        """Whether a new clause begins here."""
        return self.mark or self.low in _JOINING


def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text and the punctuation that breaks clauses."""
    read: list[Token] = []
    at = 0
    for word in words(text, "english"):  # as the vocabulary asks, so that it is read once
        if word.start != at + 1 or text[at] != " ":  # most words are parted by one blank
            read.extend(_marks(text, at, word.start, read))
        low, concept_, telling = _reading(word.text, word.stem, word.stop)
        start, at = word.start, word.end
        read.append(Token(start, at, word.text, low, concept_, telling, word.name, mark=False))
    read.extend(_marks(text, at, len(text), read))
    return tuple(read)


@lru_cache(maxsize=_WORDS)
def idea(stemmed: str) -> str:
    """The one concept that a stem stands for, or the stem itself."""
    return min(concept(stemmed), default=stemmed)


def quoted(text: str) -> tuple[tuple[int, int], ...]:
    """Quotations of three words or more; one that is not closed runs to the end of the text."""
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    for match in _QUOTE.finditer(text):
        if match[0] == "“" or (match[0] == '"' and opened is None):
            opened = match.start()
        elif opened is not None:
            spans.append((opened, match.end()))
            opened = None
        elif not spans:  # it was opened in the sentence before
            spans.append((0, match.end()))
    if opened is not None:
        spans.append((opened, len(text)))
    return tuple((start, end) for start, end in spans if len(text[start:end].split()) >= 3)


def is_quoted(text: str, at: int) -> bool:
    """Whether an offset lies inside a quotation."""
    return any(start <= at < end for start, end in quoted(text))


def clauses(text: str) -> tuple[tuple[Token, ...], ...]:
    """Runs of words between punctuation and joining words; a joining word opens its clause."""
    runs: list[list[Token]] = [[]]
    for token in tokens(text):
        if token.breaks:
            runs.append([])
        if not token.mark:
            runs[-1].append(token)
    return tuple(tuple(run) for run in runs if run)


def _reading(text: str, stem: str, stop: bool) -> tuple[str, str, bool]:
    """A word in lower case, what it stands for, and whether it says something."""
    low = text.lower().replace("’", "'")
    telling = not stop and (len(low) > 1 or text[0].isdigit()) and low not in listed("filler")
    return low, idea(stem), telling


def _marks(text: str, start: int, end: int, before: Sequence[Token]) -> list[Token]:
    last = before[-1] if before else None
    # The full stop of "U.S." and "Mr." ends nothing.
    short = last is not None and ("." in last.text or len(last.text) == 1 or last.low in _TITLES)
    return [
        Token(at, at + 1, text[at], text[at], text[at], content=False, name=False, mark=True)
        for match in _BREAK.finditer(text, start, end)
        if (at := match.start()) >= start
        and not (short and at == start and text[at] == "." and end < len(text))
    ]
