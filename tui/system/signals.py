"""When the program has to end although nobody pressed a key: signals, and a terminal that is gone.

Textual ends on none of them: SIGTERM would leave the terminal raw, and without a terminal it would
read the end of its input again and again.
"""

from __future__ import annotations

import os
import select
import signal
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from threading import Event, Thread
from types import FrameType

from . import terminal
from .output import one_safe_line

GRACE = 10.0
"""Seconds that the program has to end by itself ..."""
ALONE = 1.0
"""... and when its terminal is gone: nobody is left to see it end."""


@contextmanager
def ending(end: Callable[[], object], at_last: Callable[[], str]) -> Generator[None]:
    """Have a program told that it has to end, as long as it runs.

    Args:
        end: Called, in a thread, when it has to; it has to return at once.
        at_last: Called, in the same thread, when it has not ended `GRACE` seconds later, or `ALONE`
            without a terminal: whatever can still be saved has to be saved now. Returns what is to
            be said of that.
    """
    if sys.platform == "win32" or not hasattr(select, "poll"):
        yield
        return
    watch = _Watch(end, at_last)
    before = _handled(watch.notice)
    watch.begin()
    try:
        yield
    finally:
        watch.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
        watch.close()


class _Watch:
    """A thread that waits for a signal or the loss of the terminal, and then ends the program."""

    def __init__(self, end: Callable[[], object], at_last: Callable[[], str]) -> None:
        self._end, self._at_last = end, at_last
        self._ended, self._modes = Event(), terminal.modes()
        self._shown = [descriptor for descriptor in (1, 2) if os.isatty(descriptor)]
        self._reading, self._writing = os.pipe()
        self._thread = Thread(target=self._run, name="ending", daemon=True)

    def begin(self) -> None:
        self._thread.start()

    def notice(self, number: int, frame: FrameType | None) -> None:
        """Take a signal; nothing else is safe in the middle of whatever was going on."""
        del frame
        os.write(self._writing, bytes([number]))

    def stop(self) -> None:
        """Wait for nothing more: the program has ended by itself."""
        self._ended.set()
        os.write(self._writing, b"\0")
        self._thread.join()

    def close(self) -> None:
        """Close the pipe, once no signal is written to it any more."""
        os.close(self._reading)
        os.close(self._writing)

    def _run(self) -> None:
        terminal.wait(self._reading)
        if self._ended.is_set():
            return
        lost = terminal.is_lost()
        if lost:
            terminal.silence(self._shown)
        self._end()
        if not self._ended.wait(ALONE if lost else GRACE):
            try:
                parting = self._at_last()
                terminal.restore(
                    self._modes, f"perspectives: {one_safe_line(parting)}\n" if parting else ""
                )
            finally:
                os._exit(1)


@contextmanager
def interrupts_for_another() -> Generator[None]:
    """Leave ctrl+c to another program that has the terminal: the system sends it to both."""
    # No SIG_IGN: the other program would inherit it.
    before = {number: signal.signal(number, _left_alone) for number in _numbers("INT", "QUIT")}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _left_alone(number: int, frame: FrameType | None) -> None:
    del number, frame


_Handler = Callable[[int, FrameType | None], object]


def _handled(handler: _Handler) -> dict[int, _Handler | int | None]:
    """Take the signals that ask a program to end; returns what handled each before.

    One that whoever started the program had ignored stays ignored.
    """
    before: dict[int, _Handler | int | None] = {}
    for number in _numbers("TERM", "HUP", "INT", "QUIT"):
        if signal.getsignal(number) is not signal.SIG_IGN:
            before[number] = signal.signal(number, handler)
    return before


def _numbers(*names: str) -> list[signal.Signals]:
    """The signals of these names that the system has."""
    return [signal.Signals[f"SIG{each}"] for each in names if hasattr(signal, f"SIG{each}")]
