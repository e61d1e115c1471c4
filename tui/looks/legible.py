"""Contrast: whatever theme a reader chooses, everything that is drawn can be read.

The change is made to what is drawn, as it will be shown, so no theme and no widget can forget it.
Contrast is that of WCAG 2.2, success criteria 1.4.3 and 1.4.11: 1 to 21.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual.color import Color as Ground
from textual.constants import DIM_FACTOR
from textual.filter import LineFilter

TEXT = 4.5
"""Contrast of text with its ground at least."""
SIGN = 3.0
"""Contrast at least of lines and marks that say something."""
SIGNS = re.compile(r"[\s\u2500-\u257f▌▍▖•◆]+")
"""What is no text; other blocks are edges of what has a ground of its own."""
EDGES = re.compile(r"[\s\u2580-\u259f]*")
STEPS = 20
"""Steps from a colour to white or black."""

RGB = tuple[int, int, int]
WHITE, BLACK = (255, 255, 255), (0, 0, 0)
Shown = Callable[[Color], Color]
"""What a terminal shows for a colour."""


def faint(filters: Sequence[LineFilter]) -> list[LineFilter]:
    """The filters of a dialog's own ground, where what stands behind it shows through."""
    return [each for each in filters if not isinstance(each, Legible)]


def contrast(one: RGB, other: RGB) -> float:
    """The contrast of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: RGB) -> float:
    """How bright a colour is, 0 to 1."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (each / 255 for each in color)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class Legible(LineFilter):
    """A filter that moves what is too near its ground towards white or black, and no further.

    What the terminal would dim is dimmed here: how far a terminal does it cannot be known.

    Args:
        shown: What the terminal shows for a colour.
    """

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self._shown = shown
        self._lifted = lru_cache(maxsize=4096)(self._lift)

    def apply(self, segments: list[Segment], background: Ground) -> list[Segment]:
        """The same text in colours that can be read."""
        del background
        return [
            segment if segment.style is None else self._legible(segment) for segment in segments
        ]

    def _legible(self, segment: Segment) -> Segment:
        text, style, control = segment
        lifted = self._lifted(style, TEXT)
        if lifted is style or (EDGES.fullmatch(text) and not SIGNS.fullmatch(text)):
            return segment
        if SIGNS.fullmatch(text):
            lifted = self._lifted(style, SIGN)
        return Segment(text, lifted, control)

    def _lift(self, style: Style, least: float) -> Style:
        color, ground = style.color, style.bgcolor
        if color is None or ground is None or color.is_default or ground.is_default:
            return style
        below = _rgb(self._shown(ground))
        wanted = _blend(below, _rgb(color), DIM_FACTOR) if style.dim else _rgb(color)
        readable = self._readable(wanted, below, least)
        if readable == wanted and not style.dim:
            return style
        return style + Style(color=Color.from_rgb(*readable), dim=False)

    def _readable(self, wanted: RGB, ground: RGB, least: float) -> RGB:
        lighter = luminance(wanted) > luminance(ground)
        # The other way round only where even white or black would not do.
        for end in (WHITE, BLACK) if lighter else (BLACK, WHITE):
            if contrast(end, ground) >= least:
                tries = (_blend(wanted, end, step / STEPS) for step in range(STEPS))
                enough = (each for each in tries if self._contrast(each, ground) >= least)
                return next(enough, end)
        return wanted

    def _contrast(self, color: RGB, ground: RGB) -> float:
        return contrast(_rgb(self._shown(Color.from_rgb(*color))), ground)


def _rgb(color: Color) -> RGB:
    red, green, blue = color.get_truecolor()
    return red, green, blue


def _blend(one: RGB, other: RGB, part: float) -> RGB:
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(one, other, strict=True))
    return red, green, blue
