"""JSON and JSON lines: every object is a document."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import cast

from ..errors import DocumentError
from . import records
from .material import Extracted, Material

_WRAPPED = 2
"""Objects around the list of texts, at most."""


def claims(material: Material) -> bool:
    """Whether the text is JSON with objects that hold a text."""
    if material.text.lstrip()[:1] not in ("{", "["):
        return False
    try:
        first = next(_objects(material), None)
    except (DocumentError, RecursionError):
        return False
    return first is not None and records.has_text(first)


def read(material: Material) -> Iterator[Extracted]:
    """Each chosen object: of a list, of a list inside an object, of a line.

    Raises:
        DocumentError: It is no JSON, holds no objects, or no key holds a text.
    """
    if next(_objects(material), None) is None:
        raise DocumentError(
            f"{material.origin}: there are no objects in this JSON; each text has to be one."
        )
    yield from records.read(_objects(material), material)


def _objects(material: Material) -> Iterator[records.Record]:
    try:
        value: object = json.loads(material.text)
    except ValueError as error:
        yield from _lines(material, error)
        return
    for item in _list(value):
        if isinstance(item, dict):
            yield cast("records.Record", item)


def _list(value: object, depth: int = _WRAPPED) -> list[object]:
    if isinstance(value, list):
        return cast("list[object]", value)
    if isinstance(value, dict) and not records.has_text(cast("records.Record", value)):
        # Services wrap what they send: {"articles": [...]}, {"data": {"articles": [...]}}.
        inside = list(cast("dict[str, object]", value).values())
        for inner in inside:
            if isinstance(inner, list) and any(isinstance(item, dict) for item in inner):  # pyright: ignore
                return cast("list[object]", inner)
        for inner in inside if depth else ():
            if isinstance(inner, dict) and (inner_records := _list(inner, depth - 1)) != [inner]:  # pyright: ignore
                return inner_records
    return [value]


def _lines(material: Material, error: Exception) -> Iterator[records.Record]:
    """The objects of a file with one on each line.

    Args:
        material: The file.
        error: Why it is no JSON as a whole.
    """
    number = 0
    for number, line in enumerate(material.text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            value: object = json.loads(line)
        except ValueError:
            where = f"line {number}" if number > 1 else str(error)[:120]
            raise DocumentError(
                f"{material.origin}: this is no valid JSON ({where}); mend or export it again."
            ) from None
        if isinstance(value, dict):
            yield cast("records.Record", value)
