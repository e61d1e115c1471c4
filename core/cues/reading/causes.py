"""What a sentence says that one thing leads to: an effect and its cause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .words import Word

_BE = r"(?:is|are|was|were|been|be)(?:\s\w+ly)?"
_E, _C = r"(?P<effect>[^;:]+?)", r"(?P<cause>[^;:]+)"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\bthe\s(?:cause|reason)\s(?:of|for|behind)\s{_E}\s{_BE}\s{_C}",
        rf"\b(?:put|puts|blamed?|blames|attributed?|attributes|ascribed?|traced?)\s{_E}\s"
        rf"(?:down\sto|on|to)\s{_C}",
        rf"{_E}\s{_BE}\s(?:caused|triggered|sparked|brought\sabout|set\soff|started|prompted|provoked"
        rf"|explained)\sby\s{_C}",
        rf"{_E}\s(?:came\sfrom|stem(?:s|med)\sfrom|result(?:s|ed)\sfrom|{_BE}\s(?:traced|blamed|down|due"
        rf"|put\sdown|attributed|ascribed)\s(?:back\s)?(?:to|on)|{_BE}\s(?:the|a)\s(?:result|fault"
        rf"|consequence|work)\sof)\s{_C}",
        rf"^\W*because\sof\s{_C.replace('[^;:]', '[^;:,]')},\s{_E}$",
        rf"{_E},?\s(?:because\sof|because|owing\sto|due\sto|on\saccount\sof|as\sa\sresult\sof"
        rf"|as\sa\sconsequence\sof|thanks\sto|through(?=\s(?:sheer|pure|lack|want|carelessness)\b))\s{_C}",
        rf"(?P<effect>[^;:,]*\b(?:resign\w*|quit|stepped\sdown|dismissed|sacked|fired|fined|sued"
        rf"|arrested|jailed)\b[^;:]*?)\sover\s{_C}",
        r"(?P<cause>[^;:]+?)\s(?:caused|causes|triggered|sparked|led\sto|leads\sto|brought\sabout|set\soff"
        rf"|{_BE}\s(?:the\s(?:cause\sof|reason\sfor)|behind|to\sblame\sfor|responsible\sfor))"
        r"\s(?P<effect>[^;:]+)",
        r"(?P<cause>[^;:]+?)\s(?:led|drove|forced|prompted)\s(?P<effect>[^;:]+?\sto\s[^;:]+)",
    )
)
_MAY_HOLD = re.compile(
    r"caus|reason|blam|attribut|ascrib|trac|trigger|spark|brought|set\soff|started\sby|prompt|provok"
    r"|explain|came\sfrom|stem|result|due\sto|down\sto|fault|consequence|work\sof|owing|account|thanks"
    r"|through|\sover\s|le(?:d|ads)\s|behind|responsible|drove|forced",
    re.IGNORECASE,
)
"""What every sentence holds that names a cause: most hold none and need not be taken apart."""
_ENDS = re.compile(r",\s|\s[—–-]\s|[.!]\s")
_TELLING = ("word", "name", "figure", "date", "code", "decisive")


class Cause(NamedTuple):
    """An effect and what is said to lead to it."""

    effect: tuple[Word, ...]
    cause: tuple[Word, ...]


def cause(text: str, words: Sequence[Word]) -> Cause | None:
    """The one effect of a sentence that it names a cause of; None where it names none.

    Args:
        text: The sentence.
        words: Its words.
    """
    if not _MAY_HOLD.search(text):
        return None
    text = text.rstrip(' .!”"')
    for pattern in _PATTERNS:
        match = pattern.search(text)
        if match is not None:
            return _cause(words, match)
    return None


def _cause(words: Sequence[Word], match: re.Match[str]) -> Cause | None:
    effect, why = (
        tuple(_words(words, *_trimmed(match, name, opens=name == _first(match))))
        for name in ("effect", "cause")
    )
    return Cause(effect, why) if effect and why else None


def _first(match: re.Match[str]) -> str:
    return min(("effect", "cause"), key=match.start)


def _trimmed(match: re.Match[str], name: str, *, opens: bool) -> tuple[int, int]:
    """Where an effect or a cause stands: beside the words that join them, up to a mark."""
    start, end = match.span(name)
    cuts = list(_ENDS.finditer(match.string, start, end))
    if cuts and opens:
        start = cuts[-1].end()
    elif cuts:
        end = cuts[0].start()
    return start, end


def _words(words: Sequence[Word], start: int, end: int) -> Iterator[Word]:
    return (w for w in words if start <= w.start < end and w.kind in _TELLING)
