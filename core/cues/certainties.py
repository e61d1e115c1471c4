"""Words and phrases of a text that say how sure something is."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from .lexicon import listed
from .tokens import Token, tokens

Level = Literal["refuted", "unclear", "hedged", "asserted"]

_UNCLEAR = re.compile(
    r"\b(?:not|n['’]t) (?:immediately |yet |entirely )?(?:clear|known|certain|sure)\b"
    r"|\b(?:has|have) (?:not|yet) (?:been )?(?:confirmed|verified)|\bunverified\b"
    r"|\bno one knows\b|\bremains? to be seen\b|\?\s*$",
    re.IGNORECASE,
)
_REFUTED = re.compile(
    r"\bnot true\b|\bno evidence\b|\bnot real\b|\bdid(?: not|n['’]t) happen\b|\bnever happened\b"
    r"|\bis safe\b|\bcleared (?:it|him|her|them|of)\b|\bmade[- ]up\b|\bturns out\b",
    re.IGNORECASE,
)
_LEVELS: tuple[Level, ...] = ("refuted", "unclear", "asserted", "hedged")


class Mark(NamedTuple):
    """A word or phrase that says how sure something is; offsets point into the text."""

    level: Level
    start: int
    end: int


@lru_cache(maxsize=20_000)
def certainties(text: str) -> tuple[Mark, ...]:
    """The marks of certainty in a text, in order; plain assertion leaves none."""
    marks = [Mark("unclear", *match.span()) for match in _UNCLEAR.finditer(text)]
    marks += [Mark("refuted", *match.span()) for match in _REFUTED.finditer(text)]
    taken = tuple(marks)
    for token in tokens(text):
        level = _level(token)
        if level and not any(mark.start <= token.start < mark.end for mark in taken):
            marks.append(Mark(level, token.start, token.end))
    return tuple(sorted(marks, key=lambda mark: (mark.start, mark.end)))


@lru_cache(maxsize=20_000)
def absolutes(text: str) -> tuple[Token, ...]:
    """The words of a text that leave no exception."""
    return tuple(token for token in tokens(text) if token.low in listed("absolute"))


def _level(token: Token) -> Level | None:
    if token.name and token.low == "may":
        return None  # the month
    return _by_word().get(token.low)


@cache
def _by_word() -> dict[str, Level]:
    return {word: level for level in reversed(_LEVELS) for word in listed(level)}
