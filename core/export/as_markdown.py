"""Markdown: comparison notes that read well as they are and in any Markdown program."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from ..comparison import Comparison, Cue
from ..notebook import Anchor, Note, Notebook
from . import phrases
from .options import Options
from .view import Chapter, Pair, View

_SPECIAL = re.compile(
    r"""
      (?=[\\`*_\[\]<>|~])
    | (?=&\#?\w+;)                           # an entity
    | ^(?=\#) | ^(?=[+-](?:[\s-]|$))         # a heading, a list, a rule
    | (?<=\s)(?=\#+$)                        # what closes a heading
    """,
    re.VERBOSE,
)
"""Places before which a backslash takes the meaning out of what follows."""
_NUMBERED = re.compile(r"^(\d{1,9})(?=[.)](?:\s|$))")


def as_markdown(comparison: Comparison, notebook: Notebook, options: Options) -> str:
    """Topics with their quotations, labels, cues, verdicts and notes; then what is only here."""
    view = View(comparison, notebook, options)
    lines = ["# Comparison notes", "", "## Sources", ""]
    for document in comparison.documents:
        lines += [f"{document.id}. {_text(phrases.source(document))}  "]
        lines += [f"   {_code(document.origin)} · sha256 `{document.sha256}`"]
    for chapter in view.chapters:
        lines += ["", *_chapter(chapter, view)]
    lines += ["", *_elsewhere(view), *_only_here(comparison), ""]
    lines += _full(comparison) if options.documents else []
    lines += ["---", "", phrases.made_by(comparison)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)) + "\n"


def _chapter(chapter: Chapter, view: View) -> Iterator[str]:
    yield from (f"## {_text(chapter.topic.name)}", "")
    yield from _own_words(chapter.note)
    for relation in chapter.topic.relations:
        first, second = relation.documents
        label = phrases.label(relation.label, relation.confidence)
        yield from (f"### {first} ↔ {second}: {label}", "")
        for cue in relation.cues:
            yield from _cue(cue, relation.documents)
    for pair in chapter.pairs:
        yield from _pair(pair, view.comparison)
    for note in chapter.notes:
        yield from note_lines(note, 4, view.lost_quotes)
    for silence in chapter.topic.silent:
        yield from (f"- ○ {_text(phrases.silence(silence, view.comparison))}", "")


def _cue(cue: Cue, documents: tuple[str, str]) -> Iterator[str]:
    yield f"- {phrases.GLYPHS[cue.label]} *{cue.kind}*: {_text(cue.says)}"
    for document, span in zip(documents, (cue.a, cue.b), strict=True):
        yield f"  - {document}: “{_text(span.text)}”"
    yield ""


def _pair(pair: Pair, comparison: Comparison) -> Iterator[str]:
    places = f"{phrases.place(pair.a.id)} ↔ {phrases.place(pair.b.id)}"
    yield from (f"#### {places}: {phrases.said(pair)}", "")
    for passage in (pair.a, pair.b):
        source = _text(comparison.document(passage.document).name)
        yield from (
            f"> {_text(passage.text)}",
            f"> — *{source}*, {_text(phrases.where(passage))}",
            "",
        )
    for cue in pair.cues:
        yield f"- {phrases.GLYPHS[cue.label]} *{cue.kind}*: {_text(cue.says)}"
    yield ""
    yield from _own_words(pair.note)


def _own_words(note: Note) -> Iterator[str]:
    if note.verdict:
        yield from (f"**Verdict of the reader:** {note.verdict}", "")
    if note.tags:
        yield from (f"**Tags:** {' '.join(_tag(tag) for tag in note.tags)}", "")
    if note.text.strip():
        yield from ("**Note:**", "", *note.text.strip().splitlines(), "")


def _elsewhere(view: View) -> Iterator[str]:
    """Pairs and notes that belong to no topic shown above: none is ever left out."""
    if view.pairs:
        yield from ("## On no topic", "")
    for pair in view.pairs:
        yield from _pair(pair, view.comparison)
    for note in view.notes:
        yield from note_lines(note, 2, view.lost_quotes)


def note_lines(note: Note, level: int, lost: Set[Anchor]) -> Iterator[str]:
    """A note with its quotations below a heading of this level, 1 to 6."""
    yield from (f"{'#' * level} Note on {_text(phrases.subject(note))}", "")
    for quoted in note.anchors:
        gone = ", no longer found in the documents" if quoted in lost else ""
        yield from (f"> {_text(quoted.exact)}", f"> — *{_text(quoted.source)}*{gone}", "")
    yield from _own_words(note)


def _only_here(comparison: Comparison) -> Iterator[str]:
    if comparison.only_here:
        yield from ("## Only here", "")
    for found in comparison.only_here:
        yield f"- {phrases.place(found.passage)}: {phrases.nearest(found.nearest)}"


def _full(comparison: Comparison) -> Iterator[str]:
    for document in comparison.documents:
        yield from (f"## {document.id}. {_text(document.name)}", "")
        for passage in document.passages:
            yield from (f"¶{passage.number} {_text(passage.text)}", "")


def _tag(tag: str) -> str:
    """A tag as Obsidian knows it: one word after a hash."""
    return "#" + "-".join(re.findall(r"[\w/-]+", tag))


def _code(text: str) -> str:
    return f"`{phrases.one_line(text).replace('`', '')}`"


def _text(text: str) -> str:
    """Text from a document as Markdown that says the same and does nothing."""
    return _NUMBERED.sub(r"\1\\", _SPECIAL.sub(r"\\", phrases.one_line(text)))
