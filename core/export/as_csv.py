"""CSV: a row for each quotation, for spreadsheets and statistics."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count

from .. import in_words
from ..comparison import Comparison, OnlyHere
from ..csv_text import csv_text
from ..documents import Passage, Span
from ..notebook import Anchor, Note, Notebook
from ..report.appendix import Appendix
from ..report.options import Options
from ..report.telling import Chapter, HandEdit, ToldPair
from ..report.view import View
from ..text.visible import one_line

COLUMNS = (
    *("topic", "pair", "document", "name", "title", "author", "outlet", "date", "kind"),
    *("paragraph", "locator", "start", "end", "quotation", "value"),
    *("label", "label_by", "confidence", "score", "cues"),
    *("positions", "verdict", "note", "tags", "by_hand", "nearest", "origin", "sha256", "engine"),
)

Row = dict[str, str]


def as_csv(comparison: Comparison, notebook: Notebook, options: Options) -> str:
    """Every quotation that a pair, a note or a silence is about; notes on topics have none."""
    view = View(comparison, notebook, options)
    made_by = {"engine": in_words.made_by(comparison)}
    rows = ({**made_by, **row} for row in _rows(view))
    return csv_text(COLUMNS, rows)


def _rows(view: View) -> Iterator[Row]:
    # Whole numbers: spreadsheets take 6.10 for 6.1, and 6-10 for a day.
    numbers = count(1)
    for chapter in view.chapters:
        yield from _chapter(chapter, numbers, view)
    for pair in view.pairs:
        yield from _pair(pair, next(numbers), {}, view)
    for note in view.notes:
        yield from _note(note, {"topic": note.topic or ""}, view)
    yield from (row for done in view.hand_edits for row in _hand_edit(done, view))
    yield from (_only_here(alone, view) for alone in view.only_here)
    for appendix in view.appendices:
        yield from _appendix(appendix, numbers, view)
    if view.options.documents:
        for document in view.comparison.documents:
            yield from (_quotation(passage, view) for passage in document.passages)


def _only_here(alone: OnlyHere, view: View) -> Row:
    return {
        **_quotation(view.comparison.passage(alone.passage), view),
        **_where(alone.sentence),
        **_ruled("only_here"),
        "nearest": in_words.alone(alone, view.comparison),
    }


def _chapter(chapter: Chapter, numbers: Iterator[int], view: View) -> Iterator[Row]:
    topic = {"topic": chapter.topic.name}
    if not chapter.note.empty:
        yield {**topic, **_own_words(chapter.note)}
    positions = _positions(chapter)
    for pair in chapter.pairs:
        yield from _pair(pair, next(numbers), topic, view, positions)
    for note in chapter.notes:
        yield from _note(note, topic, view)
    yield from (row for done in chapter.hand_edits for row in _hand_edit(done, view))
    for silence in chapter.topic.silent:
        nearest_miss = in_words.missing(silence, chapter.topic, view.comparison)
        silent = _source(silence.document, view)
        yield {**topic, **silent, **_ruled("only_here"), "nearest": nearest_miss}


def _positions(chapter: Chapter) -> dict[str, str]:
    by_passage: dict[str, list[str]] = {}
    for position in chapter.topic.positions:
        for member in position.passages:
            by_passage.setdefault(member.passage, []).append(position.name)
    return {passage: "; ".join(names) for passage, names in by_passage.items()}


def _pair(
    pair: ToldPair, number: int, topic: Row, view: View, positions: dict[str, str] | None = None
) -> Iterator[Row]:
    link = pair.link
    ruling = {
        **_ruled(link.called if link else ""),
        "confidence": link.confidence if link else "",
        "score": f"{link.score:.3f}" if link else "",
        "cues": _joined(f"{cue.kind}: {cue.says}" for cue in pair.cues),
        "by_hand": "linked" if pair.by_hand else "",
    }
    for passage in (pair.a, pair.b):
        yield {
            **topic,
            "pair": str(number),
            **_quotation(passage, view),
            **ruling,
            **_own_words(pair.note),
            "positions": (positions or {}).get(passage.id, ""),
        }


def _appendix(appendix: Appendix, numbers: Iterator[int], view: View) -> Iterator[Row]:
    """A judge's findings and rows of sheets; the kind of part stands where topics stand."""
    for entry in appendix.entries:
        number = str(next(numbers))
        about = {"topic": f"{appendix.name}: {one_line(entry.head)}", "pair": number}
        if not entry.quotations:
            yield about
        for each in entry.quotations:
            yield {
                **about,
                **_quotation(view.comparison.passage(each.passage), view),
                **_where(each.span),
                "value": each.value,
                "label": entry.label,
                "label_by": "judge" if appendix.name == "judge" else "rules",
                "cues": _joined(entry.reasons),
                "by_hand": entry.by_hand,
                "note": entry.written,
            }


def _ruled(label: str) -> Row:
    """A label of the rules, with who says it."""
    return {"label": label, "label_by": "rules" if label else ""}


def _note(note: Note, topic: Row, view: View) -> Iterator[Row]:
    for quote in note.anchors:
        yield {**topic, **_quoted(quote, view), **_own_words(note)}
    if not note.anchors:
        yield {**topic, **_own_words(note)}


def _hand_edit(done: HandEdit, view: View) -> Iterator[Row]:
    for quote in done.anchors:
        yield {"topic": done.topic or "", **_quoted(quote, view), "by_hand": done.does}


def _own_words(note: Note) -> Row:
    return {"verdict": note.verdict or "", "note": note.text, "tags": _joined(note.tags)}


def _quoted(quote: Anchor, view: View) -> Row:
    passage = view.passage_of(quote)
    return _quotation(view.comparison.passage(passage), view) if passage else _lost(quote)


def _quotation(passage: Passage, view: View) -> Row:
    return {
        **_source(passage.document, view),
        **_where(passage),
        "paragraph": str(passage.number),
        "locator": one_line(passage.locator or ""),
    }


def _where(span: Span) -> Row:
    return {"start": str(span.start), "end": str(span.end), "quotation": span.text}


def _lost(quote: Anchor) -> Row:
    where = {"start": str(quote.start), "end": str(quote.end), "quotation": quote.exact}
    return {"title": quote.source, "sha256": quote.document, **where}


def _source(id: str, view: View) -> Row:  # noqa: A002 - the document's own word
    document = view.comparison.document(id)
    known = document.model_dump(
        include={"author", "outlet", "date", "kind", "origin", "sha256"}, exclude_none=True
    )
    return {"document": id, "name": view.comparison.called(id), "title": document.name, **known}


def _joined(parts: Iterable[str]) -> str:
    return "; ".join(parts)
