"""JSON is read back to what it was made of, and fits its published schema."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from perspectives.core import Comparison, Notebook
from perspectives.core.errors import ExportError
from perspectives.core.export import Options, from_json, render
from perspectives.core.export.as_json import json_schema

PUBLISHED = Path(__file__).parents[3] / "docs" / "comparison.schema.json"


def test_it_is_read_back(example: Comparison, noted: Notebook) -> None:
    content = render(example, noted, "json", Options(documents=True))

    assert from_json(content) == (example, noted)


def test_hostile_documents_are_read_back(hostile: tuple[Comparison, Notebook]) -> None:
    content = render(*hostile, "json", Options(documents=True))

    assert from_json(content) == hostile


def test_without_the_documents_every_passage_is_at_its_place(example: Comparison) -> None:
    found, notebook = from_json(render(example, Notebook(), "json"))

    assert notebook == Notebook()
    assert found.links == example.links
    for document in found.documents:
        for passage in document.passages:
            assert document.text[passage.start : passage.end] == passage.text


@pytest.mark.parametrize("documents", [True, False])
def test_it_fits_the_published_schema(
    documents: bool, example: Comparison, noted: Notebook
) -> None:
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    content = render(example, noted, "json", Options(documents=documents))

    jsonschema.validate(json.loads(content), schema)


def test_the_published_schema_is_that_of_the_models() -> None:
    # After a change to the models, write what json_schema() gives to the file.
    assert PUBLISHED.read_text(encoding="utf-8") == json_schema()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"documents": [{}]}', '{"documents": 3}'])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ExportError, match="no JSON export"):
        from_json(text)
