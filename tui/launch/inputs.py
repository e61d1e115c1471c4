"""What a call names: documents, a topics file, a notebook; or the bundled example."""

from __future__ import annotations

import argparse
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from ...core.errors import NotebookError
from ...core.file_names import is_there
from ..system.output import say
from ..system.paths import typed_path

if TYPE_CHECKING:
    from ...core.notebook import Notebook

Paths = Sequence[str | Path]


@contextmanager
def inputs(options: argparse.Namespace) -> Generator[tuple[Paths, str | Path | None]]:
    """The documents and the topics file that were named, or those of the bundled example."""
    with as_file(files("perspectives.seeds")) as example:
        names = ("op-ed.md", "press-release.md", "news-story.md")
        paths = options.paths or [example / name for name in names]
        yield paths, options.topics or (None if options.paths else example / "topics.toml")


def named_notebook(name: str, *, new: bool = False) -> Notebook:
    """Open a notebook that was named.

    Args:
        name: Its file.
        new: Whether it may be one that does not exist yet, which is said; it is empty.

    Raises:
        NotebookError: It is not there and has to be, or cannot be opened.
    """
    from ...core.notebook import load  # noqa: PLC0415

    try:
        there = is_there(typed_path(name))
    except OSError:  # a name that no file can have: opening it says so
        there = True
    if not there and not new:
        raise NotebookError(f"{name}: no such notebook; see: perspectives notebooks.")
    if not there:
        say(f"{name}: this notebook does not exist yet; there are no notes in it.")
    return load(typed_path(name))
