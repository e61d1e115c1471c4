"""Parts of a sentence: what stands beside its claim, and clauses that claim something each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_SAYS = (
    r"(?:says?|said|told|tells?|announce[sd]?|reports?|reported|argue[sd]?|believe[sd]?|holds?|held"
    r"|warn(?:s|ed)?|add(?:s|ed)?|claim(?:s|ed)?|predict(?:s|ed)?|insist(?:s|ed)?|thinks?|thought|found|finds?"
    r"|ruled|rules|decide[sd]|noted|notes|wrote|writes?|record(?:s|ed)?|observed|confirm(?:s|ed)?|state[sd]|explain(?:s|ed)?|stress(?:es|ed)|emphasi[sz]e[sd]?|point(?:s|ed)\sout|promise[sd]?"
    r"|den(?:y|ies|ied)|admit(?:s|ted)?|conclude[sd]?|shows?|showed|heard|learned|recall(?:s|ed)?|declare[sd]?|maintain(?:s|ed)|remark(?:s|ed)|reckon(?:s|ed)?)"
)
_TELLS_THAT = (
    r"(?<![,”\"'’]\s)\b(?:says?|said|announced|warned|argued|insisted|claimed)\b(?!,|\sto\s[^,;:]{2,30}$)"
    r"(?:\sthat\b)?"
    rf"|\b{_SAYS}\sthat\b"
    r"|\b(?:told|tells?|informed|assured|warned)\s(?:(?:the|an?|his|her|its|their)\s)?"
    r"[\w'’-]+(?:\s[\w'’-]+)?\sthat\b"
)
"""What ends the part that tells who speaks: the verb goes with it."""
_VIEW = r"\b[Ii]n\s(?:the\s)?\w+(?:['’]s?)?\s(?:view|words|eyes|opinion)\b"
_CUT = re.compile(
    rf"[,;:—–](?=[\s”\"’'])|[()]|\s-(?=\s)|(?P<tells>{_TELLS_THAT})|(?P<view>{_VIEW})"
)
_SPEAKS = re.compile(
    rf"\b(?:{_SAYS}|[Aa]ccording\sto)\b|\bin\s(?:the\s)?\w+(?:['’]s?)?\s(?:view|words|eyes)\b"
)
_CITES = re.compile(r"\s*as\s", re.IGNORECASE)
_OPINES = re.compile(r"\b(?:thinks?|thought|believe[sd]?|holds?|held|view|opinion|eyes)\b")
_NEUTRAL = re.compile(
    rf"{_OPINES.pattern}|\b(?:says?|said|told|tells?|announce[sd]?|reports?|reported|state[sd]|notes?|noted"
    r"|wrote|writes?|(?:shows?|showed|record(?:s|ed)?|confirm(?:s|ed)?|conclude[sd]?|heard)(?=\sthat\b|\W*$)"
    r"|explain(?:s|ed)?|add(?:s|ed)?|maintain(?:s|ed)|remark(?:s|ed)|reckon(?:s|ed)?|[Aa]ccording\sto|words)\b"
)
"""How it is told without doubt or denial."""
_SUBORDINATE = re.compile(
    r"\s*(?:which|who|whom|whose|where|while|although|though|whereas|adding)\b", re.IGNORECASE
)
_ADDED = re.compile(
    r"\s*(?:who|which|whose|where|and\s(?:there|this|that|these|those|it|he|she|they)|with"
    r"|for)\b(?=\s\S+\s\S)",
    re.IGNORECASE,
)
"""What opens a part that adds when, where, with what, or another claim."""
_APPOSED = re.compile(
    r"\s*(?:the|an?|its|his|her|their|one\sof)\s[\w’'-]+\b(?!\s*$)", re.IGNORECASE
)
_LISTED = re.compile(r",\s(?:and|or)\b|.*,\s(?:and|or)\s\S+\s*$")
_TURNS = re.compile(
    r"\b(?:not|no|never|nobody|none|n[’']t|but|or|if|unless|until|except|without|only|however|instead|although|though"
    r"|despite|perhaps|maybe|possibly|allegedly|reportedly|supposedly|might|may|could|would|should|must|hope[sd]?"
    r"|plan(?:s|ned)?|propose[sd]?|claim(?:s|ed)?|alleged|false|wrong|untrue|wrongly|den(?:y|ies|ied)|doubt(?:s|ed)?"
    r"|fail(?:s|ed)?|refuse[sd]?|reject(?:s|ed)?|cancelled|dropped|against|except\w*|exclud\w*|barring|save|apart|unlike|if|some|most|all|every|each|any)\b",
    re.IGNORECASE,
)
"""Words by which a part may narrow, doubt or turn what the rest claims."""
_EXEMPTS = re.compile(
    r"\b(?:exempt\w*|exclud\w*|excused?|waive[sd]?"
    r"|(?:do|does|did)(?:\snot|n['’]t)\sapply)\b",
    re.IGNORECASE,
)
"""Takes something out of what is claimed elsewhere."""
_HARD = (";", ":", "—", "–", "(", ")")
_LONGEST = 14
"""Words of a part that tells who speaks; a longer one tells more."""


class Part(NamedTuple):
    """A part of a sentence between marks; offsets point into the sentence."""

    start: int
    end: int
    is_aside: bool
    """Whether it may stand beside the claim: without it the rest says what it said."""
    speaks: bool = False
    """Whether it tells who says the rest."""
    neutral: bool = False
    """Whether by a verb that neither doubts nor denies it."""
    opines: bool = False
    """Whether it tells the rest as what somebody thinks."""
    adds: bool = False
    """Whether it only adds to the rest, which claims the same without it."""
    cites: bool = False
    """Whether it names what shows the rest: "as the minutes of three meetings show"."""


def parts(text: str) -> Iterator[Part]:
    """The parts of a sentence, in its order."""
    start, opened = 0, ";"
    for cut in (*_CUT.finditer(text), None):
        end = cut.end() if cut and cut["tells"] else cut.start() if cut else len(text)
        closed = cut[0].strip() if cut else ";"
        if text[start:end].strip():
            speaks = _speaks(text[start:end])
            aside = speaks or _is_aside(text[start:end], opened, closed)
            neutral = speaks and bool(_NEUTRAL.search(text, start, end))
            opines = speaks and bool(_OPINES.search(text, start, end))
            adds = not speaks and opened == "," and _adds(text[start:end], text[end:])
            cites = speaks and bool(_CITES.match(text, start))
            yield Part(start, end, aside, speaks, neutral, opines, adds, cites)
        if cut and cut["view"]:
            yield Part(*cut.span(), is_aside=True, speaks=True, neutral=True, opines=True)
        start, opened = (cut.end() if cut else end), closed


def _speaks(text: str) -> bool:
    return len(text.split()) <= _LONGEST and bool(_SPEAKS.search(text))


def _adds(text: str, after: str) -> bool:
    if _TURNS.search(text):
        return False
    closed = not after.strip(" .!”\"’'") or after[:1] == ","
    if _APPOSED.match(text):
        return after[:1] == "," and not _LISTED.match(after)
    return closed and bool(_ADDED.match(text))


def exempts(text: str) -> bool:
    """Whether something is taken out of what is claimed: "those of reporters are exempt"."""
    return _EXEMPTS.search(text) is not None


def _is_aside(text: str, opened: str, closed: str) -> bool:
    return bool(_SUBORDINATE.match(text)) or (opened.startswith(_HARD) and closed.startswith(_HARD))
