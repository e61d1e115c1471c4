"""A judge's findings and the sheets stand in every export, and never mixed with the rules' word."""

from __future__ import annotations

import csv
import io
import json
import zipfile

import pytest
from perspectives.core import Comparison, Notebook, compare
from perspectives.core.comparison import Position, Topic
from perspectives.core.export import FORMATS, Options, render
from perspectives.core.findings import Claim, Finding, PositionFinding, Record

A = "The fare is 12 euros for everybody, said the harbour board that sets it every year in May."
B = "A crossing costs 15 euros. The harbour board that sets it every year in May is to be heard."
WHY = "One names 12 euros for a crossing & the other 15."


@pytest.fixture
def judged(text) -> Comparison:
    comparison = compare([text(A, id="1"), text(B, id="2")])
    places = (("1.1", "12 euros"), ("2.1", "15 euros"))
    a, b = (
        Claim(
            passage=passage,
            quote=_span(comparison, passage, words),
            claim=f"It costs {words}.",
        )
        for passage, words in places
    )
    found = Finding(
        a=a,
        b=b,
        label="diverge",
        said="diverge",
        on="number",
        why=WHY,
        model="small:1b",
        record=Record(right=19, shown=21),
    )
    held = found.model_copy(
        update={"label": "related", "kept_back": "asked again, the judge did not call it so"}
    )
    return comparison.changed(findings=(found, held))


def _span(comparison: Comparison, passage: str, words: str):
    document = comparison.document(passage[0])
    start = document.text.index(words)
    return document.span(start, start + len(words))


def words_of(content: str | bytes) -> str:
    """The words of an export; those of a packed one with the marks between them."""
    if isinstance(content, str):
        return content
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        names = [n for n in packed.namelist() if n.endswith(("document.xml", ".qde"))]
        return "\n".join(packed.read(name).decode() for name in names)


@pytest.fixture
def positioned(judged: Comparison) -> Comparison:
    """The same with a topic on which the judge sees one passage take a position."""
    said = judged.findings[0].a
    topic = Topic(
        id="fares",
        name="Fares & <b>more</b>",
        origin="named",
        terms=("fare",),
        positions=(Position(name="Fares are fair", terms=("fair",)),),
        passages=(),
        relations=(),
        silent=(),
    )
    found = PositionFinding(
        topic="fares",
        claim=said,
        position="Fares are fair",
        said="Fares are fair",
        why="It calls one fare enough.",
        model="small:1b",
    )
    held = found.model_copy(update={"position": None, "kept_back": "it named another"})
    return judged.changed(topics=(topic,), position_findings=(found, held))


READABLE = [name for name in FORMATS if name not in ("csl", "bibtex")]


@pytest.mark.parametrize("name", READABLE)
def test_the_judge_is_named_with_its_words_and_its_count(judged: Comparison, name: str) -> None:
    words = words_of(render(judged, Notebook(), name, Options()))
    flat = " ".join(words.replace("\\", "").split())

    assert "small:1b" in flat
    assert "12 euros" in flat
    if name != "json":
        assert "right 19 of 21" in flat or name == "annotations"
        assert "did not call it so" in flat


@pytest.mark.parametrize("name", READABLE)
def test_a_position_by_the_judge_stands_apart(positioned: Comparison, name: str) -> None:
    words = words_of(render(positioned, Notebook(), name, Options()))
    flat = " ".join(words.replace("\\", "").split())

    assert "Fares are fair" in flat
    assert "It calls one fare enough." in flat
    assert "it named another" in flat
    assert name != "html" or "<b>more</b>" not in flat


@pytest.mark.parametrize("name", ["text", "markdown", "html", "plain", "csv", "docx", "json"])
def test_a_sheet_is_a_part_where_it_was_asked_for(judged: Comparison, name: str) -> None:
    without = words_of(render(judged, Notebook(), name, Options()))
    having = words_of(render(judged, Notebook(), name, Options(sheets=("echo",))))

    assert "that sets it every year in May" in having
    assert len(having) > len(without)


def test_without_a_judge_nothing_is_said_of_one(judged: Comparison) -> None:
    plain = judged.changed(findings=())

    for name in READABLE:
        assert "judge ·" not in words_of(render(plain, Notebook(), name, Options()))


def test_rows_of_the_judge_are_apart_in_csv(judged: Comparison) -> None:
    content = render(judged, Notebook(), "csv", Options())
    assert isinstance(content, str)

    rows = list(csv.DictReader(io.StringIO(content.lstrip("\ufeff"))))
    mine = [row for row in rows if row["topic"].startswith("judge: ")]
    assert [row["label"] for row in mine] == ["diverge", "diverge", "related", "related"]
    assert [row["quotation"] for row in mine[:2]] == ["12 euros", "15 euros"]


def test_annotations_name_their_creator(judged: Comparison) -> None:
    content = render(judged, Notebook(), "annotations", Options())

    items = json.loads(content)["first"]["items"]
    creators = {
        body["creator"]["name"] for item in items for body in item["body"] if "creator" in body
    }
    assert creators == {"judge · small:1b"}
