"""The parts of a sentence between marks, without the marks around them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..cues.parts import SHOWN

_CUT = re.compile(r"(?<=[,;:])\s+|\s*[—–]\s*|\s+-\s+|\s+(?=(?:but|yet|while)\s)")
_JOINING = re.compile(r"\s+(?:that|which|who|because|when|as|where|so|and)\s+")
_SHORTEST = 3
"""Words; a shorter part belongs to a clause beside it: "MS-13, ironically, grew"."""


def clauses(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each clause of a sentence, without the marks around it.

    A clause that is too long to be read in passing is cut at its joining words as well.
    """
    for start, end in _cut(text, 0, len(text), _CUT):
        long = end - start > SHOWN
        yield from _cut(text, start, end, _JOINING) if long else ((start, end),)


def _cut(text: str, first: int, last: int, sign: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The parts of a stretch of text; what is short between two commas parts nothing."""
    marks = [match.span() for match in sign.finditer(text, first, last)]
    ends, starts = [*(a for a, _ in marks), last], [first, *(b for _, b in marks)]
    begin = first
    for number, end in enumerate(ends):
        here = text[begin if _is_hard(text, end) else starts[number] : end]
        following = text[starts[number + 1] : ends[number + 1]] if end < last else ""
        if end < last and min(len(here.split()), len(following.split())) < _SHORTEST:
            continue
        if kept := text[begin:end].strip(" ,;:—–-"):
            at = begin + text[begin:end].index(kept)
            yield at, at + len(kept)
        begin = starts[number + 1] if end < last else last


def _is_hard(text: str, at: int) -> bool:
    """Whether a mark parts clauses whatever their length: no comma."""
    return text[max(0, at - 1) : at] != ","
