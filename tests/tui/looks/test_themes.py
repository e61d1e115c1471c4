"""Themes: all draw the same, as far as the terminal's colours let them."""

from __future__ import annotations

import pytest
from perspectives.tui.looks.themes import worn
from textual.theme import BUILTIN_THEMES


async def test_every_theme_draws_the_same_text(program, settle, frame) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        before = frame(pilot.app)
        for theme in ("textual-light", "high-contrast", "gruvbox"):
            pilot.app.theme = theme
            await pilot.pause()

            assert frame(pilot.app) == before


@pytest.mark.parametrize("theme", ["ansi-dark", "ansi-light"])
async def test_where_there_are_no_grounds_a_line_sets_the_reasons_apart(
    program, settle, frame, theme
) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        pilot.app.theme = theme
        await pilot.pause()
        *_, line, head, reason, _, _, _, _ = frame(pilot.app).splitlines()

    assert line == "─" * 80
    assert head.startswith(" ≠ diverge")
    assert "≠ number" in reason


@pytest.mark.parametrize(
    ("theme", "instead"),
    [("nord", "ansi-dark"), ("textual-light", "ansi-light"), ("ansi-light", "ansi-light")],
)
def test_with_sixteen_colours_the_terminals_own_are_worn(theme: str, instead: str) -> None:
    assert worn(BUILTIN_THEMES[theme]) == instead
