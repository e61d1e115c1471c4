"""Web Annotations: the rules of the W3C's model that a collection like this can break."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from perspectives.core import Comparison, Notebook
from perspectives.core.export import render

MOTIVATIONS = {"linking", "commenting", "tagging", "classifying", "describing", "assessing"}
IRI = re.compile(r"(urn:uuid:[0-9a-f-]{36}|https?://\S+|ni:///sha-256;[\w-]{43})$")


@pytest.fixture(scope="module")
def collection(example: Comparison, noted: Notebook) -> Any:
    return json.loads(render(example, noted, "annotations"))


def test_the_collection_is_one(collection: Any) -> None:
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["type"] == "AnnotationCollection"
    assert collection["first"]["type"] == "AnnotationPage"
    assert collection["total"] == len(collection["first"]["items"]) > 0


def test_every_annotation_is_one(collection: Any) -> None:
    items = collection["first"]["items"]

    assert len({item["id"] for item in items}) == len(items)
    for item in items:
        assert item["type"] == "Annotation"
        assert IRI.match(item["id"])
        assert item["motivation"] in MOTIVATIONS
        assert item["target"]
        for body in item["body"]:
            assert body["type"] == "TextualBody"
            assert body["purpose"] in MOTIVATIONS
            assert body["value"]


def test_selectors_find_their_quotations(collection: Any, example: Comparison) -> None:
    texts = {f"sha256:{document.sha256}": document.text for document in example.documents}
    several = 0
    for item in collection["first"]["items"]:
        targets = [target for target in item["target"] if target["type"] == "SpecificResource"]
        several += len(targets) > 1
        for target in targets:
            assert IRI.match(target["source"]["id"])
            quote, *positions = target["selector"]
            assert quote["type"] == "TextQuoteSelector"
            for position in positions:
                text = texts[target["source"]["dc:identifier"]]
                assert position["type"] == "TextPositionSelector"
                assert text[position["start"] : position["end"]] == quote["exact"]
                before = text[: position["start"]]
                assert before.endswith(quote["prefix"])
    assert several > 1


def test_a_lost_quotation_has_no_position(collection: Any) -> None:
    lost = [
        target
        for item in collection["first"]["items"]
        for target in item["target"]
        if target.get("selector") and target["selector"][0]["exact"] == "not here"
    ]

    assert [len(target["selector"]) for target in lost] == [1]
