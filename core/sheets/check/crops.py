"""Cuts that turn the sense of a quotation: what a source says right before, within or after it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from .source_words import SourceWords

_TURNING = (
    r"(?:not|never|no|n['’]t|nobody|nothing|neither|without|hardly|false(?:ly)?|wrong(?:ly)?|untrue|"
    r"refus\w*|den(?:y|ie[sd])|postpon\w*|doubt\w*|far\sfrom|myth|oppos\w*|reject\w*|fail\w*|prevent\w*|"
    r"stop\w*|avoid\w*|against|instead\sof|rather\sthan|unless|if|cancel\w*|delay\w*|drop\w*|block\w*|"
    r"halt\w*|abandon\w*|warn\w*|fear\w*)"
)
_BEFORE = re.compile(rf"(?:\b|(?<=\w)(?=n['’]t)){_TURNING}\b(?:\W+\w+){{0,4}}\W*$", re.IGNORECASE)
"""What turns the sense of the words after it."""
_AFTER = re.compile(
    r"^,?\s(?:(?:but\s)?only\s(?:if|when|after)|unless|if|provided\sthat|as\slong\sas|except|until|"
    r"but\snot|though\snot|or\snot|is\s(?:a\s)?(?:false|wrong|untrue|myth|lie)|would\sbe\s(?:wrong|false))\b"
    r"[^.!?;”\"]*",
    re.IGNORECASE,
)
"""What limits the words before it."""
_WITHIN = re.compile(
    r"(?:\b(?:not|never|no|nobody|without|unless|only|hardly|refus\w*|den(?:y|ied|ies))|n['’]t)\b",
    re.I,
)
_LONGEST_GAP = 300
"""Characters that may be left out within one quotation."""


def turned(parts: Sequence[SourceWords], before: str, after: str) -> str:
    """What the source has around or within a quotation that turns its sense, or nothing.

    Args:
        parts: Where the parts of the quotation stand in the source.
        before: What the text that quotes says before the quotation, in its sentence.
        after: What it says after it.
    """
    clause = re.split(r"[.!?;:]\s|,\s(?!and\b)", parts[0].before)[-1]
    match = _BEFORE.search(clause)
    if match and not _BEFORE.search(before) and not re.search(rf"\b{_TURNING}\b", after[:30], re.I):
        return f"Before these words the source says “{clause[match.start() :].strip()}”."
    for one, other in pairwise(parts):
        gap = _between(one, other)
        if _WITHIN.search(gap):
            return f"Between these words the source says “{' '.join(gap.split())}”."
    limit = _AFTER.match(parts[-1].after)
    if limit and not _limited(after):
        return f"After these words the source says “{limit[0].strip(' ,')}”."
    return ""


def _between(one: SourceWords, other: SourceWords) -> str:
    """What the source has between two parts of a quotation."""
    if one.passage is not other.passage or not 0 < other.start - one.end < _LONGEST_GAP:
        return ""
    at = one.passage.start
    return one.passage.text[one.end - at : other.start - at]


def _limited(after: str) -> bool:
    """Whether the text that quotes gives a limit of its own."""
    return bool(re.search(r"\b(?:if|unless|provided|except|until|only|but|though)\b", after, re.I))
