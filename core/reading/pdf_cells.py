"""The cells of a table's row on a page of a PDF: words with more than a space between them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

_WIDE = 0.5
"""What may be a gap between cells, in heights of the font's box ..."""
_WIDER = 2.5
"""... when it is so much wider than the narrowest of its line: justified lines stretch all gaps."""
_SURE = 1.2
"""In heights of the font's box: no space is stretched so far."""
_MARK = re.compile(r"\W{1,2}|\(?\w{1,2}[.)]")
"""What opens an item of a list."""


def parted(text: PdfTextPage, codes: list[int], start: int, end: int) -> tuple[str, bool]:
    """The text of a line, with " | " between its cells, and whether it has any.

    Args:
        text: The page.
        codes: All its characters.
        start: Index of the line's first character.
        end: Index after the last one.
    """
    gaps = _gaps(text, codes, start, end)
    _, bottom, _, top = box(text, start)
    narrow = min((gap for gap, _, _ in gaps), default=0.0) if len(gaps) > 1 else top - bottom
    likely = max(_WIDE * (top - bottom), _WIDER * narrow)
    limit = min(likely, _SURE * (top - bottom))
    parts: list[str] = []
    at = start
    for gap, first, last in gaps:
        part = "".join(map(chr, codes[at:first]))
        if gap > limit and not (at == start and _MARK.fullmatch(part)):
            parts.append(part)
            at = last
    parts.append("".join(map(chr, codes[at:end])))
    return " | ".join(parts), len(parts) > 1


def box(text: PdfTextPage, index: int) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a character."""
    return cast("tuple[float, float, float, float]", text.get_charbox(index, loose=True))  # pyright: ignore


def _gaps(
    text: PdfTextPage, codes: list[int], start: int, end: int
) -> list[tuple[float, int, int]]:
    """Each white space of a line: its width in points, and the indexes around it."""
    found: list[tuple[float, int, int]] = []
    first = start
    while first < end:
        if not chr(codes[first]).isspace():
            first += 1
            continue
        last = first
        while last < end and chr(codes[last]).isspace():
            last += 1
        if start < first and last < end:
            found.append((box(text, last)[0] - box(text, first - 1)[2], first, last))
        first = last
    return found
