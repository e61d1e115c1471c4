"""Text -> words and stems with their places: what every similarity and cue counts."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import Stemmer

_WORD = re.compile(r"[^\W_]+(?:[.'’-](?=[^\W_])[^\W_]+)*")
_POSSESSIVE = re.compile(r"['’](?:s|S)?$")

STOP_WORDS = frozenset(  # a list of literals would be two hundred lines
    """a about above after again against all also am among an and any are aren't as at be because
    been before being below between both but by can can't cannot could couldn't did didn't do does
    doesn't doing don't down during each either else even ever every few for from further get gets
    had hadn't has hasn't have haven't having he her here hers herself him himself his how however
    i if in into is isn't it it's its itself just let like may me might more most much must my
    myself neither no nor not now of off on once one only or other others our ours ourselves out
    over own per same said say says she should shouldn't since so some still such than that that's
    the their theirs them themselves then there these they this those though through thus to too
    under until up upon us very was wasn't we were weren't what when where whether which while who
    whom whose why will with within without won't would wouldn't yet you your yours yourself
    """.split()  # noqa: SIM905
)


class Word(NamedTuple):
    """A word of a text."""

    start: int
    end: int
    text: str
    """As it stands, without a possessive s."""
    stem: str
    """Snowball's English stem of the lower-cased word."""
    stop: bool
    """Whether it says nothing about the subject."""


@lru_cache(maxsize=20_000)
def words(text: str) -> tuple[Word, ...]:
    """The words of a text with their offsets in it."""
    return tuple(_word(match) for match in _WORD.finditer(text))


def stems(text: str) -> tuple[str, ...]:
    """The stems of a text without stop words, in order."""
    return tuple(word.stem for word in words(text) if not word.stop)


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The stem of one word, which may be written in any case and with typographic quotes."""
    return _stem(word.casefold().replace("’", "'"))


def _word(match: re.Match[str]) -> Word:
    text = _POSSESSIVE.sub("", match[0])
    lower = text.casefold().replace("’", "'")
    # "US" is a country, "us" a pronoun.
    stop = lower in STOP_WORDS and not (lower == "us" and text.isupper())
    return Word(match.start(), match.start() + len(text), text, stem(text), stop)


_stem: Callable[[str], str] = Stemmer.Stemmer("english").stemWord  # pyright: ignore
