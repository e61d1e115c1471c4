"""Every command, from its keys to what the reader sees then."""

from __future__ import annotations

import pytest
from perspectives.tui.command import canonical
from perspectives.tui.commands import COMMANDS

from . import every
from .journey import COMPARE, walk
from .ways import by_key


@pytest.mark.parametrize("name", every.COMMANDS)
async def test_a_journey_changes_what_it_says(begin, settle, folder, name) -> None:
    journey = every.COMMANDS[name]
    async with begin(journey) as pilot:
        await walk(pilot, folder, journey.steps, by_key, settle)


def test_every_key_of_every_command_is_pressed_and_changes_something() -> None:
    pressed = {
        canonical(key)
        for journey in every.COMMANDS.values()
        for screen, key in journey.pressed()
        if screen == COMPARE
    }

    missing = {
        each.id: [key for key in each.all_keys if canonical(key) not in pressed]
        for each in COMMANDS
    }
    assert {name: keys for name, keys in missing.items() if keys} == {}
