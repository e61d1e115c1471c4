"""Word: headings, lists, quotations, tables and notes, as mammoth finds them."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any, cast

from . import archives, comments, markup, safe_xml
from .material import Builder, Extracted, Facts, Material
from .properties import of_file

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
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
    return "word/document.xml" in archives.names(material.data)


def read(material: Material) -> Iterator[Extracted]:
    """The document with its notes and comments at the end; pictures are left out."""
    _check(material)
    builder = Builder()
    root = markup.parse(_html(material.data))
    if root is not None:
        markup.add(builder, root)
    comments.add(builder, _comments(material))
    said, hints = _properties(material)
    yield Extracted(builder.text, builder.blocks, said, hints)


def _html(data: bytes) -> str:
    import mammoth  # noqa: PLC0415 - plain text never needs it

    library = cast("Any", mammoth)  # it carries no types
    no_picture = library.images.img_element(lambda _image: {})  # pyright: ignore
    made = library.convert_to_html(BytesIO(data), style_map=_STYLES, convert_image=no_picture)
    return cast("str", made.value)


def _comments(material: Material) -> Iterator[comments.Comment]:
    part = archives.Archive(material.data, material.origin).read("word/comments.xml")
    for comment in safe_xml.parse(part, material.origin) if part else ():
        paragraphs = comment.iter(f"{_W}p")
        said = ("".join(run.text or "" for run in each.iter(f"{_W}t")) for each in paragraphs)
        yield comments.Comment(comment.get(f"{_W}author", ""), " ".join(said))


def _check(material: Material) -> None:
    archive = archives.Archive(material.data, material.origin)
    for name in archives.names(material.data):
        if name.endswith((".xml", ".rels")):
            safe_xml.check(archive.read(name), material.origin)


def _properties(material: Material) -> tuple[Facts, Facts]:
    from docx import Document  # noqa: PLC0415

    properties = Document(BytesIO(material.data)).core_properties
    day = properties.created.date().isoformat() if properties.created else None
    return of_file(properties.title, properties.author, properties.language, day)
