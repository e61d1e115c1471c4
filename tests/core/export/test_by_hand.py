"""What the reader did by hand, and where sources say that a passage stands, in every format."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from perspectives.core import Comparison, Notebook, compare
from perspectives.core.documents import Passage
from perspectives.core.edited import with_members
from perspectives.core.export import FORMATS, Options, from_json, render
from perspectives.core.export.writing.qda_xml import NAMESPACE
from perspectives.core.notebook import Anchor, Note, anchor

READ = [name for name in FORMATS if name not in ("csl", "bibtex", "json", "csv", "qdpx")]


def words(content: str | bytes) -> str:
    """The text of an export; of a DOCX, that of its document."""
    if isinstance(content, str):
        return content
    with ZipFile(io.BytesIO(content)) as archive:
        root = ElementTree.fromstring(archive.read("word/document.xml"))
    return "\n".join("".join(p.itertext()) for p in root.iter() if p.tag.endswith("}p"))


@pytest.fixture(scope="module")
def handled(example: Comparison, quote: Callable[[str], Anchor]) -> tuple[Comparison, Notebook]:
    """One passage put on a topic, one taken off, two linked, two apart; pages in document 1."""
    topic = example.topics[0]
    members = [member.passage for member in topic.passages]
    put = next(
        p.id for d in example.documents for p in d.passages if p.id not in members and p.number > 1
    )
    link = next(link for link in example.links if link.label == "agree")
    other = next(p.id for p in example.documents[2].passages if not example.link("1.3", p.id))
    book = (
        Notebook()
        .about(example.documents)
        .place_on(topic.name, quote(put), belongs=True)
        .place_on(topic.name, quote(members[0]), belongs=False)
        .link(quote("1.3"), quote(other), linked=True)
        .link(quote(link.a), quote(link.b), linked=False)
        .keep(Note(anchors=(quote("1.3"),), text="Where is this?"))
    )
    return with_members(_paged(example), book), book


def _paged(comparison: Comparison) -> Comparison:
    first = comparison.documents[0]
    pages: tuple[Passage, ...] = tuple(
        passage.model_copy(update={"locator": f"page {passage.number + 10}"})
        for passage in first.passages
    )
    return comparison.changed(
        documents=(first.model_copy(update={"passages": pages}), *comparison.documents[1:])
    )


@pytest.mark.parametrize("name", READ)
def test_every_format_that_is_read_tells_it_as_the_readers(
    handled: tuple[Comparison, Notebook], name: str
) -> None:
    told = words(render(*handled, name)).lower()

    by = "by you: " if name == "plain" else ""
    for does in ("put on the topic", "taken off the topic", "taken apart"):
        assert (f"{by}{does}" if by else f"{does} by the reader") in told, does
    assert name in ("text", "plain") or "linked by the reader" in told


def test_a_row_says_what_was_done(handled: tuple[Comparison, Notebook]) -> None:
    text = str(render(*handled, "csv")).removeprefix("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text)))

    by_hand = {row["by_hand"]: row for row in rows if row["by_hand"]}
    assert set(by_hand) == {"linked", "put on the topic", "taken off the topic", "taken apart"}
    assert by_hand["put on the topic"]["topic"] == handled[0].topics[0].name
    assert {row["locator"] for row in rows if row["document"] == "1"} > {"page 13"}


def test_a_project_codes_it(handled: tuple[Comparison, Notebook]) -> None:
    content = render(*handled, "qdpx")
    assert isinstance(content, bytes)
    with ZipFile(io.BytesIO(content)) as archive:
        root = ElementTree.fromstring(archive.read("project.qde"))
    codes = {c.get("guid"): c.get("name") for c in root.iter(f"{{{NAMESPACE}}}Code")}

    used = [codes[ref.get("targetGUID")] for ref in root.iter(f"{{{NAMESPACE}}}CodeRef")]
    names = {s.get("name") for s in root.iter(f"{{{NAMESPACE}}}PlainTextSelection")}
    assert used.count("linked") == used.count("taken apart") == 2
    assert used.count("put on the topic") == used.count("taken off the topic") == 1
    assert "¶3, page 13" in names


def test_annotations_say_who_and_where(handled: tuple[Comparison, Notebook]) -> None:
    found = json.loads(render(*handled, "annotations"))
    items = found["first"]["items"]
    bodies = [body for item in items for body in item["body"]]
    targets = [target for item in items for target in item["target"]]

    who = {body["value"]: body.get("creator", {}).get("name") for body in bodies}
    assert who["taken apart by the reader"] == "the reader"
    assert who["Where is this?"] == "the reader"
    assert who["agree"] is None
    here = next(t for t in targets if t["dc:description"] == "1 ¶3, page 13")
    page = here["selector"][2]
    assert (page["type"], page["value"]) == ("FragmentSelector", "page=13")
    assert page["refinedBy"] == here["selector"][0]


def test_json_keeps_the_notebook_as_it_is(handled: tuple[Comparison, Notebook]) -> None:
    comparison, notebook = from_json(render(*handled, "json", Options(documents=True)))

    assert (comparison, notebook) == handled


@pytest.mark.parametrize("name", ["markdown", "html", "text", "docx"])
def test_places_are_cited_with_their_page(handled: tuple[Comparison, Notebook], name: str) -> None:
    assert "1 ¶3, page 13" in words(render(*handled, name))


def test_what_was_done_on_other_topics_is_left_out(handled: tuple[Comparison, Notebook]) -> None:
    comparison, notebook = handled
    other = comparison.topics[2].name

    told = str(render(comparison, notebook, "markdown", Options(topics=(other,))))

    assert "the topic by the reader" not in told


@pytest.mark.parametrize("name", ["text", "plain", "markdown", "html"])
def test_no_note_is_left_out(example: Comparison, noted: Notebook, name: str) -> None:
    told = str(render(example, noted, name))

    for note in noted.notes:
        text = note.text.replace("<b>", "&lt;b&gt;").replace("</b>", "&lt;/b&gt;")
        assert (text if name == "html" else note.text) in told
    assert "check me" in told or "check-me" in told


def test_hand_edits_need_no_topic(example: Comparison) -> None:
    bare = compare(example.documents, [])
    first, second = bare.documents[:2]
    apart = next(p for p in second.passages if p.number > 1 and not bare.link("1.2", p.id))
    one, other = anchor(first, first.passage(2)), anchor(second, apart)
    book = Notebook().link(one, other, linked=True).place_on("Gone", one, belongs=True)

    told = str(render(bare, book, "markdown"))

    assert "1 ¶2: put on the topic “Gone” by the reader" in told
    assert f"#### 1 ¶2 ↔ 2 ¶{apart.number}: linked by the reader" in told
