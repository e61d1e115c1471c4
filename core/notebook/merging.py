"""Two programs on one notebook: what each changed since both read the same file."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeVar

from ..errors import ConflictError
from .book import Notebook
from .note import Note

_K = TypeVar("_K", bound=Hashable)
_V = TypeVar("_V")


def merge(base: Notebook, mine: Notebook, theirs: Notebook) -> Notebook:
    """Put the changes of two programs together.

    Args:
        base: What this program last read or wrote.
        mine: What this program wants to write.
        theirs: What the file holds now.

    Raises:
        ConflictError: Both changed the same thing, and not in the same way.
    """
    if theirs == base:
        return mine
    merged = {
        "notes": _merged(
            *({note.subject: note for note in book.notes} for book in (base, mine, theirs))
        ),
        "links": _merged(*({link.ends: link for link in b.links} for b in (base, mine, theirs))),
        "members": _merged(
            *({made.subject: made for made in b.members} for b in (base, mine, theirs))
        ),
        "corrections": _merged(
            *({c.document: c for c in book.corrections} for book in (base, mine, theirs))
        ),
        "documents": tuple(
            {
                document.sha256: document for document in (*theirs.documents, *mine.documents)
            }.values()
        ),
    }
    topics = _one("the topics", base.topics, mine.topics, theirs.topics)
    return mine.model_copy(update={**merged, "topics": topics})


def _merged(
    base: Mapping[_K, _V], mine: Mapping[_K, _V], theirs: Mapping[_K, _V]
) -> tuple[_V, ...]:
    kept = (
        _one(_name(mine.get(key) or theirs.get(key)), base.get(key), mine.get(key), theirs.get(key))
        for key in dict.fromkeys((*mine, *theirs))
    )
    return tuple(value for value in kept if value is not None)


def _one(name: str, base: _V | None, mine: _V | None, theirs: _V | None) -> _V | None:
    if theirs in (base, mine):
        return mine
    if mine == base:
        return theirs
    raise ConflictError(name)


def _name(value: object) -> str:
    if not isinstance(value, Note):
        return "the same link or source"
    subject = value.topic or " and ".join(quote.source for quote in value.anchors)
    return f'the note on "{subject}"'
