"""Plain text: the report that is printed where there is no screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .. import in_words
from ..comparison import Comparison, Cue
from ..links import ELSEWHERE
from ..notebook import Notebook
from ..report import brief, phrases
from ..report.appendix import Appendix
from ..report.headline import headline
from ..report.options import Options
from ..report.telling import Chapter, HandEdit, ToldPair
from ..report.view import View
from ..text.visible import one_line
from .as_notes import note_text


def as_text(comparison: Comparison, notebook: Notebook, options: Options) -> str:
    """The comparison and the notes in paragraphs of at most 100 columns."""
    view = View(comparison, notebook, options)
    lines = [
        f"{document.id}  {in_words.source(document, comparison.called(document.id))}"
        for document in comparison.documents
    ]
    lines += ["", *_in_brief(view)]
    if comparison.unlinked:
        lines += _wrap(in_words.unlinked(comparison.unlinked), 0)
    lines += [*_topics(view), *_only_here(view)]
    for appendix in view.appendices:
        lines += ["", *_heading(one_line(appendix.title)), *_appendix(appendix)]
    rest = [*(pair.note for pair in view.pairs if not pair.note.empty), *view.notes]
    lines += [line for note in rest for line in ("", *note_text(note, view.lost_quotes))]
    lines += _hand_edits(view.hand_edits, view)
    return "\n".join(lines) + "\n"


def _topics(view: View) -> Iterator[str]:
    """Topic by topic, then the pairs that are on none."""
    for chapter in view.chapters:
        yield from ("", *_chapter(chapter, view))
    if not view.comparison.topics:
        yield from ("", "No topics: name some in a file and give it with --topics.")
    if view.pairs:
        yield from ("", *_heading(brief.NO_TOPIC))
    for pair in view.pairs:
        yield from _pair(pair, view.comparison)


def _heading(name: str) -> tuple[str, str]:
    return name, "=" * len(name)


def _in_brief(view: View) -> Iterator[str]:
    yield from (*_heading("In brief"), *_wrap(headline(view), 0))
    for each in brief.in_brief(view):
        yield from ("", *_wrap(one_line(each.name or brief.NO_TOPIC), 0))
        for line in brief.lines(each):
            yield from _wrap(line, 2)


def _chapter(chapter: Chapter, view: View) -> Iterator[str]:
    topic = chapter.topic
    yield from _heading(one_line(topic.name))
    for between in chapter.between:
        two = phrases.between(between.documents, view.comparison)
        yield from _wrap(f"{two}  {phrases.relation(between)}".rstrip(), 0)
        for cue in between.cues:
            yield from _cue(cue, between.documents, view.comparison)
        for pair in between.pairs:
            yield from _pair(pair, view.comparison, view.told_elsewhere(pair, topic))
    for silence in topic.silent:
        yield from _wrap(in_words.silence(silence, topic, view.comparison), 0)
    paired = [pair.note for pair in chapter.pairs if not view.told_elsewhere(pair, topic)]
    for note in (chapter.note, *paired, *chapter.notes):
        if not note.empty:
            yield from ("", *note_text(note, view.lost_quotes))
    yield from _hand_edits(chapter.hand_edits, view)


def _pair(pair: ToldPair, comparison: Comparison, elsewhere: str = "") -> Iterator[str]:
    places = f"{in_words.citation(pair.a.id)} ↔ {in_words.citation(pair.b.id)}"
    yield f"  {places}  {phrases.said(pair, elsewhere)}"
    for cue in () if elsewhere else pair.cues:
        if cue.label == pair.standing or cue.rule == ELSEWHERE:
            yield from _cue(cue, (pair.a.document, pair.b.document), comparison)


def _only_here(view: View) -> Iterator[str]:
    """The sentences without a match, each with its nearest miss."""
    if view.only_here:
        yield from ("", *_heading("Only here"))
    for alone in view.only_here:
        cited = in_words.cited(view.comparison.passage(alone.passage))
        nearest = in_words.alone(alone, view.comparison)
        yield from _wrap(f"{in_words.ONLY_HERE} {cited}  {nearest}", 2)
        yield from _wrap(f"“{in_words.shortened(one_line(alone.sentence.text))}”", 4)


def _appendix(appendix: Appendix) -> Iterator[str]:
    for entry in appendix.entries:
        yield from _wrap(one_line(entry.head), 2)
        for line in entry.lines:
            yield from _wrap(one_line(line), 4)
        for each in entry.quotations:
            value = f" = {each.value}" if each.value else ""
            yield from _wrap(f"{each.place}: “{one_line(each.span.text)}”{value}", 6)


def _hand_edits(hand_edits: Iterable[HandEdit], view: View) -> Iterator[str]:
    for done in hand_edits:
        yield from ("", *_wrap(phrases.hand_edit(done, view), 0))


def _cue(cue: Cue, documents: tuple[str, str], comparison: Comparison) -> Iterator[str]:
    sign, kind, says = in_words.cue_line(cue)
    yield from _wrap(f"{sign} {kind}: {says}", 4)
    for cited, span in in_words.sides(cue, documents, comparison):
        yield from _wrap(f"{cited}: “{one_line(span.text)}”", 8)


def _wrap(text: str, indent: int) -> list[str]:
    return in_words.wrapped(text, indent, hang=2)
