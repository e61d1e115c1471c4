"""EPUB: the chapters of a book in the order of reading."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from ..errors import DocumentError
from . import archives, html_tree, markup, safe_xml
from .decoding import declared, decode
from .material import Builder, Extracted, Facts, Material, facts

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_XMLENC = "{http://www.w3.org/2001/04/xmlenc#}"
_PACKAGE = "application/oebps-package+xml"
_EVENT = "{http://www.idpf.org/2007/opf}event"
_DC = "{http://purl.org/dc/elements/1.1/}"


def claims(material: Material) -> bool:
    """Whether the archive holds a book."""
    return _CONTAINER in archives.names(material.data)


def read(material: Material) -> Iterator[Extracted]:
    """The whole book; each passage's locator is the chapter that it stands in.

    Raises:
        DocumentError: It is locked or damaged.
    """
    archive = archives.Archive(material.data, material.origin)
    path, package = _package(archive, material.origin)
    # A chapter that is named again is not told again.
    chapters = list(dict.fromkeys(_chapters(package, posixpath.dirname(path))))
    if "META-INF/rights.xml" in archive or _locked(archive, material.origin, chapters):
        raise DocumentError(
            f"{material.origin}: the book is locked by its shop; it cannot be read."
        )
    builder = Builder()
    names = {name.lower(): name for name in archives.names(material.data)}
    for name in chapters:
        page = archive.read(name if name in archive else names.get(name.lower(), ""))
        html = decode(page, material.origin, declared(page)) if page.strip() else ""
        root = html_tree.parse(html)
        if root is not None:
            markup.add(builder, root, _title(root))
    yield Extracted(builder.text, builder.blocks, _facts(package))


def _locked(archive: archives.Archive, origin: str, chapters: list[str]) -> bool:
    """Whether a chapter is encrypted; in books that anybody can read, fonts may be."""
    data = archive.read(_ENCRYPTION)
    named = safe_xml.parse(data, origin).iter(f"{_XMLENC}CipherReference") if data else ()
    return any(unquote(each.get("URI", "")) in chapters for each in named)


def _package(archive: archives.Archive, origin: str) -> tuple[str, Element]:
    container = safe_xml.parse(archive.read(_CONTAINER), origin)
    files = [element for element in container.iter() if element.get("full-path")]
    # A book may come in several forms, PDF among them.
    files.sort(key=lambda file: file.get("media-type") != _PACKAGE)
    path = files[0].get("full-path", "") if files else ""
    # Names are looked up among the members, so one that climbs out of the archive finds nothing.
    return path, safe_xml.parse(archive.read(path), origin)


def _chapters(package: Element, folder: str) -> Iterator[str]:
    items = {
        element.get("id"): unquote(element.get("href", ""))
        for element in package.iter()
        if element.tag.endswith("}item") and "nav" not in element.get("properties", "").split()
    }
    for element in package.iter():
        if element.tag.endswith("}itemref") and items.get(element.get("idref")):
            yield posixpath.normpath(posixpath.join(folder, items[element.get("idref")]))


def _title(root: html_tree.Element) -> str | None:
    """The first heading of a chapter, or what its page is called."""
    for tags in (("h1", "h2", "h3"), ("title",)):
        for element in root.iter(*tags):
            if words := " ".join("".join(element.itertext()).split()):  # pyright: ignore
                return words[:120]
    return None


def _facts(package: Element) -> Facts:
    values: dict[str, str | None] = {}
    authors: list[str] = []
    for element in package.iter():
        if not element.tag.startswith(_DC) or element.get(_EVENT) == "modification":
            continue
        name = element.tag.removeprefix(_DC)
        values.setdefault(name, element.text)
        authors += [element.text.strip()] if name == "creator" and element.text else []
    by_field = {
        "title": values.get("title"),
        "author": "; ".join(dict.fromkeys(authors)),
        "outlet": values.get("publisher"),
        "date": (values.get("date") or "")[:10],
        "language": (values.get("language") or "").partition("-")[0],
    }
    return facts("file properties", by_field)
