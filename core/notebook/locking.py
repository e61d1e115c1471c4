"""One program at a time in a folder, without a file that would have to be cleaned up."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

if sys.platform != "win32":
    import fcntl

PATIENCE = 10.0
"""Seconds to wait for another program."""


class BusyError(Exception):
    """Another program did not let go of the folder."""


@contextmanager
def locked(folder: Path) -> Generator[None]:
    """Keep other programs that ask the same out of a folder; a killed one lets go by itself.

    Where a system cannot lock folders (Windows, some network drives) there is no lock, and two
    saves within the same few milliseconds are not told apart.

    Raises:
        BusyError: Another program held the folder for `PATIENCE` seconds.
    """
    if sys.platform == "win32":
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        _acquire(descriptor)
        yield
    finally:
        os.close(descriptor)


def _acquire(descriptor: int) -> None:
    if sys.platform == "win32":
        return
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > deadline:
                raise BusyError from None
            time.sleep(0.02)
        except OSError:
            return  # a file system without locks
        else:
            return
