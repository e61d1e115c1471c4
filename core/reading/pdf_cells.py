"""The cells of a table's row on a page of a PDF: words with more than a space between them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

_WIDE = 0.5
"""What may be a gap between cells, in heights of the font's box ..."""
_WIDER = 2.5
"""... when it is so much wider than the narrowest of its line: justified lines stretch all gaps."""
_SURE = 1.2
"""In heights of the font's box: no space is stretched so far, but in a line of few words ..."""
_SURER = 2.0
"""... where it is stretched twice as far."""
_THRICE = 3.0
"""After a sentence or a colon LaTeX stretches a space three times as much as others of its line."""
_EQUAL = 1.1
"""A line of which no gap is wider than another by more is a justified one of few words."""
_MARK = re.compile(r"\W{1,2}|\(?\w{1,2}[.)]")
"""What opens an item of a list."""


class Upright(NamedTuple):
    """The text of a page as it is read, however it is turned in the file."""

    text: PdfTextPage
    turn: int
    """Degrees, clockwise, by which the page is turned for its letters to stand upright."""
    width: float
    """Of the turned page, in points."""
    height: float


def parted(text: Upright, codes: list[int], start: int, end: int) -> list[tuple[int, int]]:
    """The cells of a line: of each the index of its first character, and that after its last one.

    Args:
        text: The page.
        codes: All its characters.
        start: Index of the line's first character.
        end: Index after the last one.
    """
    gaps = _gaps(text, codes, start, end)
    _, bottom, _, top = box(text, start)
    widths = [gap for gap, _, _ in gaps]
    limit = _limit(widths, top - bottom)
    pause = _pause(widths, top - bottom)
    parts: list[tuple[int, int]] = []
    at = start
    for gap, first, last in gaps:
        part = "".join(map(chr, codes[at:first]))
        wide = max(limit, pause) if part.endswith((".", "!", "?", ":")) else limit
        if gap > wide and not (at == start and _MARK.fullmatch(part)):
            parts.append((at, first))
            at = last
    return [*parts, (at, end)]


def _limit(widths: list[float], height: float) -> float:
    """From which width on a gap of a line parts two cells."""
    narrow, widest = (min(widths), max(widths)) if len(widths) > 1 else (height, height)
    if len(widths) > 2 and narrow > 0 and widest < _EQUAL * narrow and widest < _SURER * height:
        return widest
    return min(max(_WIDE * height, _WIDER * narrow), _SURE * height)


def _pause(widths: list[float], height: float) -> float:
    """How wide a gap may be after a sentence or a colon."""
    narrow = min(widths, default=0.0) if len(widths) > 1 else 0.0
    return _THRICE * narrow if narrow <= height else 0.0


def box(upright: Upright, index: int, *, loose: bool = True) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a character on the upright page.

    Args:
        upright: The page.
        index: Of the character.
        loose: Whether the box of its font is meant, and not of what is drawn of it.
    """
    corners = upright.text.get_charbox(index, loose=loose)  # pyright: ignore
    left, bottom, right, top = cast("tuple[float, float, float, float]", corners)
    width, height = upright.width, upright.height
    if upright.turn == 90:
        return bottom, height - right, top, height - left
    if upright.turn == 180:
        return width - right, height - top, width - left, height - bottom
    if upright.turn == 270:
        return width - top, left, width - bottom, right
    return left, bottom, right, top


def _gaps(text: Upright, codes: list[int], start: int, end: int) -> list[tuple[float, int, int]]:
    """Each white space of a line: its width in points, and the indexes around it."""
    gaps: list[tuple[float, int, int]] = []
    first = start
    while first < end:
        if not chr(codes[first]).isspace():
            first += 1
            continue
        last = first
        while last < end and chr(codes[last]).isspace():
            last += 1
        if start < first and last < end:
            gaps.append((box(text, last)[0] - box(text, first - 1)[2], first, last))
        first = last
    return gaps
