"""Denials that refer to what was said: "She denies it", "He refused to do so", "No such order"."""

from __future__ import annotations

import re

from ...cues.pairing import LIGHT
from ...cues.reading.word_forms import word_forms
from .beside import FEWEST, Beside, Words, forms

_ON_MATTER = 3
"""Ideas that a text shares with what stands before a denial that only points to it."""
_POINTING = re.compile(
    r"\bno\ssuch\s|\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed))\s(?:it|this|that)\b"
    r"|\bnothing\sof\sthe\s(?:sort|kind)\b",
    re.IGNORECASE,
)
"""What denies the sentence before."""
_UNDONE = re.compile(
    r"\b(?:refus(?:es|ed)\sto|declin(?:es|ed)\sto|fail(?:s|ed)\sto|(?:did|has|have|had|would|will|does)(?:\snot|n['’]t))"
    r"\s(?:do|done)\s(?:so|this|that|it)\b",
    re.IGNORECASE,
)
"""What denies that somebody did what was said before."""
_WISHES = re.compile(
    r"\b(?:want|ask|demand|call|urg|request|press|hope|expect|invit|would|should|could|may|might|must)\w*\b",
    re.IGNORECASE,
)
"""What tells that somebody only is to do something."""
_DENIED_THAT = re.compile(
    r"(?P<who>\w[^,;:.“”]{2,60}?)\s(?:has\s|have\s|had\s)?(?:den(?:y|ies|ied)|disput(?:es?|ed))\s"
    r"(?!it\b|this\b|these\b|them\b)(?P<told>[^,;:.—–“”]*)",
    re.IGNORECASE,
)
_OF_A_CLAIM = word_forms("reason claim allegation accusation report charge motive wrong")
"""What a denial says besides what it denies."""
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


def undone(beside: Beside) -> Words | None:
    """Where somebody refuses to do what was said before, and the text says that he does."""
    read, source = beside.read, beside.source
    match = _UNDONE.search(source.read.span.text)
    own = read.ideas - LIGHT - _ADMITS
    if match is None or _WISHES.search(read.span.text):
        return None
    if len(own) < FEWEST or not own <= source.lead | source.read.ideas:
        return None
    rare = own & beside.sources.rare
    last = next((w for w in reversed(read.words) if w.form in rare and w.kind == "word"), None)
    if last is None or last.form not in source.lead:
        return None
    return beside.words((last.start, last.end), match.span())


def admitted(beside: Beside) -> Words | None:
    """Where somebody denies what the text says that they admit."""
    read, there = beside.read, beside.source.read
    match = _DENIED_THAT.search(there.span.text)
    verb = next((w for w in read.words if w.form in _ADMITS), None)
    if match is None or verb is None:
        return None
    who = {*forms(there, *match.span("who"))} & {*forms(read, 0, verb.start)}
    told = {*forms(there, *match.span("told"))} - _OF_A_CLAIM
    if who and told and told <= {*forms(read, verb.end, len(read.span.text))}:
        return beside.words((verb.start, verb.end), match.span())
    return None
