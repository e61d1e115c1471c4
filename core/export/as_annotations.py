"""W3C Web Annotations (https://www.w3.org/TR/annotation-model/) in JSON-LD.

One annotation for each pair and note, with a target for each quotation in it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from .. import in_words
from ..comparison import Comparison
from ..documents import Document
from ..findings import Finding
from ..json_text import json_text
from ..notebook import Anchor, Note, Notebook, anchor
from ..notebook.quoting import quote
from ..report.judged import Judged, claims_of, everything_judged, reasons
from ..report.options import Options
from ..report.telling import HandEdit, ToldPair
from ..report.view import View
from .writing.citing import url
from .writing.identifiers import by_hash, guid

_Json = dict[str, Any]


def as_annotations(comparison: Comparison, notebook: Notebook, options: Options) -> str:
    """An annotation collection with all of its annotations on one page."""
    view = View(comparison, notebook, options)
    items = list(_items(view))
    name = guid("collection", *(document.sha256 for document in comparison.documents))
    collection = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"urn:uuid:{name}",
        "type": "AnnotationCollection",
        "label": "Comparison notes",
        "generator": {
            "type": "Software",
            "name": f"perspectives {comparison.engine.version}",
            "dc:description": in_words.made_by(comparison),
        },
        "total": len(items),
        "first": {"id": f"urn:uuid:{guid(name)}", "type": "AnnotationPage", "items": items},
    }
    return json_text(collection)


def _items(view: View) -> Iterator[_Json]:
    for chapter in view.chapters:
        topic = chapter.topic.name
        if not chapter.note.empty:
            yield _on_topic(chapter.note, view)
        for pair in chapter.pairs:
            yield _pair(pair, topic, view)
        for note in chapter.notes:
            yield _note(note, topic, view)
        yield from (_hand_edit(done, view) for done in chapter.hand_edits)
    for pair in view.pairs:
        yield _pair(pair, None, view)
    for note in view.notes:
        yield _note(note, note.topic, view) if note.anchors else _on_topic(note, view)
    yield from (_hand_edit(done, view) for done in view.hand_edits)
    for judged in everything_judged(view.comparison):
        yield _judged(judged, view)


def _judged(judged: Judged, view: View) -> _Json:
    """What a judge says, with the quotations that it rests on."""
    comparison = view.comparison
    quotes = [
        quote(comparison.document(claim.document), claim.quote.start, claim.quote.end)
        for claim in claims_of(judged)
    ]
    judge = {"creator": {"type": "Software", "name": f"judge · {judged.model}"}}
    side = judged.label if isinstance(judged, Finding) else judged.position or "no position"
    bodies = [_body("classifying", side), *(_body("describing", r) for r in reasons(judged))]
    motivation = "linking" if isinstance(judged, Finding) else "classifying"
    return _annotation(motivation, None, [{**body, **judge} for body in bodies], quotes, view)


def _pair(pair: ToldPair, topic: str | None, view: View) -> _Json:
    comparison = view.comparison
    quotes = [anchor(comparison.document(p.document), p) for p in (pair.a, pair.b)]
    bodies = [_body("classifying", pair.called)] if pair.link else []
    bodies += [_body("describing", cue.says) for cue in pair.cues]
    by_hand = [_by_reader("describing", "linked by the reader")] if pair.by_hand else []
    return _annotation("linking", topic, [*bodies, *by_hand, *_own_words(pair.note)], quotes, view)


def _hand_edit(done: HandEdit, view: View) -> _Json:
    about = "classifying" if done.topic else "linking"
    bodies = [_by_reader("describing", f"{done.does} by the reader")]
    return _annotation(about, done.topic, bodies, done.anchors, view)


def _note(note: Note, topic: str | None, view: View) -> _Json:
    return _annotation("commenting", topic, _own_words(note), note.anchors, view)


def _on_topic(note: Note, view: View) -> _Json:
    """A note on a whole topic is about the documents in full."""
    sources = [_source(document) for document in view.comparison.documents]
    return _whole("commenting", note.topic, _own_words(note), sources)


def _annotation(
    motivation: str, topic: str | None, bodies: list[_Json], quotes: Sequence[Anchor], view: View
) -> _Json:
    return _whole(motivation, topic, bodies, [_target(quote, view) for quote in quotes])


def _whole(motivation: str, topic: str | None, bodies: list[_Json], targets: list[_Json]) -> _Json:
    tags = [_body("tagging", topic)] if topic else []
    about = json.dumps(targets, sort_keys=True)
    return {
        "id": f"urn:uuid:{guid('annotation', motivation, topic, about)}",
        "type": "Annotation",
        "motivation": motivation,
        "body": [*tags, *bodies],
        "target": targets,
    }


def _own_words(note: Note) -> list[_Json]:
    verdict = [_by_reader("assessing", note.verdict)] if note.verdict else []
    text = [_by_reader("commenting", note.text.strip())] if note.text.strip() else []
    return [*verdict, *text, *(_by_reader("tagging", tag) for tag in note.tags)]


def _by_reader(purpose: str, value: str) -> _Json:
    return {**_body(purpose, value), "creator": {"type": "Person", "name": "the reader"}}


def _body(purpose: str, value: str) -> _Json:
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}


def _target(quote: Anchor, view: View) -> _Json:
    documents = (d for d in view.comparison.documents if d.sha256 == quote.document)
    document = next(documents, None)
    source = _source(document) if document else {"id": by_hash(quote.document), "type": "Text"}
    exact = {
        "type": "TextQuoteSelector",
        "exact": quote.exact,
        "prefix": quote.prefix,
        "suffix": quote.suffix,
    }
    position = {"type": "TextPositionSelector", "start": quote.start, "end": quote.end}
    # Where a quotation is lost its old position would point at something else.
    if view.lost(quote):
        return {"type": "SpecificResource", "source": source, "selector": [exact]}
    selectors = [exact, position, *_fragment(quote, exact, view)]
    place = {"dc:description": view.cited(quote)}
    return {"type": "SpecificResource", **place, "source": source, "selector": selectors}


def _fragment(quote: Anchor, exact: _Json, view: View) -> list[_Json]:
    """The page of a PDF as RFC 8118 names it; other places have no standard name."""
    passage = view.passage_of(quote)
    locator = view.comparison.passage(passage).locator if passage else None
    page = re.fullmatch(r"page (\d+)", locator or "")
    if not page:
        return []
    conforms = "http://tools.ietf.org/rfc/rfc3778"
    whole = {"type": "FragmentSelector", "conformsTo": conforms, "value": f"page={page[1]}"}
    return [{**whole, "refinedBy": exact}]


def _source(document: Document) -> _Json:
    known = {
        "dc:title": document.name,
        "dc:creator": document.author,
        "dc:publisher": document.outlet,
        "dc:date": document.date,
        "dc:identifier": f"sha256:{document.sha256}",
    }
    return {
        "id": url(document) or by_hash(document.sha256),
        "type": "Text",
        "format": "text/plain",
        **{name: value for name, value in known.items() if value},
    }
