"""CSL-JSON: the sources for Zotero, Pandoc and whatever else knows citation styles."""

from __future__ import annotations

from typing import Any

from .. import in_words
from ..comparison import Comparison
from ..documents import Document
from ..json_text import json_text
from ..notebook import Notebook
from ..printable import printable
from ..report.options import Options
from .writing.citing import csl_type, date_parts, keys, url


def as_csl(comparison: Comparison, notebook: Notebook, options: Options) -> str:  # noqa: ARG001
    """One item for each document, after the schema csl-data.json of CSL 1.0.2."""
    items = [
        _item(document, key, in_words.made_by(comparison))
        for document, key in zip(comparison.documents, keys(comparison.documents), strict=True)
    ]
    return json_text(items)


def _item(document: Document, key: str, made_by: str) -> dict[str, Any]:
    kind = csl_type(document)
    # What appears in a paper or on a site has a container; all else is published by somebody.
    in_something = kind.startswith(("article", "post", "webpage"))
    item: dict[str, Any] = {
        "id": key,
        "type": kind,
        "title": document.title or document.origin,
        # Offices write too, so no name is taken apart.
        "author": [{"literal": document.author}] if document.author else None,
        "container-title" if in_something else "publisher": document.outlet,
        "issued": _date(document.date),
        "genre": document.kind,
        "URL": url(document),
        "custom": {"sha256": document.sha256, "origin": document.origin, "engine": made_by},
    }
    return {name: _clean(value) for name, value in item.items() if value}


def _date(date: str | None) -> dict[str, Any] | None:
    parts = date_parts(date)
    return {"date-parts": [parts]} if parts else {"literal": date} if date else None


def _clean(value: Any) -> Any:
    return " ".join(printable(value).split()) if isinstance(value, str) else value
