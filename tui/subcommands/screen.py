"""The screen, opened on documents and a notebook."""

from __future__ import annotations

import gc
import os
from collections.abc import Mapping
from pathlib import Path

from .common import DONE, Paths, path
from .sources import Sources

_TERMINAL = "/dev/tty"
"""Where the keys come from when standard input is taken; Windows has no such place."""


def show(
    sources: Sources,
    paths: Paths,
    topics: str | Path | None,
    notebook: str | None,
    called: Mapping[str, object] | None = None,
    *,
    ours: bool = True,
) -> int:
    """Open the screen and wait until it is closed; returns the exit code.

    Args:
        sources: Reads them.
        paths: The documents.
        topics: A topics file, or None.
        notebook: The notebook that was named, or None for that of the collection.
        called: Settings that the call overrules, by name.
        ours: Whether no topics file was named, so that the reader's own topics come first.
    """
    # Nothing becomes garbage before the first paint, and looking for it takes a tenth of that time.
    gc.disable()
    from ...core.notebook import default_path, open_for  # noqa: PLC0415 - help needs none of this
    from ...core.topics import read_topics  # noqa: PLC0415
    from ..app import PerspectivesApp  # noqa: PLC0415
    from ..first_run import hint  # noqa: PLC0415
    from ..settings import load as load_settings  # noqa: PLC0415

    preferences = load_settings().called_with(**called or {})
    documents = sources.read([_again(name) for name in paths], quietly=True)
    named = read_topics(topics) if topics else None
    file = path(notebook) if notebook else default_path(documents)
    open_for(file, documents)  # what cannot be opened is said before the screen takes over
    app = PerspectivesApp(
        documents,
        named,
        file,
        preferences=preferences,
        hint=hint(),
        problems=[str(error) for error in sources.failed],
        file_first=not ours,
    )
    app.run()
    return app.return_code or DONE


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

    kept = keep_input()
    terminal = os.open(_TERMINAL, os.O_RDWR)
    os.dup2(terminal, 0)
    os.close(terminal)
    return kept
