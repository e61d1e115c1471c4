"""Letters of a PDF to which their font gives no name: what they are by what is drawn of them."""

from __future__ import annotations

from . import pdf_cells

DIVISION = 2
"""The code of the hyphen that PDFium gives for a division."""
NOTHING = 0x200B
_BLANK, _HYPHEN, _DASH, _UNKNOWN = 0x20, 0x2D, 0x2013, 0xFFFD
_CODES = {*range(0x20), *range(0x7F, 0xA0)} - {DIVISION, 0x09, 0x0A, 0x0D}
"""Codes of nothing that is seen, which PDFium gives where a font only numbers its letters."""
_STROKE = 1.5
"""Of a hyphen, at least: how much longer it is than thick."""
_LONG = 0.4
"""Length of a dash, at least, in heights of the font's box."""
_INK = 0.01
"""What is drawn of a letter, at least, in heights of the font's box."""
_NARROW = 0.1
"""Width of what is no blank, at most, in heights of the font's box."""


def put_names(upright: pdf_cells.Upright, codes: list[int]) -> None:
    """Put for each letter without a name what it looks like.

    Args:
        upright: The page.
        codes: All its letters; `DIVISION` is put for what may be the hyphen of a division.
    """
    for index, code in enumerate(codes):
        if code in _CODES:
            shape = _by_shape(upright, index)
            divides = shape == _HYPHEN and index > 0 and chr(codes[index - 1]).isalpha()
            codes[index] = DIVISION if divides else shape


def undivided(upright: pdf_cells.Upright, index: int) -> int:
    """The code of what could be the hyphen of a division, but divides nothing."""
    shape = _by_shape(upright, index)
    return shape if shape in (_HYPHEN, _DASH) else _UNKNOWN


def _by_shape(upright: pdf_cells.Upright, index: int) -> int:
    """The code of a blank, a hyphen or a dash, of nothing, or of a letter that is not known."""
    start, low, end, high = pdf_cells.box(upright, index)
    left, bottom, right, top = pdf_cells.box(upright, index, loose=False)
    height = high - low
    if min(right - left, top - bottom) < _INK * height:
        return _BLANK if end - start > _NARROW * height else NOTHING
    middle = (top + bottom) / 2 - low
    if right - left < _STROKE * (top - bottom) or not 0.3 * height < middle < 0.7 * height:
        return _UNKNOWN
    return _DASH if right - left > _LONG * height else _HYPHEN
