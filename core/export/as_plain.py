"""Everything in words, one thing after the other: for screen readers and for reading aloud.

No line is drawn, no sign stands without its word, and a paragraph is one line, so that whatever
reads it can wrap or pause as its user likes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from ..comparison import Comparison, OnlyHere, Relation, Topic
from ..contrast import contrasts
from ..in_words import ONLY_HERE, SIGNS, known, made_by, missing, unlinked
from ..notebook import Anchor, Note, Notebook
from ..plural import in_a_row, number_of
from ..report import brief
from ..report.appendix import Appendix
from ..report.headline import headline
from ..report.options import Options
from ..report.telling import Chapter, HandEdit
from ..report.view import View
from ..text.visible import one_line
from .writing.spoken import (
    capitalised,
    spoken_confidence,
    spoken_note,
    spoken_place,
    spoken_reason,
    without_signs,
)
from .writing.spoken_document import spoken_document


def as_plain(
    comparison: Comparison,
    notebook: Notebook,
    options: Options,
) -> str:
    """The comparison, linearly: what was read, the topics, then each document in full."""
    view = View(comparison, notebook, options)
    lines = [*_opening(view), "", *_in_brief(view), ""]
    for number, chapter in enumerate(view.chapters, 1):
        lines += [*_chapter(chapter, number, view), ""]
    only_here: dict[str, list[OnlyHere]] = {}
    for only in view.only_here:
        only_here.setdefault(only.passage, []).append(only)
    for document in comparison.documents:
        lines += spoken_document(document, comparison, notebook, only_here)
    for appendix in view.appendices:
        lines += [*_appendix(appendix), ""]
    lines += [*_elsewhere(view), *_made(comparison)]
    return "\n".join(lines) + "\n"


def _made(comparison: Comparison) -> Iterator[str]:
    """What it takes to make the comparison again; last, as it is tedious to listen to."""
    yield f"Made by {made_by(comparison).replace(' · ', ', settings: ')}."
    for document in comparison.documents:
        origin = one_line(document.origin)
        yield f"Document {document.id} was read from {origin}, SHA-256 {document.sha256}."


def _opening(view: View) -> Iterator[str]:
    comparison = view.comparison
    count = len(comparison.documents)
    yield f"A comparison of {count} documents on {number_of(len(comparison.topics), 'topic')}."
    for document in comparison.documents:
        facts = known(document, comparison.called(document.id))
        about = ". ".join(fact.rstrip(".") for fact in facts)
        yield f"Document {document.id}: {about}. {number_of(len(document.passages), 'paragraph')}."
    yield headline(view)
    if comparison.unlinked:
        yield f"{unlinked(comparison.unlinked)}."


def _in_brief(view: View) -> Iterator[str]:
    briefs = list(brief.in_brief(view))
    yield from ["In brief:"] if briefs else []
    for each in briefs:
        signs = "".join((*SIGNS.values(), ONLY_HERE, " "))
        parts = [*map(brief.told, each.clearest), *(r.lstrip(signs) for r in brief.rest(each))]
        sentences = ". ".join(without_signs(part).rstrip(".") for part in parts)
        yield f"{one_line(each.name or brief.NO_TOPIC).rstrip('.')}: {sentences}."


def _chapter(chapter: Chapter, number: int, view: View) -> Iterator[str]:
    topic, comparison = chapter.topic, view.comparison
    yield f"Topic {number} of {len(comparison.topics)}: {one_line(topic.name)}."
    yield from spoken_note(chapter.note)
    for between in chapter.between:
        if between.relation is not None:
            overruled = " by the rules; by your verdicts they do not" if between.overruled else ""
            yield from _relation(between.relation, overruled, topic, comparison)
    for silent in topic.silent:
        who = f"Document {silent.document}, {comparison.called(silent.document)},"
        yield f"{who} is silent here: {without_signs(missing(silent, topic, comparison))}."
    yield from _hand_edits(chapter.hand_edits, view)


def _relation(
    relation: Relation, overruled: str, topic: Topic, comparison: Comparison
) -> Iterator[str]:
    """How two documents stand to each other on a topic, and why."""
    first, second = relation.documents
    related = relation.label == "related"
    verb = "are related" if related else relation.label
    confidence = spoken_confidence(relation.label, relation.confidence).rstrip(",")
    a, b = (f"document {each}, {comparison.called(each)}," for each in (first, second))
    yield f"{capitalised(a)} and {b} {verb}{confidence}{overruled}."
    own = [cue for cue in relation.cues if cue.label == relation.label]
    for cue in contrasts(own, topic)[:1] if related else own:
        yield spoken_reason(cue, (f"document {first}", f"document {second}"))


def _appendix(appendix: Appendix) -> Iterator[str]:
    yield f"{one_line(appendix.title).rstrip('.')}. {len(appendix.entries)} in all."
    for entry in appendix.entries:
        label = f"{entry.label}. " if appendix.name != "judge" else ""
        lines = (*(one_line(line).rstrip(".") for line in entry.lines),)
        head = one_line(entry.head).lstrip("≠~=○✎ ").rstrip(".").replace(" ¶", " paragraph ")
        yield f"{'. '.join((f'{label}{head}', *lines))}."
        for each in entry.quotations:
            yield f"{spoken_place(each.passage).capitalize()} says: {one_line(each.span.text)}"


def _hand_edits(hand_edits: Iterable[HandEdit], view: View) -> Iterator[str]:
    for done in hand_edits:
        places = [_quoted(quote, view) for quote in done.anchors]
        named = f" {one_line(done.topic)}" if done.topic else ""
        yield f"By you: {done.does}{named}: {' and '.join(places)}."


def _elsewhere(view: View) -> Iterator[str]:
    """The notes that no topic, passage or link above has told, and what else was done by hand."""
    topics = {topic.name for topic in view.comparison.topics}
    for note in view.notebook.notes:
        if _stands_above(note, topics, view):
            continue
        about = in_a_row(_quoted(quote, view) for quote in note.anchors)
        yield from (f"On {about or one_line(note.topic or '')}.", *spoken_note(note), "")
    yield from _hand_edits(view.hand_edits, view)


def _stands_above(note: Note, topics: Set[str], view: View) -> bool:
    """Whether a note stood below its topic, its passage or its link already."""
    places = [view.passage_of(quote) for quote in note.anchors]
    match places:
        case []:
            return note.topic in topics
        case [str()]:
            return True
        case [str(a), str(b)]:
            return view.comparison.link(a, b) is not None
        case _:
            return False


def _quoted(quote: Anchor, view: View) -> str:
    passage = view.passage_of(quote)
    gone = f"a passage of {one_line(quote.source)} that is gone: {one_line(quote.exact)}"
    return spoken_place(passage) if passage else gone.rstrip(".")
