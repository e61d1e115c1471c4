"""Where the lines of a PDF's page begin and end among the letters that PDFium gives."""

from __future__ import annotations

from collections.abc import Iterator

from . import pdf_cells, pdf_unnamed
from .pdf_unnamed import DIVISION, NOTHING

_RAISED = 0.1
"""By how much small raised figures are raised, in heights of a line."""
_NEAR = 6
"""Characters from one word to the next, at most."""


def stretches(upright: pdf_cells.Upright, codes: list[int]) -> Iterator[tuple[int, int]]:
    """Where lines begin and end; codes that end none are replaced by what they stand for."""
    pdf_unnamed.put_names(upright, codes)
    start = 0
    for end, code in enumerate([*codes, 10]):
        if code == DIVISION and not _divides(upright, codes, start, end):
            codes[end] = pdf_unnamed.undivided(upright, end)
            continue
        # After the hyphen of a division PDFium often gives no end of the line.
        after = end + 1 if code == DIVISION else end
        instead = _goes_on(upright, codes, end) if code in (10, 13) and end < len(codes) else None
        if instead is not None:
            codes[end] = instead
            continue
        if code in (10, 13, DIVISION):
            yield start, after
            start = end + 1


def _divides(upright: pdf_cells.Upright, codes: list[int], start: int, at: int) -> bool:
    """Whether a code that may be a hyphen ends its line; or else it is a letter without a name."""
    after = next((n for n in range(at + 1, len(codes)) if not chr(codes[n]).isspace()), None)
    if at == start or after is None or codes[at + 1] in (10, 13):
        return at > start
    _, bottom, right, top = pdf_cells.box(upright, at - 1)
    left, next_bottom, _, _ = pdf_cells.box(upright, after)
    return abs(next_bottom - bottom) > 0.5 * (top - bottom) or left < right - (top - bottom)


def _goes_on(upright: pdf_cells.Upright, codes: list[int], at: int) -> int | None:
    """What stands for an end of a line at which the line goes on, a little higher or lower.

    Returns:
        The code of a space, or of nothing; None where the line ends.
    """
    before = next((n for n in range(at - 1, -1, -1) if not _is_blank(codes[n])), None)
    after = next((n for n in range(at + 1, len(codes)) if not _is_blank(codes[n])), None)
    if before is None or after is None or after - before > _NEAR:
        return None
    _, low, right, high = pdf_cells.box(upright, before)
    left, next_low, _, next_high = pdf_cells.box(upright, after)
    height = min(high - low, next_high - next_low)
    overlap = min(high, next_high) - max(low, next_low)
    gap = left - right
    moved = abs(next_low - low) > _RAISED * height
    if not moved or overlap < 0.5 * height or not -0.2 * height < gap < 0.6 * height:
        return None
    return 0x20 if gap > 0.15 * height else NOTHING


def _is_blank(code: int) -> bool:
    return code == NOTHING or chr(code).isspace()
