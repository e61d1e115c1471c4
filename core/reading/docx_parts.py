"""The parts of a Word file made ready for mammoth: what it leaves out is in, what is hidden out.

Fields, formulas, ruby, text boxes and content controls become plain runs of words; hidden and
deleted words go; the number before a paragraph becomes its first words, between two marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from itertools import takewhile
from typing import Any, cast
from zipfile import ZIP_STORED, ZipFile

from . import archives, docx_equations, docx_hidden, docx_styles, formulas
from .docx_numbers import Numbers, W, is_on
from .formulas import M

NUMBER, INSERTED = "\ue002", "\ue003"
"""Put around the number of a paragraph, and the id of a file that is inserted in its place; of the
private use area, so that no text holds them."""
MAIN = re.compile(r"word/document\d*\.xml")
_TEXTS = re.compile(r"word/(?:document\d*|footnotes|endnotes|comments)\.xml")
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_V = "{urn:schemas-microsoft-com:vml}"
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/officeDocument/",
        b"http://schemas.openxmlformats.org/officeDocument/2006/",
    ),
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/drawingml/",
        b"http://schemas.openxmlformats.org/drawingml/2006/",
    ),
)
"""Namespaces of the strict form, and those that every other file has."""
_AROUND = ("fldSimple", "smartTag", "customXml", "dir", "bdo", "ins", "moveTo")


def ready(archive: archives.Archive, names: frozenset[str]) -> bytes:
    """The file anew, in the form that everything else expects."""
    prepared = BytesIO()
    parts = {name: _transitional(archive.read(name), name) for name in sorted(names)}
    styles = _tree(parts.get("word/styles.xml"))
    numbers = Numbers(_tree(parts.get("word/numbering.xml")), styles)
    hidden = docx_styles.Styles(styles)
    with ZipFile(prepared, "w", ZIP_STORED) as out:
        for name, data in parts.items():
            if _TEXTS.fullmatch(name):
                out.writestr(name, _plain(data, numbers, hidden))
            elif name == "word/styles.xml":
                out.writestr(name, _typed(styles))
            elif name.endswith((".xml", ".rels")):  # pictures are left out
                out.writestr(name, data)
    return prepared.getvalue()


def _transitional(data: bytes, name: str) -> bytes:
    if name.endswith((".xml", ".rels")) and b"purl.oclc.org" in data:
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
    return data


def _tree(data: bytes | None) -> Any:
    from lxml import etree  # noqa: PLC0415 # pyright: ignore

    library = cast("Any", etree)
    parser = library.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return library.fromstring(data, parser) if data else None


def _typed(styles: Any) -> bytes:
    """The styles, each with the type that one has which names none."""
    for style in styles.iter(f"{W}style"):
        style.set(f"{W}type", style.get(f"{W}type", "paragraph"))
    return _written(styles)


def _written(root: Any) -> bytes:
    from lxml import etree  # noqa: PLC0415 # pyright: ignore

    return cast("bytes", cast("Any", etree).tostring(root, xml_declaration=True, encoding="UTF-8"))


def _plain(data: bytes, numbers: Numbers, hidden: docx_styles.Styles) -> bytes:
    root = _tree(data)
    docx_hidden.drop(root, hidden)
    docx_equations.put_in(root)
    for chunk in list(root.iter(f"{W}altChunk")):
        name = chunk.get(f"{_R}id", "")
        chunk.tag = f"{W}p"
        chunk.append(_run(f"{INSERTED}{name}{INSERTED}"))
    _write_out(root)
    _unwrap(root)
    _join_initials(root)
    for paragraph in list(root.iter(f"{W}p")):
        _number(paragraph, numbers)
    return _written(root)


def _write_out(root: Any) -> None:
    """Formulas, ruby and text boxes as words."""
    for element in list(root.iter(f"{M}oMathPara", f"{M}oMath")):
        if element.getparent() is not None:
            _replace(element, [_run(formulas.words(element))])
    for element in list(root.iter(f"{W}ruby")):
        bases = [run for base in element.iter(f"{W}rubyBase") for run in base]
        run = element.getparent()
        _replace(run if run.tag == f"{W}r" and _alone(element) else element, bases)
    for element in list(root.iter(f"{_MC}AlternateContent")):
        _choose(element)
    for element in list(root.iter(f"{W}cr", f"{W}ptab")):
        element.tag = f"{W}br" if element.tag == f"{W}cr" else f"{W}tab"
    for element in reversed(list(root.iter(f"{W}drawing"))):
        if element.getparent() is not None and (boxes := _boxes(element)):
            _replace(element, boxes)


def _unwrap(root: Any) -> None:
    """The words of content controls and fields, without what is around them."""
    for element in list(root.iter(f"{W}sdt")):
        contents = [each for inside in element.findall(f"{W}sdtContent") for each in inside]
        prompt = element.find(f"{W}sdtPr/{W}showingPlcHdr")
        _replace(element, [] if prompt is not None and is_on(prompt) else contents)
    for element in list(root.iter(*(f"{W}{name}" for name in _AROUND))):
        # What marks a row or a paragraph as new has nothing inside it.
        if element.getparent().tag not in (f"{W}rPr", f"{W}trPr", f"{W}numPr"):
            _replace(element, [each for each in element if not each.tag.endswith("Pr")])


def _choose(element: Any) -> None:
    """Of the forms of a drawing, the one that mammoth reads; a text box where there is only one."""
    fallback = element.find(f"{_MC}Fallback")
    choices = element.findall(f"{_MC}Choice")
    inside = f".//{W}txbxContent"
    boxed = next((choice for choice in choices if choice.find(inside) is not None), None)
    if fallback is not None and (boxed is None or fallback.find(inside) is not None):
        _replace(element, list(fallback))
    elif boxed is not None:
        _replace(element, _boxes(boxed))
    else:
        _replace(element, list(choices[0]) if choices else [])


def _boxes(element: Any) -> list[Any]:
    """The text boxes in a drawing, each as the older form that mammoth reads."""
    paragraphs: list[Any] = []
    for content in element.iter(f"{W}txbxContent"):
        around = takewhile(lambda each: each is not element, content.iterancestors())
        if any(each.tag == f"{W}txbxContent" for each in around):
            continue
        picture = element.makeelement(f"{W}pict")
        shape = picture.makeelement(f"{_V}shape")
        box = picture.makeelement(f"{_V}textbox")
        picture.append(shape)
        shape.append(box)
        paragraphs.append((picture, box, content))
    for _, box, content in paragraphs:
        box.append(content)
    return [picture for picture, _, _ in paragraphs]


def _join_initials(root: Any) -> None:
    """Put a large first letter, which has a paragraph of its own, before the words it begins."""
    for frame in list(root.iter(f"{W}framePr")):
        paragraph = frame.getparent().getparent()
        below = paragraph.getnext()
        if frame.get(f"{W}dropCap", "none") == "none" or below is None or below.tag != f"{W}p":
            continue
        if below.find(f"{W}pPr/{W}framePr") is not None:
            continue
        properties = below.find(f"{W}pPr")
        at = 0 if properties is None else list(below).index(properties) + 1
        for run in reversed([each for each in paragraph if not each.tag.endswith("Pr")]):
            below.insert(at, run)


def _number(paragraph: Any, numbers: Numbers) -> None:
    """Write a paragraph's number before its words; mammoth would count lists by itself."""
    properties = paragraph.find(f"{W}pPr")
    if properties is not None and properties.find(f"{W}rPr/{W}del") is not None:
        return
    label = numbers.label(paragraph)
    in_cell = paragraph.getparent().tag == f"{W}tc"
    if next(_words(paragraph), None) is None and not in_cell:
        return  # it was counted
    number_properties = properties.find(f"{W}numPr") if properties is not None else None
    if properties is not None and number_properties is not None:
        properties.remove(number_properties)
    if label is not None:
        run = _run(f"{NUMBER}{label}{NUMBER}")
        paragraph.insert(0 if properties is None else list(paragraph).index(properties) + 1, run)


def _words(paragraph: Any) -> Iterator[Any]:
    return (text for text in paragraph.iter(f"{W}t") if text.text)


def _run(text: str) -> Any:
    from lxml import etree  # noqa: PLC0415 # pyright: ignore

    run = cast("Any", etree).Element(f"{W}r")
    words = run.makeelement(f"{W}t")
    words.text = text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(words)
    return run


def _alone(element: Any) -> bool:
    return all(each is element or each.tag == f"{W}rPr" for each in element.getparent())


def _replace(element: Any, by: list[Any]) -> None:
    above = element.getparent()
    if above is None:
        return
    at = list(above).index(element)
    above.remove(element)
    for n, each in enumerate(by):
        above.insert(at + n, each)
