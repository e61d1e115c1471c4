"""OpenDocument text: headings, lists, tables and notes of LibreOffice and its relatives."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from .. import limits
from . import archives, comments, formulas, odt_numbers, odt_styles, safe_xml
from .material import Builder, Extracted, Facts, Material
from .odt_names import DC, MATH, META, OFFICE, PARAGRAPHS, SKIPPED, TABLE, TEXT
from .odt_words import Words, comment, no_formula
from .properties import of_file

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_HEAD = 20_000
"""Bytes in which a file without an archive says what it is, after the names of its namespaces."""
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
        formula = no_formula
    else:
        archive = archives.Archive(material.data, material.origin)
        root = safe_xml.parse(archive.read("content.xml"), material.origin)
        parts = (archive.read(name) for name in ("styles.xml", "meta.xml"))
        named, meta = (safe_xml.parse(part, material.origin) if part else root for part in parts)
        formula = partial(_formula, archive, material.origin)
    body = root.find(f"{OFFICE}body/{OFFICE}text")
    builder = Builder()
    if body is not None:
        words = Words(odt_styles.taken_away(named, root), odt_styles.raised(root), formula)
        numbers = odt_numbers.Numbers(named, root)
        _Walk(builder, odt_styles.parents(root), words, numbers).walk(body)
    comments.add(builder, map(comment, root.iter(f"{OFFICE}annotation")))
    known, hints = _properties(meta)
    yield Extracted(builder.text, builder.blocks, known, hints)


def _is_flat(material: Material) -> bool:
    head = material.data[:_HEAD]
    archived = head.startswith(archives.MAGIC)  # a small one may hold its parts as they are
    marked = b"<office:document" in head and b"opendocument.text" in head.partition(b">")[2]
    return marked and not archived


def _formula(archive: archives.Archive, origin: str, path: str) -> str:
    """The words of a formula that is kept as a document of its own."""
    content = archive.read(posixpath.normpath(f"{path}/content.xml"))
    root = safe_xml.parse(content, origin) if content else None
    return formulas.of_mathml(root) if root is not None and root.tag == f"{MATH}math" else ""


def _is_folded(element: Element) -> bool:
    """Whether a row or a column of a table is hidden."""
    return element.get(f"{TABLE}visibility") in ("collapse", "filter")


def _folded_columns(table: Element) -> set[int]:
    """The columns of a table that are hidden, counted from 0."""
    folded: set[int] = set()
    at = 0
    columns = (part.iter(f"{TABLE}table-column") for part in table if "column" in part.tag)
    for column in chain.from_iterable(columns):
        times = _times(column, "number-columns-repeated")
        folded.update(range(at, at + times) if _is_folded(column) else ())
        at += times
    return folded


def _times(element: Element, name: str) -> int:
    value = element.get(f"{TABLE}{name}") or ""
    return min(int(value), limits.ATTRIBUTES) if value.isdecimal() and len(value) < 9 else 1


class _Walk:
    """One way through a text; `safe_xml` bounds how deep it goes."""

    def __init__(
        self,
        builder: Builder,
        styles: dict[str, str],
        words: Words,
        numbers: odt_numbers.Numbers,
    ) -> None:
        self._builder = builder
        self._styles = styles
        self._words = words
        self._numbers = numbers
        self._folded: set[int] = set()
        """The hidden columns of the table that is read."""

    def walk(self, element: Element, mark: str = "", *, listed: bool = False) -> None:
        for child in element:
            if child.tag in SKIPPED or self._words.hides(child) or _is_folded(child):
                continue
            if child.tag in PARAGRAPHS:
                self._paragraph(child, mark, listed=listed)
                mark = "" if listed else mark  # the number stands before the first one only
            elif child.tag == f"{TABLE}table":
                self._table(child, mark, listed=listed)
            elif child.tag == f"{TABLE}table-row":
                self._row(child)
            elif child.tag == f"{TEXT}list":
                self._numbers.enter(child)
                self.walk(child, mark)
                self._numbers.leave()
            elif child.tag == f"{TEXT}list-item":
                self.walk(child, self._numbers.item(child), listed=True)
            else:
                self.walk(child, mark, listed=listed)

    def _paragraph(self, element: Element, mark: str, *, listed: bool) -> None:
        style = element.get(f"{TEXT}style-name", "")
        style = self._styles.get(style, style)
        notes: list[Element] = []
        content = self._words.of(element, notes)
        if element.tag == f"{TEXT}h" or style in _TITLES:
            number = self._numbers.heading(element) if element.tag == f"{TEXT}h" else ""
            self._builder.add(content, "heading", mark=number)
        elif style in _QUOTES:
            self._builder.add(content, "body", mark="> ")
        else:
            self._builder.add(content, "body" if listed or mark else None, mark=mark)
        for note in notes:
            self.walk(note, odt_numbers.BULLET if note.tag == f"{TEXT}note" else "")

    def _table(self, table: Element, mark: str, *, listed: bool) -> None:
        above, self._folded = self._folded, _folded_columns(table)
        self.walk(table, mark, listed=listed)
        self._folded = above

    def _row(self, row: Element) -> None:
        cells: list[str] = []
        at = 0
        for cell in row:
            if cell.tag == f"{TABLE}table-cell" and at not in self._folded:
                parts = (part for part in cell.iter() if part.tag in PARAGRAPHS)
                shown = (part for part in parts if not self._words.hides(part))
                cells.append(" ".join(self._words.of(part, []) for part in shown))
            if cell.tag in (f"{TABLE}table-cell", f"{TABLE}covered-table-cell"):
                at += _times(cell, "number-columns-repeated")
        if any(cell.strip() for cell in cells):
            self._builder.add(" | ".join(cell.strip() for cell in cells), "body")


def _properties(meta: Element) -> tuple[Facts, Facts]:
    known = next(meta.iter(f"{OFFICE}meta"), None)
    values = {str(e.tag): e.text for e in known.iter()} if known is not None else {}
    return of_file(
        values.get(f"{DC}title"),
        values.get(f"{META}initial-creator") or values.get(f"{DC}creator"),
        values.get(f"{DC}language"),
        (values.get(f"{META}creation-date") or "")[:10],
    )
