"""Terminals with fewer colours: what they show for a colour, and what is drawn without any."""

from __future__ import annotations

from functools import cache, lru_cache, partial

from rich.color import Color, ColorSystem, ColorType
from rich.console import COLOR_SYSTEMS, Console
from rich.palette import Palette
from rich.segment import Segment
from rich.style import Style
from textual.color import Color as Ground
from textual.filter import LineFilter

from .legible import RGB, Legible, luminance

LIGHT, GREY = 0.25, 0.35
"""Without colour a ground brighter than this is drawn by reversing, text darker than that dim."""
FIRST = 16
"""The colours below are the terminal's own; nobody knows which they are."""


def system_of(console: Console) -> ColorSystem:
    """How many colours a terminal has; all, as for Textual, if nobody knows."""
    return COLOR_SYSTEMS.get(console.color_system or "", ColorSystem.TRUECOLOR)


def few(system: ColorSystem) -> bool:
    """Whether there are but the terminal's own colours, sixteen of them."""
    return system in (ColorSystem.STANDARD, ColorSystem.WINDOWS)


def filters(system: ColorSystem) -> list[LineFilter]:
    """What makes the colours of a theme legible on a terminal that has so many."""
    legible = Legible(partial(shown, system=system))
    return [legible, EightBit()] if system is ColorSystem.EIGHT_BIT else [legible]


def shown(color: Color, system: ColorSystem) -> Color:
    """What a terminal shows for a colour."""
    if system is ColorSystem.EIGHT_BIT and color.type is ColorType.TRUECOLOR and color.triplet:
        return _nearest(color.triplet)
    return color.downgrade(system)


@lru_cache(maxsize=1024)
def _nearest(color: RGB) -> Color:
    """The one of 256 colours that looks most like it: rich would make dark colours loud."""
    return Color.from_ansi(FIRST + _palette().match(color))


@cache
def _palette() -> Palette:
    return Palette([Color.from_ansi(number).get_truecolor() for number in range(FIRST, 256)])


class Restyled(LineFilter):
    """A filter that draws every piece of text in another style."""

    def apply(self, segments: list[Segment], background: Ground) -> list[Segment]:
        """The same text, each style changed."""
        del background
        return [
            Segment(text, style and self.restyle(style), control)
            for text, style, control in segments
        ]

    def restyle(self, style: Style) -> Style:
        """What a style becomes."""
        raise NotImplementedError


class EightBit(Restyled):
    """For terminals of 256 colours."""

    def restyle(self, style: Style) -> Style:
        """The colours that look most like those asked for."""
        return _eight_bit(style)


class Colourless(Restyled):
    """For NO_COLOR: no colour reaches the terminal, not even grey.

    What stands on a light ground is reversed, and what is written in dark grey is dim.
    """

    def restyle(self, style: Style) -> Style:
        """Bold, dim, italic, underlined and reversed alone."""
        return _colourless(style)


@lru_cache(maxsize=4096)
def _eight_bit(style: Style) -> Style:
    color, ground = (each and shown(each, ColorSystem.EIGHT_BIT) for each in _colours(style))
    return style + Style(color=color, bgcolor=ground)


@lru_cache(maxsize=4096)
def _colourless(style: Style) -> Style:
    color, ground = (each and luminance(each.get_truecolor()) for each in _colours(style))
    reverse = style.reverse or (ground is not None and ground > LIGHT)
    dim = style.dim or (not reverse and color is not None and color < GREY)
    return Style(
        bold=style.bold,
        dim=dim,
        italic=style.italic,
        underline=style.underline,
        strike=style.strike,
        reverse=reverse,
        meta=style.meta,
    )


def _colours(style: Style) -> tuple[Color | None, Color | None]:
    color, ground = style.color, style.bgcolor
    return (
        None if color is None or color.is_default else color,
        None if ground is None or ground.is_default else ground,
    )
