"""JSON: everything in a comparison, for other programs."""

from __future__ import annotations

import json

from ..comparison import Comparison
from ..notebook import Notebook

SCHEMA = "perspectives.comparison/1"


def as_json(comparison: Comparison, notebook: Notebook) -> str:  # noqa: ARG001 - the engine's view
    """The comparison as JSON; a reader's notes are kept apart, in the notebook."""
    # A passage carries its text already: the document's whole text would only repeat it.
    content = comparison.model_dump(mode="json", exclude={"documents": {"__all__": {"text"}}})
    return json.dumps({"schema": SCHEMA, **content}, ensure_ascii=False, indent=2) + "\n"
