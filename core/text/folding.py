"""Text as it is searched: without case, accents, ligatures and signs that are not drawn."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence
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
_ACCENT = re.compile(
    r"[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670]"
)
"""Accents, and the points of Hebrew and Arabic, which most texts leave out."""


_KEPT = 10_000
"""Characters of which it is kept what becomes of them; no script but Chinese has more."""


class Folded(NamedTuple):
    """A folded text, and where each of its characters comes from."""

    text: str
    origins: Sequence[int]
    """For each character, the offset of the one that it was made from."""


def fold(text: str) -> str:
    """A text as it is searched."""
    return text.lower() if text.isascii() else text.translate(_LETTERS)


@lru_cache(maxsize=16)
def folded(text: str) -> Folded:
    """A text as it is searched, with the way back to it."""
    if text.isascii():
        return Folded(text.lower(), range(len(text)))
    letters = [_LETTERS[ord(letter)] for letter in text]
    origins = array("l", (at for at, made in enumerate(letters) for _ in made))
    return Folded("".join(letters), origins)


class _Letters(dict[int, str]):
    """What becomes of each character, by its code point, kept for those that come first."""

    def __missing__(self, code: int) -> str:
        made = _fold(chr(code))
        if len(self) < _KEPT:
            self[code] = made
        return made


_LETTERS = _Letters()


def _fold(letter: str) -> str:
    if letter.isascii():
        return letter.lower()
    same = _SAME.get(letter)
    if same is not None:
        return same
    digit = unicodedata.digit(letter, None)
    if digit is not None:
        return str(digit)
    plain = _ACCENT.sub("", unicodedata.normalize("NFKD", letter).casefold())
    return plain.replace("\N{FRACTION SLASH}", "/")
