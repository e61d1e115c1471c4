"""Every key of every command and of every dialog, to what the reader sees then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from perspectives.tui import screens
from perspectives.tui.commands import COMMANDS
from perspectives.tui.commands.command import canonical
from perspectives.tui.screens.dialog import Dialog

from . import every
from .journey import COMPARE, Journey, walk
from .ways import by_key


@pytest.mark.parametrize("name", every.JOURNEYS)
async def test_a_journey_changes_what_it_says(begin, folder, name) -> None:
    journey = every.JOURNEYS[name]
    async with begin(journey) as pilot:
        await walk(pilot, folder, journey.steps, by_key)


def pressed(journeys: Iterable[Journey]) -> set[tuple[str, str]]:
    """On which screen which key is pressed and changes something."""
    return {(screen, canonical(key)) for each in journeys for screen, key in each.pressed()}


def test_every_key_of_every_command_has_a_journey() -> None:
    found = pressed(every.COMMANDS.values())

    for command in COMMANDS:
        keys = {(COMPARE, canonical(key)) for key in command.all_keys}
        assert keys <= found, command.id


def dialogs(kind: type[Dialog]) -> Iterator[type[Dialog]]:
    """All dialogs of the program that are opened, not only built upon."""
    below = [each for each in kind.__subclasses__() if each.__module__.startswith("perspectives.")]
    if not below:
        yield kind
    for each in below:
        yield from dialogs(each)


def test_every_key_of_every_dialog_has_a_journey() -> None:
    screens.load_all()
    found = pressed(every.DIALOGS.values())

    for dialog in dialogs(Dialog):
        own = [each for each in dialog.__mro__ if each.__module__.startswith("perspectives.")]
        declared = [binding for each in own for binding in vars(each).get("BINDINGS", ())]
        keys = {canonical(key) for each in declared for key in each.key.split(",")}
        assert {(dialog.__name__, key) for key in keys} <= found, dialog.__name__
