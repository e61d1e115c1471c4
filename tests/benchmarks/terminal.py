"""A program in a pseudo-terminal of 160x50: what it prints, and when it falls silent."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from pathlib import Path
from types import TracebackType

ESCAPES = re.compile(rb"\x1b(?:\[[0-9;?<>=$]*[A-Za-z~]|[P\]_].*?(?:\x1b\\|\x07)|.)", re.DOTALL)
COLUMNS, ROWS = 160, 50
QUIET = 0.12
"""Seconds without output after which a frame is complete."""


class Terminal:
    """Runs a Python script; use it as a context."""

    def __init__(self, *arguments: str) -> None:
        self.started = time.monotonic()
        self.pid, self._screen = pty.fork()
        if not self.pid:
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LANG="C.UTF-8")
            os.execv(sys.executable, [sys.executable, *arguments])
        self.resize(COLUMNS, ROWS)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self._screen)

    def until(self, words: bytes, timeout: float = 120) -> float:
        """Read until these words are on the screen; returns when that was."""
        seen = b""
        while words not in ESCAPES.sub(b"", seen):
            if not select.select([self._screen], [], [], timeout)[0]:
                raise TimeoutError(f"{words!r} never came; the screen ends with {seen[-300:]!r}")
            seen = seen[-200_000:] + os.read(self._screen, 65536)
        return time.monotonic()

    def settled(self, quiet: float = QUIET) -> float:
        """Read until nothing more comes; returns when the last bytes came."""
        last = time.monotonic()
        while select.select([self._screen], [], [], quiet)[0]:
            os.read(self._screen, 65536)
            last = time.monotonic()
        return last

    def type(self, keys: bytes) -> None:
        """Press keys and wait for nothing."""
        os.write(self._screen, keys)

    def press(self, key: bytes, quiet: float = QUIET) -> float:
        """Press a key; returns the seconds until its frame was complete."""
        began = time.monotonic()
        os.write(self._screen, key)
        return self._answered(began, quiet)

    def resize(self, columns: int, rows: int) -> float:
        """Change the size; returns the seconds until everything was drawn again."""
        began = time.monotonic()
        fcntl.ioctl(self._screen, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.kill(self.pid, signal.SIGWINCH)
        return 0.0 if began - self.started < 0.1 else self._answered(began, quiet=0.5)

    def spent(self) -> float:
        """Seconds of processor time so far; unlike the clock, other programs do not change it."""
        tasks = Path(f"/proc/{self.pid}/task").glob("*/schedstat")
        return sum(int(task.read_text(encoding="utf-8").split()[0]) for task in tasks) / 1e9

    def memory(self, which: str = "VmRSS") -> float:
        """Megabytes that the program takes, now or (VmHWM) at most."""
        status = Path(f"/proc/{self.pid}/status").read_text(encoding="utf-8")
        return int(re.search(rf"{which}:\s+(\d+)", status)[1]) / 1000

    def _answered(self, began: float, quiet: float = QUIET) -> float:
        select.select([self._screen], [], [], 10)
        return self.settled(quiet) - began
