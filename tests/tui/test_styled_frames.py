"""The compare screen with its styles, in three themes and four widths, as text to review."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from perspectives.tui.settings import Preferences, Values
from rich.style import Style
from textual.app import App

FRAMES = Path(__file__).parent / "frames" / "styled"
SIZES = [(60, 20), (80, 24), (120, 30), (200, 50)]
THEMES = ["textual-dark", "colour-blind", "high-contrast"]
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
HEAD = """Every row of the screen, and below it one letter for each cell where a row has more than
the commonest style ("."): what the letters stand for is listed at the end.
"""


def styled(app: App[Any]) -> str:
    """The screen as text, with a letter for the style of each cell and a legend."""
    rows = [list(cells(strip)) for strip in app.screen._compositor.render_strips()]
    styles = [style for row in rows for _, style in row]
    order = sorted(dict.fromkeys(styles), key=lambda style: -styles.count(style))
    letters = dict(zip(order, "." + LETTERS, strict=False))
    lines = [HEAD]
    for row in rows:
        text = "".join(character for character, _ in row).rstrip()
        marks = "".join(letters[style] for _, style in row).rstrip(".")
        lines += [f"  {text}".rstrip(), f": {marks}"] if marks else [f"  {text}".rstrip()]
    legend = [f"{letters[style]}  {style}" for style in order]
    return "\n".join([*lines, "", *legend]) + "\n"


def cells(strip: Any) -> Iterator[tuple[str, str]]:
    """Each character of a row with its style."""
    for text, style, _ in strip:
        for character in text:
            yield character, named(style or Style.null())


def named(style: Style) -> str:
    """A style in words: attributes, colour on colour."""
    names = ("bold", "dim", "italic", "underline", "reverse")
    attributes = [name for name in names if getattr(style, name)]
    color, ground = (each.name if each else "-" for each in (style.color, style.bgcolor))
    return " ".join([*attributes, f"{color} on {ground}"])


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_frame(program, settle, theme, size) -> None:
    preferences = Preferences(Values(theme=theme))
    async with program(preferences=preferences).run_test(size=size) as pilot:
        await settle(pilot)
        await pilot.press("n", "n")
        await pilot.pause()
        found = styled(pilot.app)

    kept = FRAMES / f"compare-{theme}-{size[0]}x{size[1]}.txt"
    if os.environ.get("FRAMES") == "write":
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(found, encoding="utf-8")
    assert found == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("theme", THEMES)
async def test_labels_are_apart_in_every_theme(program, settle, theme) -> None:
    preferences = Preferences(Values(theme=theme))
    async with program(preferences=preferences).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        view = pilot.app.screen._panes.view(0)
        styles = [
            view.get_visual_style(*([name] if name else [])).rich_style
            for name in ("", "agree", "diverge", "related")
        ]

    assert len({style.color for style in styles}) == 4
    attributes = {(style.bold, style.italic, style.underline) for style in styles}
    assert len(attributes) == 4
