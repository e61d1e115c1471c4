"""Front matter: what Obsidian and static sites know of a Markdown file, in YAML."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from ...documents import Document
from ...notebook.tagging import in_use
from ...printable import printable
from ...report.view import View
from ...text.visible import one_line
from .markdown_text import word


def front_matter(view: View) -> Iterator[str]:
    """The lines from the first rule to the empty line after the last."""
    known = {
        "title": "Comparison notes",
        "tags": [word(tag) for tag in in_use(view.notebook)],
        "topics": [printable(chapter.topic.name) for chapter in view.chapters],
        "sources": [_known(document) for document in view.comparison.documents],
        "generator": f"perspectives {view.comparison.engine.version}",
    }
    yaml_text = yaml.safe_dump(known, allow_unicode=True, sort_keys=False, width=1000)
    yield from ("---", yaml_text.rstrip(), "---", "")


def _known(document: Document) -> dict[str, str]:
    fields = {name: getattr(document, name) for name in ("author", "outlet", "date", "kind")}
    whole = {"title": document.name, **fields, "sha256": document.sha256}
    return {name: one_line(value) for name, value in whole.items() if value}
