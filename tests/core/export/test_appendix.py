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
from perspectives.core.links import Link
from perspectives.core.notebook import Note, anchor
from perspectives.core.report.appendix import sheet_entry
from perspectives.core.report.headline import headline
from perspectives.core.report.narrowing import narrowed
from perspectives.core.report.options import Authority
from perspectives.core.report.view import View
from perspectives.core.sheets.by_hand import edited_sheet
from perspectives.core.sheets.sheet import Cell

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
        names = [n for n in packed.namelist() if n.endswith(("document.xml", ".qde", ".txt"))]
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


@pytest.fixture
def handled(judged: Comparison) -> Notebook:
    """The two fares merged, called otherwise and written on."""
    made = edited_sheet("figures", judged.documents, Notebook())
    fares = [row.id for row in made.sheet.rows if "euros" in row.cells[0].quotes[0].span.text]
    book = made.merge(*fares) if len(fares) > 1 else Notebook()
    for does, said in (("rename", "what a crossing costs"), ("write", "ask the board")):
        made = edited_sheet("figures", judged.documents, book)
        row = next(row for row in made.sheet.rows if len(row.cells) == 2)
        book = getattr(made, does)(row.id, said)
    return book


@pytest.mark.parametrize("name", ["text", "markdown", "html", "plain", "csv", "docx", "json"])
def test_a_sheet_stands_there_as_the_reader_changed_it(
    judged: Comparison, handled: Notebook, name: str
) -> None:
    words = words_of(render(judged, handled, name, Options(sheets=("figures",))))

    assert "what a crossing costs" in words
    assert "ask the board" in words
    assert "renamed" in words


@pytest.mark.parametrize("name", ["text", "markdown", "html", "plain", "csv", "docx"])
def test_what_was_done_to_rows_is_told_without_their_sheet_too(
    judged: Comparison, handled: Notebook, name: str
) -> None:
    words = words_of(render(judged, handled, name, Options()))

    assert "what a crossing costs" in words
    assert "ask the board" in words


def test_a_sheet_keeps_its_rows_where_notes_are_chosen_by_tag(
    judged: Comparison, handled: Notebook
) -> None:
    tagged = handled.keep(Note(topic=judged.topics[0].name if judged.topics else "x", tags=("a",)))

    words = render(judged, tagged, "text", Options(sheets=("figures",), tags=("a",)))

    assert "what a crossing costs" in words_of(words)


def test_each_quotation_of_a_merged_row_has_its_value(example: Comparison) -> None:
    made = edited_sheet("figures", example.documents, Notebook())
    first, second = [
        row
        for row in made.sheet.rows
        if len(row.cells) == len(row.cells[0].quotes) == 1 and row.cells[0].document == "2"
    ][:2]
    values = [row.cells[0].value for row in (first, second)]
    book = made.merge(first.id, second.id)

    words = words_of(render(example, book, "text", Options(sheets=("figures",))))

    merged = words[words.index("By hand: merged") :]
    assert [line.partition("” = ")[2] for line in merged.splitlines()[1:3]] == values
    assert "; ".join(values) not in words


def test_what_several_quotations_come_to_together_is_said_of_none(judged: Comparison) -> None:
    made = edited_sheet("figures", judged.documents, Notebook()).sheet
    quote = made.rows[0].cells[0].quotes[0].model_copy(update={"value": ""})
    cell = Cell(document="1", quotes=(quote, quote), value="a dozen euros")

    told = sheet_entry(made.rows[0].model_copy(update={"cells": (cell,)}), judged)

    assert "Document 1: a dozen euros." in told.reasons
    assert [each.value for each in told.quotations] == ["", ""]


@pytest.mark.parametrize("name", ["text", "markdown", "html", "plain", "csv", "docx"])
def test_hidden_rows_are_named(judged: Comparison, name: str) -> None:
    made = edited_sheet("figures", judged.documents, Notebook())
    renamed = made.rename(made.sheet.rows[0].id, "the fare of the ferry")
    made = edited_sheet("figures", judged.documents, renamed)
    row = next(row for row in made.sheet.rows if row.name == "the fare of the ferry")

    hidden = made.hide(row.id, hidden=True)

    words = words_of(render(judged, hidden, name, Options(sheets=("figures",))))
    assert "1 row hidden by hand: “the fare of the ferry”." in words


def test_the_value_of_a_quotation_is_in_csv(judged: Comparison) -> None:
    content = render(judged, Notebook(), "csv", Options(sheets=("figures",)))
    assert isinstance(content, str)

    rows = list(csv.DictReader(io.StringIO(content.lstrip("\ufeff"))))

    figures = [row for row in rows if row["topic"].startswith("figures: ")]
    assert {row["value"] for row in figures} == {"€12", "€15"}


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
    assert {row["label_by"] for row in mine} == {"judge"}
    assert [row["quotation"] for row in mine[:2]] == ["12 euros", "15 euros"]


def test_annotations_name_their_creator(judged: Comparison) -> None:
    content = render(judged, Notebook(), "annotations", Options())

    items = json.loads(content)["first"]["items"]
    creators = {
        body["creator"]["name"] for item in items for body in item["body"] if "creator" in body
    }
    assert creators == {"judge · small:1b"}


def noted(judged: Comparison) -> tuple[Comparison, Notebook]:
    """The same with a link of the rules and one that the reader decided, of other passages."""
    a, b = judged.documents
    decided = Link(a="1.1", b="2.1", score=0.3, label="agree", confidence="strong", cues=())
    other = decided.model_copy(update={"b": "2.2", "label": "agree"})
    anchors = (anchor(a, a.passage(1)), anchor(b, b.passage(1)))
    verdict = Note(anchors=anchors, verdict="diverge", text="I looked it up.")
    return judged.changed(links=(decided, other)), Notebook(notes=(verdict,))


@pytest.fixture
def three(text, judged: Comparison) -> tuple[Comparison, Notebook]:
    """What the rules, the judge and the reader say, each of its own."""
    return noted(judged.changed(documents=(judged.documents[0], text(f"{B}\n\nMore.", id="2"))))


@pytest.mark.parametrize(
    ("by", "links", "findings", "notes"),
    [
        ((), 2, 2, 1),
        (("rules",), 2, 0, 0),
        (("judge",), 0, 2, 0),
        (("reader",), 1, 0, 1),
        (("rules", "judge"), 2, 2, 0),
        (("judge", "reader"), 1, 2, 1),
    ],
)
def test_only_what_some_say(
    three: tuple[Comparison, Notebook],
    by: tuple[Authority, ...],
    links: int,
    findings: int,
    notes: int,
) -> None:
    comparison, notebook = narrowed(*three, Options(by=by))

    counts = len(comparison.links), len(comparison.findings), len(notebook.notes)
    assert counts == (links, findings, notes)
    text = str(render(*three, "text", Options(by=by)))
    assert (WHY in " ".join(text.split())) == bool(findings)
    assert ("I looked it up." in text) == bool(notes)
    unheard = bool(by) and "rules" not in by
    assert ("What the rules found is left out." in text) == unheard
    assert ("By these rules" in text) != unheard


def test_what_was_not_chosen_is_not_said_to_be_missing(
    three: tuple[Comparison, Notebook],
) -> None:
    text = str(render(*three, "text", Options(labels=("related",))))

    assert "Of what was chosen, by these rules no divergence" in text


def test_findings_follow_what_is_chosen(positioned: Comparison) -> None:
    def left(**chosen: object) -> tuple[int, int]:
        options = Options.model_validate(chosen)
        comparison, _ = narrowed(positioned, Notebook(), options)
        return len(comparison.findings), len(comparison.position_findings)

    assert left() == left(strong=True) == (2, 2)
    assert left(labels=("diverge",)) == (1, 0)
    assert left(labels=("agree",)) == (0, 0)
    assert left(topics=("Fares & <b>more</b>",)) == (0, 0), "no passage is on it"
    assert left(only_noted=True) == (0, 0)


def test_the_judge_is_counted_apart(judged: Comparison) -> None:
    without, counted = (
        headline(View(each, Notebook(), Options()))
        for each in (judged.changed(findings=()), judged)
    )

    assert counted == f"{without} Counted apart, the pairs of the judge (small:1b): diverge 1."
