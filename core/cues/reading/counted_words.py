"""The words that tell what a figure counts, as they are shown."""

from __future__ import annotations

import re

from ...text.words import STOP_WORDS
from .amounts import NUMBER
from .counted import Noun, is_of_several

NAMED = 7
"""Words that name what is counted."""
_VERBS = frozenset(
    """were was are is has have had will would could may might must shall should can who which that
    while when where as if whether because since did does do said and but""".split()  # noqa: SIM905
)
"""Words that end what a noun and its qualifiers name."""
_JOINING = frozenset("who which that while when where as if whether because since and but".split())  # noqa: SIM905
_SAID_OF_IT = 5
"""Words that name what is counted where the noun stands alone before a verb."""
CLAUSE = re.compile(r",(?!\d)|[;:()“”\"—–]|\s--?\s|\.(?=\s|$)|\s(?:and|or|but|to)\s(?=\S*\d)")
_NUMBER = re.compile(NUMBER, re.IGNORECASE)


def told(text: str, start: int, end: int, noun: Noun | None) -> str:
    """What is counted, or the words around a value with "…" in its place."""
    if noun and noun.hyphened:
        return f"…{text[text.index('-', start) : noun.end]}"
    after = CLAUSE.split(text[(noun.start if noun else end) :], maxsplit=1)[0].split()
    if noun:
        words = _trimmed(_named(after)[:NAMED])
        return " ".join(["of the", *words] if _counts_again(text, end, noun) else words)
    before = CLAUSE.split(text[:start])[-1].split()[-NAMED:]
    around = [*before, "…", *_trimmed(after[: NAMED - 2])]
    tells = any(each.isalpha() for each in "".join(around))
    return " ".join(around if tells else text.split()[: 2 * NAMED])


def _named(words: list[str]) -> list[str]:
    """The words up to a verb; with some of what is said of it where one word stands before."""
    ends = [n for n, word in enumerate(words) if n and word in _VERBS]
    if not ends:
        return words
    said = ends[0] == 1 and words[1] not in _JOINING
    return words[:_SAID_OF_IT] if said else words[: ends[0]]


def _counts_again(text: str, end: int, noun: Noun) -> bool:
    """Whether the noun has a number of its own: "three of the five gates"."""
    return is_of_several(text, end) and bool(_NUMBER.match(text, noun.start))


def _trimmed(words: list[str]) -> list[str]:
    """Some words without small ones at their end."""
    while words and words[-1].lower() in STOP_WORDS:
        words = words[:-1]
    return words
