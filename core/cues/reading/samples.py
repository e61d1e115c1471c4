"""Samples: out of how many one is meant, "one house in four"."""

from __future__ import annotations

import re

from .amounts import NUMBER
from .word_forms import is_past

WHOLE = (
    r"(?:second|minute|hour|day|week|fortnight|month|year|decade|mile|kilomet(?:re|er)"
    r"|met(?:re|er)|litre|hectare|acre|tonne|kilo)"
)
"""What may be told in halves and quarters of one."""
OUT_OF = r"(?:(?:in|out\sof)(?:\severy)?|of\severy)"
AMONG = rf"(?!(?:1[5-9]|20)\d\d\b){NUMBER}\b(?![.,:]\d|\s?%|\s{WHOLE}s?\b)"
_THE_ONE = re.compile(
    r"\b(?:no|the|this|that|each|every|any|another|which|other|only|last|first|next)\s$",
    re.IGNORECASE,
)
"""Before "one" that is a pronoun."""
SAMPLED = re.compile(rf"\bone\s[a-z]+\s{OUT_OF}\s(?=(?P<among>{AMONG}))", re.IGNORECASE)
_VERB = re.compile(r"(?!series|species)\w+(?<![su'’i])s")
"""No noun in the singular: "this one swims in six rivers"."""
_ED_NOUNS = frozenset(("bed", "shed", "seed", "breed", "weed", "reed", "creed", "deed"))
_PLACES = re.compile(rf"\s(?:other|others|different|more|separate|of|{WHOLE}s?)\b", re.IGNORECASE)
"""After a number that tells where, and not out of how many."""


def is_one_of(text: str, start: int, end: int, last: int) -> bool:
    """Whether words from "one" on tell a share: "one house in four", not "one lives in four".

    Args:
        text: The text.
        start: Where "one" begins.
        end: Where the words before the number end.
        last: Where the number ends.
    """
    words = text[start:end].lower().split()[1:]
    inner = [each for each in words if each not in ("in", "out", "of", "every")]
    noun = inner[-1] if inner else ""
    verb = _VERB.fullmatch(noun) or (is_past(noun) and noun not in _ED_NOUNS)
    where = bool(noun) and _PLACES.match(text, last)
    return not (_THE_ONE.search(text, max(0, start - 10), start) or verb or where)


def is_sampled(text: str, at: int) -> bool:
    """Whether a number tells out of how many one is meant: "four" in "one house in four"."""
    return any(
        one.end() == at and is_one_of(text, one.start(), *one.span("among"))
        for one in SAMPLED.finditer(text, max(0, at - 40), at + 20)
    )
