"""Texts that are versions of each other: what changed is shown first, and word by word."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from perspectives.core import Comparison, Document, compare
from perspectives.tui.screens.sheets import SheetsScreen
from perspectives.tui.screens.why import WhyScreen
from perspectives.tui.settings import Preferences, Values

from .drawn import frame
from .rest import until
from .told import told

RULES = (
    "The hall is open from nine to five. Visitors must sign the book at the door.\n\n"
    "Dogs are not allowed in the hall. Bicycles stand behind the house.\n\n"
    "The rent is 40 euros for an evening. It is paid to the board in advance."
)
LATER = RULES.replace("must", "should").replace("40 euros", "55 euros")
OTHER = "A fox was seen at the mill.\n\nNobody knows where it sleeps.\n\nThe hens are kept inside."


@pytest.fixture
def opened(program: Callable[..., Any], text: Callable[..., Document]) -> Callable[..., Any]:
    def making(first: str, second: str, **given: Any) -> Any:
        documents = (text(first, id="1"), text(second, id="2"))
        return program(**{"documents": documents, "compare": compare, **given})

    return making


async def test_what_changed_opens_by_itself_and_once(opened, settle) -> None:
    app = opened(RULES, LATER)
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)

        assert isinstance(app.screen, SheetsScreen)
        assert app.screen.name_of_sheet == "changes"
        await pilot.press("escape")
        assert app.screen is app.shown.screen
        app.screen.runner.begin()
        await settle(pilot)
        assert app.screen is app.shown.screen


async def test_it_opens_with_its_rows_and_not_the_next_time(opened, settle) -> None:
    app = opened(RULES, LATER)
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        assert app.screen.sheets.made
        await pilot.press("escape", "q")
    again = opened(RULES, LATER)
    async with again.run_test(size=(120, 30)) as pilot:
        await settle(pilot)

        assert again.screen is again.shown.screen


async def test_nothing_opens_under_the_keys_of_whoever_reads_already(opened, settle) -> None:
    begun = threading.Event()

    def late(*given: Any, **named: Any) -> Comparison:
        begun.wait(60)
        return compare(*given, **named)

    own_key = Preferences(Values(keys={"sheets": ("f5",)}))
    app = opened(RULES, LATER, compare=late, preferences=own_key)
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("j")
        begun.set()
        await until(lambda: told(app))
        await settle(pilot)

        assert app.screen is app.shown.screen
        says = "Two of the texts are versions of each other: F5 shows what changed."
        assert says in told(app)
        assert app.screen.position.passages[0] == 1


async def test_other_texts_open_on_the_panes(opened, settle) -> None:
    app = opened(RULES, OTHER)
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)

        assert app.screen is app.shown.screen


async def test_a_setting_turns_it_off(opened, settle) -> None:
    app = opened(RULES, LATER, preferences=Preferences(Values(changes_first=False)))
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)

        assert app.screen is app.shown.screen


async def test_why_shows_the_words_that_are_different(opened, settle) -> None:
    app = opened(RULES, LATER, preferences=Preferences(Values(changes_first=False)))
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("enter")

        assert isinstance(app.screen, WhyScreen)
        words = " ".join(frame(app).replace("│", " ").split())
        assert "The rent is [-40-] {+55+} euros for an evening." in words


async def test_the_welcome_waits_until_what_changed_is_closed(opened, settle) -> None:
    app = opened(RULES, LATER, hint="Welcome to the hall.")
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        await pilot.pause(0.2)
        assert isinstance(app.screen, SheetsScreen)
        assert "Welcome" not in frame(app)

        await pilot.press("escape")
        await pilot.pause(0.2)
        assert "Welcome to the hall." in frame(app)

        await pilot.press("j")
        await pilot.pause(0.2)
        assert "Welcome" not in frame(app)
        await pilot.press("w", "escape")
        await pilot.pause(0.2)
        assert "Welcome" not in frame(app)
