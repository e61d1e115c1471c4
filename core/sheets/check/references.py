"""Denials that refer to what was said before: "She denies it", "No such order"."""

from __future__ import annotations

import re

from ...cues.pairing import LIGHT
from ...cues.reading.word_forms import word_forms
from .beside import Beside, Words, forms

_ON_MATTER = 3
"""Ideas that a text shares with what stands before a denial that only points to it."""
_POINTING = re.compile(
    r"\bno\ssuch\s|\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed))\s(?:it|this|that)\b"
    r"|\bnothing\sof\sthe\s(?:sort|kind)\b",
    re.IGNORECASE,
)
"""What denies the sentence before."""
_ADMITS = word_forms("confirm admit acknowledge concede accept agree recall")


def pointing(beside: Beside) -> Words | None:
    """Where somebody denies what was said before, and the text says that he admits it."""
    read, source = beside.read, beside.source
    match = _POINTING.search(source.read.span.text)
    verb = next((w for w in read.words if w.form in _ADMITS), None)
    if match is None or verb is None:
        return None
    who = {*forms(read, 0, verb.start)}
    shared = (read.ideas & source.lead) - who - LIGHT
    if who & source.read.ideas & beside.sources.rare and len(shared) >= _ON_MATTER:
        return beside.words((verb.start, verb.end), match.span())
    return None
