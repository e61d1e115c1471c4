"""Documents whose files change while they are open."""

from __future__ import annotations

from functools import lru_cache
from hashlib import file_digest
from pathlib import Path

from ..documents import Document
from ..locator import STANDARD_INPUT, is_address, locate


def changed(document: Document) -> bool:
    """Whether the file that a document was read from has other content by now.

    Looked at are its size and time of change; only when those are new is it read again, so this
    can be asked every second. A page, standard input and a file that is gone never count as
    changed: there is nothing to read anew.
    """
    path, chosen = locate(document.origin)
    if path == STANDARD_INPUT or is_address(path):
        return False
    try:
        status = Path(path).stat()
        return _hash(path, chosen, status.st_mtime_ns, status.st_size) != document.sha256
    except (OSError, ValueError):
        return False


@lru_cache(maxsize=64)
def _hash(path: str, part: str, time: int, size: int) -> str:  # noqa: ARG001 - they tell when to read again
    with Path(path).open("rb") as file:
        digest = file_digest(file, "sha256")
    digest.update(part.encode())
    return digest.hexdigest()
