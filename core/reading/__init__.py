"""Files -> documents: one module for each family of formats, and the table that picks one."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from os import PathLike
from pathlib import Path

from .. import segmenting
from ..documents import Document
from ..errors import CallError, DocumentError
from . import front_matter, markdown, metadata, plain
from .decoding import decode

FORMATS = {
    ".txt": plain.blocks,
    ".text": plain.blocks,
    ".md": markdown.blocks,
    ".markdown": markdown.blocks,
}
"""Endings that a folder is searched for, and what finds the blocks of such a file."""

MOST = 9
"""Documents that can be compared at once: one for each digit key."""


def read(path: str | PathLike[str], *, id: str = "1") -> Document:  # noqa: A002
    """Read one document.

    Args:
        path: A text or Markdown file; any other ending is read as plain text.
        id: The document's id in a comparison, counted from 1.

    Raises:
        DocumentError: The file cannot be read, is empty or is no text.
    """
    # A name that is no UTF-8 can be opened, but not be shown or saved as it is.
    origin = os.fsencode(path).decode(errors="replace")
    data = _bytes(Path(path))
    text = decode(data, origin)
    known, body = front_matter.split(text, origin)
    blocks = FORMATS.get(Path(path).suffix.lower(), plain.blocks)
    passages = segmenting.passages(id, text, blocks(text, body))
    if not passages:
        raise DocumentError(f"{origin}: the file is empty; there is nothing to compare.")
    return Document.model_validate(
        {
            **metadata.guess(passages),
            **known,
            "id": id,
            "origin": origin,
            "sha256": hashlib.sha256(data).hexdigest(),
            "text": text,
            "passages": passages,
        }
    )


def read_all(paths: Iterable[str | PathLike[str]]) -> tuple[Document, ...]:
    """Read the documents of a comparison; a folder stands for the readable files in it.

    Raises:
        CallError: There are fewer than two documents or more than `MOST`.
        DocumentError: One of them cannot be read.
    """
    files = [file for path in paths for file in _files(Path(path))]
    if len(files) < 2:
        named = str(files[0]) if files else "nothing"
        raise CallError(
            f"A comparison needs two documents or more, not just {named}; name another."
        )
    if len(files) > MOST:
        raise CallError(f"{len(files)} documents are more than {MOST}; name fewer.")
    return tuple(read(file, id=str(number)) for number, file in enumerate(files, 1))


def _files(path: Path) -> list[Path]:
    try:
        if not path.is_dir():
            return [path]
        found = sorted(file for file in path.iterdir() if _readable(file))
    except OSError as error:
        raise DocumentError(f"{path}: the folder cannot be read ({error.strerror}).") from error
    if not found:
        raise DocumentError(
            f"{path}: no readable document in this folder; it should hold {', '.join(FORMATS)}."
        )
    return found


def _readable(file: Path) -> bool:
    hidden = file.name.startswith(".")
    return file.suffix.lower() in FORMATS and not hidden and file.is_file()


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise DocumentError(f"{path}: this is a folder; name a file in it.")
        if path.exists() and not path.is_file():
            raise DocumentError(f"{path}: this is a device or pipe, no file; save the text first.")
        return path.read_bytes()
    except FileNotFoundError:
        raise DocumentError(f"{path}: no such file; check the path.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise DocumentError(f"{path}: the file cannot be read ({reason}).") from error
