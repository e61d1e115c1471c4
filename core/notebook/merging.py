"""Two programs on one notebook: what each changed since both read the same file."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeVar

from ..documents import Frozen
from .book import Notebook
from .note import HandLink, HandMember, HandRow, Note

_K = TypeVar("_K", bound=Hashable)
_V = TypeVar("_V")


class Merged(Frozen):
    """The changes of two programs put together."""

    notebook: Notebook
    """Where both changed the same thing in different ways, with their version."""
    conflicts: tuple[str, ...] = ()
    """What both changed, named: 'the note on "Costs"'."""


def merge(base: Notebook, mine: Notebook, theirs: Notebook) -> Merged:
    """Put the changes of two programs together.

    Args:
        base: What this program last read or was given to save, without what others wrote since.
        mine: What this program wants to write.
        theirs: What the file holds now.
    """
    if theirs == base:
        return Merged(notebook=mine)
    choice = _Choice()
    books = base, mine, theirs
    merged = {
        "notes": choice.each(*({note.subject: note for note in book.notes} for book in books)),
        "links": choice.each(*({link.ends: link for link in book.links} for book in books)),
        "members": choice.each(*({edit.subject: edit for edit in b.members} for b in books)),
        "rows": choice.each(*({row.subject: row for row in book.rows} for book in books)),
        "corrections": choice.each(
            *({edit.document: edit for edit in book.corrections} for book in books)
        ),
        "documents": tuple(
            {
                document.sha256: document for document in (*theirs.documents, *mine.documents)
            }.values()
        ),
        "checked": choice.one("the check", base.checked, mine.checked, theirs.checked) or "",
        "topics": choice.one("the topics", base.topics, mine.topics, theirs.topics),
    }
    return Merged(notebook=mine.model_copy(update=merged), conflicts=tuple(choice.conflicts))


class _Choice:
    """A choice between two versions, and where there was nothing to choose by."""

    def __init__(self) -> None:
        self.conflicts: list[str] = []

    def each(
        self, base: Mapping[_K, _V], mine: Mapping[_K, _V], theirs: Mapping[_K, _V]
    ) -> tuple[_V, ...]:
        merged: list[_V] = []
        for key in dict.fromkeys((*mine, *theirs)):
            versions = base.get(key), mine.get(key), theirs.get(key)
            chosen = self.one(_name(versions[1] or versions[2]), *versions)
            if chosen is not None:
                merged.append(chosen)
        return tuple(merged)

    def one(self, name: str, base: _V | None, mine: _V | None, theirs: _V | None) -> _V | None:
        if theirs in (base, mine):
            return mine
        if mine != base:
            self.conflicts.append(name)
        return theirs


def _name(value: object) -> str:
    match value:
        case Note():
            subject = value.topic or " and ".join(quote.source for quote in value.anchors)
            return f'the note on "{subject}"'
        case HandMember():
            return f'a passage put on "{value.topic}" or taken off it'
        case HandRow():
            return f"a row of {value.sheet}"
        case HandLink():
            return "a link made or taken apart by hand"
        case _:
            return "the correction of a source"
