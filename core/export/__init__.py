"""Comparison + notebook -> files: one module for each format, and the table of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from .. import saving
from ..comparison import Comparison
from ..errors import ExportError
from ..notebook import Notebook
from .as_json import as_json
from .as_markdown import as_markdown
from .as_text import as_text

FORMATS: dict[str, Callable[[Comparison, Notebook], str]] = {
    "text": as_text,
    "json": as_json,
    "markdown": as_markdown,
}
"""Every format by the name that the command line gives it."""


def render(comparison: Comparison, notebook: Notebook, format: str) -> str:  # noqa: A002
    """Render a comparison with its notes in one of `FORMATS`; the same input gives the same text.

    Raises:
        ExportError: There is no such format.
    """
    if format not in FORMATS:
        raise ExportError(f"No such format: {format}; choose one of {', '.join(FORMATS)}.")
    return FORMATS[format](comparison, notebook)


def write(text: str, target: Path, *, overwrite: bool) -> None:
    """Write an export.

    Raises:
        ExportError: The target exists and may not be overwritten, or it cannot be written.
    """
    try:
        if target.is_dir():
            raise ExportError(f"{target}: this is a folder; name a file in it.")
        if target.exists() and not overwrite:
            raise ExportError(f"{target}: this file exists already; name another.")
        data = text.encode("utf-8", errors="replace")
        if target.exists() and not target.is_file():
            target.write_bytes(data)  # a device or a pipe is written to, not replaced
        else:
            saving.replace(target, data)
    except FileNotFoundError:
        raise ExportError(f"{target}: the folder does not exist; make it first.") from None
    except OSError as error:
        reason = error.strerror or error
        raise ExportError(f"{target}: this cannot be written ({reason}); name another.") from error
