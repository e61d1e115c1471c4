"""OpenDocument text: headings, lists, tables and notes of LibreOffice and its relatives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from . import archives, comments, safe_xml
from .material import Builder, Extracted, Facts, Material
from .properties import of_file

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_SKIPPED = {
    f"{_TEXT}tracked-changes",
    f"{_TEXT}sequence-decls",
    f"{_OFFICE}annotation",
    f"{_TEXT}note-citation",
    f"{_OFFICE}forms",
}
_PARAGRAPHS = {f"{_TEXT}h", f"{_TEXT}p"}
_TITLES = ("Title", "Subtitle")
_QUOTES = ("Quotations", "Quote", "Block_20_Text")


def claims(material: Material) -> bool:
    """Whether the archive holds an OpenDocument text."""
    if not {"content.xml", "mimetype"} <= archives.names(material.data):
        return False
    kind = archives.Archive(material.data, material.origin).read("mimetype")
    return kind.startswith(b"application/vnd.oasis.opendocument.text")


def read(material: Material) -> Iterator[Extracted]:
    """The document; notes stand after the paragraph that they belong to."""
    archive = archives.Archive(material.data, material.origin)
    root = safe_xml.parse(archive.read("content.xml"), material.origin)
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    builder = Builder()
    if body is not None:
        _Walk(builder, _parents(root)).walk(body)
    comments.add(builder, map(_comment, root.iter(f"{_OFFICE}annotation")))
    said, hints = _properties(archive.read("meta.xml"), material.origin)
    yield Extracted(builder.text, builder.blocks, said, hints)


class _Walk:
    """One way through a text; `safe_xml` bounds how deep it goes."""

    def __init__(self, builder: Builder, styles: dict[str, str]) -> None:
        self._builder = builder
        self._styles = styles

    def walk(self, element: Element, mark: str = "") -> None:
        for child in element:
            if child.tag in _SKIPPED:
                continue
            if child.tag in _PARAGRAPHS:
                self._paragraph(child, mark)
            elif child.tag == f"{_TABLE}table-row":
                self._row(child)
            else:
                self.walk(child, "• " if child.tag == f"{_TEXT}list-item" else mark)

    def _paragraph(self, element: Element, mark: str) -> None:
        style = element.get(f"{_TEXT}style-name", "")
        style = self._styles.get(style, style)
        notes: list[Element] = []
        content = _words(element, notes)
        if element.tag == f"{_TEXT}h" or style in _TITLES:
            self._builder.add(content, "heading")
        elif style in _QUOTES:
            self._builder.add(content, "body", mark="> ")
        else:
            self._builder.add(content, "body" if mark else None, mark=mark)
        for note in notes:
            self.walk(note, "• ")

    def _row(self, row: Element) -> None:
        cells = [
            " ".join(_words(part, []) for part in cell.iter() if part.tag in _PARAGRAPHS)
            for cell in row
            if cell.tag == f"{_TABLE}table-cell"
        ]
        if any(cell.strip() for cell in cells):
            self._builder.add(" | ".join(cell.strip() for cell in cells), "body")


def _words(element: Element, notes: list[Element]) -> str:
    """The text of a paragraph, with the notes that hang in it put aside."""
    parts = [element.text or ""]
    for child in element:
        if child.tag == f"{_TEXT}note":
            notes.append(child)
        elif child.tag == f"{_TEXT}s":
            parts.append(" ")
        elif child.tag == f"{_TEXT}tab":
            parts.append("\t")
        elif child.tag == f"{_TEXT}line-break":
            parts.append("\n")
        elif child.tag not in _SKIPPED:
            parts.append(_words(child, notes))
        parts.append(child.tail or "")
    return "".join(parts)


def _comment(annotation: Element) -> comments.Comment:
    paragraphs = (_words(part, []) for part in annotation.iter() if part.tag in _PARAGRAPHS)
    return comments.Comment(annotation.findtext(f"{_DC}creator", ""), " ".join(paragraphs))


def _parents(root: Element) -> dict[str, str]:
    """The named style that each automatic style (P1, P2 ...) is made from."""
    return {
        style.get(f"{_STYLE}name", ""): style.get(f"{_STYLE}parent-style-name", "")
        for style in root.iter(f"{_STYLE}style")
    }


def _properties(data: bytes, origin: str) -> tuple[Facts, Facts]:
    if not data:
        return {}, {}
    meta = safe_xml.parse(data, origin)
    found = {str(element.tag): element.text for element in meta.iter()}
    return of_file(
        found.get(f"{_DC}title"),
        found.get(f"{_META}initial-creator") or found.get(f"{_DC}creator"),
        found.get(f"{_DC}language"),
        (found.get(f"{_META}creation-date") or "")[:10],
    )
