"""Markdown: comparison notes that read well as they are and in any Markdown program."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Set

import yaml

from ..comparison import Comparison, Cue
from ..documents import Document
from ..notebook import Anchor, Note, Notebook
from ..notebook.tagging import in_use
from . import brief, phrases
from .emphasis import emphasised
from .marking import Mark
from .options import Options
from .telling import Between, Chapter, Pair
from .view import View

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
    """What there is at a glance; topics with quotations, labels, cues, notes; what is only here."""
    view = View(comparison, notebook, options)
    lines = [*_front_matter(view)] if options.front_matter else []
    lines += ["# Comparison notes", "", *_overview(view)]
    for chapter in view.chapters:
        lines += ["", *_chapter(chapter, view)]
    lines += ["", *_elsewhere(view), *_only_here(comparison), ""]
    lines += _full(comparison) if options.documents else []
    lines += _made(comparison)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)) + "\n"


def _front_matter(view: View) -> Iterator[str]:
    """What Obsidian and static sites know of a file, in YAML."""
    known = {
        "title": "Comparison notes",
        "tags": [_word(tag) for tag in in_use(view.notebook)],
        "topics": [chapter.topic.name for chapter in view.chapters],
        "sources": [_known(document) for document in view.comparison.documents],
        "generator": f"perspectives {view.comparison.engine.version}",
    }
    told = yaml.safe_dump(known, allow_unicode=True, sort_keys=False, width=1000)
    yield from ("---", told.rstrip(), "---", "")


def _known(document: Document) -> dict[str, str]:
    fields = {name: getattr(document, name) for name in ("author", "outlet", "date", "kind")}
    whole = {"title": document.name, **fields, "sha256": document.sha256}
    return {name: phrases.one_line(value) for name, value in whole.items() if value}


def _overview(view: View) -> Iterator[str]:
    """The sources, and for each topic who stands how to whom."""
    for document in view.comparison.documents:
        yield f"{document.id}. {_text(phrases.source(document))}"
    yield from ("", "## In brief", "", brief.headline(view), "")
    for each in brief.in_brief(view):
        yield f"- **{_text(each.name or brief.NO_TOPIC)}**"
        yield from (f"  - {_text(said)}" for said in brief.lines(each))
    if view.chapters:
        yield from ("", "| topic | agree | diverge | silent |", "|---|---|---|---|")
    for chapter in view.chapters:
        counts = (phrases.counted(chapter, "agree"), phrases.counted(chapter, "diverge"))
        silent = ", ".join(silence.document for silence in chapter.topic.silent)
        cells = (_text(chapter.topic.name), *counts, f"○ {silent}" if silent else "")
        yield f"| {' | '.join(cells)} |"


def _chapter(chapter: Chapter, view: View) -> Iterator[str]:
    yield from (f"## {_text(chapter.topic.name)}", "")
    yield from _own_words(chapter.note)
    quoted: set[str] = set()
    for between in chapter.between:
        yield from _between(between)
        for cue in between.cues:
            yield from _cue(cue, between.documents, view.comparison)
        for pair in between.pairs:
            yield from _pair(pair, chapter.marks, view.comparison, quoted)
    for note in chapter.notes:
        yield from note_lines(note, 4, phrases.note_on(note, view), view.lost_quotes, view.cited)
    yield from (f"- {_text(phrases.deed(done, view))}" for done in chapter.deeds)
    for silence in chapter.topic.silent:
        yield f"- ○ {_text(phrases.silence(silence, view.comparison))}"
    yield ""


def _between(between: Between) -> Iterator[str]:
    label = phrases.relation(between)
    yield from (f"### {' ↔ '.join(between.documents)}{f': {label}' if label else ''}", "")


def _cue(cue: Cue, documents: tuple[str, str], comparison: Comparison) -> Iterator[str]:
    yield f"- {phrases.GLYPHS[cue.label]} *{cue.kind}*: {_text(cue.says)}"
    for place, span in phrases.sides(cue, documents, comparison):
        yield f"  - {_text(place)}: “{_text(span.text)}”"
    yield ""


def _pair(
    pair: Pair, marks: Callable[[str], list[Mark]], comparison: Comparison, quoted: set[str]
) -> Iterator[str]:
    """A pair; a passage that was quoted before is only named."""
    places = f"{phrases.place(pair.a.id)} ↔ {phrases.place(pair.b.id)}"
    yield from (f"#### {places}: {phrases.said(pair)}", "")
    for passage in (pair.a, pair.b):
        place, name = phrases.cited(passage), comparison.document(passage.document).name
        if passage.id in quoted:
            yield from (f"> {_text(place)}: quoted above", "")
            continue
        quoted.add(passage.id)
        source = f"> — {_text(place)}, *{_text(phrases.shortened(phrases.one_line(name)))}*"
        yield from (f"> {emphasised(passage, marks(passage.id), _text)}", ">", source, "")
    for cue in pair.cues:
        yield f"- {phrases.GLYPHS[cue.label]} *{cue.kind}*: {_text(cue.says)}"
    yield ""
    yield from _own_words(pair.note)


def _own_words(note: Note) -> Iterator[str]:
    if note.verdict:
        yield from (f"**Verdict of the reader:** {note.verdict}", "")
    if note.tags:
        yield from (f"**Tags:** {' '.join(f'#{_word(tag)}' for tag in note.tags)}", "")
    if note.text.strip():
        yield from ("**Note:**", "", *note.text.strip().splitlines(), "")


def _elsewhere(view: View) -> Iterator[str]:
    """What belongs to no topic shown above: no note is ever left out."""
    if view.pairs or view.notes or view.deeds:
        yield from ("## On no topic", "")
    quoted: set[str] = set()
    for pair in view.pairs:
        yield from _pair(pair, pair.marks, view.comparison, quoted)
    for note in view.notes:
        yield from note_lines(note, 3, phrases.note_on(note, view), view.lost_quotes, view.cited)
    yield from (f"- {_text(phrases.deed(done, view))}" for done in view.deeds)
    yield ""


def note_lines(
    note: Note,
    level: int,
    name: str,
    lost: Set[Anchor],
    cited: Callable[[Anchor], str] = lambda _: "",
) -> Iterator[str]:
    """A note with its quotations below a heading of this level, 1 to 6."""
    yield from (f"{'#' * level} Note on {_text(name)}", "")
    for quote in note.anchors:
        gone = ", no longer found in the documents" if quote in lost else ""
        place = f"{_text(cited(quote))}, " if cited(quote) else ""
        source = f"> — {place}*{_text(quote.source)}*{gone}"
        yield from (f"> {_text(quote.exact)}", ">", source, "")
    yield from _own_words(note)


def _only_here(comparison: Comparison) -> Iterator[str]:
    if comparison.only_here:
        yield from ("## Only here", "")
    for found in comparison.only_here:
        passage = comparison.passage(found.passage)
        words = _text(phrases.shortened(phrases.one_line(passage.text)))
        yield f"- {_text(phrases.cited(passage))}: “{words}” ({phrases.nearest(found.nearest)})"


def _made(comparison: Comparison) -> Iterator[str]:
    """What it takes to make the comparison again."""
    yield from ("---", "")
    for document in comparison.documents:
        yield f"{document.id}. {_code(document.origin)} · sha256 `{document.sha256}`"
    yield from ("", phrases.made_by(comparison))


def _full(comparison: Comparison) -> Iterator[str]:
    for document in comparison.documents:
        yield from (f"## {document.id}. {_text(document.name)}", "")
        for passage in document.passages:
            yield from (f"¶{passage.number} {_text(passage.text)}", "")


def _word(tag: str) -> str:
    """A tag as Obsidian knows it: one word."""
    return "-".join(re.findall(r"[\w/-]+", tag))


def _code(text: str) -> str:
    return f"`{phrases.one_line(text).replace('`', '')}`"


def _text(text: str) -> str:
    """Text from a document as Markdown that says the same and does nothing."""
    return _NUMBERED.sub(r"\1\\", _SPECIAL.sub(r"\\", phrases.one_line(text)))
