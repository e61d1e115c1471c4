"""Where the notebook of a collection of documents lives, and how it is found again.

The notebooks are their own index: each knows its documents, so nothing can go stale.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from .. import folders
from ..documents import Document, Frozen
from ..errors import NotebookError
from .anchoring import find, successors
from .book import Notebook
from .encoding import read_file


class Listed(Frozen):
    """A notebook in the data folder."""

    path: Path
    notebook: Notebook | None
    """None when it cannot be opened."""
    problem: str = ""
    """Why it cannot be opened."""


def default_path(documents: Iterable[Document]) -> Path:
    """Where the notebook of these documents lives: the same place in whatever order they open.

    A collection that has no notebook under its own name gets the one whose documents were moved
    or changed into these.
    """
    documents = tuple(documents)
    hashes = "\n".join(sorted(document.sha256 for document in documents))
    path = _folder() / f"{hashlib.sha256(hashes.encode()).hexdigest()[:16]}.json"
    if path.exists():
        return path
    shas = {document.sha256 for document in documents}
    fitting = [
        (len(shas & {known.sha256 for known in entry.notebook.documents}), entry.path)
        for entry in listed()
        if entry.notebook and _same_collection(entry.notebook, documents)
    ]
    return max(fitting, default=(0, path), key=lambda fit: fit[0])[1]


def listed() -> tuple[Listed, ...]:
    """Every notebook in the data folder, by path; damaged ones too."""
    return tuple(_looked_at(path) for path in sorted(_folder().glob("*.json")))


def _folder() -> Path:
    return folders.data() / "notebooks"


def _looked_at(path: Path) -> Listed:
    try:
        return Listed(path=path, notebook=read_file(path))
    except (NotebookError, OSError) as error:
        return Listed(path=path, notebook=None, problem=str(error))


def _same_collection(notebook: Notebook, documents: Sequence[Document]) -> bool:
    """Whether every document of a notebook is among these, moved or changed as it may be."""
    known = {document.sha256 for document in notebook.documents}
    known |= {old.document for old in notebook.anchors()}
    homes = successors(notebook, documents)
    return bool(known) and all(
        sha in homes and _recognised(notebook, sha, homes[sha]) for sha in known
    )


def _recognised(notebook: Notebook, sha: str, home: Document) -> bool:
    """Whether a document is more than a new text at an old path."""
    quotes = [old for old in notebook.anchors() if old.document == sha]
    return sha == home.sha256 or not quotes or any(find(old, home) for old in quotes)
