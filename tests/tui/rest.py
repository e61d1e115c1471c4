"""Waiting until there is nothing left to be seen, however fast or slow the machine is.

An event loop asks its selector to wait until its next timer, and asks that only when no call is
left to be made. A loop whose next timer is not due soon is at rest: every message has been handled,
and all that changed has been drawn. Textual's own Pilot sleeps 20 ms at a time until the process
uses little of the processor: slow, and too early where other work takes the processor.
"""

from __future__ import annotations

import asyncio
import selectors
from asyncio import Future
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from perspectives.tui.app import PerspectivesApp
from perspectives.tui.commands.command import canonical
from perspectives.tui.screens.confirm import ConfirmScreen
from textual.app import App
from textual.events import Key
from textual.keys import key_to_character
from textual.pilot import Pilot

SOON = 0.1
"""Seconds. A timer that is due earlier belongs to what a key did: Textual draws after 1/60 s, holds
the screen for 1/20 s when the palette closes, and moves on an animation every 1/60 s."""
PATIENCE = 60
"""Seconds after which work is taken for work without end. Nothing but a failure takes so long."""


class Watched(selectors.DefaultSelector):
    """Tells those who wait for it when the event loop is at rest."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[Future[None]] = []

    def rest(self) -> Future[None]:
        """Done when the loop is at rest."""
        self._waiting.append(future := asyncio.get_running_loop().create_future())
        return future

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Wait for files and for the calls of threads, as selectors do."""
        if not self._waiting or (timeout is not None and timeout <= SOON):
            return super().select(timeout)
        ready = super().select(0)
        if not ready:
            for future in self._waiting:
                if not future.done():
                    future.set_result(None)
            self._waiting.clear()
        return ready


class WatchedLoop(asyncio.SelectorEventLoop):
    """An event loop that can be asked when it is at rest."""

    def __init__(self) -> None:
        self.watched = Watched()
        super().__init__(self.watched)


async def rest(app: App[Any] | None = None) -> None:
    """Wait until all that can go on by itself has done so and is drawn; threads may be at work.

    Args:
        app: When this has ended, no rest has to come: its screens wait for it to draw them.
    """
    loop = asyncio.get_running_loop()
    assert isinstance(loop, WatchedLoop)
    resting = loop.watched.rest()
    async with _patience(lambda: f"timers and work: {_names()}"):
        while not resting.done() and not (app is not None and app.return_code is not None):
            await asyncio.wait([resting], timeout=3 * SOON)


def _names() -> list[str]:
    """The names of the tasks that could go on; every widget has one that handles its messages."""
    found = (task.get_name() for task in asyncio.all_tasks())
    return sorted(name for name in found if not name.startswith("message pump"))


async def settle(pilot: Pilot[Any]) -> None:
    """Wait until all work is done and drawn, but not for work that waits for an answer itself."""
    await rest(pilot.app)
    while _at_work(pilot.app):
        await until(lambda: not _at_work(pilot.app))
        await rest(pilot.app)


async def until(condition: Callable[[], object]) -> None:
    """Wait until something holds that a thread brings about."""
    async with _patience(lambda: "it never came about"):
        while not condition():
            await asyncio.sleep(0.005)


async def press(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys one after the other, each when what the one before did is to be seen."""
    for key in keys:
        character = key if len(key) == 1 else key_to_character(key)
        pilot.app.post_message(Key(canonical(key), character))
        await rest(pilot.app)


async def pause(pilot: Pilot[Any], delay: float = 0) -> None:
    """Wait for so many seconds, and then until nothing goes on and what was changed is saved."""
    await asyncio.sleep(delay)
    await rest(pilot.app)
    while _saving(pilot.app):
        await until(lambda: not _saving(pilot.app))
        await rest(pilot.app)


def _saving(app: App[Any]) -> bool:
    """Whether a thread writes the notebook; dialogs are also tried in a program that has none."""
    return isinstance(app, PerspectivesApp) and app.saving


def _at_work(app: App[Any]) -> bool:
    if _saving(app):
        return True
    if app.is_running and isinstance(app.screen, ConfirmScreen):
        return False
    return any(not worker.is_finished for worker in app.workers)


@asynccontextmanager
async def _patience(why: Callable[[], str]) -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(PATIENCE):
            yield
    except TimeoutError:
        raise AssertionError(f"waited {PATIENCE} s in vain: {why()}") from None
