"""Texts without a file of their own, pasted or piped in: kept, so that they can be opened again.

A kept text is a file like any other, which the reader can look at, change or delete.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from .. import folders, saving
from ..documents import Document
from ..errors import DocumentError
from . import front_matter, loading
from .building import edited, read_material
from .formats import MARKDOWN, PLAIN, pick
from .material import Material

PASTED = "pasted text"
"""What a pasted text is called as long as it has no file."""


def read_text(
    text: str,
    title: str | None = None,
    *,
    first: int = 1,
    notice: Callable[[str], None] = lambda _said: None,
) -> list[Document]:
    """The documents of a text that was pasted, read by its content as a file is.

    It is kept as a file among the reader's data, named after its hash, whose path is the documents'
    origin. Where that cannot be, they open all the same, and `notice` is told so in a sentence.

    Args:
        text: What was pasted.
        title: What the reader calls it; it outranks what the text says.
        first: The id of the first document; the others, if the text holds several, count on.
        notice: Told what the reader should know.

    Raises:
        DocumentError: The text is empty, too large, or of a format that cannot be read.
    """
    title = _one_line(title)
    material = _material(_titled(text, title))
    documents = [_entitled(document, title) for document in read_material(material, first)]
    try:
        path = _keep(material)
    except OSError as error:
        notice(f"The pasted text cannot be kept ({error.strerror}); save it to open it again.")
        return documents
    return [_moved(document, path) for document in documents]


def keep_input() -> Path:
    """Keep what is piped into the program as a file, so that it can be opened again.

    Raises:
        DocumentError: Nothing is piped in, there is too much of it, or it cannot be kept.
    """
    material = Material(loading.standard_input(), "-")
    try:
        return _keep(material)
    except OSError as error:
        raise DocumentError(
            f"-: what is piped in cannot be kept ({error.strerror}); save it as a file first."
        ) from error


def _one_line(title: str | None) -> str:
    return " ".join((title or "").encode(errors="replace").decode().split())[:500]


def _entitled(document: Document, title: str) -> Document:
    """A document with the title that the reader gave, if any."""
    given = bool(title) and document.title != title
    return edited(document, title=title) if given else document


def _moved(document: Document, path: Path) -> Document:
    """A document of the pasted text as one of the file that it is kept in."""
    part = document.origin.removeprefix(PASTED)
    return document.model_copy(update={"origin": f"{path}{part}"})


def _material(text: str) -> Material:
    return Material(loading.limited(text.encode(errors="replace"), PASTED), PASTED)


def _keep(material: Material) -> Path:
    suffix = pick(material).suffixes[0] if material.data.strip() else PLAIN.suffixes[0]
    folder = folders.data() / "texts"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{sha256(material.data).hexdigest()[:16]}{suffix}"
    if not path.exists() or path.read_bytes() != material.data:
        saving.replace(path, material.data, backups=1)  # what the reader changed is not lost
    return path.resolve()


def _titled(text: str, title: str) -> str:
    """A text with a title in its front matter, if it has room for one that reading finds again."""
    if not title or pick(_material(text)) not in (PLAIN, MARKDOWN):
        return text
    import yaml  # noqa: PLC0415 - a text without a title never needs it

    line = yaml.safe_dump({"title": title}, allow_unicode=True, width=10_000)
    _, body = front_matter.split(text, PASTED)
    if not body:
        return f"---\n{line}---\n{text}"
    # Of two titles the last one counts.
    end = len(text[:body].rstrip()) - len("---")
    return f"{text[:end]}{line}{text[end:]}"
