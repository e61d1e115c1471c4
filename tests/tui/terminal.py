"""The program as it is called, in a pseudo-terminal: every byte that reaches the terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
from collections.abc import Sequence
from pathlib import Path

ESCAPES = re.compile(rb"\x1b(?:\[[0-9;?<>=$]*[A-Za-z~]|[P\]_].*?(?:\x1b\\|\x07)|.)", re.DOTALL)
PATIENCE = 20
"""Seconds without a byte after which the program hangs."""
OWNED = """
import fcntl, os, signal, sys, termios
os.setsid()
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
for each in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):
    signal.signal(each, signal.SIG_DFL)
os.execv(sys.argv[1], sys.argv[1:])
"""
"""Starts a program that ends with its terminal, even when the test that began it is killed.

What ignores signals when the tests run in the background would be inherited, and is put back."""


def sent(
    arguments: Sequence[str],
    *steps: tuple[bytes, bytes],
    size: tuple[int, int] = (100, 30),
    **env: str,
) -> bytes:
    """Every byte that reaches the terminal; as `ended`."""
    return ended(arguments, *steps, size=size, **env)[0]


def ended(
    arguments: Sequence[str],
    *steps: tuple[bytes, bytes],
    size: tuple[int, int] = (100, 30),
    **env: str,
) -> tuple[bytes, int]:
    """Run the program to its end.

    Args:
        arguments: Of the command line.
        steps: Words to wait for, and the keys that are then pressed.
        size: Columns and rows.
        env: What is changed in the environment.

    Returns:
        Every byte that reaches the terminal, and the exit code.
    """
    program, screen = begun(arguments, size, **env)
    try:
        seen = _follow(screen, steps)
        return seen, program.wait(PATIENCE)
    finally:
        program.kill()
        program.wait()
        os.close(screen)


def begun(
    arguments: Sequence[str], size: tuple[int, int], **env: str
) -> tuple[subprocess.Popen[bytes], int]:
    """The program, started as in `ended`, and the descriptor of its screen and keys."""
    screen, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **env}
    command = str(Path(sys.executable).with_name("perspectives"))
    call = [sys.executable, "-c", OWNED, command, *arguments]
    program = subprocess.Popen(
        call,
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        env=environment,
    )
    os.close(terminal)
    return program, screen


def _follow(screen: int, steps: Sequence[tuple[bytes, bytes]]) -> bytes:
    seen, waiting, begun = b"", list(steps), 0
    while True:
        if waiting and waiting[0][0] in ESCAPES.sub(b"", seen[begun:]):
            begun = len(seen)
            os.write(screen, waiting.pop(0)[1])
        if not select.select([screen], [], [], PATIENCE)[0]:
            raise TimeoutError(f"still waiting for {waiting}; it ends with {seen[-300:]!r}")
        try:
            data = os.read(screen, 65536)
        except OSError:  # Linux says so when the program has closed its side
            data = b""
        if not data:
            assert not waiting, f"it ended before {waiting}"
            return seen
        seen += data
