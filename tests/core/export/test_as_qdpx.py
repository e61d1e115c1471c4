"""REFI-QDA: the rules of Project.xsd (QDA-XML 1.0, 18 March 2019) restated, and read back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from perspectives.core import Comparison, Notebook
from perspectives.core.export import render
from perspectives.core.export.writing.qda_xml import NAMESPACE
from perspectives.core.notebook import Anchor, Note

GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
# Element: its children in the order of the schema's sequence, then the attributes it must have.
RULES = {
    "Project": ("CodeBook Sources Notes Links Description", "name"),
    "CodeBook": ("Codes", ""),
    "Codes": ("Code+", ""),
    "Code": ("Description NoteRef+ Code+", "guid name isCodable"),
    "Sources": ("TextSource+", ""),
    "TextSource": ("Description PlainTextSelection+", "guid plainTextPath"),
    "PlainTextSelection": ("Description Coding+ NoteRef+", "guid startPosition endPosition"),
    "Coding": ("CodeRef", "guid"),
    "Notes": ("Note+", ""),
    "Note": ("", "guid name plainTextPath creationDateTime"),
    "Links": ("Link+", ""),
    "Link": ("NoteRef+", "guid originGUID targetGUID direction"),
    "NoteRef": ("", "targetGUID"),
    "CodeRef": ("", "targetGUID"),
    "Description": ("", ""),
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


def text_of(element: ElementTree.Element, archive: ZipFile) -> str:
    name = element.attrib["plainTextPath"].removeprefix("internal://")
    return archive.read(f"sources/{name}").decode()


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
        text = text_of(source, archive)
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
    root, archive = opened(example, noted)

    texts = [text_of(note, archive) for note in every(root, "Note")]
    assert len(texts) == len(noted.notes)
    assert any("Lost but kept." in text for text in texts)
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


def test_a_note_stands_beside_its_passage_and_names_it(
    example: Comparison, quote: Callable[[str], Anchor]
) -> None:
    passages = [example.passage(each) for each in (example.links[0].a, example.links[0].b)]
    notes = [
        Note(anchors=(quote(passage.id),), text=f"No {passage.id}", tags=("dock",))
        for passage in passages
    ]

    root, archive = opened(example, Notebook(notes=tuple(notes)))

    told = {text_of(note, archive) for note in every(root, "Note")}
    assert any(passages[0].text in text and f"No {passages[0].id}" in text for text in told)
    said = {
        (selection.findtext(f"{{{NAMESPACE}}}Description") or "").splitlines()[-1]
        for selection in every(root, "PlainTextSelection")
        if selection.find(f"{{{NAMESPACE}}}NoteRef") is not None
    }
    assert said == {f"No {passage.id}" for passage in passages}


def test_notes_on_the_same_document_have_names_of_their_own(
    example: Comparison, quote: Callable[[str], Anchor]
) -> None:
    places = [passage.id for passage in example.documents[0].passages[:3]]
    notes = [Note(anchors=(quote(place),), text="Look again.") for place in places]

    root, _ = opened(example, Notebook(notes=tuple(notes)))

    names = [note.attrib["name"] for note in every(root, "Note")]
    assert len(set(names)) == 3
