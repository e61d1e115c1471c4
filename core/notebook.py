"""A reader's notes and verdicts on one collection of documents, kept in one JSON file.

A note is anchored by quotations (the W3C's TextQuoteSelector: exact, prefix, suffix) and by the
sha256 of its documents, never by the ids of one comparison: ids change when a document is added.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from platformdirs import user_data_path
from pydantic import ConfigDict, Field, ValidationError

from .documents import Document, Frozen, Passage
from .errors import NotebookError
from .saving import replace

Verdict = Literal["agree", "diverge", "related", "unrelated", "unsure"]

CONTEXT = 32
"""Code points kept on each side of a quotation, to tell two equal ones apart."""


class Anchor(Frozen):
    """A quotation in one document."""

    document: str
    """The document's sha256."""
    source: str
    """The document's title or origin, for people."""
    exact: str
    prefix: str
    suffix: str
    start: int
    """Offset of the quotation in the text as read, in code points."""


class Note(Frozen):
    """What a reader wrote and decided about one topic, or about passages on it."""

    topic: str | None = None
    """Name of the topic, or None for passages that belong to none."""
    anchors: tuple[Anchor, ...] = ()
    """The passages; none for a note on the topic as a whole."""
    text: str = ""
    verdict: Verdict | None = None

    @property
    def empty(self) -> bool:
        """Whether there is nothing left to keep."""
        return not self.text.strip() and self.verdict is None


class Notebook(Frozen):
    """All notes on one collection of documents."""

    model_config = ConfigDict(validate_by_name=True)

    schema_: Literal["perspectives.notebook/1"] = Field(
        default="perspectives.notebook/1", alias="schema"
    )
    notes: tuple[Note, ...] = ()

    def find(self, topic: str | None, anchors: Iterable[Anchor] = ()) -> Note:
        """The note on this topic and these passages, or an empty one."""
        key = _key(Note(topic=topic, anchors=tuple(anchors)))
        blank = Note(topic=topic, anchors=tuple(anchors))
        return next((note for note in self.notes if _key(note) == key), blank)

    def keep(self, note: Note) -> Notebook:
        """A notebook with this note in place of the one on the same subject; empty ones go."""
        others = tuple(other for other in self.notes if _key(other) != _key(note))
        return self.model_copy(update={"notes": others if note.empty else (*others, note)})


def anchor(document: Document, passage: Passage) -> Anchor:
    """The anchor of a passage, with its surroundings."""
    return Anchor(
        document=document.sha256,
        source=document.name,
        exact=passage.text,
        prefix=document.text[max(0, passage.start - CONTEXT) : passage.start],
        suffix=document.text[passage.end : passage.end + CONTEXT],
        start=passage.start,
    )


def default_path(documents: Iterable[Document]) -> Path:
    """Where the notebook of these documents lives: the same place in whatever order they open."""
    hashes = "\n".join(sorted(document.sha256 for document in documents))
    name = hashlib.sha256(hashes.encode()).hexdigest()[:16]
    folder = os.environ.get("PERSPECTIVES_DATA") or user_data_path("perspectives", appauthor=False)
    return Path(folder) / "notebooks" / f"{name}.json"


def load(path: Path) -> Notebook:
    """Open a notebook; one that does not exist yet is empty.

    Raises:
        NotebookError: The file cannot be read or is not a notebook.
    """
    try:
        return Notebook.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return Notebook()
    except OSError as error:
        raise NotebookError(f"{path}: the notebook cannot be read ({error.strerror}).") from error
    except ValidationError as error:
        raise NotebookError(
            f"{path}: this is not a notebook of perspectives; name another file with --notebook."
        ) from error


def save(notebook: Notebook, path: Path) -> None:
    """Write a notebook so that the file is whole at every moment: beside it, flushed, replaced.

    Raises:
        NotebookError: The folder or file cannot be written.
    """
    data = notebook.model_dump_json(indent=2, by_alias=True).encode() + b"\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace(path, data)
    except OSError as error:
        raise NotebookError(
            f"{path}: the notebook cannot be saved ({error.strerror}); name another file with "
            "--notebook."
        ) from error


def _key(note: Note) -> tuple[str | None, frozenset[tuple[str, int]]]:
    # Passages decide by themselves; the topic matters only to a note on a whole topic.
    quotes = frozenset((anchor.document, anchor.start) for anchor in note.anchors)
    return (None if quotes else note.topic), quotes
