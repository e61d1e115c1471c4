"""The screen, opened on documents and a notebook."""

from __future__ import annotations

import gc
from collections.abc import Mapping
from pathlib import Path

from .common import DONE, Paths, documents_of, path


def show(
    paths: Paths,
    topics: str | Path | None,
    notebook: str | None,
    called: Mapping[str, object] | None = None,
    *,
    offline: bool = False,
    ours: bool = True,
) -> int:
    """Open the screen and wait until it is closed; returns the exit code.

    Args:
        paths: The documents.
        topics: A topics file, or None.
        notebook: The notebook that was named, or None for that of the collection.
        called: Settings that the call overrules, by name.
        offline: Whether nothing may be fetched.
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
    documents = documents_of(paths, offline=offline)
    named = read_topics(topics) if topics else None
    file = path(notebook) if notebook else default_path(documents)
    open_for(file, documents)  # what cannot be opened is said before the screen takes over
    app = PerspectivesApp(
        documents, named, file, preferences=preferences, hint=hint(), file_first=not ours
    )
    app.run()
    return app.return_code or DONE
