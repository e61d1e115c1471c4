"""Feeds (RSS, Atom): every entry is a document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any, cast

from ..errors import DocumentError
from . import html_tree, markup
from .choosing import choose
from .material import Builder, Extracted, Facts, Material, facts
from .parts import with_text

Entry = dict[str, Any]
"""What feedparser, which carries no types, makes of an entry and of the feed itself."""

_START = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<\?[^>]{0,300}>\s*|<!--.{0,2000}?-->\s*|<!DOCTYPE[^>\[]{0,300}>"
    r"\s*){0,5}<(?:rss|feed|rdf:RDF)\b",
    re.IGNORECASE | re.DOTALL,
)
_ENCODING = re.compile(r"(?<=<\?xml)[^>]{0,200}(?=\?>)")


def claims(material: Material) -> bool:
    """Whether a feed begins here."""
    return _START.match(material.text[:8_000]) is not None


def read(material: Material) -> Iterator[Extracted]:
    """Each entry with its text, or its summary where the feed holds no more.

    Raises:
        DocumentError: The feed has no entries.
    """
    import feedparser  # noqa: PLC0415 - plain text never needs it

    # Bytes in a buffer are parsed; a text might be taken for an address and fetched.
    data = BytesIO(_ENCODING.sub("", material.text, count=1).encode(errors="replace"))
    parsed = cast("Entry", feedparser.parse(data, sanitize_html=False))  # pyright: ignore
    entries = cast("list[Entry]", parsed["entries"])
    if not entries:
        raise DocumentError(f"{material.origin}: the feed has no entries; name a page instead.")
    records = ((cast("str | None", entry.get("id")), entry) for entry in entries)
    chosen = choose(records, material.choice, material.origin)
    read = (_entry(entry, parsed["feed"], number) for number, entry in chosen)
    yield from with_text(read, material, "entry")


def _entry(entry: Entry, feed: Entry, number: str) -> Extracted:
    builder = Builder()
    root = html_tree.parse(_content(entry))
    if root is not None:
        markup.add(builder, root)
    return Extracted(builder.text, builder.blocks, _facts(feed, entry), part=number)


def _content(entry: Entry) -> str:
    contents = cast("list[Entry]", entry.get("content") or [])
    parts = [cast("str", part.get("value") or "") for part in contents]
    return max((*parts, entry.get("summary") or ""), key=len)


def _facts(feed: Entry, entry: Entry) -> Facts:
    day = entry.get("published_parsed") or entry.get("updated_parsed")
    declared = {
        "title": entry.get("title"),
        "author": entry.get("author") or feed.get("author"),
        "outlet": feed.get("title"),
        "date": f"{day.tm_year:04d}-{day.tm_mon:02d}-{day.tm_mday:02d}" if day else None,
        "language": (feed.get("language") or "").partition("-")[0].lower(),
        "address": entry.get("link"),
    }
    return facts("the feed", declared)
