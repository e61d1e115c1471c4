"""What is drawn on the screen in front, piece by piece, with its style."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rich.style import Style
from textual.app import App
from textual.geometry import Region
from textual.screen import ModalScreen


def pieces(app: App[Any]) -> Iterator[tuple[str, Style]]:
    """Text with its style; of a dialog only what is in front, for the rest is meant to be faint."""
    regions = list(_front(app))
    for y, strip in enumerate(app.screen._compositor.render_strips()):
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
