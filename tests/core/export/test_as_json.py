"""JSON: the contract that other programs rely on."""

from __future__ import annotations

import json
from typing import Any

import pytest
from perspectives.core import Comparison, Notebook, read
from perspectives.core.export import render
from perspectives.core.notebook import Note

TOP = [
    "schema",
    "engine",
    "documents",
    "topics",
    "links",
    "only_here",
    "speakers",
    "findings",
    "position_findings",
    "unlinked",
]
DOCUMENT = {"id", "title", "author", "outlet", "date", "kind", "origin", "sha256", "passages"}
PASSAGE = {"id", "start", "end", "text", "role"}
TOPIC = {"id", "name", "origin", "terms", "positions", "passages", "relations", "silent"}
RELATION = {"documents", "label", "confidence", "cues"}
LINK = {"a", "b", "score", "label", "confidence", "cues"}
CUE = {"kind", "a", "b", "says"}
SPAN = {"start", "end", "text"}
LABELS = {"agree", "diverge", "related"}


@pytest.fixture(scope="module")
def content(example: Comparison) -> dict[str, Any]:
    return json.loads(render(example, Notebook(), "json"))


def test_the_top_is_as_promised(content: dict[str, Any]) -> None:
    assert list(content) == TOP
    assert content["schema"] == "perspectives.comparison/1"
    assert set(content["engine"]) == {"version", "settings"}


def test_documents_are_as_promised(content: dict[str, Any], example: Comparison) -> None:
    assert [document["id"] for document in content["documents"]] == ["1", "2", "3"]
    for document, known in zip(content["documents"], example.documents, strict=True):
        assert set(document) >= DOCUMENT
        assert document["sha256"] == known.sha256


def test_passages_quote_the_text_as_read(content: dict[str, Any]) -> None:
    for document in content["documents"]:
        text = read(document["origin"]).text
        for number, passage in enumerate(document["passages"], 1):
            assert set(passage) >= PASSAGE
            assert passage["id"] == f"{document['id']}.{number}"
            assert passage["text"] == text[passage["start"] : passage["end"]]
            assert passage["role"] in {"body", "heading", "boilerplate"}


def test_topics_are_as_promised(content: dict[str, Any]) -> None:
    assert content["topics"]
    for topic in content["topics"]:
        assert set(topic) >= TOPIC
        assert topic["origin"] == "named"
        for member in topic["passages"]:
            assert set(member) >= {"passage", "score"}
            assert 0 <= member["score"] <= 1
        for relation in topic["relations"]:
            assert set(relation) >= RELATION
            assert relation["label"] in LABELS
            assert len(relation["documents"]) == 2
        for silent in topic["silent"]:
            assert set(silent) >= {"document", "nearest"}
            assert silent["nearest"] is None or set(silent["nearest"]) >= {"passage", "score"}


def test_links_and_cues_are_as_promised(content: dict[str, Any]) -> None:
    texts = {document["id"]: read(document["origin"]).text for document in content["documents"]}

    assert content["links"]
    for link in content["links"]:
        assert set(link) >= LINK
        assert 0 <= link["score"] <= 1
        assert link["label"] in LABELS
        assert link["confidence"] in {"strong", "possible"}
        for cue in link["cues"]:
            assert set(cue) >= CUE
            for side in "ab":
                span = cue[side]
                text = texts[link[side].partition(".")[0]]
                assert set(span) == SPAN
                assert span["text"] == text[span["start"] : span["end"]]


def test_only_here_is_as_promised(content: dict[str, Any]) -> None:
    for found in content["only_here"]:
        assert set(found) == {"passage", "sentence", "nearest"}


def test_letters_stay_letters(example: Comparison) -> None:
    text = render(example, Notebook(), "json")

    assert "Luján" in text
    assert text.endswith("}\n")


def test_notes_are_kept_apart(example: Comparison) -> None:
    notebook = Notebook().keep(Note(topic=example.topics[0].name, text="My own words."))

    assert render(example, notebook, "json") == render(example, Notebook(), "json")
