"""Marks stay apart, and terminals get no colours that they do not have."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import pytest
from perspectives.core.in_words import ONLY_HERE, SIGNS
from perspectives.tui.looks.glyphs import MARKED, NOTED, VERDICTS, VOICE
from perspectives.tui.looks.themes import names
from perspectives.tui.settings import Preferences, Values
from perspectives.tui.text.look import Look
from perspectives.tui.widgets.document_view import DocumentView
from perspectives.tui.widgets.overview import SHAPES, Overview
from rich.color import Color, ColorSystem, ColorType
from rich.segment import Segment
from rich.style import Style
from textual.color import Color as Ground
from textual.pilot import Pilot

from ..drawn import pieces
from ..showing import SCREENS, at

SYSTEMS = {"truecolor": ColorSystem.TRUECOLOR, "256": ColorSystem.EIGHT_BIT}
SYSTEMS |= {"standard": ColorSystem.STANDARD}
IN_TEXT = ("", "dim", "boilerplate", "heading", "selected", "hit", "hit-now")
IN_TEXT += ("agree", "diverge", "agree-now", "diverge-now", "related-now")
"""What words can be: nothing but their style tells."""
IN_GUTTER = {
    ("▌", "bar"): "here",
    ("┃", "bar"): "linked",
    ("┊", "bar"): "nearest",
    **{(sign, f"glyph-{label}"): label for label, sign in SIGNS.items()},
    (ONLY_HERE, "glyph-only"): "only here",
    **{(sign, "verdict"): f"yours: {verdict}" for verdict, sign in VERDICTS.items()},
    **{(sign, "verdict"): f"by hand: {sign}" for sign in "+-><"},
    (MARKED, "verdict"): "marked",
    (NOTED, "verdict"): "noted",
    (VOICE, "voice"): "voice",
}
"""Signs and their styles, and what they say."""


def as_sent(pilot: Pilot[Any], system: ColorSystem, text: str, style: Style) -> tuple[Any, ...]:
    """What tells a piece of text from others once it is on the terminal."""
    segments = [Segment(text, style)]
    for each in pilot.app.get_line_filters():
        segments = each.apply(segments, Ground.parse("#000"))
    [(text, found, _)] = segments
    assert found is not None
    color, ground = (each and each.downgrade(system) for each in (found.color, found.bgcolor))
    ways = (found.bold, found.dim, found.italic, found.underline, found.reverse)
    return (text, _name(color), _name(ground), *map(bool, ways))


def _name(color: Color | None) -> object:
    return color and (color.number, color.triplet)


def alike(pilot: Pilot[Any], system: ColorSystem) -> list[list[str]]:
    """What cannot be told apart where it stands: in the text, left of it, at the right edge."""
    view = pilot.app.screen.query(DocumentView).first()
    overview = pilot.app.screen.query(Overview).first()
    places = (
        {name or "text": ("words", view._find_style(name)) for name in IN_TEXT},
        {says: (sign, view._find_style(name)) for (sign, name), says in IN_GUTTER.items()},
        {name: (sign, overview._find_style(name)) for name, sign in SHAPES.items()},
    )
    found: dict[tuple[Any, ...], list[str]] = defaultdict(list)
    for number, signs in enumerate(places):
        for says, sign in signs.items():
            found[number, *as_sent(pilot, system, *sign)].append(says)
    return [says for says in found.values() if len(says) > 1]


@pytest.mark.parametrize("ascii", [False, True], ids=["signs", "ascii"])
@pytest.mark.parametrize("kind", SYSTEMS)
async def test_no_two_marks_look_the_same(program, settle, monkeypatch, kind, ascii) -> None:  # noqa: A002
    monkeypatch.setattr("textual.constants.COLOR_SYSTEM", kind)
    preferences = Preferences(Values(ascii=ascii))
    async with program(preferences=preferences).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        few = kind == "standard"
        for theme in ("ansi-dark", "ansi-light") if few else names():
            pilot.app.theme = theme
            await pilot.pause()

            assert (theme, alike(pilot, SYSTEMS[kind])) == (theme, [])


@pytest.mark.parametrize("ascii", [False, True], ids=["signs", "ascii"])
async def test_without_colour_no_two_marks_look_the_same(
    program,
    settle,
    monkeypatch,
    ascii,  # noqa: A002
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    preferences = Preferences(Values(ascii=ascii))
    async with program(preferences=preferences).run_test(size=(120, 30)) as pilot:
        await settle(pilot)

        assert alike(pilot, ColorSystem.TRUECOLOR) == []


def test_every_style_of_a_passage_is_among_those_compared() -> None:
    styles = DocumentView.COMPONENT_CLASSES - {"current", "linked", "related"}

    assert styles == set(IN_TEXT[1:]) | {name for _, name in IN_GUTTER}
    assert Look().text == ""


@pytest.mark.parametrize("name", SCREENS)
async def test_without_colour_no_screen_has_any(program, monkeypatch, name) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with at(program, SCREENS[name], (80, 24)) as pilot:
        coloured = [text for text, style in pieces(pilot.app) if style.color or style.bgcolor]

    assert coloured == []


@pytest.mark.parametrize("theme", ["nord", "ansi-dark"])
async def test_no_theme_brings_colours_back(program, settle, monkeypatch, theme) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        pilot.app.theme = theme
        await pilot.pause()
        await pilot.pause()

        assert not any(style.color or style.bgcolor for _, style in pieces(pilot.app))


@pytest.mark.parametrize("name", SCREENS)
async def test_256_colours_are_none_of_the_terminals_own(program, monkeypatch, name) -> None:
    monkeypatch.setattr("textual.constants.COLOR_SYSTEM", "256")
    async with at(program, SCREENS[name], (80, 24)) as pilot:
        colours = {
            colour
            for _, style in pieces(pilot.app)
            for colour in (style.color, style.bgcolor)
            if colour is not None
        }

    assert colours
    assert {colour.type for colour in colours} == {ColorType.EIGHT_BIT}
    assert min(colour.number or 0 for colour in colours) >= 16
