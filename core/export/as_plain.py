"""Everything in words, one thing after the other: for screen readers and for reading aloud.

No line is drawn, no sign stands without its word, and a paragraph is one line, so that whatever
reads it can wrap or pause as its user likes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from ..comparison import Comparison, Cue, Label, Link, Nearest, OnlyHere
from ..documents import Document, Passage
from ..notebook import Anchor, Note, Notebook, anchor
from ..report import brief
from ..report.appendix import Appendix
from ..report.options import Options
from ..report.telling import Chapter, Deed
from ..report.view import View
from ..wording import made_by, one_line, unlinked

SAYS: dict[Label, str] = {"agree": "Agrees", "diverge": "Diverges", "related": "Is related"}
WITH: dict[Label, str] = {"agree": "with", "diverge": "from", "related": "to"}


def as_plain(
    comparison: Comparison,
    notebook: Notebook,
    options: Options,
) -> str:
    """The comparison, linearly: what was read, the topics, then each document in full."""
    view = View(comparison, notebook, options)
    lines = [*_opening(comparison), "", *_in_brief(view), ""]
    for number, chapter in enumerate(view.chapters, 1):
        lines += [*_chapter(chapter, number, view), ""]
    found: dict[str, list[OnlyHere]] = {}
    for only in comparison.only_here:
        found.setdefault(only.passage, []).append(only)
    for document in comparison.documents:
        lines += [f"Document {document.id} in full. {one_line(document.name)}.", ""]
        for passage in document.passages:
            lines += [*_passage(passage, document, comparison, notebook, found), ""]
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


def _opening(comparison: Comparison) -> Iterator[str]:
    count = len(comparison.documents)
    yield f"A comparison of {count} documents on {_counted(len(comparison.topics), 'topic')}."
    for document in comparison.documents:
        known = (document.name, document.author, document.outlet, document.date, document.kind)
        about = ". ".join(one_line(part).rstrip(".") for part in known if part)
        yield f"Document {document.id}: {about}. {_counted(len(document.passages), 'paragraph')}."
    labels = [link.label for link in comparison.links]
    for label, name in (("agree", "agree"), ("diverge", "diverge"), ("related", "are related")):
        yield f"Pairs of paragraphs that {name}: {labels.count(label)}."
    if comparison.unlinked:
        yield f"{unlinked(comparison.unlinked)}."
    yield f"Sentences found in one document only: {len(comparison.only_here)}."


def _in_brief(view: View) -> Iterator[str]:
    found = list(brief.in_brief(view))
    yield from ["In brief:"] if found else []
    for each in found:
        silent = " and ".join(silence.document for silence in each.silent)
        parts = [brief.told(one).replace(" ¶", " paragraph ") for one in each.findings]
        if each.related and not each.findings:
            contrast = one_line(each.contrast).replace(" ¶", " paragraph ")
            parts += [brief.RELATED, *([contrast] if contrast else [])]
        parts += [f"no match found in {silent}"] if silent else []
        said = ". ".join(part.rstrip(".") for part in parts)
        yield f"{one_line(each.name or brief.NO_TOPIC).rstrip('.')}: {said}."


def _chapter(chapter: Chapter, number: int, view: View) -> Iterator[str]:
    topic, comparison = chapter.topic, view.comparison
    yield f"Topic {number} of {len(comparison.topics)}: {one_line(topic.name)}."
    yield from _written(chapter.note)
    for relation in topic.relations:
        first, second = relation.documents
        verb = "are related" if relation.label == "related" else relation.label
        doubt = _doubt(relation.label, relation.confidence).rstrip(",")
        yield f"Documents {first} and {second} {verb}{doubt}."
        for cue in relation.cues:
            if relation.label != "related" and cue.label == relation.label:
                yield _reason(cue, (f"document {first}", f"document {second}"))
    for silent in topic.silent:
        yield f"Document {silent.document} is silent here: {_nearest(silent.nearest)}."
    yield from _deeds(chapter.deeds, view)


def _appendix(appendix: Appendix) -> Iterator[str]:
    yield f"{one_line(appendix.title).rstrip('.')}. {len(appendix.entries)} in all."
    for entry in appendix.entries:
        label = f"{entry.label}. " if appendix.name != "judge" else ""
        lines = (*(one_line(line).rstrip(".") for line in entry.lines),)
        head = one_line(entry.head).lstrip("≠~=○✎ ").rstrip(".").replace(" ¶", " paragraph ")
        yield f"{'. '.join((f'{label}{head}', *lines))}."
        for each in entry.quotations:
            yield f"{_place(each.passage).capitalize()} says: {one_line(each.span.text)}"


def _deeds(deeds: Iterable[Deed], view: View) -> Iterator[str]:
    for done in deeds:
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
    yield from _deeds(view.deeds, view)


def _told(note: Note, topics: Set[str], view: View) -> bool:
    """Whether a note stood below its topic, its passage or its link already."""
    places = [view.place(quote) for quote in note.anchors]
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
    place = view.place(quote)
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
        yield f"Only here: {said}. {_capital(_nearest(only.nearest))}."
    yield from _written(notebook.find(None, [anchor(document, passage)]))


def _link(
    link: Link, passage: Passage, comparison: Comparison, notebook: Notebook
) -> Iterator[str]:
    other = comparison.passage(link.b if passage.id == link.a else link.a)
    judge = "; you judge" if link.label == "related" else ""
    yield (
        f"{SAYS[link.label]}{_doubt(link.label, link.confidence)} {WITH[link.label]} "
        f"{_place(other.id)}, similarity {link.score:.0%}{judge}"
        f"{'' if passage.id == link.a else ', for the reasons given there'}."
    )
    # Once is enough to hear both quotations.
    if passage.id == link.a:
        for cue in link.cues:
            yield _reason(cue, (_place(link.a), _place(link.b)))
        sides = (
            (comparison.document(passage.document), passage),
            (
                comparison.document(other.document),
                other,
            ),
        )
        yield from _written(notebook.find(None, [anchor(*side) for side in sides]))


def _reason(cue: Cue, places: tuple[str, str]) -> str:
    sides = zip(places, (cue.a, cue.b), strict=True)
    quotes = "; ".join(f"{place} says: {one_line(span.text).rstrip('.')}" for place, span in sides)
    return f"Reason, {cue.kind}: {one_line(cue.says).rstrip('.')}. {quotes[0].upper()}{quotes[1:]}."


def _written(note: Note) -> Iterator[str]:
    if note.verdict is not None:
        yield f"Your verdict: {note.verdict}."
    if note.tags:
        yield f"Your tags: {', '.join(map(one_line, note.tags))}."
    if note.text.strip():
        yield f"Your note: {one_line(note.text)}"


def _doubt(label: Label, confidence: str) -> str:
    return "" if label == "related" else f", {confidence},"


def _nearest(found: Nearest | None) -> str:
    if found is None:
        return "no match found, nothing comes near"
    return f"no match found, nearest is {_place(found.passage)}, similarity {found.score:.0%}"


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]


def _place(passage: str) -> str:
    document, _, number = passage.partition(".")
    return f"document {document} paragraph {number}"


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"
