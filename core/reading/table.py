"""Tables (CSV, TSV): every row is a document, the first row names the fields."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from .. import limits
from ..errors import DocumentError
from . import records
from .material import Extracted, Material

_SEPARATORS = ",;\t|"


def claims(material: Material) -> bool:  # noqa: ARG001 - any text may hold commas
    """Never: a table is told by its file's name."""
    return False


def read(material: Material) -> Iterator[Extracted]:
    """Each chosen row.

    Raises:
        DocumentError: It is no table, or no column holds a text.
    """
    yield from records.read(_rows(material), material)


def _rows(material: Material) -> Iterator[records.Record]:
    head = material.text.lstrip("\n").partition("\n")[0]
    separator = max(_SEPARATORS, key=head.count)
    # A cell may hold a whole book; the default limit is 128 kB. It counts for the whole process,
    # so it is never lowered.
    csv.field_size_limit(limits.SOURCE)
    rows = csv.DictReader(
        StringIO(material.text, newline=""), delimiter=separator, restkey="", restval=""
    )
    try:
        for row in rows:
            yield {key.strip(): value for key, value in row.items() if key and key.strip()}
    except csv.Error as error:
        raise DocumentError(
            f"{material.origin}: the table is damaged in line {rows.line_num} ({error})."
        ) from error
