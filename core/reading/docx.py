"""Word: headings, lists, quotations, tables and notes, as mammoth finds them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any, cast

from . import archives, comments, docx_inserted, docx_parts, html_tree, markup, safe_xml
from .docx_numbers import W
from .material import Builder, Extracted, Facts, Material
from .properties import of_file

_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='Quote'] => blockquote:fresh
p[style-name='Intense Quote'] => blockquote:fresh
p[style-name='Quotations'] => blockquote:fresh
p[style-name='Block Text'] => blockquote:fresh
p[style-name='caption'] => p:fresh
"""


def claims(material: Material) -> bool:
    """Whether the archive holds a Word document."""
    return any(docx_parts.MAIN.fullmatch(name) for name in archives.names(material.data))


def read(material: Material) -> Iterator[Extracted]:
    """The document with its notes and comments at the end; pictures are left out."""
    _check(material)
    archive = archives.Archive(material.data, material.origin)
    material = replace(material, data=docx_parts.ready(archive, archives.names(material.data)))
    builder = Builder()
    root = html_tree.parse(_html(material.data))
    if root is not None:
        docx_inserted.put_in(root, archive, material)
        markup.add(builder, root, marks=_marks(root))
    comments.add(builder, _comments(material))
    known, hints = _properties(material)
    yield Extracted(builder.text, builder.blocks, known, hints)


def _html(data: bytes) -> str:
    import mammoth  # noqa: PLC0415 - plain text never needs it

    library = cast("Any", mammoth)  # it carries no types
    no_picture = library.images.img_element(lambda _image: {})  # pyright: ignore
    converted = library.convert_to_html(BytesIO(data), style_map=_STYLES, convert_image=no_picture)
    return cast("str", converted.value)


def _marks(root: html_tree.Element) -> dict[html_tree.Element, str]:
    """The numbers of paragraphs, taken out of their words."""
    marks: dict[html_tree.Element, str] = {}
    for element in root.iter("p", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"):
        _, *pieces = (element.text or "").split(docx_parts.NUMBER)
        if len(pieces) < 2:
            continue
        element.text = "".join(pieces[1:])
        above = element.getparent()
        if above is not None and above.tag in ("td", "th"):
            element.text = f"{pieces[0]} {element.text}"  # a row has no mark of its own
            continue
        if element.tag == "p":
            element.tag = "li"
        marks[element] = pieces[0]
    return marks


def _comments(material: Material) -> Iterator[comments.Comment]:
    part = archives.Archive(material.data, material.origin).read("word/comments.xml")
    for comment in safe_xml.parse(part, material.origin) if part else ():
        paragraphs = comment.iter(f"{W}p")
        words = ("".join(run.text or "" for run in each.iter(f"{W}t")) for each in paragraphs)
        yield comments.Comment(comment.get(f"{W}author", ""), " ".join(words))


def _check(material: Material) -> None:
    archive = archives.Archive(material.data, material.origin)
    for name in archives.names(material.data):
        if name.endswith((".xml", ".rels")):
            safe_xml.check(archive.read(name), material.origin)


def _properties(material: Material) -> tuple[Facts, Facts]:
    part = archives.Archive(material.data, material.origin).read("docProps/core.xml")
    known: dict[str, str | None] = {}
    for element in safe_xml.parse(part, material.origin) if part else ():
        known[element.tag.rpartition("}")[2]] = element.text
    created = (known.get("created") or "")[:10]
    return of_file(known.get("title"), known.get("creator"), known.get("language"), created)
