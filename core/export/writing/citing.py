"""What a source is called in bibliographies, and what is known of its date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...documents import Document

_PERIODICAL = ("news", "op-ed", "opinion", "editorial", "column", "article", "story", "essay")
_TYPES = (
    ("press release", "document"),
    ("transcript", "interview"),
    ("interview", "interview"),
    ("speech", "speech"),
    ("report", "report"),
    ("blog", "post-weblog"),
    ("post", "post"),
    ("thesis", "thesis"),
    ("book", "book"),
    ("law", "legislation"),
)
"""CSL types by a word in the kind of a document."""


def csl_type(document: Document) -> str:
    """The type of a source in the Citation Style Language, version 1.0.2."""
    kind = (document.kind or "").casefold()
    known = next((name for word, name in _TYPES if word in kind), None)
    if known:
        return known
    if any(word in kind for word in _PERIODICAL):
        return "article-newspaper"
    return "webpage" if url(document) else "document"


def url(document: Document) -> str | None:
    """The address of a source, when it has one."""
    return document.origin if re.match(r"https?://", document.origin) else None


def date_parts(date: str | None) -> list[int]:
    """Year, month and day, as far as a date in ISO 8601 gives them; [] when it is in words."""
    iso = re.match(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T|$)", date or "")
    return [int(part) for part in iso.groups() if part] if iso else []


def keys(documents: Sequence[Document]) -> list[str]:
    """A name for each source to cite it by: first words of outlet or author, and the year."""
    unique_keys: list[str] = []
    for document in documents:
        words = re.findall(r"[a-z0-9]+", (document.outlet or document.author or "source").lower())
        key = "-".join(words[:2] or ["source"]) + "".join(map(str, date_parts(document.date)[:1]))
        unique_keys.append(key if key not in unique_keys else f"{key}-{document.id}")
    return unique_keys
