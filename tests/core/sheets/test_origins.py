"""Agreements of copies are the same text, and copies are one origin."""

from __future__ import annotations

import csv
import io
import json
import zipfile

import pytest
from perspectives.core import Comparison, Notebook, compare, read_text
from perspectives.core.export import FORMATS, Options, from_json, render
from perspectives.core.links import Cue
from perspectives.core.notebook import Note, anchor
from perspectives.core.report.brief import in_brief, told
from perspectives.core.report.headline import headline
from perspectives.core.report.view import View
from perspectives.core.sheets.origins import Origins

WIRE = (
    "The ferry to Vale will not sail in the first week of June, the harbour board said.\n\n"
    "Repairs to the engine cost 40,000 crowns and take nine days, its engineer told the town."
)
OWN = (
    "In the first week of June the ferry to Vale will not sail, the harbour board said.\n\n"
    "Nobody asked the people of Vale how they shall come to work meanwhile."
)


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    from perspectives.core.reading import read_all

    folder = tmp_path_factory.mktemp("wire")
    for name, text in (("a.txt", WIRE), ("b.txt", f"{WIRE}\n\nBread is dear."), ("c.txt", OWN)):
        (folder / name).write_text(text)
    return compare(read_all([folder / name for name in ("a.txt", "b.txt", "c.txt")]))


def cue(a: str, b: str) -> Cue:
    from perspectives.core.documents import Span

    spans = (Span(start=0, end=len(text), text=text) for text in (a, b))
    first, second = spans
    return Cue(kind="wording", label="agree", a=first, b=second, says="")


def test_ten_words_in_a_row_are_copied_and_fewer_are_not() -> None:
    words = "one two three four five six seven eight nine ten"

    assert cue(words, words.upper()).copied
    assert not cue(words[:-4], words[:-4]).copied
    assert not cue(words, words.replace("four", "for")).copied


def test_an_agreement_of_copies_is_the_same_text(copied: Comparison) -> None:
    link = copied.link("1.1", "2.1")
    other = copied.link("1.1", "3.1")

    assert link is not None
    assert (link.label, link.called) == ("agree", "same text")
    assert other is None or not other.same_text


def test_copies_are_one_origin(copied: Comparison) -> None:
    origins = Origins(copied)

    assert (origins.of["1"], origins.of["3"]) == (origins.of["2"], "3")
    assert origins.count == 2
    assert origins.behind(copied.links)[1] == origins.behind(copied.links)[0] - 1


def test_documents_that_share_a_sentence_alone_are_one_origin_of_it(copied: Comparison) -> None:
    link = copied.link("1.1", "2.1")
    assert link is not None
    apart = copied.changed(links=(link,))
    origins = Origins(apart)
    origins.__dict__["of"] = {"1": "1", "2": "2", "3": "3"}

    assert origins.behind([link]) == (2, 1)


def test_the_headline_counts_them(copied: Comparison) -> None:
    said = headline(View(copied, Notebook(), Options()))

    assert "same text" in said
    assert "3 documents, 2 origins" in said


def test_the_brief_says_it_of_the_pair(copied: Comparison) -> None:
    briefs = in_brief(View(copied, Notebook(), Options()))
    lines = [told(found) for brief in briefs for found in brief.clearest if found.label == "agree"]

    assert any("are the same text" in line or "origin" in line for line in lines)


def test_a_verdict_outranks_it(copied: Comparison) -> None:
    first, second = (copied.document(each) for each in "12")
    both = tuple(anchor(each, each.passages[0]) for each in (first, second))
    book = Notebook().keep(Note(anchors=both, verdict="diverge"))
    view = View(copied, book, Options())
    pairs = [*view.pairs, *(pair for chapter in view.chapters for pair in chapter.pairs)]

    assert not [p for p in pairs if p.same_text and {p.a.id, p.b.id} == {"1.1", "2.1"}]


@pytest.mark.parametrize("name", [n for n in FORMATS if n in ("text", "markdown", "html", "plain")])
def test_every_export_that_people_read_says_it(copied: Comparison, name: str) -> None:
    content = render(copied, Notebook(), name, Options())

    assert "same text" in str(content)
    assert "3 documents, 2 origins" in str(content)


def test_a_table_says_it(copied: Comparison) -> None:
    content = render(copied, Notebook(), "csv", Options())

    rows = csv.DictReader(io.StringIO(str(content).lstrip("\ufeff")))
    assert "same text" in {row["label"] for row in rows}


def test_texts_of_their_own_are_as_many_origins_as_documents(example: Comparison) -> None:
    assert Origins(example).count == len(example.documents)
    assert "origin" not in headline(View(example, Notebook(), Options()))


def test_programs_are_told_it_as_well(copied: Comparison) -> None:
    written = render(copied, Notebook(), "json", Options(documents=True))
    links = json.loads(written)["links"]
    annotations = json.loads(render(copied, Notebook(), "annotations", Options()))
    said = [body["value"] for each in annotations["first"]["items"] for body in each["body"]]
    project = render(copied, Notebook(), "qdpx", Options(documents=True))
    with zipfile.ZipFile(io.BytesIO(project if isinstance(project, bytes) else b"")) as archive:
        book = archive.read("project.qde").decode()

    same = [(link["a"], link["b"]) for link in links if link.get("same_text")]
    assert same == [(link.a, link.b) for link in copied.links if link.same_text]
    assert same
    assert from_json(written)[0] == copied
    assert "same text" in said
    code = book.split('name="same text"')[0].rpartition('guid="')[2].partition('"')[0]
    assert book.count(code) > 1


def test_a_quotation_that_both_give_makes_no_same_text() -> None:
    words = "“we would have been talking in the morning about a very different and sadder night”"
    a = f"{words}, the pilot of the lifeboat said on the quay. He wants new boats."
    b = f"Nobody slept. The pilot of the lifeboat said: {words}"
    made = compare([*read_text(a), *read_text(b)])

    assert [(link.label, link.same_text) for link in made.links] == [("agree", False)]
