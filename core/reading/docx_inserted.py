"""Files that a Word file holds in place of paragraphs, as converters of pages make them."""

from __future__ import annotations

import posixpath
from pathlib import PurePath
from typing import Any

from . import archives, docx_parts, safe_xml
from .html_tree import Element
from .material import Extracted, Material

_RELATIONS = "word/_rels/document.xml.rels"
_DEPTH = ".inserted"
"""What stands in the name of a file that was inserted: it inserts no more."""


def put_in(root: Element, archive: archives.Archive, material: Material) -> None:
    """Put the paragraphs of inserted files in the places that hold their ids.

    Args:
        root: What was made of the file, with an id where a file is inserted.
        archive: The file.
        material: The same, for messages.

    Raises:
        PerspectivesError: An inserted file cannot be read.
    """
    places = [p for p in root.iter("p") if (p.text or "").startswith(docx_parts.INSERTED)]
    if not places:
        return
    relations = archive.read(_RELATIONS)
    targets = {
        each.get("Id"): posixpath.normpath(posixpath.join("/word", each.get("Target", "")))[1:]
        for each in (safe_xml.parse(relations, material.origin) if relations else ())
    }
    warned_of: set[str] = set()
    for element in places:
        name = targets.get((element.text or "").strip(docx_parts.INSERTED), "")
        # A file that is inserted again is not told again.
        data = b"" if material.suffix == _DEPTH or name in warned_of else archive.read(name)
        warned_of.add(name)
        _write(element, _read(data, name, material) if data.strip() else Extracted("", ()))


def _read(data: bytes, name: str, material: Material) -> Extracted:
    from .formats import pick  # noqa: PLC0415 - which knows this format too

    inserted = Material(data, material.origin, PurePath(name).suffix.lower())
    known = pick(inserted)
    if known.name == "Word":
        inserted = Material(data, material.origin, _DEPTH)
    return next(iter(known.read(inserted)), Extracted("", ()))


def _write(place: Any, extracted: Extracted) -> None:
    """Make an element hold the blocks of a text."""
    place.tag, place.text = "div", None
    for block in extracted.blocks:
        element = place.makeelement("h2" if block.role == "heading" else "p")
        element.text = extracted.text[block.start : block.end]
        place.append(element)
