"""Work beside the event loop, in a thread that does not keep the program from ending."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Thread

from textual.dom import DOMNode


def run_beside(
    node: DOMNode, work: Callable[[], None], group: str, *, exclusive: bool = False
) -> None:
    """Begin blocking work that ends with a screen or the application.

    Textual describes what runs by `repr`, which spells out every text that the work is given.

    Args:
        node: What the work belongs to.
        work: What is to be done.
        group: What the work is called.
        exclusive: Whether nobody waits for earlier work of the group any more.
    """
    # Made when the worker starts: one that is stopped before has nothing to wait for.
    task = partial(beside, work)
    node.run_worker(task, group=group, exclusive=exclusive, description=group)


async def beside(work: Callable[[], None]) -> None:
    """Run blocking work and wait for it.

    The threads of Textual and asyncio are waited for when the program ends; with a comparison
    that takes minutes, quitting would take as long.

    Raises:
        Exception: Whatever the work raised.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[None] = loop.create_future()

    def run() -> None:
        error: BaseException | None = None
        try:
            work()
        except BaseException as raised:
            error = raised
        # The loop is closed when the program has ended: nobody waits any more.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(_end, done, error)

    Thread(target=run, daemon=True).start()
    await done


def _end(future: asyncio.Future[None], error: BaseException | None) -> None:
    """Let go of whoever waits, unless they gave up."""
    if future.done():
        return
    if error is None:
        future.set_result(None)
    else:
        future.set_exception(error)
