"""EPUB: the chapters of a book in the order of reading."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from ..errors import DocumentError
from . import archives, markup, safe_xml
from .decoding import declared, decode
from .material import Builder, Extracted, Facts, Material, facts

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_CONTAINER = "META-INF/container.xml"
_DC = "{http://purl.org/dc/elements/1.1/}"


def claims(material: Material) -> bool:
    """Whether the archive holds a book."""
    return _CONTAINER in archives.names(material.data)


def read(material: Material) -> Iterator[Extracted]:
    """The whole book; each passage's locator is the chapter that it stands in."""
    archive = archives.Archive(material.data, material.origin)
    if "META-INF/rights.xml" in archive:
        raise DocumentError(
            f"{material.origin}: the book is locked by its shop; it cannot be read."
        )
    path, package = _package(archive, material.origin)
    builder = Builder()
    # A chapter that is named again is not told again.
    for name in dict.fromkeys(_chapters(package, posixpath.dirname(path))):
        page = archive.read(name)
        root = markup.parse(decode(page, material.origin, declared(page))) if page.strip() else None
        if root is not None:
            markup.add(builder, root, _title(root))
    yield Extracted(builder.text, builder.blocks, _facts(package))


def _package(archive: archives.Archive, origin: str) -> tuple[str, Element]:
    container = safe_xml.parse(archive.read(_CONTAINER), origin)
    paths = (element.get("full-path") for element in container.iter() if element.get("full-path"))
    path = next(paths, None) or ""
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


def _title(root: markup.Element) -> str | None:
    """The first heading of a chapter, or what its page is called."""
    for tags in (("h1", "h2", "h3"), ("title",)):
        for element in root.iter(*tags):
            if words := " ".join("".join(element.itertext()).split()):  # pyright: ignore
                return words[:120]
    return None


def _facts(package: Element) -> Facts:
    values: dict[str, str | None] = {}
    for element in package.iter():
        if element.tag.startswith(_DC):
            values.setdefault(element.tag.removeprefix(_DC), element.text)
    said = {
        "title": values.get("title"),
        "author": values.get("creator"),
        "outlet": values.get("publisher"),
        "date": (values.get("date") or "")[:10],
        "language": (values.get("language") or "").partition("-")[0],
    }
    return facts("file properties", said)
