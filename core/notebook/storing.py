"""Opening and saving a notebook so that nothing is lost.

A save happens under a lock, looks at what the file holds now, takes in what another program
changed meanwhile, and replaces the file in one step; the versions before it stay as backups.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, cast

from pydantic import ValidationError

from ..errors import ConflictError, DamagedError, NotebookError
from ..json_text import json_text
from ..saving import LONGEST, replace, tidy
from .book import Notebook
from .locking import BusyError, locked
from .merging import merge

BACKUPS = 5
"""Versions kept beside a notebook."""
_SCHEMA = "perspectives.notebook/"
_NOTE_1 = {"topic", "anchors", "text", "verdict"}
"""What a note had in version 1."""

_held: dict[Path, Notebook] = {}
# What this program last read or wrote at each path: the base against which its changes, and those
# of another program, are seen.


def load(path: Path) -> Notebook:
    """Open a notebook; one that does not exist yet is empty.

    Raises:
        DamagedError: The file is no whole notebook; its backups are untouched.
        NotebookError: The file cannot be read.
    """
    try:
        notebook = parse(path.read_bytes(), path)
    except FileNotFoundError:
        notebook = Notebook()
    except OSError as error:
        raise NotebookError(f"{path}: the notebook cannot be read ({error.strerror}).") from error
    _held[_real(path)] = notebook
    return notebook


def save(notebook: Notebook, path: Path) -> bool:
    """Write a notebook so that the file is whole at every moment.

    What another program changed in the file since it was loaded here is kept. The caller's
    notebook stays as it is: `load` again to see those changes.

    Returns:
        Whether the file now holds changes of another program too.

    Raises:
        ConflictError: Another program changed the same thing; the caller's version is kept beside.
        NotebookError: The folder or file cannot be written; the old content is untouched.
    """
    target = _real(path)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with locked(target.parent):
            tidy(target)
            merged = _merged(notebook, target)
            data = encode(merged)
            if not target.exists() or target.read_bytes() != data:
                replace(target, data, backups=BACKUPS)
    except BusyError as error:
        raise NotebookError(
            f"{path}: another program keeps saving in this folder; try again, or name another file "
            "with --notebook."
        ) from error
    except OSError as error:
        raise NotebookError(
            f"{path}: the notebook cannot be saved ({error.strerror or error}); name another file "
            "with --notebook."
        ) from error
    _held[target] = notebook
    return merged != notebook


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


def set_aside(path: Path) -> Path:
    """Move a damaged file out of the way, to the first free name PATH.corrupt-N."""
    number = 1
    while (aside := path.with_name(f"{path.name[:LONGEST]}.corrupt-{number}")).exists():
        number += 1
    return path.rename(aside)


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


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


def _merged(mine: Notebook, target: Path) -> Notebook:
    base = _held.get(target, Notebook())
    try:
        theirs = parse(target.read_bytes(), target)
    except FileNotFoundError:
        return mine
    except DamagedError:
        if target not in _held:
            raise  # never opened here: it may be any file of the user's
        set_aside(target)
        return mine
    try:
        return merge(base, mine, theirs)
    except ConflictError as error:
        aside = target.with_name(f"{target.name[:LONGEST]}.conflict")
        replace(aside, encode(mine), backups=BACKUPS)
        raise ConflictError(
            f"{target}: another program changed {error} too, so nothing was overwritten; your "
            f"version is kept in {aside.name}, open the notebook again to go on."
        ) from error
