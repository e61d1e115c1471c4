"""Parts of a sentence beside its claim: who says it, a relative clause, what a colon sets off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_SAYS = (
    r"(?:says?|said|told|tells?|announce[sd]?|reports?|reported|argue[sd]?|believe[sd]?|holds?|held"
    r"|warn(?:s|ed)?|add(?:s|ed)?|claim(?:s|ed)?|predict(?:s|ed)?|insist(?:s|ed)?|thinks?|thought|found|finds?"
    r"|ruled|rules|decide[sd]|noted|notes|wrote|writes|recorded|observed|confirm(?:s|ed)?|state[sd]|explain(?:s|ed)?|stress(?:es|ed)|emphasi[sz]e[sd]?|point(?:s|ed)\sout|promise[sd]?"
    r"|den(?:y|ies|ied)|admit(?:s|ted)?|conclude[sd]?|shows?|showed|heard|learned|recall(?:s|ed)?|declare[sd]?)"
)
_CUT = re.compile(
    r"[,;:—–](?=[\s”\"’'])|[()]|\s-(?=\s)"
    rf"|\b(?:says?|said|announced|warned|argued|insisted|claimed)\b(?!,)(?:\sthat\b)?|\b{_SAYS}\sthat\b"
)
_SPEAKS = re.compile(
    rf"\b(?:{_SAYS}|according\sto)\b|\bin\s(?:the\s)?\w+(?:['’]s?)?\s(?:view|words|eyes)\b"
)
_SUBORDINATE = re.compile(
    r"\s*(?:which|who|whom|whose|where|while|although|though|whereas|adding)\b", re.IGNORECASE
)
_HARD = (";", ":", "—", "–", "(", ")")
_LONGEST = 14
"""Words of a part that tells who speaks; a longer one tells more."""


class Part(NamedTuple):
    """A part of a sentence between marks; offsets point into the sentence."""

    start: int
    end: int
    beside: bool
    """Whether it may stand beside the claim: without it the rest says what it said."""


def parts(text: str) -> Iterator[Part]:
    """The parts of a sentence, in its order."""
    start, opened = 0, ";"
    for cut in (*_CUT.finditer(text), None):
        end = cut.end() if cut else len(text)
        closed = cut[0].strip() if cut else ";"
        if text[start:end].strip():
            yield Part(start, end, _is_beside(text[start:end], opened, closed))
        start, opened = end, closed


def _is_beside(text: str, opened: str, closed: str) -> bool:
    if _SUBORDINATE.match(text) or (opened.startswith(_HARD) and closed.startswith(_HARD)):
        return True
    return bool(_SPEAKS.search(text)) and len(text.split()) <= _LONGEST
