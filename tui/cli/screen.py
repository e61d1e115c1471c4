"""The screen, opened on documents and a notebook."""

from __future__ import annotations

import gc
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ...core.limits import DOCUMENTS
from ...core.typed_sources import missing
from ..launch.exit_codes import DONE, FAILED
from ..launch.start import Start
from ..system.output import say

if TYPE_CHECKING:
    from ..app import PerspectivesApp

_TERMINAL = "/dev/tty"
"""Where the keys come from when standard input is taken; Windows has no such place."""


def show(start: Start) -> int:
    """Open the screen and wait until it is closed; returns the exit code.

    Raises:
        PerspectivesError: What was named cannot be opened. What is known at once is told before
            the screen opens, all else when it has closed again.
    """
    # Nothing becomes garbage before the first paint, and looking for it takes a tenth of that time.
    gc.disable()
    start = replace(start, paths=[_again(name) for name in start.paths])
    check(start)
    from ..app import PerspectivesApp  # noqa: PLC0415 - help needs none of this
    from ..looks.first_look import first_look  # noqa: PLC0415
    from ..system.signals import ending  # noqa: PLC0415

    app = PerspectivesApp(start, first_look(start.called))
    with ending(lambda: app.post_message(app.Ended()), app.ending.save_at_last):
        app.run()
    app.ending.rescue()
    return _told_end(app, start)


def _told_end(app: PerspectivesApp, start: Start) -> int:
    """Tell what is to be told when the screen has closed; returns the exit code."""
    if app.ending.parting:
        say(app.ending.parting)
    if app.problem is None:
        return FAILED if app.ending.parting else app.return_code or DONE
    for error in start.sources.failed:
        if error is not app.problem:
            say(str(error))
    raise app.problem


def check(start: Start) -> None:
    """Tell what is wrong with a call, as far as it shows without reading.

    Raises:
        PerspectivesError: As reading would raise it.
    """
    names = [os.fspath(path) for path in start.paths]
    there = [name for name in names if not missing(name)]
    alone = len(there) < 2 and not any(map(os.path.isdir, there))
    if len(names) > DOCUMENTS or alone:
        start.sources.read(start.paths)
    if start.topics is not None and missing(os.fspath(start.topics)):
        from ...core.topics.named import read_topics  # noqa: PLC0415

        read_topics(start.topics)


def has_terminal() -> bool:
    """Whether keys can be had although the documents are piped in."""
    try:
        os.close(os.open(_TERMINAL, os.O_RDWR))
    except OSError:
        return False
    return True


def _again(name: str | Path) -> str | Path:
    """A source that can be opened again: what is piped in is kept, and the keys come after it."""
    if name != "-":
        return name
    from ...core.reading import keep_input  # noqa: PLC0415

    path = keep_input()
    terminal = os.open(_TERMINAL, os.O_RDWR)
    os.dup2(terminal, 0)
    os.close(terminal)
    return path
