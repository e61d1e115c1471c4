"""What each document of a comparison is called: one short name, which no other document has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import PurePath

from .documents import Document
from .file_names import file_names
from .text.visible import one_line

LONGEST = 40
"""Code points of a name."""
_ROOM = 16
"""Code points that are left of a name, at least, when something is put behind it."""
_TELLING = re.compile(r"[^\W\d_a-f]", re.IGNORECASE)
"""A letter that is no hexadecimal digit: a file's name without one says nothing."""


def names(documents: Sequence[Document]) -> tuple[str, ...]:
    """A name for each document, on one safe line, at most `LONGEST` code points long.

    It is the outlet, or else the title that the source gives, or the file's name; where that says
    nothing, a guessed title or the author.
    Where that is the same for two, what sets them apart follows: the date, the author, the title,
    the file with its folders, or at last the document's number.
    """
    called = [_cut(_name(document), LONGEST) for document in documents]
    files = file_names([document.origin for document in documents])
    for twins in _twins(called):
        details = _details([documents[n] for n in twins], [files[n] for n in twins])
        for index, detail in zip(twins, details, strict=False):
            called[index] = _extended(called[index], detail)
    return _numbered(called)


def _name(document: Document) -> str:
    guessed = document.provenance.get("title", "").startswith("guessed")
    title, file = one_line(document.title or ""), _file(document)
    outlet_or_title = one_line(document.outlet or "") or ("" if guessed else title)
    telling = file if _TELLING.search(PurePath(file).stem) else ""
    return outlet_or_title or telling or title or one_line(document.author or "") or file


def _file(document: Document) -> str:
    origin = document.origin
    return one_line(origin if "://" in origin else PurePath(origin).name or origin)


def _details(documents: Sequence[Document], files: Sequence[str]) -> Sequence[str]:
    """What sets documents of one name apart; nothing when nothing known does."""
    known: tuple[Callable[[Document], str | None], ...] = (
        lambda document: document.date,
        lambda document: document.author,
        lambda document: document.title,
    )
    choices = [[one_line(of(document) or "") for document in documents] for of in known]
    for details in (*choices, list(map(one_line, files))):
        short_details = {_cut(each, LONGEST - _ROOM).casefold() for each in details if each}
        if len(short_details) == len(documents):
            return details
    return ()


def _extended(name: str, detail: str) -> str:
    if detail.casefold().endswith(name.casefold()):
        return _cut_before(detail, LONGEST)  # a file's name with its folders
    behind = f", {_cut(detail, LONGEST - _ROOM)}"
    return _cut(name, LONGEST - len(behind)) + behind


def _numbered(called: list[str]) -> tuple[str, ...]:
    """The names, with the document's number behind those that are still the same."""
    done: set[int] = set()
    while again := {n for twins in _twins(called) for n in twins} - done:
        done |= again
        for index in again:
            behind = f" ({index + 1})"
            called[index] = f"{_cut(called[index], LONGEST - len(behind))}{behind}".strip()
    return tuple(called)


def _twins(called: Sequence[str]) -> list[list[int]]:
    """The places of the names that occur more than once, in groups."""
    often = Counter(map(str.casefold, called))
    return [
        [index for index, each in enumerate(called) if each.casefold() == name]
        for name, count in often.items()
        if count > 1
    ]


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def _cut_before(text: str, length: int) -> str:
    return text if len(text) <= length else "…" + text[1 - length :]
