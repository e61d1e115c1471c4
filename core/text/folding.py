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
    **{"æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l"},
    **{"đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ħ": "h", "Ħ": "h", "ı": "i", "þ": "th", "Þ": "th"},
    **{"ک": "ك", "ی": "ي", "ى": "ي", "ە": "ه", "ـ": ""},
    **dict.fromkeys("\xad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff", ""),
}
_OTHER = re.compile(r"[^\x00-\x7f]")
_ACCENT = re.compile(
    r"[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670]"
)
"""Accents, and the points of Hebrew and Arabic, which most texts leave out."""


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
    digit = unicodedata.digit(letter, None)
    if digit is not None:
        return str(digit)
    plain = _ACCENT.sub("", unicodedata.normalize("NFKD", letter).casefold())
    return plain.replace("\N{FRACTION SLASH}", "/")
