"""REFI-QDA: the rules of Project.xsd (QDA-XML 1.0, 18 March 2019) restated, and read back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from perspectives.core import Comparison, Notebook
from perspectives.core.export import render
from perspectives.core.export.writing.qda_xml import NAMESPACE

GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
# Element: its children in the order of the schema's sequence, then the attributes it must have.
RULES = {
    "Project": ("CodeBook Sources Notes Links Description", "name"),
    "CodeBook": ("Codes", ""),
    "Codes": ("Code+", ""),
    "Code": ("Description NoteRef+ Code+", "guid name isCodable"),
    "Sources": ("TextSource+", ""),
    "TextSource": ("Description PlainTextSelection+", "guid plainTextPath"),
    "PlainTextSelection": ("Coding+ NoteRef+", "guid startPosition endPosition"),
    "Coding": ("CodeRef", "guid"),
    "Notes": ("Note+", ""),
    "Note": ("PlainTextContent", "guid"),
    "Links": ("Link+", ""),
    "Link": ("NoteRef+", "guid originGUID targetGUID direction"),
    "NoteRef": ("", "targetGUID"),
    "CodeRef": ("", "targetGUID"),
    "Description": ("", ""),
    "PlainTextContent": ("", ""),
}


def tag(element: ElementTree.Element) -> str:
    assert element.tag.startswith(f"{{{NAMESPACE}}}")
    return element.tag.partition("}")[2]


def opened(comparison: Comparison, notebook: Notebook) -> tuple[ElementTree.Element, ZipFile]:
    content = render(comparison, notebook, "qdpx")
    assert isinstance(content, bytes)
    archive = ZipFile(BytesIO(content))
    return ElementTree.fromstring(archive.read("project.qde")), archive


def check(element: ElementTree.Element) -> None:
    children, needed = RULES[tag(element)]
    order = [name.rstrip("+") for name in children.split()]
    places = [order.index(tag(child)) for child in element]
    assert places == sorted(places)
    for name in order:
        if f"{name}+" not in children.split():
            assert sum(tag(child) == name for child in element) <= 1
    assert set(needed.split()) <= set(element.attrib)
    for child in element:
        check(child)


def every(root: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    yield from root.iter(f"{{{NAMESPACE}}}{name}")


@pytest.mark.parametrize("which", ["example", "hostile"])
def test_it_keeps_the_rules_of_the_schema(
    which: str, example: Comparison, noted: Notebook, hostile: tuple[Comparison, Notebook]
) -> None:
    root, _ = opened(*((example, noted) if which == "example" else hostile))

    check(root)
    guids = [element.attrib["guid"] for element in root.iter() if "guid" in element.attrib]
    assert all(map(GUID.match, guids))
    assert len(set(guids)) == len(guids)
    for element in root.iter():
        for name in ("targetGUID", "originGUID"):
            assert element.get(name, guids[0]) in guids


def test_selections_read_back_are_the_passages(example: Comparison, noted: Notebook) -> None:
    root, archive = opened(example, noted)
    codes = {code.attrib["guid"]: code.attrib["name"] for code in every(root, "Code")}
    topic = example.topics[0]

    found = set()
    for source in every(root, "TextSource"):
        name = source.attrib["plainTextPath"].removeprefix("internal://")
        text = archive.read(f"sources/{name}").decode()
        for selection in every(source, "PlainTextSelection"):
            start, end = (int(selection.attrib[f"{side}Position"]) for side in ("start", "end"))
            for reference in every(selection, "CodeRef"):
                if codes[reference.attrib["targetGUID"]] == topic.name:
                    found.add(text[start:end])

    assert found == {example.passage(member.passage).text for member in topic.passages}


def test_sources_are_the_documents_in_full(example: Comparison) -> None:
    _, archive = opened(example, Notebook())

    texts = {archive.read(name).decode() for name in archive.namelist() if name != "project.qde"}
    assert texts == {document.text for document in example.documents}


def test_notes_labels_and_hand_links_are_in_it(example: Comparison, noted: Notebook) -> None:
    root, _ = opened(example, noted)

    texts = [note.findtext(f"{{{NAMESPACE}}}PlainTextContent") for note in every(root, "Note")]
    assert len(texts) == len(noted.notes)
    assert any("Lost but kept." in (text or "") for text in texts)
    assert "linked by the reader" in [link.attrib["name"] for link in every(root, "Link")]
    assert {"agree", "diverge", "check me"} <= {c.attrib["name"] for c in every(root, "Code")}


def test_without_notes_the_schema_still_holds(example: Comparison) -> None:
    root, _ = opened(example, Notebook())

    check(root)


def test_every_note_has_its_time_and_every_code_a_name_of_its_own(
    hostile: tuple[Comparison, Notebook], example: Comparison, noted: Notebook
) -> None:
    for comparison, notebook in (hostile, (example, noted)):
        root, _ = opened(comparison, notebook)

        for note in every(root, "Note"):
            assert re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", note.attrib["creationDateTime"])
            assert note.attrib["creationDateTime"] <= note.attrib["modifiedDateTime"]
        names = [code.attrib["name"].casefold() for code in every(root, "Code")]
        assert len(set(names)) == len(names)
