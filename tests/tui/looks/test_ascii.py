"""The screen in ASCII."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.tui.looks.ascii import to_ascii
from perspectives.tui.settings import Preferences, Values
from rich.cells import cell_len

from ..showing import SCREENS, Way, at

ASCII = Preferences(Values(ascii=True))


def test_the_signs_stay_apart() -> None:
    assert to_ascii("✓≠·○ ▌┃", "ascii") == "=!.o >|"


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=40))
def test_everything_keeps_its_width(text: str) -> None:
    found = to_ascii(text, "ascii")

    assert found.isascii()
    # A mark that joins the letter before takes no cell, and is left out.
    alone = sum(cell_len(character) for character in text)
    assert cell_len(found) == alone


def test_letters_that_the_terminal_has_are_kept() -> None:
    assert to_ascii("Größe ¶ 日", "utf-8") == "Größe # 日"
    assert to_ascii("Größe ¶ 日", "latin-1") == "Größe # ??"
    assert to_ascii("Größe ¶ 日", "ascii") == "Grosse # ??".replace("ss", "?")


@pytest.mark.parametrize("name", SCREENS)
async def test_every_screen_is_drawn_in_ascii(program, frame, monkeypatch, name) -> None:
    # With letters kept as the terminal has them all, what is left over is the program's own.
    monkeypatch.setattr("perspectives.tui.themed_app.terminal_encoding", lambda: "utf-8")
    async with at(program, SCREENS[name], (120, 30), preferences=ASCII) as pilot:
        assert {c for c in frame(pilot.app) if not c.isascii()} == set()


@pytest.mark.parametrize("key", ["question_mark", "comma"])
async def test_scroll_bars_are_no_digits(program, frame, monkeypatch, key: str) -> None:
    async with at(program, Way((key, *("j",) * 5)), (60, 20), preferences=ASCII) as pilot:
        edge = {row[56:].strip(" |+") for row in frame(pilot.app).splitlines()[1:-1]}

    assert edge == {""}


async def test_the_answers_of_a_question_are_framed_by_no_digits(program, settle, frame) -> None:
    async with program(preferences=ASCII).run_test(size=(60, 20)) as pilot:
        await settle(pilot)
        await pilot.press("t", "d")
        await settle(pilot)
        shown = frame(pilot.app)

    assert "11" not in shown
    assert "+------" in shown
