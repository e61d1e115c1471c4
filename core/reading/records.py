"""Rows and objects -> documents: which field holds the text, and which ones describe it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from ..errors import DocumentError
from . import html_tree, markup, plain
from .choosing import choose
from .material import Builder, Extracted, Material, facts
from .parts import with_text

_NAMES = {
    "text": "text body content content_text content_html fulltext full_text article articlebody"
    " transcript story paragraphs",
    "title": "title headline heading name subject",
    "author": "author authors byline creator writer speaker",
    "outlet": "outlet publisher publication source site sitename newspaper series",
    "date": "date published published_at publishedat publishdate pubdate datepublished",
    "kind": "kind type genre category",
    "language": "language lang",
    "address": "address url link href",
    "id": "id _id uid guid key",
}
"""For each field, what columns and keys are called that fill it, best first."""


Record = Mapping[str, object]


def read(records: Iterable[Record], material: Material) -> Iterator[Extracted]:
    """Each chosen record as a document.

    Raises:
        CallError: There are too many of them, or a chosen one does not exist.
        DocumentError: No field of theirs holds a text.
    """
    named = ((_plain(_field(record, "id", material)) or None, record) for record in records)
    chosen = list(choose(named, material.choice, material.origin))
    if chosen and not any(names_text(record, material) for _, record in chosen):
        raise DocumentError(_no_field(chosen[0][1], material))
    read = (_record(record, number, material) for number, record in chosen)
    yield from with_text(read, material, "record")


def _record(record: Record, number: str, material: Material) -> Extracted:
    fields = {key: _plain(_field(record, key, material)) for key in _NAMES if key != "text"}
    known = facts("fields of the record", fields)
    known.pop("id", None)
    return _extracted(_text(_field(record, "text", material)))._replace(facts=known, part=number)


def names_text(record: Record, material: Material) -> bool:
    """Whether a field of a record is the one for its text, even if nothing stands in it."""
    chosen = material.choice.fields.get("text")
    return chosen in record if chosen else has_text(record)


def has_text(record: Record) -> bool:
    """Whether a record says by itself which of its fields is the text."""
    names = {key.lower().replace(" ", "_") for key in record}
    return not names.isdisjoint(_NAMES["text"].split())


def _field(record: Record, key: str, material: Material) -> object:
    if key in material.choice.fields:
        return record.get(material.choice.fields[key])
    lower = {name.lower().replace(" ", "_"): name for name in record}
    names = (lower[name] for name in _NAMES[key].split() if name in lower)
    return next((record[name] for name in names if record[name]), None)


def _text(value: object) -> str:
    """The text of a field; a list of paragraphs is put together."""
    if isinstance(value, list):
        return "\n\n".join(_text(item) for item in cast("list[object]", value))
    if isinstance(value, dict):
        return _text(cast("dict[str, object]", value).get("text"))
    if not isinstance(value, str):
        return ""
    text = value.encode(errors="replace").decode()
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _plain(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_plain, cast("list[object]", value))))
    if isinstance(value, dict):
        return _plain(cast("dict[str, object]", value).get("name"))
    return str(value).encode(errors="replace").decode() if isinstance(value, str | int) else ""


def _extracted(text: str) -> Extracted:
    if text.lstrip().startswith("<") and (root := html_tree.parse(text)) is not None:
        builder = Builder()
        markup.add(builder, root)
        if builder.blocks:
            return Extracted(builder.text, builder.blocks)
    return Extracted(text, plain.blocks(text))


def _no_field(record: Record, material: Material) -> str:
    names = ", ".join(" ".join(name.split())[:40] for name in list(record)[:12])
    return (
        f"{material.origin}: no field is called text; say which one holds it, such as "
        f"{material.origin}#text=FIELD (there are: {names})."
    )
