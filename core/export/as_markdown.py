"""Markdown: comparison notes that read well as they are and in any Markdown program."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Set

from .. import in_words
from ..comparison import Comparison, Cue
from ..documents import Passage
from ..notebook import Anchor, Note, Notebook
from ..printable import printable
from ..report import brief, phrases
from ..report.appendix import Appendix
from ..report.headline import headline
from ..report.marking import Mark
from ..report.options import Options
from ..report.telling import Between, Chapter, ToldPair
from ..report.view import View
from ..text.visible import one_line
from .writing.emphasis import emphasised
from .writing.front_matter import front_matter
from .writing.markdown_text import code, escaped, word


def as_markdown(comparison: Comparison, notebook: Notebook, options: Options) -> str:
    """What there is at a glance; topics with quotations, labels, cues, notes; what is only here."""
    view = View(comparison, notebook, options)
    lines = [*front_matter(view)] if options.front_matter else []
    lines += ["# Comparison notes", "", *_overview(view)]
    for chapter in view.chapters:
        lines += ["", *_chapter(chapter, view)]
    lines += ["", *_elsewhere(view), *_only_here(view), ""]
    lines += [line for appendix in view.appendices for line in _appendix(appendix)]
    lines += _full(comparison) if options.documents else []
    lines += _made(comparison)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)) + "\n"


def _overview(view: View) -> Iterator[str]:
    """The sources, and for each topic who stands how to whom."""
    for document in view.comparison.documents:
        called = view.comparison.called(document.id)
        yield f"{document.id}. {escaped(in_words.source(document, called))}"
    yield from ("", "## In brief", "", headline(view), "")
    for each in brief.in_brief(view):
        yield f"- **{escaped(each.name or brief.NO_TOPIC)}**"
        yield from (f"  - {escaped(line)}" for line in brief.lines(each))
    if view.chapters:
        yield from ("", "| topic | agree | diverge | silent |", "|---|---|---|---|")
    for chapter in view.chapters:
        counts = (phrases.counted(chapter, "agree"), phrases.counted(chapter, "diverge"))
        called = view.comparison.called
        silent = ", ".join(escaped(called(each.document)) for each in chapter.topic.silent)
        cells = (
            escaped(chapter.topic.name),
            *counts,
            f"{in_words.ONLY_HERE} {silent}" if silent else "",
        )
        yield f"| {' | '.join(cells)} |"


def _chapter(chapter: Chapter, view: View) -> Iterator[str]:
    yield from (f"## {escaped(chapter.topic.name)}", "")
    yield from _own_words(chapter.note)
    quoted: set[str] = set()
    for between in chapter.between:
        yield from _between(between, view.comparison)
        for cue in between.cues:
            yield from _cue(cue, between.documents, view.comparison)
        for pair in between.pairs:
            elsewhere = view.told_elsewhere(pair, chapter.topic)
            yield from _pair(pair, chapter.marks, view.comparison, quoted, elsewhere)
    for note in chapter.notes:
        yield from note_lines(note, 4, phrases.note_on(note, view), view.lost_quotes, view.cited)
    yield from (f"- {escaped(phrases.hand_edit(done, view))}" for done in chapter.hand_edits)
    for silence in chapter.topic.silent:
        yield f"- {escaped(in_words.silence(silence, chapter.topic, view.comparison))}"
    yield ""


def _between(between: Between, comparison: Comparison) -> Iterator[str]:
    label = phrases.relation(between)
    two = escaped(phrases.between(between.documents, comparison))
    yield from (f"### {two}{f': {label}' if label else ''}", "")


def _reason(cue: Cue) -> str:
    sign, kind, says = in_words.cue_line(cue)
    return f"- {sign} *{kind}*: {escaped(says)}"


def _cue(cue: Cue, documents: tuple[str, str], comparison: Comparison) -> Iterator[str]:
    yield _reason(cue)
    for cited, span in in_words.sides(cue, documents, comparison):
        yield f"  - {escaped(cited)}: “{escaped(span.text)}”"
    yield ""


def _pair(
    pair: ToldPair,
    marks: Callable[[str], list[Mark]],
    comparison: Comparison,
    quoted: set[str],
    elsewhere: str = "",
) -> Iterator[str]:
    """A pair; one that another topic tells, and a passage that was quoted, is only named."""
    places = f"{in_words.citation(pair.a.id)} ↔ {in_words.citation(pair.b.id)}"
    yield from (f"#### {places}: {escaped(phrases.said(pair, elsewhere))}", "")
    if elsewhere:
        return
    for passage in (pair.a, pair.b):
        if passage.id in quoted:
            yield from (f"> {escaped(in_words.cited(passage))}: quoted above", "")
        else:
            yield from _quotation(passage, marks(passage.id), comparison)
        quoted.add(passage.id)
    yield from (*map(_reason, pair.cues), "")
    yield from _own_words(pair.note)


def _quotation(passage: Passage, marks: list[Mark], comparison: Comparison) -> Iterator[str]:
    """A passage with its marks, and the document that it is from."""
    name = escaped(comparison.called(passage.document))
    source = f"> — {escaped(in_words.cited(passage))}, *{name}*"
    yield from (f"> {emphasised(passage, marks, escaped)}", ">", source, "")


def _own_words(note: Note) -> Iterator[str]:
    if note.verdict:
        yield from (f"**Verdict of the reader:** {note.verdict}", "")
    if note.tags:
        yield from (f"**Tags:** {' '.join(f'#{word(tag)}' for tag in note.tags)}", "")
    if note.text.strip():
        yield from ("**Note:**", "", *map(printable, note.text.strip().splitlines()), "")


def _elsewhere(view: View) -> Iterator[str]:
    """What belongs to no topic shown above: no note is ever left out."""
    if view.pairs or view.notes or view.hand_edits:
        yield from ("## On no topic", "")
    quoted: set[str] = set()
    for pair in view.pairs:
        yield from _pair(pair, pair.marks, view.comparison, quoted)
    for note in view.notes:
        yield from note_lines(note, 3, phrases.note_on(note, view), view.lost_quotes, view.cited)
    yield from (f"- {escaped(phrases.hand_edit(done, view))}" for done in view.hand_edits)
    yield ""


def note_lines(
    note: Note,
    level: int,
    name: str,
    lost: Set[Anchor],
    cited: Callable[[Anchor], str] = lambda _: "",
) -> Iterator[str]:
    """A note with its quotations below a heading of this level, 1 to 6."""
    yield from (f"{'#' * level} Note on {escaped(name)}", "")
    for quote in note.anchors:
        gone = ", no longer found in the documents" if quote in lost else ""
        place = f"{escaped(cited(quote))}, " if cited(quote) else ""
        source = f"> — {place}*{escaped(quote.source)}*{gone}"
        yield from (f"> {escaped(quote.exact)}", ">", source, "")
    yield from _own_words(note)


def _only_here(view: View) -> Iterator[str]:
    if view.only_here:
        yield from ("## Only here", "")
    for alone in view.only_here:
        passage = view.comparison.passage(alone.passage)
        words = escaped(in_words.shortened(one_line(alone.sentence.text)))
        miss = in_words.alone(alone, view.comparison)
        yield f"- {escaped(in_words.cited(passage))}: “{words}” ({miss})"


def _appendix(appendix: Appendix) -> Iterator[str]:
    yield from (f"## {escaped(appendix.title)}", "")
    for entry in appendix.entries:
        yield from (f"### {escaped(entry.head)}", "")
        yield from (f"- {escaped(line)}" for line in entry.lines)
        for each in entry.quotations:
            value = f" = {escaped(each.value)}" if each.value else ""
            yield f"- {escaped(each.place)}: “{escaped(each.span.text)}”{value}"
        yield ""


def _made(comparison: Comparison) -> Iterator[str]:
    """What it takes to make the comparison again."""
    yield from ("---", "")
    for document in comparison.documents:
        yield f"{document.id}. {code(document.origin)} · sha256 `{document.sha256}`"
    yield from ("", in_words.made_by(comparison))


def _full(comparison: Comparison) -> Iterator[str]:
    for document in comparison.documents:
        yield from (f"## {document.id}. {escaped(comparison.called(document.id))}", "")
        for passage in document.passages:
            yield from (f"¶{passage.number} {escaped(passage.text)}", "")
