"""Notes of a REFI-QDA project: those of the reader and what a judge found, each a file of its own.

QualCoder takes in only notes that are files and have a time, and stops at a name that comes twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ... import in_words
from ...notebook import Note
from ...report import phrases
from ...report.judged import Judged, claims_of, everything_judged, reasons, said_by_judge
from ...report.view import View
from .coding import note_id
from .identifiers import guid

_NO_TIME = "1970-01-01T00:00:00Z"
"""Of notes that were written before their time was kept."""


class ProjectNote(NamedTuple):
    """A note as a project has it."""

    guid: str
    name: str
    """No other note of the project has it."""
    created: str
    modified: str
    comment: str
    """What it says, for whoever sees the passage beside it."""
    quotes: tuple[str, ...]
    """The quotations that it is about, with their places."""

    @property
    def text(self) -> str:
        """What it says, and on what."""
        return "\n".join(filter(None, (self.comment, *self.quotes)))


def project_notes(view: View) -> list[ProjectNote]:
    """Every note that says something, then every finding of a judge."""
    notes = [_of_reader(note) for note in view.notebook.notes if not note.empty]
    notes += map(_of_judge, everything_judged(view.comparison))
    return list(_told_apart(notes))


def _of_reader(note: Note) -> ProjectNote:
    created = note.created or note.modified or _NO_TIME
    verdict = f"Verdict: {note.verdict}" if note.verdict else ""
    tags = f"Tags: {', '.join(note.tags)}" if note.tags else ""
    comment = "\n".join(filter(None, (verdict, tags, note.text.strip())))
    quotes = tuple(f"{quote.source}: “{quote.exact}”" for quote in note.anchors)
    name = phrases.subject(note)
    return ProjectNote(note_id(note), name, created, note.modified or created, comment, quotes)


def _of_judge(judged: Judged) -> ProjectNote:
    """What a judge says, as a note that names it."""
    ends = [(claim.passage, str(claim.quote.start)) for claim in claims_of(judged)]
    key = guid("finding", judged.model, judged.said, *(part for end in ends for part in end))
    quotes = tuple(f"{in_words.citation(c.passage)}: “{c.quote.text}”" for c in claims_of(judged))
    name = said_by_judge(judged)
    return ProjectNote(key, name, _NO_TIME, _NO_TIME, "\n".join(reasons(judged)), quotes)


def _told_apart(notes: list[ProjectNote]) -> Iterator[ProjectNote]:
    """The notes, with a number where a name comes again: "a.md and b.md (2)"."""
    names_so_far: set[str] = set()
    for note in notes:
        name, number = note.name, 1
        while name.casefold() in names_so_far:
            number += 1
            name = f"{note.name} ({number})"
        names_so_far.add(name.casefold())
        yield note._replace(name=name)
