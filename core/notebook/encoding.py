"""A notebook as the bytes of its file, and back."""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Any, cast

from pydantic import ValidationError

from ..errors import DamagedError, NotebookError
from ..json_text import json_text
from ..limits import NOTEBOOK
from .book import Notebook

_SCHEMA = "perspectives.notebook/"
_NOTE_1 = {"topic", "anchors", "text", "verdict"}
"""What a note had in version 1."""


def read_file(path: Path, called: Path | None = None) -> Notebook:
    """Read the file of a notebook.

    Args:
        path: The file.
        called: What it is called in an error; `path` when None.

    Raises:
        DamagedError: This is no whole notebook.
        NotebookError: It was made by a newer version, or can be no notebook: what is no plain file
            may never end.
        OSError: The file is not there or cannot be read.
    """
    called, status = called or path, path.stat()
    if not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):
        raise NotebookError(f"{called}: this is no file; name another with --notebook.")
    if status.st_size > NOTEBOOK:
        raise NotebookError(
            f"{called}: this is larger than {NOTEBOOK // 2**20} MB, which no notebook is; name "
            "another file with --notebook."
        )
    return parse(path.read_bytes(), called)


def parse(data: bytes, path: Path) -> Notebook:
    """Read a notebook of this or an older version.

    Raises:
        DamagedError: This is no whole notebook.
        NotebookError: It was made by a newer version.
    """
    try:
        return Notebook.model_validate(_migrated(json.loads(data), path))
    except (ValueError, RecursionError, ValidationError) as error:
        raise DamagedError(
            f"{path}: this is not a notebook of perspectives, or it is damaged; name another file "
            "with --notebook, or see: perspectives notebooks repair FILE."
        ) from error


def encode(notebook: Notebook) -> bytes:
    """The bytes of a notebook's file: plain JSON that people can read."""
    content = notebook.model_dump(by_alias=True, exclude_defaults=True)
    # The oldest version that knows everything in it, so that an older program opens it too.
    new = set(content) - {"notes"} or any(set(note) - _NOTE_1 for note in content.get("notes", ()))
    return json_text({"schema": f"{_SCHEMA}{2 if new else 1}", **content}).encode()


def _migrated(content: Any, path: Path) -> Any:
    if not isinstance(content, dict):
        return content
    content = cast("dict[str, object]", content)
    schema = content.get("schema")
    if schema == f"{_SCHEMA}1":
        # Version 1 knew only notes; everything else is empty.
        return {**content, "schema": f"{_SCHEMA}2"}
    if isinstance(schema, str) and schema.startswith(_SCHEMA) and schema != f"{_SCHEMA}2":
        raise NotebookError(
            f"{path}: this notebook was made by a newer version of perspectives; update to open it."
        )
    return content
