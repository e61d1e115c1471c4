"""The code book of a REFI-QDA project: topics, positions, labels, verdicts, hand edits, tags."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from xml.etree.ElementTree import Element

from ...links import SAME_TEXT
from ...report.telling import Chapter
from ...report.view import View
from .coding import Coded, edit_id, label_id, note_id, position_id, tag_id, topic_id, verdict_id
from .identifiers import guid
from .qda_xml import child, element

_LABELS = {
    "agree": "#0b6b3a",
    SAME_TEXT: "#0b6b3a",
    "diverge": "#a3280f",
    "related": "#34517d",
    "only here": "#767676",
}
_KINDS = {
    "Labels of the engine": "label",
    "Verdicts of the reader": "verdict",
    "By hand of the reader": "by hand",
    "Tags": "tag",
}
_VERDICTS = ("agree", "diverge", "related", "unrelated", "unsure")


def codebook(view: View, coded: Coded) -> Element:
    """All codes, in folders."""
    book = element("CodeBook")
    codes = child(book, "Codes")
    if view.chapters:
        topics = _folder(codes, "Topics")
        for chapter in view.chapters:
            topics.append(_topic(chapter))
    labels = _folder(codes, "Labels of the engine")
    for name, colour in _LABELS.items():
        child(labels, "Code", guid=label_id(name), name=name, isCodable="true", color=colour)
    _coded_by(codes, "Verdicts of the reader", _VERDICTS, verdict_id)
    if coded.hand_edits:
        _coded_by(codes, "By hand of the reader", sorted(coded.hand_edits), edit_id)
    tags = sorted({tag for note in view.notebook.notes for tag in note.tags})
    if tags:
        _coded_by(codes, "Tags", tags, tag_id)
    _tell_apart(codes)
    return book


def _tell_apart(codes: Element) -> None:
    """Give each code a name of its own, which some programs ask for: "agree (verdict)"."""
    names_so_far: set[str] = set()
    for folder in codes:
        kind = _KINDS.get(folder.get("name", ""), "topic")
        for code in (each for each in folder.iter() if each.get("isCodable") == "true"):
            name = plain = code.get("name", "")
            number = 1
            while name.casefold() in names_so_far:
                name = f"{plain} ({kind})" if number == 1 else f"{plain} ({kind} {number})"
                number += 1
            names_so_far.add(name.casefold())
            code.set("name", name)


def _coded_by(
    codes: Element, name: str, words: Iterable[str], code_id: Callable[[str], str]
) -> None:
    """A folder with a code for each word of the reader."""
    folder = _folder(codes, name)
    for word in words:
        child(folder, "Code", guid=code_id(word), name=word, isCodable="true")


def _folder(codes: Element, name: str) -> Element:
    return child(codes, "Code", guid=guid("folder", name), name=name, isCodable="false")


def _topic(chapter: Chapter) -> Element:
    topic = chapter.topic
    code = element("Code", guid=topic_id(topic), name=topic.name, isCodable="true")
    child(code, "Description", f"{topic.origin}: {', '.join(topic.terms)}")
    if not chapter.note.empty:
        child(code, "NoteRef", targetGUID=note_id(chapter.note))
    for position in topic.positions:
        key = position_id(topic, position.name)
        inner = child(code, "Code", guid=key, name=position.name, isCodable="true")
        child(inner, "Description", ", ".join(position.terms))
    return code
