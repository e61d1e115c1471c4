"""How long work tells how far it is, and how it is stopped."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence

Progress = Callable[[float], None]
"""Called with how much of the work is done, 0 to 1; it may raise `Cancelled`."""

_SILENT = 0.1
"""Seconds after which work says how far it is."""


def share_of_work(progress: Progress, start: float, end: float) -> Progress:
    """A progress that runs from `start` to `end` of another one."""
    return lambda fraction: progress(start + (end - start) * fraction)


def in_steps(steps: Sequence[int], progress: Progress) -> Iterable[int]:
    """The steps of a loop, told to `progress` a hundred times or more, so that it can be stopped.

    Steps that take long are told ten times a second.
    """
    every = 1 + len(steps) // 100
    last_report = 0.0
    for number, step in enumerate(steps):
        if number % every == 0 or time.monotonic() - last_report > _SILENT:
            last_report = time.monotonic()
            progress(number / len(steps))
        yield step
