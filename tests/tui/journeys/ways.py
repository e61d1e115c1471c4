"""Other ways to a command than its key: the palette, the last line, a key that the reader chose."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from perspectives.tui.commands import COMMANDS
from perspectives.tui.commands.command import Command, canonical, label
from perspectives.tui.settings import Preferences, Values
from perspectives.tui.widgets.key_line import renamed
from textual.pilot import Pilot
from textual.widgets import Input

from ..drawn import frame
from .journey import COMPARE, Press

OWNERS = {canonical(key): each for each in COMMANDS for key in each.all_keys}
"""By the name of its key: each command."""
GIVEN = [key for each in COMMANDS if not each.numbered for key in each.all_keys]
TURNED = dict(zip(GIVEN, [*GIVEN[5:], *GIVEN[:5]], strict=True))
"""For every key that can be given away, the key of another command."""


def other_keys() -> Preferences:
    """Settings in which every command has keys of others."""
    return Preferences(
        Values(
            keys={
                each.id: tuple(map(TURNED.__getitem__, each.all_keys))
                for each in COMMANDS
                if not each.numbered
            }
        )
    )


async def by_key(pilot: Pilot[Any], key: str) -> None:
    """Press the key."""
    await pilot.press(key)


async def by_other_key(pilot: Pilot[Any], key: str) -> None:
    """Press the key that has the place of this one in `other_keys`."""
    await pilot.press(TURNED.get(key, key) if _owner(pilot, key) else key)


async def by_palette(pilot: Pilot[Any], key: str) -> None:
    """Find the command by its name in the palette."""
    command = _owner(pilot, key)
    if command is None:
        await pilot.press(key)
        return
    await pilot.press("ctrl+p")
    pilot.app.screen.query_one(Input).value = command.name
    await pilot.pause()
    await pilot.press("enter")


async def by_click(pilot: Pilot[Any], key: str) -> None:
    """Click the key in the last line, if it stands there."""
    command = _owner(pilot, key)
    found = column(pilot, command) if command is not None else None
    if found is None:
        await pilot.press(key)
    else:
        await pilot.click(offset=(found, pilot.app.size.height - 1))


def column(pilot: Pilot[Any], command: Command) -> int | None:
    """Where the first key of a command stands in the last line, if it does."""
    if not command.footer:
        return None
    shown = [each for each in COMMANDS if each.footer == command.footer]
    keys = "/".join(label(key) for each in shown for key in each.keys)
    name = renamed(pilot.app.screen.position).get(command.footer, command.footer)
    start = frame(pilot.app).splitlines()[-1].find(f" {keys} {name}")
    return start + 1 + keys.index(label(command.keys[0])) if start >= 0 else None


def _owner(pilot: Pilot[Any], key: str) -> Command | None:
    """The command that a key stands for, where it is one of the compare screen."""
    return OWNERS[canonical(key)] if type(pilot.app.screen).__name__ == COMPARE else None


WAYS: dict[str, tuple[Press, str, Callable[[], dict[str, Any]]]] = {
    "another key": (by_other_key, "passages", lambda: {"preferences": other_keys()}),
    "palette": (by_palette, "window", dict),
    "click": (by_click, "topics", dict),
}
"""Each way with a journey to go by it, and the settings that it needs."""
