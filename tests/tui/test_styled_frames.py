"""Every screen with its styles in three themes, as text to review."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from perspectives.tui.settings import Preferences, Values
from perspectives.tui.widgets.panes import Panes
from rich.style import Style
from textual.app import App

from .drawn import rows
from .showing import SCREENS, at

pytestmark = pytest.mark.usefixtures("_few_settings")
FRAMES = Path(__file__).parent / "frames" / "styled"
THEMES = ["textual-dark", "textual-light", "colour-blind", "high-contrast"]
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789αβγδεζηθικλμνξοπρστυφχψω"
HEAD = """Every row of the screen, and below it one letter for each cell where a row has more than
the commonest style ("."). What the letters stand for is listed at the end, theme by theme.
"""

Cell = tuple[str, str]
"""A character and its style in words."""


def styled(screens: list[list[list[Cell]]]) -> str:
    """A screen as text, with a letter for the styles of each cell in each theme, and a legend."""
    rows = [list(zip(*row, strict=True)) for row in zip(*screens, strict=True)]
    looks = [[tuple(style for _, style in cell) for cell in row] for row in rows]
    order = [look for look, _ in Counter(look for row in looks for look in row).most_common()]
    letters = dict(zip(order, "." + LETTERS, strict=False))
    lines = [HEAD]
    for row, look in zip(rows, looks, strict=True):
        text = "".join(cell[0][0] for cell in row).rstrip()
        marks = "".join(letters[each] for each in look).rstrip(".")
        lines += [f"  {text}".rstrip(), *([f": {marks}"] if marks else [])]
    for number, theme in enumerate(THEMES):
        lines += ["", theme, *(f"{letters[look]}  {look[number]}" for look in order)]
    return "\n".join(lines) + "\n"


def cells(app: App[Any]) -> list[list[Cell]]:
    """Each character on the screen with its style."""
    return [list(_characters(strip)) for strip in rows(app)]


def _characters(strip: Any) -> Iterator[Cell]:
    for text, style, _ in strip:
        for character in text:
            yield character, named(style or Style.null())


def named(style: Style) -> str:
    """A style in words: attributes, colour on colour."""
    names = ("bold", "dim", "italic", "underline", "reverse")
    attributes = [name for name in names if getattr(style, name)]
    color, ground = (each.name if each else "-" for each in (style.color, style.bgcolor))
    return " ".join([*attributes, f"{color} on {ground}"])


@pytest.mark.parametrize("name", SCREENS)
async def test_styles(program, name: str) -> None:
    screens: list[list[list[Cell]]] = []
    async with at(program, SCREENS[name], (80, 24)) as pilot:
        for theme in THEMES:
            pilot.app.theme = theme
            await pilot.pause()
            await pilot.pause()
            screens.append(cells(pilot.app))
    found = styled(screens)

    kept = FRAMES / f"{name}.txt"
    if os.environ.get("FRAMES") == "write":
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(found, encoding="utf-8")
    assert found == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("theme", THEMES)
async def test_labels_are_apart_in_every_theme(program, settle, theme) -> None:
    preferences = Preferences(Values(theme=theme))
    async with program(preferences=preferences).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        view = pilot.app.screen.query_one(Panes).view(0)
        styles = [
            view.get_visual_style(*([name] if name else [])).rich_style
            for name in ("", "agree", "diverge", "related")
        ]

    assert len({style.color for style in styles}) == 4
    attributes = {(style.bold, style.italic, style.underline) for style in styles}
    assert len(attributes) == 4
