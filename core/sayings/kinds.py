"""What a clause tells of a thing: what it leads to, what ought to be, what it is worth."""

from __future__ import annotations

import re

from ..cues.reading.word_forms import spelling
from ..text.words import words
from ..topics.grammar import listed

_RESULT = re.compile(
    r"\bas\s+an?\s+(?:\w+\s+)?(?:result|consequence)\b|\b(?:therefore|consequently|thereby|hence)\b"
    r"|\b(?:leads?|led|leading)\s+to\b|\bresult(?:s|ed)?\s+in\b|\bfunction(?:s|ed)?\s+as\b"
    r"|\bcontribut(?:es?|ed)\s+to\b|\bg(?:ave|ives?)\s+rise\s+to\b|\bmeans\s+that\b|\bso\s+that\b",
    re.IGNORECASE,
)
BACKWARD = re.compile(
    r"\bas\s+an?\s+(?:\w+\s+)?(?:result|consequence)\b|\b(?:therefore|consequently)\b",
    re.IGNORECASE,
)
"""Tells what the sentence before led to."""
_VALUE = re.compile(
    r"\b(?:is|are|was|were)(?:n['’]t|\s+not)?\s+(?:just\s+|only\s+|no\s+)?(?:an?|the)\b"
    r"|\b(?:it|that)['’]s\s+(?:not\s+)?(?:just\s+)?(?:an?|the)\b",
    re.IGNORECASE,
)
_CAUSING = frozenset(map(spelling, listed("causing")))
_CHANGING = frozenset(map(spelling, listed("changing")))
_DEMANDING = listed("demanding")


def told(text: str) -> frozenset[str]:
    """What kinds of things a clause tells."""
    lows = [word.text.casefold() for word in words(text, "english")]
    stems = {spelling(low) for low in lows if low.isalpha() and not low.endswith("ing")}
    kinds = {
        "result": bool(_RESULT.search(text)),
        "causing": not stems.isdisjoint(_CAUSING),
        "changing": not stems.isdisjoint(_CHANGING),
        "demand": not _DEMANDING.isdisjoint(lows),
        "value": bool(_VALUE.search(text)),
    }
    return frozenset(kind for kind, is_told in kinds.items() if is_told)
