"""Copying: the system's own tool first, then tmux, then the terminal.

A terminal may ignore what it is asked to copy (OSC 52) and nobody learns of it, so it comes last.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

SECONDS = 2.0
"""A tool that takes longer has no display to talk to."""


def copy(text: str, ask_terminal: Callable[[str], object]) -> str:
    """Copy a text.

    Args:
        text: What to copy.
        ask_terminal: Sends the text to the terminal as OSC 52.

    Returns:
        What was used, for the reader.
    """
    for command in commands():
        if _run(command, text):
            return command[0]
    ask_terminal(text)
    return "the terminal (OSC 52), which does not say whether it did"


def commands() -> Iterator[list[str]]:
    """The tools of this system that can copy from their standard input."""
    known = [
        (["pbcopy"], sys.platform == "darwin"),
        (["wl-copy"], bool(os.environ.get("WAYLAND_DISPLAY"))),
        (["xclip", "-selection", "clipboard"], bool(os.environ.get("DISPLAY"))),
        (["xsel", "--input", "--clipboard"], bool(os.environ.get("DISPLAY"))),
        (["clip.exe"], sys.platform == "win32" or _in_windows()),
        (["tmux", "load-buffer", "-w", "-"], bool(os.environ.get("TMUX"))),
    ]
    for command, usable in known:
        if usable and shutil.which(command[0]):
            yield command


def _in_windows() -> bool:
    """Whether this is Linux inside Windows."""
    return Path("/proc/sys/fs/binfmt_misc/WSLInterop").exists()


def _run(command: list[str], text: str) -> bool:
    # clip.exe takes UTF-8 for something else.
    encoding = "utf-16" if command[0] == "clip.exe" else "utf-8"
    nothing = subprocess.DEVNULL
    try:
        done = subprocess.run(
            command,
            input=text.encode(encoding, "replace"),
            stdout=nothing,
            stderr=nothing,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
