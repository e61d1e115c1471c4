"""REFI-QDA: a project for programs of qualitative research (https://www.qdasoftware.org).

A zip file with the texts and `project.qde`: XML after the published schema Project.xsd, version 1.0
of 18 March 2019. Positions in a text count its code points from 0, as everywhere here.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from ..comparison import Comparison
from ..documents import Document
from ..notebook import Note, Notebook
from . import phrases
from .coding import (
    Coded,
    Stretch,
    deed_id,
    label_id,
    note_id,
    position_id,
    selection_id,
    source_id,
    tag_id,
    topic_id,
    verdict_id,
)
from .naming import guid
from .options import Options
from .telling import Chapter, Pair
from .view import View
from .zipping import zipped

NAMESPACE = "urn:QDA-XML:project:1.0"
_LABELS = {"agree": "#0b6b3a", "diverge": "#a3280f", "related": "#34517d", "only here": "#767676"}
_VERDICTS = ("agree", "diverge", "related", "unrelated", "unsure")


def as_qdpx(comparison: Comparison, notebook: Notebook, options: Options) -> bytes:
    """A project with the documents in full, which is the only way that a project can be."""
    view = View(comparison, notebook, options)
    ElementTree.register_namespace("", NAMESPACE)
    project = ElementTree.tostring(_project(view), encoding="utf-8", xml_declaration=True)
    sources = {
        f"sources/{source_id(document)}.txt": document.text.encode("utf-8", "replace")
        for document in comparison.documents
    }
    return zipped({"project.qde": project, **sources})


def _project(view: View) -> Element:
    """The tree of `project.qde`; the schema fixes the order of everything in it."""
    version = view.comparison.engine.version
    project = _element("Project", name="Comparison notes", origin=f"perspectives {version}")
    coded = Coded(view)
    project.append(_codebook(view, coded))
    sources = _child(project, "Sources")
    for document in {d.sha256: d for d in view.comparison.documents}.values():
        sources.append(_source(document, coded))
    notes = [note for note in view.notebook.notes if not note.empty]
    if notes:
        parent = _child(project, "Notes")
        for note in notes:
            parent.append(_note(note))
    pairs = [*(pair for chapter in view.chapters for pair in chapter.pairs), *view.pairs]
    if pairs:
        parent = _child(project, "Links")
        for pair in {(pair.a.id, pair.b.id): pair for pair in pairs}.values():
            parent.append(_link(pair, view))
    _child(project, "Description", phrases.made_by(view.comparison))
    return project


def _codebook(view: View, coded: Coded) -> Element:
    book = _element("CodeBook")
    codes = _child(book, "Codes")
    if view.chapters:
        topics = _folder(codes, "Topics")
        for chapter in view.chapters:
            topics.append(_topic(chapter))
    labels = _folder(codes, "Labels of the engine")
    for name, colour in _LABELS.items():
        _child(labels, "Code", guid=label_id(name), name=name, isCodable="true", color=colour)
    verdicts = _folder(codes, "Verdicts of the reader")
    for name in _VERDICTS:
        _child(verdicts, "Code", guid=verdict_id(name), name=name, isCodable="true")
    if coded.deeds:
        folder = _folder(codes, "By hand of the reader")
        for does in sorted(coded.deeds):
            _child(folder, "Code", guid=deed_id(does), name=does, isCodable="true")
    tags = sorted({tag for note in view.notebook.notes for tag in note.tags})
    if tags:
        folder = _folder(codes, "Tags")
        for tag in tags:
            _child(folder, "Code", guid=tag_id(tag), name=tag, isCodable="true")
    return book


def _folder(codes: Element, name: str) -> Element:
    return _child(codes, "Code", guid=guid("folder", name), name=name, isCodable="false")


def _topic(chapter: Chapter) -> Element:
    topic = chapter.topic
    code = _element("Code", guid=topic_id(topic), name=topic.name, isCodable="true")
    _child(code, "Description", f"{topic.origin}: {', '.join(topic.terms)}")
    if not chapter.note.empty:
        _child(code, "NoteRef", targetGUID=note_id(chapter.note))
    for position in topic.positions:
        key = position_id(topic, position.name)
        inner = _child(code, "Code", guid=key, name=position.name, isCodable="true")
        _child(inner, "Description", ", ".join(position.terms))
    return code


def _source(document: Document, coded: Coded) -> Element:
    key = source_id(document)
    path = f"internal://{key}.txt"
    source = _element("TextSource", guid=key, name=document.name, plainTextPath=path)
    described = f"{phrases.source(document)} · {document.origin} · sha256 {document.sha256}"
    _child(source, "Description", described)
    stretches = {s for s in (*coded.codes, *coded.notes) if s[0] == document.sha256}
    for stretch in sorted(stretches):
        source.append(_selection(stretch, coded))
    return source


def _selection(stretch: Stretch, coded: Coded) -> Element:
    _, start, end = stretch
    key = selection_id(stretch)
    where = {"startPosition": str(start), "endPosition": str(end)}
    name = coded.names.get(stretch)
    selection = _element(
        "PlainTextSelection", guid=key, **({"name": name} if name else {}), **where
    )
    for code in coded.codes.get(stretch, ()):
        coding = _child(selection, "Coding", guid=guid("coding", key, code))
        _child(coding, "CodeRef", targetGUID=code)
    _refer(selection, coded.notes.get(stretch, ()))
    return selection


def _note(note: Note) -> Element:
    made = _element("Note", guid=note_id(note), name=phrases.subject(note))
    verdict = f"Verdict: {note.verdict}\n" if note.verdict else ""
    tags = f"Tags: {', '.join(note.tags)}\n" if note.tags else ""
    _child(made, "PlainTextContent", f"{verdict}{tags}{note.text.strip()}")
    return made


def _link(pair: Pair, view: View) -> Element:
    ends = [
        selection_id((view.comparison.document(p.document).sha256, p.start, p.end))
        for p in (pair.a, pair.b)
    ]
    link = _element(
        "Link",
        guid=guid("link", *ends),
        name=phrases.said(pair),
        direction="Associative",
        originGUID=ends[0],
        targetGUID=ends[1],
    )
    _refer(link, [] if pair.note.empty else [note_id(pair.note)])
    return link


def _refer(element: Element, notes: Iterable[str]) -> None:
    for note in notes:
        _child(element, "NoteRef", targetGUID=note)


def _element(tag: str, text: str | None = None, **attributes: str) -> Element:
    clean = {name: phrases.plain(value) for name, value in attributes.items()}
    element = Element(f"{{{NAMESPACE}}}{tag}", clean)
    element.text = phrases.plain(text) if text is not None else None
    return element


def _child(parent: Element, tag: str, text: str | None = None, **attributes: str) -> Element:
    element = _element(tag, text, **attributes)
    parent.append(element)
    return element
