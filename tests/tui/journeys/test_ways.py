"""The same command by other ways: every one runs what the key runs, and does as much."""

from __future__ import annotations

import re

import pytest
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.commands import COMMANDS
from perspectives.tui.commands.command import Command
from perspectives.tui.screens.palette import Palette

from . import every
from .journey import walk
from .ways import TURNED, WAYS, column, other_keys


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the actions that were to be run, and were not."""
    actions: list[str] = []

    async def run(_: object, action: str, *__: object, **___: object) -> bool:
        actions.append(re.sub(r"^(app|screen)\.", "", action))
        return True

    monkeypatch.setattr(PerspectivesApp, "run_action", run)
    return actions


def action(command: Command) -> str:
    """What the key of a command runs."""
    return command.action_for("").removeprefix("app.")


async def test_every_command_is_run_by_another_key(program, settle, ran) -> None:
    async with program(preferences=other_keys()).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        asked = [(TURNED[key], each) for each in COMMANDS for key in each.all_keys if key in TURNED]
        for key, _ in asked:
            await pilot.press(key)

    assert ran == [action(command) for _, command in asked]


async def test_every_command_is_the_first_that_the_palette_finds_by_its_name(
    program, settle, ran
) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+p")
        ran.clear()
        pilot.app.screen_stack[0].action_mark()  # something to leave: else that is not offered
        palette = Palette(pilot.app.screen_stack[0])
        asked = [each for each in COMMANDS if not each.numbered]
        for command in asked:
            hits = [hit async for hit in palette.search(command.name)]
            await max(hits, key=lambda hit: hit.score).command()

    assert ran == list(map(action, asked))


async def test_every_key_in_the_last_line_can_be_clicked(program, settle, ran) -> None:
    clicked: set[str] = set()
    async with program().run_test(size=(200, 24)) as pilot:
        await settle(pilot)
        for state in ("action_zoom", "action_base"):
            getattr(pilot.app.screen, state)()
            await pilot.pause()
            for command in COMMANDS:
                place = column(pilot, command)
                if place is not None:
                    ran.clear()
                    await pilot.click(offset=(place, 23))

                    assert ran == [action(command)]
                    clicked.add(command.footer)

    assert len(clicked) >= 8


@pytest.mark.parametrize("way", WAYS)
async def test_a_journey_by_another_way(begin, folder, way) -> None:
    press, name, given = WAYS[way]
    journey = every.COMMANDS[name]
    async with begin(journey, **given()) as pilot:
        await walk(pilot, folder, journey.steps, press)
