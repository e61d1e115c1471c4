"""CSV that spreadsheets show as it is, and compute nothing of."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO

from .printable import printable

_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠\t\r]")
"""How a cell begins that a spreadsheet would compute instead of show (OWASP, CSV injection)."""


def csv_text(columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> str:
    """A table with its headings as CSV (RFC 4180), with a byte order mark.

    Args:
        columns: The headings.
        rows: The cells of each row by their headings; those that are missing stay empty.
    """
    file = StringIO()
    # Without the mark at the beginning Excel reads UTF-8 as something else.
    file.write("\N{BYTE ORDER MARK}")
    writer = csv.DictWriter(file, columns, restval="", lineterminator="\r\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: harmless(printable(value)) for name, value in row.items()})
    return file.getvalue()


def harmless(cell: str) -> str:
    """A cell that says what it says, and that no spreadsheet takes for a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell
