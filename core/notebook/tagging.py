"""Tags: words of the reader's own by which notes are found again."""

from __future__ import annotations

from collections.abc import Iterable

from ..errors import CallError
from .book import Notebook
from .note import Note


def tags_from(typed: str) -> tuple[str, ...]:
    """Tags as they are typed: between commas, with or without a hash, each of them once."""
    parts = (" ".join(part.split()).lstrip("# ") for part in typed.split(","))
    return tuple({tag.casefold(): tag for tag in reversed([*filter(None, parts)])}.values())[::-1]


def tags_text(tags: Iterable[str]) -> str:
    """Tags as they are typed; `tags_from` reads them back."""
    return ", ".join(tags)


def in_use(notebook: Notebook) -> tuple[str, ...]:
    """Every tag that a note bears, in the order of the alphabet."""
    tags = {tag for note in notebook.notes for tag in note.tags}
    return tuple(sorted(tags, key=lambda tag: (tag.casefold(), tag)))


def only_tagged(notebook: Notebook, tags: Iterable[str]) -> Notebook:
    """A notebook with the notes that bear one of these tags, in whatever case, and nothing else.

    Raises:
        CallError: No note bears one of them.
    """
    wanted = {tag.casefold(): tag for tag in tags}
    known = {tag.casefold() for tag in in_use(notebook)}
    for folded, tag in wanted.items():
        if folded not in known:
            there = ", ".join(in_use(notebook)) or "none"
            raise CallError(f'No note has the tag "{tag}"; the tags are: {there}.')
    return notebook.model_copy(
        update={
            "notes": tuple(note for note in notebook.notes if _bears(note, wanted)),
            "links": (),
            "members": (),
            "rows": (),
        }
    )


def _bears(note: Note, wanted: Iterable[str]) -> bool:
    return not {tag.casefold() for tag in note.tags}.isdisjoint(wanted)
