"""The terminal: whether it is gone, how it is set, and set again as it was."""

from __future__ import annotations

import os
import select
from contextlib import suppress

RESTORED = b"\x1b[<u\x1b[?1000l\x1b[?1003l\x1b[?1006l\x1b[?2004l\x1b[?1049l\x1b[?25h\x1b[?7h"
"""Ends what the screen switched on: keys, mouse, paste, second page, hidden cursor."""
_GONE = 0x18
"""POLLHUP and POLLERR, which Windows does not have."""


def wait(reading: int) -> None:
    """Wait until there is something to read at a descriptor, or the terminal is gone."""
    poll = select.poll()
    poll.register(reading, select.POLLIN)
    poll.register(0, 0)
    while True:
        for descriptor, event in poll.poll():
            if descriptor == reading or event & _GONE:
                return
            poll.unregister(descriptor)  # a system that cannot tell of terminals


def is_lost() -> bool:
    """Whether the terminal is gone."""
    poll = select.poll()
    poll.register(0, 0)
    return any(event & _GONE for _, event in poll.poll(0))


def silence(descriptors: list[int]) -> None:
    """Let what is still drawn go nowhere: who writes to a terminal that is gone waits for ever."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for descriptor in descriptors:
            os.dup2(nowhere, descriptor)
        os.close(nowhere)


def modes() -> list[object] | None:
    """How the terminal is set; None where there is none."""
    import termios  # noqa: PLC0415 - there is none on Windows

    try:
        return termios.tcgetattr(0)
    except termios.error:
        return None


def restore(before: list[object] | None, parting: str) -> None:
    """Set the terminal as it was, and say why the program ends."""
    import termios  # noqa: PLC0415 - as above

    with suppress(OSError, termios.error):
        if before is not None:
            termios.tcsetattr(0, termios.TCSANOW, before)  # pyright: ignore[reportArgumentType]
        # A terminal that takes nothing more must not keep the program from ending.
        os.set_blocking(2, False)
        os.write(2, RESTORED + parting.encode(errors="replace"))
