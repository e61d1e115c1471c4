"""OpenDocument text: headings, lists, tables and notes of LibreOffice and its relatives."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from . import archives, comments, formulas, odt_numbers, safe_xml, superscripts
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
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_LINK = "{http://www.w3.org/1999/xlink}"
_MATH = "{http://www.w3.org/1998/Math/MathML}"
_HEAD = 20_000
"""Bytes in which a file without an archive says what it is, after the names of its namespaces."""
_SKIPPED = {
    f"{_TEXT}ruby-text",
    f"{_TEXT}hidden-paragraph",
    f"{_TEXT}bibliography-source",
    f"{_TEXT}toc-mark-start",
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
    """Whether the archive, or the one file without an archive, holds an OpenDocument text."""
    if _is_flat(material):
        return True
    if not {"content.xml", "mimetype"} <= archives.names(material.data):
        return False
    kind = archives.Archive(material.data, material.origin).read("mimetype")
    return kind.startswith(b"application/vnd.oasis.opendocument.text")


def read(material: Material) -> Iterator[Extracted]:
    """The document; notes stand after the paragraph that they belong to."""
    if _is_flat(material):
        root = named = meta = safe_xml.parse(material.data, material.origin)
        formula = _no_formula
    else:
        archive = archives.Archive(material.data, material.origin)
        root = safe_xml.parse(archive.read("content.xml"), material.origin)
        parts = (archive.read(name) for name in ("styles.xml", "meta.xml"))
        named, meta = (safe_xml.parse(part, material.origin) if part else root for part in parts)
        formula = partial(_formula, archive, material.origin)
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    builder = Builder()
    if body is not None:
        hidden = _hidden(root, _hidden(named, set()))
        raised = _raised(root)
        numbers = odt_numbers.Numbers(named, root)
        _Walk(builder, _parents(root), _Words(hidden, raised, formula), numbers).walk(body)
    comments.add(builder, map(_comment, root.iter(f"{_OFFICE}annotation")))
    said, hints = _properties(meta)
    yield Extracted(builder.text, builder.blocks, said, hints)


def _is_flat(material: Material) -> bool:
    head = material.data[:_HEAD]
    archived = head.startswith(archives.MAGIC)  # a small one may hold its parts as they are
    marked = b"<office:document" in head and b"opendocument.text" in head.partition(b">")[2]
    return marked and not archived


def _formula(archive: archives.Archive, origin: str, place: str) -> str:
    """The words of a formula that is kept as a document of its own."""
    content = archive.read(posixpath.normpath(f"{place}/content.xml"))
    root = safe_xml.parse(content, origin) if content else None
    return formulas.of_mathml(root) if root is not None and root.tag == f"{_MATH}math" else ""


def _is_folded(element: Element) -> bool:
    """Whether a row of a table is hidden."""
    return element.get(f"{_TABLE}visibility") in ("collapse", "filter")


def _no_formula(_place: str) -> str:
    return ""


class _Walk:
    """One way through a text; `safe_xml` bounds how deep it goes."""

    def __init__(
        self,
        builder: Builder,
        styles: dict[str, str],
        words: _Words,
        numbers: odt_numbers.Numbers,
    ) -> None:
        self._builder = builder
        self._styles = styles
        self._words = words
        self._numbers = numbers

    def walk(self, element: Element, mark: str = "", *, listed: bool = False) -> None:
        for child in element:
            if child.tag in _SKIPPED or self._words.hides(child) or _is_folded(child):
                continue
            if child.tag in _PARAGRAPHS:
                self._paragraph(child, mark, listed=listed)
                mark = "" if listed else mark  # the number stands before the first one only
            elif child.tag == f"{_TABLE}table-row":
                self._row(child)
            elif child.tag == f"{_TEXT}list":
                self._numbers.enter(child)
                self.walk(child, mark)
                self._numbers.leave()
            elif child.tag == f"{_TEXT}list-item":
                self.walk(child, self._numbers.item(child), listed=True)
            else:
                self.walk(child, mark, listed=listed)

    def _paragraph(self, element: Element, mark: str, *, listed: bool) -> None:
        style = element.get(f"{_TEXT}style-name", "")
        style = self._styles.get(style, style)
        notes: list[Element] = []
        content = self._words.of(element, notes)
        if element.tag == f"{_TEXT}h" or style in _TITLES:
            number = self._numbers.heading(element) if element.tag == f"{_TEXT}h" else ""
            self._builder.add(content, "heading", mark=number)
        elif style in _QUOTES:
            self._builder.add(content, "body", mark="> ")
        else:
            self._builder.add(content, "body" if listed or mark else None, mark=mark)
        for note in notes:
            self.walk(note, odt_numbers.BULLET if note.tag == f"{_TEXT}note" else "")

    def _row(self, row: Element) -> None:
        cells = [
            " ".join(self._words.of(part, []) for part in cell.iter() if part.tag in _PARAGRAPHS)
            for cell in row
            if cell.tag == f"{_TABLE}table-cell"
        ]
        if any(cell.strip() for cell in cells):
            self._builder.add(" | ".join(cell.strip() for cell in cells), "body")


class _Words:
    """The words of paragraphs, without what the document hides."""

    def __init__(self, hidden: set[str], raised: set[str], formula: Callable[[str], str]) -> None:
        self._hidden = hidden
        self._raised = raised
        self._formula = formula

    def _formulas(self, drawn: Element) -> str:
        """The words of a formula, which stands here or in a document of its own."""
        here = drawn.find(f"{_MATH}math")
        if here is not None:
            return formulas.of_mathml(here)
        return self._formula(drawn.get(f"{_LINK}href", ""))

    def hides(self, element: Element) -> bool:
        """Whether an element is not shown: by itself, by its style, or by its condition."""
        if element.get(f"{_TEXT}display") in ("none", "condition"):
            return element.get(f"{_TEXT}display") == "none" or _is_on(element, "is-hidden")
        if element.find(f"{_TEXT}hidden-paragraph") is not None:
            return any(_is_on(e, "is-hidden") for e in element.iter(f"{_TEXT}hidden-paragraph"))
        if element.tag == f"{_TEXT}hidden-text":
            return element.get(f"{_TEXT}is-hidden") != "false"
        return element.get(f"{_TEXT}style-name", "") in self._hidden

    def of(self, element: Element, notes: list[Element]) -> str:
        """The text of a paragraph, with the notes and boxes that hang in it put aside."""
        parts = [element.text or ""]
        for child in element:
            drawn = child.tag.startswith(_DRAW)
            if child.tag == f"{_TEXT}note" or drawn:
                notes.append(child)
                parts += map(self._formulas, child.iter(f"{_DRAW}object") if drawn else ())
            elif child.tag == f"{_TEXT}s":
                parts.append(" ")
            elif child.tag == f"{_TEXT}tab":
                parts.append("\t")
            elif child.tag == f"{_TEXT}line-break":
                parts.append("\n")
            elif child.tag not in _SKIPPED and not self.hides(child):
                words = self.of(child, notes)
                small = child.get(f"{_TEXT}style-name", "") in self._raised
                parts.append(superscripts.raised(words) if small else words)
            parts.append(child.tail or "")
        return "".join(parts)


def _is_on(element: Element, name: str) -> bool:
    return element.get(f"{_TEXT}{name}") == "true"


def _hidden(root: Element, known: set[str]) -> set[str]:
    """The styles whose words are hidden or struck out, also by what they are made from."""
    names = set(known)
    for style in root.iter(f"{_STYLE}style"):
        own = style.find(f"{_STYLE}text-properties")
        display = own.get(f"{_TEXT}display") if own is not None else None
        struck = own.get(f"{_STYLE}text-line-through-style") if own is not None else None
        kind = own.get(f"{_STYLE}text-line-through-type") if own is not None else None
        above = display is None and style.get(f"{_STYLE}parent-style-name") in names
        if display == "none" or (struck or kind or "none") != "none" or above:
            names.add(style.get(f"{_STYLE}name", ""))
    return names


def _raised(root: Element) -> set[str]:
    """The styles of small raised figures."""
    return {
        style.get(f"{_STYLE}name", "")
        for style in root.iter(f"{_STYLE}style")
        for own in style.iter(f"{_STYLE}text-properties")
        if own.get(f"{_STYLE}text-position", "").startswith("super")
        or re.match(r"[1-9]\d*%", own.get(f"{_STYLE}text-position", ""))
    }


def _comment(annotation: Element) -> comments.Comment:
    words = _Words(set(), set(), _no_formula)
    paragraphs = (words.of(part, []) for part in annotation.iter() if part.tag in _PARAGRAPHS)
    return comments.Comment(annotation.findtext(f"{_DC}creator", ""), " ".join(paragraphs))


def _parents(root: Element) -> dict[str, str]:
    """The named style that each automatic style (P1, P2 ...) is made from."""
    return {
        style.get(f"{_STYLE}name", ""): style.get(f"{_STYLE}parent-style-name", "")
        for style in root.iter(f"{_STYLE}style")
    }


def _properties(meta: Element) -> tuple[Facts, Facts]:
    known = next(meta.iter(f"{_OFFICE}meta"), None)
    values = {str(e.tag): e.text for e in known.iter()} if known is not None else {}
    return of_file(
        values.get(f"{_DC}title"),
        values.get(f"{_META}initial-creator") or values.get(f"{_DC}creator"),
        values.get(f"{_DC}language"),
        (values.get(f"{_META}creation-date") or "")[:10],
    )
