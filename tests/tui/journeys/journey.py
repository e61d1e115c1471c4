"""Journeys: keys, and after each what of all that a reader sees has changed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from ..rest import settle
from .seen import DIALOG, Seen, seen

LOOSE = frozenset({"row", "rows"})
"""What follows from so much else that only those steps speak of it of which it is the point."""
Press = Callable[[Pilot[Any], str], Awaitable[None]]
"""Does what a key does: presses it, or goes another way to the same command."""
COMPARE = "CompareScreen"


@dataclass(frozen=True)
class Step:
    """A key, what is typed after it, and everything that is different then."""

    key: str
    typed: tuple[str, ...]
    then: Seen


def step(key: str, *typed: str, **then: Any) -> Step:
    """A step; `then` names all that changes, and nothing else may."""
    return Step(key, typed, then)


@dataclass(frozen=True)
class Journey:
    """Steps from the beginning of the program on, or from a dialog."""

    steps: tuple[Step, ...]
    stage: str = "bridge"
    """What is open: one of the stages in `conftest`."""
    size: tuple[int, int] = (120, 24)

    def pressed(self) -> Iterable[tuple[str, str]]:
        """Each key that does something, with the screen on which it is pressed."""
        screen = COMPARE
        for each in self.steps:
            if each.then:
                yield screen, each.key
            screen = each.then.get("screen", screen)


def journey(*steps: Step, **given: Any) -> Journey:
    """A journey of these steps."""
    return Journey(steps, **given)


def changed(before: Seen, after: Seen, named: Iterable[str]) -> Seen:
    """What is different; what a dialog opens with counts only when named."""
    loose = LOOSE if before["screen"] == after["screen"] else LOOSE | DIALOG
    found = {
        name: value
        for name, value in after.items()
        if name != "told" and before.get(name) != value and (name in named or name not in loose)
    }
    told = after["told"][len(before["told"]) :]
    return {**found, **({"told": told} if told else {})}


async def walk(
    pilot: Pilot[Any],
    folder: Path,
    steps: Iterable[Step],
    press: Press,
) -> None:
    """Go through the steps; each has to change what it names, and nothing else."""
    before = seen(pilot.app, folder)
    for number, each in enumerate(steps, 1):
        await press(pilot, each.key)
        await pilot.press(*each.typed)
        await settle(pilot)
        after = seen(pilot.app, folder)

        pressed = " ".join((f"{number}.", each.key, *each.typed))
        found = changed(before, after, each.then)
        if found != each.then:
            raise AssertionError(f"{pressed}\nchanged: {found}\nawaited: {each.then}")
        before = after
