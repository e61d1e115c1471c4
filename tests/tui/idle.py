"""Waiting until the program has nothing left to do.

Textual's Pilot sleeps 20 ms at a time until the process uses little of the processor. That is slow,
and where other work takes the processor it ends too early. Here the event loop itself is asked.
"""

from __future__ import annotations

import asyncio

from textual._context import active_app
from textual.screen import Screen

ROUNDS = 10_000
"""Turns of the event loop after which a program will never come to rest."""


async def idle(*_: float, **__: float) -> None:
    """Return when no task can go on by itself and all that changed has been drawn."""
    loop = asyncio.get_running_loop()
    for _ in range(ROUNDS):
        await asyncio.sleep(0)
        if loop._ready:
            continue
        screen = active_app.get().screen
        if not undrawn(screen):
            return
        screen._on_timer_update()  # what a timer does sixty times a second
    raise AssertionError(f"the program does not come to rest in {ROUNDS} rounds")


def undrawn(screen: Screen[object]) -> bool:
    """Whether the screen has yet to draw something, or to call whoever waits for that."""
    return bool(
        screen._dirty_widgets
        or screen._layout_required
        or screen._repaint_required
        or screen._callbacks
    )
