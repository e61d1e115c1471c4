"""JSON: everything in a comparison and a notebook, for other programs and to be read back.

The shape is published as `docs/comparison.schema.json`, made by `json_schema`.
"""

from __future__ import annotations

import json
from typing import Any, Literal

from pydantic import Field, ValidationError

from ..comparison import Comparison
from ..errors import ExportError
from ..json_text import json_text
from ..notebook import Notebook
from ..report.options import Options
from ..sheets.by_hand import edited_sheet
from ..sheets.sheet import Sheet

_SAME_TEXT = "same_text"
SCHEMA = "perspectives.comparison/1"


class JsonExport(Comparison):
    """A comparison as it is written to a file."""

    schema_: Literal["perspectives.comparison/1"] = Field(alias="schema")
    notebook: Notebook | None = None
    """The reader's part; None where only the engine's was asked for."""
    sheets: tuple[Sheet, ...] = ()
    """Those that were asked for."""


def as_json(comparison: Comparison, notebook: Notebook, options: Options) -> str:
    """The comparison as JSON; whole, with texts and notebook, when documents are asked for.

    Otherwise it is what the engine found and nothing else: a passage carries its text already, and
    a reader's notes are kept apart.
    """
    left_out = None if options.documents else {"documents": {"__all__": {"text"}}}
    content: dict[str, Any] = {
        "schema": SCHEMA,
        **comparison.model_dump(mode="json", exclude=left_out),
    }
    for link, content_link in zip(comparison.links, content["links"], strict=True):
        if link.same_text:
            content_link[_SAME_TEXT] = True
    if options.documents:
        content["notebook"] = notebook.model_dump(mode="json", by_alias=True)
    if options.sheets:
        edited = (edited_sheet(name, comparison.documents, notebook) for name in options.sheets)
        content["sheets"] = [each.sheet.model_dump(mode="json") for each in edited]
    return json_text(content)


def from_json(text: str | bytes) -> tuple[Comparison, Notebook]:
    """Read an export back, as it was when it was written with the documents in full.

    Without them each document's text is put together from its passages, every one at its offset.

    Raises:
        ExportError: This is no comparison of this version.
    """
    try:
        content = json.loads(text)
        for document in content["documents"]:
            document.setdefault("text", _pieced(document["passages"]))
        for link in content["links"]:
            link.pop(_SAME_TEXT, None)  # its cues tell it
        archive = JsonExport.model_validate(content)
    except (ValueError, TypeError, KeyError, AttributeError, ValidationError) as error:
        raise ExportError(f"This is no JSON export of {SCHEMA}; export it again.") from error
    fields = {name: getattr(archive, name) for name in Comparison.model_fields}
    return Comparison(**fields), archive.notebook or Notebook()


def json_schema() -> str:
    """The JSON Schema of an export, made from the models."""
    schema = JsonExport.model_json_schema(by_alias=True)
    schema["title"] = SCHEMA
    # The text of a document is there only in an export with the documents in full.
    schema["$defs"]["Document"]["required"].remove("text")
    schema["$defs"]["Link"]["properties"][_SAME_TEXT] = {
        "const": True,
        "description": "There where the two agree because one is copied from the other.",
    }
    return json_text({"$schema": "https://json-schema.org/draft/2020-12/schema", **schema})


def _pieced(passages: list[dict[str, Any]]) -> str:
    text = ""
    for passage in passages:
        text = text.ljust(passage["start"], "\n") + passage["text"]
    return text
