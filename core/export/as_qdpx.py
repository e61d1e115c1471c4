"""REFI-QDA: a project for programs of qualitative research (https://www.qdasoftware.org).

A zip file with the texts and `project.qde`: XML after the published schema Project.xsd, version 1.0
of 18 March 2019. Positions in a text count its code points from 0, as everywhere here.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from .. import wording
from ..comparison import Comparison
from ..documents import Document
from ..notebook import Note, Notebook
from ..report import phrases
from ..report.judged import Judged, claims_of, everything_judged, reasons, said_by_judge
from ..report.options import Options
from ..report.telling import ToldPair
from ..report.view import View
from .writing.codebook import codebook
from .writing.coding import Coded, Stretch, note_id, selection_id, source_id
from .writing.identifiers import guid
from .writing.qda_xml import NAMESPACE, child, element
from .writing.zipping import zipped

_NO_TIME = "1970-01-01T00:00:00Z"
"""Of notes that were written before their time was kept."""


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
    project = element("Project", name="Comparison notes", origin=f"perspectives {version}")
    coded = Coded(view)
    project.append(codebook(view, coded))
    sources = child(project, "Sources")
    for document in {d.sha256: d for d in view.comparison.documents}.values():
        sources.append(_source(document, coded))
    notes = [note for note in view.notebook.notes if not note.empty]
    judged = everything_judged(view.comparison)
    if notes or judged:
        parent = child(project, "Notes")
        for note in notes:
            parent.append(_note(note))
        for each in judged:
            parent.append(_judged(each))
    pairs = [*(pair for chapter in view.chapters for pair in chapter.pairs), *view.pairs]
    if pairs:
        parent = child(project, "Links")
        for pair in {(pair.a.id, pair.b.id): pair for pair in pairs}.values():
            parent.append(_link(pair, view))
    child(project, "Description", wording.made_by(view.comparison))
    return project


def _source(document: Document, coded: Coded) -> Element:
    key = source_id(document)
    path = f"internal://{key}.txt"
    source = element("TextSource", guid=key, name=document.name, plainTextPath=path)
    described = f"{wording.source(document)} · {document.origin} · sha256 {document.sha256}"
    child(source, "Description", described)
    stretches = {s for s in (*coded.codes, *coded.notes) if s[0] == document.sha256}
    for stretch in sorted(stretches):
        source.append(_selection(stretch, coded))
    return source


def _selection(stretch: Stretch, coded: Coded) -> Element:
    _, start, end = stretch
    key = selection_id(stretch)
    where = {"startPosition": str(start), "endPosition": str(end)}
    name = coded.names.get(stretch)
    selection = element("PlainTextSelection", guid=key, **({"name": name} if name else {}), **where)
    for code in coded.codes.get(stretch, ()):
        coding = child(selection, "Coding", guid=guid("coding", key, code))
        child(coding, "CodeRef", targetGUID=code)
    _refer(selection, coded.notes.get(stretch, ()))
    return selection


def _note(note: Note) -> Element:
    # QualCoder imports no note without a time.
    created = note.created or note.modified or _NO_TIME
    times = {"creationDateTime": created, "modifiedDateTime": note.modified or created}
    made = element("Note", guid=note_id(note), name=phrases.subject(note), **times)
    verdict = f"Verdict: {note.verdict}\n" if note.verdict else ""
    tags = f"Tags: {', '.join(note.tags)}\n" if note.tags else ""
    child(made, "PlainTextContent", f"{verdict}{tags}{note.text.strip()}")
    return made


def _judged(judged: Judged) -> Element:
    """What a judge says, as a note that names it."""
    ends = [(claim.passage, str(claim.quote.start)) for claim in claims_of(judged)]
    made = element(
        "Note",
        guid=guid("finding", judged.model, judged.said, *(part for end in ends for part in end)),
        name=said_by_judge(judged),
        creationDateTime=_NO_TIME,
        modifiedDateTime=_NO_TIME,
    )
    quotes = [f"{wording.place(c.passage)}: “{c.quote.text}”" for c in claims_of(judged)]
    child(made, "PlainTextContent", "\n".join((*reasons(judged), *quotes)))
    return made


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
