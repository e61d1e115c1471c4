"""Everything in words, one thing after the other: for screen readers and for reading aloud.

No line is drawn, no sign stands without its word, and a paragraph is one line, so that whatever
reads it can wrap or pause as its user likes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from ..comparison import Comparison, Cue, Label, Link, OnlyHere
from ..contrast import contrasts
from ..documents import Document, Passage
from ..notebook import Anchor, Note, Notebook, anchor
from ..plural import number_of
from ..report import brief
from ..report.appendix import Appendix
from ..report.headline import headline
from ..report.options import Options
from ..report.telling import Chapter, HandEdit
from ..report.view import View
from ..text.visible import one_line
from ..wording import ONLY_HERE, SIGNS, alone, made_by, missing, unlinked

SAYS: dict[Label, str] = {"agree": "Agrees", "diverge": "Diverges", "related": "Is related"}
WITH: dict[Label, str] = {"agree": "with", "diverge": "from", "related": "to"}


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
    alone: dict[str, list[OnlyHere]] = {}
    for only in view.only_here:
        alone.setdefault(only.passage, []).append(only)
    for document in comparison.documents:
        lines += [f"Document {document.id} in full. {one_line(document.name)}.", ""]
        for passage in document.passages:
            lines += [*_passage(passage, document, comparison, notebook, alone), ""]
        lines += [f"End of document {document.id}.", ""]
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
        parts = (document.name, document.author, document.outlet, document.date, document.kind)
        known = [one_line(part).rstrip(".") for part in parts if part]
        called = comparison.called(document.id)
        about = ". ".join(known if any(called in part for part in known) else [called, *known])
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
        said = ". ".join(_spoken(part).rstrip(".") for part in parts)
        yield f"{one_line(each.name or brief.NO_TOPIC).rstrip('.')}: {said}."


def _chapter(chapter: Chapter, number: int, view: View) -> Iterator[str]:
    topic, comparison = chapter.topic, view.comparison
    yield f"Topic {number} of {len(comparison.topics)}: {one_line(topic.name)}."
    yield from _written(chapter.note)
    for between in chapter.between:
        relation = between.relation
        if relation is None:
            continue
        first, second = relation.documents
        verb = "are related" if relation.label == "related" else relation.label
        doubt = _doubt(relation.label, relation.confidence).rstrip(",")
        a, b = (f"document {each}, {comparison.called(each)}," for each in (first, second))
        told = " by the rules; by your verdicts they do not" if between.overruled else ""
        yield f"{_capital(a)} and {b} {verb}{doubt}{told}."
        related = relation.label == "related"
        own = [cue for cue in relation.cues if cue.label == relation.label]
        for cue in contrasts(own, topic)[:1] if related else own:
            yield _reason(cue, (f"document {first}", f"document {second}"))
    for silent in topic.silent:
        who = f"Document {silent.document}, {comparison.called(silent.document)},"
        yield f"{who} is silent here: {_spoken(missing(silent, topic, comparison))}."
    yield from _hand_edits(chapter.hand_edits, view)


def _appendix(appendix: Appendix) -> Iterator[str]:
    yield f"{one_line(appendix.title).rstrip('.')}. {len(appendix.entries)} in all."
    for entry in appendix.entries:
        label = f"{entry.label}. " if appendix.name != "judge" else ""
        lines = (*(one_line(line).rstrip(".") for line in entry.lines),)
        head = one_line(entry.head).lstrip("≠~=○✎ ").rstrip(".").replace(" ¶", " paragraph ")
        yield f"{'. '.join((f'{label}{head}', *lines))}."
        for each in entry.quotations:
            yield f"{_place(each.passage).capitalize()} says: {one_line(each.span.text)}"


def _hand_edits(hand_edits: Iterable[HandEdit], view: View) -> Iterator[str]:
    for done in hand_edits:
        places = [_quoted(quote, view) for quote in done.anchors]
        named = f" {one_line(done.topic)}" if done.topic else ""
        yield f"By you: {done.does}{named}: {' and '.join(places)}."


def _elsewhere(view: View) -> Iterator[str]:
    """The notes that no topic, passage or link above has told, and what else was done by hand."""
    topics = {topic.name for topic in view.comparison.topics}
    for note in view.notebook.notes:
        if _told(note, topics, view):
            continue
        about = " and ".join(_quoted(quote, view) for quote in note.anchors)
        yield from (f"On {about or one_line(note.topic or '')}.", *_written(note), "")
    yield from _hand_edits(view.hand_edits, view)


def _told(note: Note, topics: Set[str], view: View) -> bool:
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
    place = view.passage_of(quote)
    gone = f"a passage of {one_line(quote.source)} that is gone: {one_line(quote.exact)}"
    return _place(place) if place else gone.rstrip(".")


def _passage(
    passage: Passage,
    document: Document,
    comparison: Comparison,
    notebook: Notebook,
    only_here: Mapping[str, Sequence[OnlyHere]],
) -> Iterator[str]:
    role = {"body": "", "heading": ", heading", "boilerplate": ", not compared"}[passage.role]
    yield f"Paragraph {passage.number}{role}. {one_line(passage.text)}"
    links = comparison.links_of(passage.id)
    for link in links:
        yield from _link(link, passage, comparison, notebook)
    for only in only_here.get(passage.id, ()):
        said = one_line(only.sentence.text).rstrip(".")
        yield f"Only here: {said}. {_capital(_spoken(alone(only, comparison)))}."
    yield from _written(notebook.find(None, [anchor(document, passage)]))


def _link(
    link: Link, passage: Passage, comparison: Comparison, notebook: Notebook
) -> Iterator[str]:
    other = comparison.passage(link.b if passage.id == link.a else link.a)
    first, second = comparison.passage(link.a), comparison.passage(link.b)
    sides = ((comparison.document(each.document), each) for each in (first, second))
    note = notebook.find(None, [anchor(*side) for side in sides])
    rules = "By the rules: " if note.verdict else ""
    if passage.id == link.a:
        yield from _verdict(note)
    elif note.verdict:
        rules = f"{note.verdict.capitalize()} by your verdict; by the rules: "
    judge = "; you judge" if link.label == "related" else ""
    said = f"{SAYS[link.label]}{_doubt(link.label, link.confidence)} {WITH[link.label]}"
    yield (
        f"{rules}{'The same text as' if link.same_text else said} "
        f"{_place(other.id)}, similarity {link.score:.0%}{judge}"
        f"{'' if passage.id == link.a else ', for the reasons given there'}."
    )
    # Once is enough to hear both quotations.
    if passage.id == link.a:
        for cue in link.cues:
            yield _reason(cue, (_place(link.a), _place(link.b)))
        yield from _written(note.model_copy(update={"verdict": None}))


def _reason(cue: Cue, places: tuple[str, str]) -> str:
    sides = zip(places, (cue.a, cue.b), strict=True)
    quotes = "; ".join(f"{place} says: {one_line(span.text).rstrip('.')}" for place, span in sides)
    return f"Reason, {cue.kind}: {one_line(cue.says).rstrip('.')}. {quotes[0].upper()}{quotes[1:]}."


def _verdict(note: Note) -> Iterator[str]:
    if note.verdict is not None:
        yield f"Your verdict: {note.verdict}."


def _written(note: Note) -> Iterator[str]:
    yield from _verdict(note)
    if note.tags:
        yield f"Your tags: {', '.join(map(one_line, note.tags))}."
    if note.text.strip():
        yield f"Your note: {one_line(note.text)}"


def _doubt(label: Label, confidence: str) -> str:
    return "" if label == "related" else f", {confidence},"


def _spoken(said: str) -> str:
    """Places and similarities in words: "1 ¶7" and "(.14)" are no sound."""
    places = re.sub(r"(\d+) ¶(\d+)", r"document \1 paragraph \2", said).replace(" ¶", " paragraph ")
    return re.sub(r" \(\.(\d\d)\)", r", similarity \1%", one_line(places))


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]


def _place(passage: str) -> str:
    document, _, number = passage.partition(".")
    return f"document {document} paragraph {number}"
