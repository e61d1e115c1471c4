"""Tables (CSV, TSV): every row is a document, the first row names the fields."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from io import StringIO
from itertools import islice

from .. import limits
from ..errors import DocumentError
from . import records
from .material import Extracted, Material

_SEPARATORS = ",;\t|"
_SAID = re.compile(r"\s*\"?sep=(.)\"?[,;\t|]*\n", re.IGNORECASE)
"""The line before the first row in which Excel says what separates the cells."""
_ABOVE = 20
"""Lines among which the row that names the fields is looked for."""
_WIDEST = 20_000
"""Characters of such a row."""
_QUOTED = re.compile(r"\"(?:[^\"]|\"\")*\"")
_END = "\0"
"""A row of its own below the last one; a quote that is never closed holds it."""


def claims(material: Material) -> bool:  # noqa: ARG001 - any text may hold commas
    """Never: a table is told by its file's name."""
    return False


def read(material: Material) -> Iterator[Extracted]:
    """Each chosen row.

    Raises:
        DocumentError: It is no table, or no column holds a text.
    """
    yield from records.read(_rows(material), material)


def _header(text: str, separators: str, material: Material) -> tuple[int, str]:
    """Where the row that names the fields begins, and what separates its cells.

    Programs put a title and the day of the export above it: rows that fill fewer cells.
    """
    lines = list(islice(re.finditer(r"[^\n]+", text), _ABOVE))
    for separator in separators:
        most = 1
        for number, line in enumerate(lines):
            row = next(csv.reader([line[0][:_WIDEST]], delimiter=separator))
            cells = [cell.strip() for cell in row]
            filled = sum(map(bool, cells))
            named = records.names_text(dict.fromkeys(cells), material)
            if named and filled > (most if number else 0):
                return line.start(), separator
            most = max(most, filled)
    head = _QUOTED.sub("", text.lstrip("\n")).partition("\n")[0]
    return 0, max(separators, key=head.count)


def _rows(material: Material) -> Iterator[records.Record]:
    # A cell may hold a whole book; the default limit is 128 kB. It counts for the whole process,
    # so it is never lowered.
    csv.field_size_limit(limits.SOURCE)
    rows = _reader(material)
    try:
        line = rows.line_num if rows.fieldnames else 0
        for row in rows:
            _ends(row, material, rows.line_num - line)
            line = rows.line_num
            if not any(cell.strip().strip(_END) for cell in _cells(row)):
                continue  # what a program leaves below the last row
            yield {key.strip(): value for key, value in row.items() if key and key.strip()}
    except csv.Error as error:
        raise DocumentError(
            f"{material.origin}: the table is damaged in line {rows.line_num} ({error})."
        ) from error


def _ends(row: Mapping[str, str | list[str]], material: Material, lines: int) -> None:
    """Nothing, unless a row takes in all that stands below it, to the last of so many lines.

    Raises:
        DocumentError: A quote in it is never closed.
    """
    if any(cell.endswith(_END) and len(cell) > len(_END) for cell in _cells(row)):
        line = material.text.count("\n") + 3 - lines
        raise DocumentError(
            f"{material.origin}: the table is damaged: a quote that opens in the row of line {line}"
            " is never closed."
        )


def _cells(row: Mapping[str, str | list[str]]) -> Iterator[str]:
    """All cells of a row, those beyond the header too."""
    for cell in row.values():
        yield from [cell] if isinstance(cell, str) else cell


def _reader(material: Material) -> csv.DictReader[str]:
    """What reads the rows below the header of a table."""
    separator_line = _SAID.match(material.text)
    text = material.text[separator_line.end() if separator_line else 0 :]
    above, separator = _header(text, separator_line[1] if separator_line else _SEPARATORS, material)
    return csv.DictReader(
        StringIO(f"{text[above:]}\n{_END}", newline=""),
        delimiter=separator,
        restkey="",
        restval="",
        skipinitialspace=separator != "\t",
    )
