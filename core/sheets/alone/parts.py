"""What a sentence tells beside a figure or a date that another document gives as well."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from ..dates.past import has_past

Part = tuple[int, int]
"""From where to where in a sentence."""
_BREAK = re.compile(
    r"[;:()—–]|,(?!\d)\s|\s-\s|\s(?=(?:and|but)\s(?!a\s(?:half|quarter)\b)(?:that|it|he|she|they|we|the|by|to|a|of)\b)"
)
_SOURCE = re.compile(r"\W*(?:according\sto|as)\b", re.IGNORECASE)
"""How a part begins that only tells who says so."""
_TELLS = re.compile(r"\b(?:will|won['’]t|is|are|to\sbe|been|has|have|[a-z]+s\sthat)\b")
_OWN_VIEW = re.compile(
    r"^\W*(?:[Ww]hoever|[Nn]obody|[Aa]ny(?:one|body)|[Ww]hat|[Tt]here\s(?:is|are)|[Ll]et|[Ff]or\s(?:many|some|me|us))\b"
    r"|\b(?:I|[Ww]e|[Yy]ou)\s(?:think|believe|hope|know|feel|expect|would|love|should|must|can(?:not)?|need|want|do)\b"
    r"|\byou\b|\b(?:should|must|ought)\b|\b(?:perhaps|surely|of\scourse|after\sall)\b"
    r"|\b(?:does|do)\snot\s[a-z]+\b|\b(?:is|are)\s(?:not\s)?(?:an?|the|only|one\sof)\b"
)
"""What makes a view of a sentence, and no report of what happened."""


def rest(text: str, told: Iterable[Part]) -> list[Part]:
    """The parts of a sentence between marks in which none of some words stand."""
    cuts = [0, *(match.end() for match in _BREAK.finditer(text)), len(text)]
    spans = [*told]
    return [
        (start, end)
        for start, end in pairwise(cuts)
        if not any(start < last and first < end for first, last in spans)
        and not _SOURCE.match(text, start)
    ]


def pieces(text: str, parts: Iterable[Part]) -> Iterator[str]:
    """The words of some parts."""
    yield from (text[start:end] for start, end in parts)


def cut_to(text: str, parts: Sequence[Part]) -> str:
    """A sentence on one line, with an ellipsis for each run of words outside some parts of it."""
    cut, at = "", 0
    for start, end in (*parts, (len(text), len(text))):
        if text[at:start].strip():
            cut += "… "
        cut, at = cut + text[start:end], end
    return " ".join(cut.split())


def is_in(at: int, parts: Iterable[Part]) -> bool:
    """Whether a place of a sentence lies in some parts of it."""
    return any(start <= at < end for start, end in parts)


def compares(text: str) -> bool:
    """Whether some words hold something against another: "lower than in any other town"."""
    return bool(re.search(r"\b(?:[a-z]+er|more|less|fewer)\sthan\b", text))


def is_report(text: str) -> bool:
    """Whether a sentence tells what happened, is so or will be, and is no view of who writes."""
    return not _OWN_VIEW.search(text) and bool(has_past(text) or _TELLS.search(text))
