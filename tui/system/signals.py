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
from contextlib import contextmanager, suppress
from threading import Event, Thread
from types import FrameType

GRACE = 10.0
"""Seconds that the program has to end by itself."""
RESTORED = b"\x1b[<u\x1b[?1000l\x1b[?1003l\x1b[?1006l\x1b[?2004l\x1b[?1049l\x1b[?25h\x1b[?7h"
"""Ends what the screen switched on: keys, mouse, paste, second page, hidden cursor."""


@contextmanager
def ending(end: Callable[[], object], at_last: Callable[[], object]) -> Generator[None]:
    """Have a program told that it has to end, as long as it runs.

    Args:
        end: Called, in a thread, when it has to; it has to return at once.
        at_last: Called, in the same thread, when it has not ended `GRACE` seconds later: whatever
            can still be saved has to be saved now.
    """
    if sys.platform == "win32" or not hasattr(select, "poll"):
        yield
        return
    ended, (reading, writing) = Event(), os.pipe()
    modes = _modes()

    def notice(number: int, frame: FrameType | None) -> None:
        del frame
        # Nothing else is safe in the middle of whatever was going on.
        os.write(writing, bytes([number]))

    def watch() -> None:
        _wait(reading)
        if ended.is_set():
            return
        end()
        if not ended.wait(GRACE):
            try:
                at_last()
                _restore(modes)
            finally:
                os._exit(1)

    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
    watched = [number for number, handler in before.items() if handler is not signal.SIG_IGN]
    for number in watched:
        signal.signal(number, notice)
    thread = Thread(target=watch, name="ending", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        os.write(writing, b"\0")
        thread.join()
        for number in watched:
            signal.signal(number, before[number])
        os.close(reading)
        os.close(writing)


def _wait(reading: int) -> None:
    """Wait until a signal came or the terminal is gone."""
    gone = select.POLLHUP | select.POLLERR
    poll = select.poll()
    poll.register(reading, select.POLLIN)
    poll.register(0, 0)
    while True:
        for descriptor, event in poll.poll():
            if descriptor == reading or event & gone:
                return
            poll.unregister(descriptor)  # a system that cannot tell of terminals


def _modes() -> list[object] | None:
    import termios  # noqa: PLC0415 - there is none on Windows

    try:
        return termios.tcgetattr(0)
    except termios.error:
        return None


def _restore(modes: list[object] | None) -> None:
    import termios  # noqa: PLC0415 - as above

    with suppress(OSError, termios.error):
        if modes is not None:
            termios.tcsetattr(0, termios.TCSANOW, modes)  # pyright: ignore[reportArgumentType]
        # A terminal that takes nothing more must not keep the program from ending.
        os.set_blocking(2, False)
        os.write(2, RESTORED)
