"""What is drawn on the screen in front, piece by piece, with its style."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from unittest.mock import patch

from rich.console import Console, ConsoleRenderable
from rich.segment import Segment
from rich.style import Style
from textual.app import App
from textual.geometry import Region
from textual.screen import ModalScreen
from textual.strip import Strip


def rows(app: App[Any]) -> list[Strip]:
    """The rows of the screen, as a screenshot has them."""
    segments: list[Segment] = []

    def keep(console: Console, screen: ConsoleRenderable) -> None:
        segments.extend(console.render(screen))

    with patch.object(Console, "print", keep):
        app.export_screenshot()
    text = (each for each in segments if not each.control)
    return [Strip(line) for line in Segment.split_lines(text)]


def frame(app: App[Any]) -> str:
    """The text on the screen, without colours and without blanks at the ends of lines."""
    return "\n".join(row.text.rstrip() for row in rows(app)) + "\n"


def pieces(app: App[Any]) -> Iterator[tuple[str, Style]]:
    """Text with its style; of a dialog only what is in front, for the rest is meant to be faint."""
    regions = list(_front(app))
    for y, strip in enumerate(rows(app)):
        for region in regions:
            if y in region.line_range:
                for text, style, _ in strip.crop(region.x, region.right):
                    yield text, style or Style.null()


def _front(app: App[Any]) -> Iterator[Region]:
    screen = app.screen
    if not isinstance(screen, ModalScreen):
        yield screen.region
        return
    # A layer in front can be wider than what it holds.
    for widget in screen.query("#box, #--input, #--results").results():
        if widget.display:
            yield widget.region.intersection(screen.region)
