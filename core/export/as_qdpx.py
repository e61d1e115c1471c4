"""REFI-QDA: a project for programs of qualitative research (https://www.qdasoftware.org).

A zip file with the texts and `project.qde`: XML after the published schema Project.xsd, version 1.0
of 18 March 2019. Positions in a text count its code points from 0, as everywhere here.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from .. import in_words
from ..comparison import Comparison
from ..documents import Document
from ..notebook import Notebook
from ..printable import printable
from ..report import phrases
from ..report.options import Options
from ..report.telling import ToldPair
from ..report.view import View
from .writing.codebook import codebook
from .writing.coding import Coded, Stretch, note_id, selection_id, source_id
from .writing.identifiers import guid
from .writing.qda_notes import ProjectNote, project_notes
from .writing.qda_xml import NAMESPACE, child, element
from .writing.zipping import zipped


def as_qdpx(comparison: Comparison, notebook: Notebook, options: Options) -> bytes:
    """A project with the documents in full, which is the only way that a project can be."""
    view = View(comparison, notebook, options)
    ElementTree.register_namespace("", NAMESPACE)
    notes = project_notes(view)
    project = ElementTree.tostring(_project(view, notes), encoding="utf-8", xml_declaration=True)
    texts = {source_id(document): document.text for document in comparison.documents}
    texts |= {note.guid: note.text for note in notes}
    # One code point for one, so that positions in the texts stay true.
    files = {f"sources/{key}.txt": printable(text).encode() for key, text in texts.items()}
    return zipped({"project.qde": project, **files})


def _project(view: View, notes: list[ProjectNote]) -> Element:
    """The tree of `project.qde`; the schema fixes the order of everything in it."""
    version = view.comparison.engine.version
    project = element("Project", name="Comparison notes", origin=f"perspectives {version}")
    coded = Coded(view)
    project.append(codebook(view, coded))
    sources = child(project, "Sources")
    comments = {note.guid: note.comment for note in notes}
    for document in {d.sha256: d for d in view.comparison.documents}.values():
        name = view.comparison.called(document.id)
        sources.append(_source(document, name, coded, comments))
    if notes:
        parent = child(project, "Notes")
        for note in notes:
            parent.append(_note(note))
    pairs = [*(pair for chapter in view.chapters for pair in chapter.pairs), *view.pairs]
    if pairs:
        parent = child(project, "Links")
        for pair in {(pair.a.id, pair.b.id): pair for pair in pairs}.values():
            parent.append(_link(pair, view))
    child(project, "Description", in_words.made_by(view.comparison))
    return project


def _source(document: Document, name: str, coded: Coded, comments: dict[str, str]) -> Element:
    key = source_id(document)
    source = element("TextSource", guid=key, name=name, plainTextPath=_path(key))
    described = f"{in_words.source(document, name)} · {document.origin} · sha256 {document.sha256}"
    child(source, "Description", described)
    stretches = {s for s in (*coded.codes, *coded.notes) if s[0] == document.sha256}
    for stretch in sorted(stretches):
        source.append(_selection(stretch, coded, comments))
    return source


def _path(key: str) -> str:
    return f"internal://{key}.txt"


def _selection(stretch: Stretch, coded: Coded, comments: dict[str, str]) -> Element:
    _, start, end = stretch
    key = selection_id(stretch)
    where = {"startPosition": str(start), "endPosition": str(end)}
    name = coded.names.get(stretch)
    selection = element("PlainTextSelection", guid=key, **({"name": name} if name else {}), **where)
    # Some programs show what is said of a selection, and not the notes that it refers to.
    own_comments = [comments[note] for note in coded.notes.get(stretch, ())]
    if own_comments:
        child(selection, "Description", "\n\n".join(own_comments))
    for code in coded.codes.get(stretch, ()):
        coding = child(selection, "Coding", guid=guid("coding", key, code))
        child(coding, "CodeRef", targetGUID=code)
    _refer(selection, coded.notes.get(stretch, ()))
    return selection


def _note(note: ProjectNote) -> Element:
    return element(
        "Note",
        guid=note.guid,
        name=note.name,
        plainTextPath=_path(note.guid),
        creationDateTime=note.created,
        modifiedDateTime=note.modified,
    )


def _link(pair: ToldPair, view: View) -> Element:
    ends = [
        selection_id((view.comparison.document(p.document).sha256, p.start, p.end))
        for p in (pair.a, pair.b)
    ]
    link = element(
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
        child(element, "NoteRef", targetGUID=note)
