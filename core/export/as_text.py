"""Plain text: the report that is printed where there is no screen."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from ..comparison import Comparison, Cue
from ..notebook import Notebook
from . import phrases
from .notes import note_text
from .options import Options
from .telling import Chapter, Deed
from .view import View

_WIDTH = 100


def as_text(comparison: Comparison, notebook: Notebook, options: Options) -> str:
    """The comparison and the notes in paragraphs of at most 100 columns."""
    view = View(comparison, notebook, options)
    lines = [f"{document.id}  {phrases.source(document)}" for document in comparison.documents]
    for chapter in view.chapters:
        lines += ["", *_chapter(chapter, view)]
    if not comparison.topics:
        lines += ["", "No topics: name some in a file and give it with --topics."]
    lines += ["", f"{len(comparison.links)} links, {len(comparison.only_here)} passages only here"]
    for found in comparison.only_here:
        passage = comparison.passage(found.passage)
        lines += _wrap(f"○ {phrases.cited(passage)}  {phrases.nearest(found.nearest)}", 2)
        lines += _wrap(f"“{phrases.shortened(phrases.one_line(passage.text))}”", 4)
    rest = [*(pair.note for pair in view.pairs if not pair.note.empty), *view.notes]
    lines += [line for note in rest for line in ("", *note_text(note, view.lost_quotes))]
    lines += _deeds(view.deeds, view)
    return "\n".join(lines) + "\n"


def _chapter(chapter: Chapter, view: View) -> Iterator[str]:
    topic = chapter.topic
    name = phrases.one_line(topic.name)
    yield from (name, "=" * len(name))
    for relation in topic.relations:
        first, second = relation.documents
        yield f"{first} ↔ {second}  {phrases.label(relation.label, relation.confidence)}"
        for cue in relation.cues:
            yield from _cue(cue, relation.documents, view.comparison)
    for silence in topic.silent:
        yield from _wrap(f"○ {phrases.silence(silence, view.comparison)}", 0)
    paired = [pair.note for pair in chapter.pairs]
    for note in (chapter.note, *paired, *chapter.notes):
        if not note.empty:
            yield from ("", *note_text(note, view.lost_quotes))
    yield from _deeds(chapter.deeds, view)


def _deeds(deeds: Iterable[Deed], view: View) -> Iterator[str]:
    for done in deeds:
        yield from ("", *_wrap(phrases.deed(done, view), 0))


def _cue(cue: Cue, documents: tuple[str, str], comparison: Comparison) -> Iterator[str]:
    yield from _wrap(f"{phrases.GLYPHS[cue.label]} {cue.kind}: {phrases.one_line(cue.says)}", 2)
    for place, span in phrases.sides(cue, documents, comparison):
        yield from _wrap(f"{place}: “{phrases.one_line(span.text)}”", 6)


def _wrap(text: str, indent: int) -> list[str]:
    pad = " " * indent
    return textwrap.wrap(text, _WIDTH, initial_indent=pad, subsequent_indent=pad + "  ")
