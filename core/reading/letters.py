"""How letters are written, made one way: no soft hyphens, ligatures, slants; accents composed.

A soft hyphen or a zero-width space says where a line may break, and is no part of a word; "ﬁ" is
the two letters that it draws. Left in, they part words that are one in comparing, in the search
and in what is copied. Joiners that shape a script or an emoji are its spelling, and stay.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator

from ..documents import trimmed
from ..text.segmenting import Block
from ..text.visible import LONE_JOINER
from .material import Extracted

_BREAKS = r"\u00ad\u034f\u061c\u200b\u200e\u200f\u2060-\u2069\ufeff"
"""Where a line may break, and which way letters run; what turns that way round stays to be seen."""
_ACCENTED = r"[A-Za-z\u00c0-\u024f\u0370-\u04ff\u1e00-\u1fff][\u0300-\u036f]+"
_FORMS = r"[\ufb00-\ufb06\U0001d400-\U0001d7ff]"
"""Ligatures, and the bold and slanted letters of formulas."""
_WRITTEN = re.compile(rf"[{_BREAKS}]+|{_FORMS}|{LONE_JOINER}|{_ACCENTED}")


def plain_letters(extracted: Extracted) -> Extracted:
    """A text with its letters written in one way, and its blocks where they stand now."""
    if extracted.text.isascii() or not _WRITTEN.search(extracted.text):
        return extracted
    parts: list[str] = []
    ends, shifts = [0], [0]
    """Offsets in the text after each change, and by how much what follows has moved."""
    at = 0
    for match in _WRITTEN.finditer(extracted.text):
        letters = one_way(match[0])
        parts += (extracted.text[at : match.start()], letters)
        at = match.end()
        ends.append(at)
        shifts.append(shifts[-1] + len(letters) - len(match[0]))
    text = "".join((*parts, extracted.text[at:]))

    def moved(offset: int) -> int:
        return max(0, offset + shifts[bisect_right(ends, offset) - 1])

    return extracted._replace(text=text, blocks=list(_moved(text, extracted, moved)))


def one_way(text: str) -> str:
    """A text with its letters written in one way."""
    return _WRITTEN.sub(lambda match: _letters(match[0]), text)


def _letters(written: str) -> str:
    if "\ufb00" <= written <= "\ufb06" or "\U0001d400" <= written <= "\U0001d7ff":
        return unicodedata.normalize("NFKC", written)
    return unicodedata.normalize("NFC", written) if written[0].isalpha() else ""


def _moved(text: str, extracted: Extracted, moved: Callable[[int], int]) -> Iterator[Block]:
    for block in extracted.blocks:
        start, end = trimmed(text, moved(block.start), moved(block.end))
        if start < end:
            yield block._replace(start=start, end=end)
