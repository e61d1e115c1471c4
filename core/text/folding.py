"""Text as it is searched: without case, accents, ligatures and signs that are not drawn."""

from __future__ import annotations

import re
import unicodedata
from array import array
from functools import lru_cache
from typing import NamedTuple

_SAME = {
    **dict.fromkeys("‘’‚‛ʼ＇`´′", "'"),
    **dict.fromkeys("“”„‟«»″＂", '"'),
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **dict.fromkeys("⁰¹²³⁴⁵⁶⁷⁸⁹", ""),
    **dict.fromkeys("\xad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff", ""),
}
_OTHER = re.compile(r"[^\x00-\x7f]")
_ACCENT = re.compile(r"[\u0300-\u036f]")


class Folded(NamedTuple):
    """A folded text, and where each of its characters comes from."""

    text: str
    origins: array[int]
    """For each character, the offset of the one that it was made from."""


@lru_cache(maxsize=16)
def folded(text: str) -> Folded:
    """A text as it is searched, with the way back to it."""
    parts: list[str] = []
    origins = array("l")
    at = 0
    for match in _OTHER.finditer(text):
        parts.append(text[at : match.start()].lower())
        origins.extend(range(at, match.start()))
        letters = _fold(match[0])
        parts.append(letters)
        origins.extend([match.start()] * len(letters))
        at = match.end()
    parts.append(text[at:].lower())
    origins.extend(range(at, len(text)))
    return Folded("".join(parts), origins)


def fold(text: str) -> str:
    """A text as it is searched."""
    return folded(text).text


@lru_cache(maxsize=10_000)
def _fold(letter: str) -> str:
    same = _SAME.get(letter)
    if same is not None:
        return same
    return _ACCENT.sub("", unicodedata.normalize("NFKD", letter).casefold())
