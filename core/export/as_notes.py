"""Only the notes of a notebook, without comparing anything."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Set

from .. import in_words
from ..notebook import Anchor, Note, Notebook
from ..notebook.encoding import encode
from ..report import phrases
from ..report.telling import row_edits
from ..text.visible import one_line
from .as_markdown import note_lines
from .writing.markdown_text import escaped


def notes_as_text(notebook: Notebook, lost: Set[Anchor]) -> str:
    """The notes in paragraphs of at most 100 columns."""
    lines = [line for note in notebook.notes for line in (*note_text(note, lost), "")]
    edit_lines = [line for edit in by_hand(notebook) for line in in_words.wrapped(edit, 2)]
    return (
        _together((*lines, *(["By hand", *edit_lines] if edit_lines else []))) or "No notes yet.\n"
    )


def notes_as_markdown(notebook: Notebook, lost: Set[Anchor]) -> str:
    """The notes with a heading for each."""
    lines = (
        line for note in notebook.notes for line in note_lines(note, 2, phrases.subject(note), lost)
    )
    edit_lines = [f"- {escaped(edit)}" for edit in by_hand(notebook)]
    return _together(
        ("# Notes", "", *lines, *(["## By hand", "", *edit_lines] if edit_lines else []))
    )


def notes_as_json(notebook: Notebook, lost: Set[Anchor]) -> str:  # noqa: ARG001 - all is in it
    """The notebook as its file holds it."""
    return encode(notebook).decode()


NOTE_FORMATS: dict[str, Callable[[Notebook, Set[Anchor]], str]] = {
    "text": notes_as_text,
    "markdown": notes_as_markdown,
    "json": notes_as_json,
}
"""Every format by the name that the command line gives it."""


def note_text(note: Note, lost: Set[Anchor]) -> Iterator[str]:
    """A note with its quotations, in lines of at most 100 columns."""
    yield one_line(phrases.subject(note))
    for quote in note.anchors:
        gone = "  (no longer found in the documents)" if quote in lost else ""
        yield from in_words.wrapped(f"“{one_line(quote.exact)}”", 2)
        yield f"    {one_line(quote.source)}{gone}"
    known = (
        f"verdict: {note.verdict}" if note.verdict else "",
        f"tags: {', '.join(note.tags)}" if note.tags else "",
    )
    yield from (f"  {one_line(part)}" for part in known if part)
    for paragraph in note.text.strip().splitlines():
        yield from in_words.wrapped(one_line(paragraph), 2)


def by_hand(notebook: Notebook) -> Iterator[str]:
    """What the reader linked, took apart and moved: "“The bridge …” ↔ “A closed …”: linked"."""
    for made in notebook.links:
        yield _hand_edit("linked" if made.linked else "taken apart", (made.a, made.b))
    for made in notebook.members:
        does = "put on the topic" if made.belongs else "taken off the topic"
        yield _hand_edit(f"{does} “{one_line(made.topic)}”", (made.passage,))
    for done in row_edits(notebook):
        yield _hand_edit(one_line(done.does), done.anchors)


def _hand_edit(does: str, quotes: tuple[Anchor, ...]) -> str:
    words = (f"“{in_words.shortened(one_line(quote.exact))}”" for quote in quotes)
    return f"{' ↔ '.join(words)}: {does} by the reader"


def _together(lines: Iterator[str] | tuple[str, ...]) -> str:
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
    return text + "\n" if text else ""
