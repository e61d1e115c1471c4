"""Contrast on every screen, in every theme, on every kind of terminal."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.tui.looks import themes
from perspectives.tui.looks.colours import shown
from perspectives.tui.looks.legible import EDGES, SIGN, SIGNS, TEXT, Legible, contrast
from perspectives.tui.settings import Preferences, Values
from rich.color import Color, ColorSystem
from rich.segment import Segment
from rich.style import Style
from rich.terminal_theme import TerminalTheme
from textual.app import App

from ..drawn import pieces
from ..showing import SCREENS, at

OWN = ("colour-blind", "high-contrast", "textual-dark", "textual-light")
COLOURS = [(0, 0, 0), (170, 0, 0), (0, 170, 0), (170, 85, 0)]
COLOURS += [(0, 0, 170), (170, 0, 170), (0, 170, 170), (170, 170, 170)]
BRIGHT = [tuple(min(255, part + 85) for part in each) for each in COLOURS]
DARK = TerminalTheme((0, 0, 0), (170, 170, 170), COLOURS, BRIGHT)  # type: ignore[arg-type]
LIGHT = TerminalTheme((255, 255, 255), (0, 0, 0), COLOURS, BRIGHT)  # type: ignore[arg-type]
"""The palette that terminals of sixteen colours had first, on either ground."""
SYSTEMS = (ColorSystem.STANDARD, ColorSystem.EIGHT_BIT, ColorSystem.TRUECOLOR)
"""What terminals have. The old console of Windows has a grey on which no colour can be read."""
parts = st.tuples(*[st.integers(0, 255)] * 3)


def unreadable(app: App[Any], system: ColorSystem, palette: TerminalTheme) -> set[tuple[Any, ...]]:
    """What is too near its ground as the terminal shows it, with the contrast it has."""
    found: set[tuple[Any, ...]] = set()
    for text, style in pieces(app):
        sign = bool(SIGNS.fullmatch(text))
        if not text.strip() or (EDGES.fullmatch(text) and not sign):
            continue
        color, ground = style.color or Color.default(), style.bgcolor or Color.default()
        has = contrast(
            tuple(color.downgrade(system).get_truecolor(palette)),
            tuple(ground.downgrade(system).get_truecolor(palette, foreground=False)),
        )
        if has < (SIGN if sign else TEXT):
            found.add((text.strip(), str(style), round(has, 2)))
    return found


async def at_themes(program, name: str, chosen: tuple[str, ...], system: ColorSystem) -> None:
    async with at(program, SCREENS[name], (80, 24)) as pilot:
        for theme in chosen:
            pilot.app.theme = theme
            await pilot.pause()
            await pilot.pause()
            palette = DARK if pilot.app.current_theme.dark else LIGHT

            assert (theme, unreadable(pilot.app, system, palette)) == (theme, set())


@pytest.mark.parametrize("name", SCREENS)
async def test_every_screen_can_be_read(program, name) -> None:
    await at_themes(program, name, OWN, ColorSystem.TRUECOLOR)


@pytest.mark.parametrize("name", ["compare", "topics"])
async def test_some_screens_can_be_read_in_every_theme(program, name) -> None:
    await at_themes(program, name, themes.names(), ColorSystem.TRUECOLOR)


@pytest.mark.parametrize("name", SCREENS)
async def test_every_screen_can_be_read_in_256_colours(program, monkeypatch, name) -> None:
    monkeypatch.setattr("textual.constants.COLOR_SYSTEM", "256")
    await at_themes(program, name, ("textual-dark", "textual-light"), ColorSystem.EIGHT_BIT)


@pytest.mark.parametrize("theme", ["textual-dark", "ansi-light"])
@pytest.mark.parametrize("name", SCREENS)
async def test_every_screen_can_be_read_in_16_colours(program, monkeypatch, name, theme) -> None:
    monkeypatch.setattr("textual.constants.COLOR_SYSTEM", "standard")
    preferences = Preferences(Values(theme=theme))
    async with at(program, SCREENS[name], (80, 24), preferences=preferences) as pilot:
        palette = DARK if pilot.app.current_theme.dark else LIGHT

        assert pilot.app.current_theme.ansi
        assert unreadable(pilot.app, ColorSystem.STANDARD, palette) == set()


@given(parts, parts, st.booleans(), st.sampled_from(SYSTEMS))
def test_any_text_on_any_ground_becomes_readable(color, ground, dim, system) -> None:
    style = Style(color=Color.from_rgb(*color), bgcolor=Color.from_rgb(*ground), dim=dim, bold=True)

    [found] = Legible(partial(shown, system=system)).apply([Segment("text", style)], None)  # type: ignore[arg-type]

    assert found.style is not None
    assert found.style.color is not None
    drawn = shown(found.style.color, system).get_truecolor()
    below = shown(Color.from_rgb(*ground), system).get_truecolor()
    assert contrast(tuple(drawn), tuple(below)) >= TEXT
    assert found.style.bold
    assert not found.style.dim


def test_what_can_be_read_stays_as_it_is() -> None:
    style = Style(color="#d17e92", bgcolor="#121212", meta={"@click": "app.quit"})

    [found] = Legible(lambda color: color).apply([Segment("text", style)], None)  # type: ignore[arg-type]

    assert found.style is style
