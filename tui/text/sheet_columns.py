"""The width of each column of a sheet, and a text as it stands in one."""

from __future__ import annotations

from dataclasses import dataclass

from .naming import crop
from .wrapping import wrap

SIGN_CELLS = 2
"""Cells of the column of signs."""
PADDING = 2
"""Cells beside the text of each column."""
LEAST_NAME, MOST_NAME = 24, 48
"""Cells of the column of names: fewer are hard to read, more leave the documents no room."""
LEAST_DOCUMENT = 18
"""Cells of the column of a document at least."""


@dataclass(frozen=True)
class SheetColumns:
    """Cells of the columns, without what stands beside their texts."""

    name: int
    document: int
    """Of each document; so wide that those in view take all the room."""
    in_view: int
    """Documents in view at a time."""


def sheet_columns(room: int, documents: int, longest_name: int) -> SheetColumns:
    """As many documents in view as can be read beside the names; the others are moved to.

    Args:
        room: Cells that there are for all columns.
        documents: How many there are.
        longest_name: Cells that the longest name would like to have.
    """
    cells_left = room - SIGN_CELLS - PADDING
    name_with_padding = LEAST_NAME + PADDING
    in_view = max(1, min(documents, (cells_left - name_with_padding) // (LEAST_DOCUMENT + PADDING)))
    # Half of what is left over goes to the names, as far as they need it.
    spare = cells_left - name_with_padding - in_view * (LEAST_DOCUMENT + PADDING)
    wanted = min(MOST_NAME, max(longest_name, LEAST_NAME)) - LEAST_NAME
    name = LEAST_NAME + max(0, min(wanted, spare // 2))
    document = max(1, (cells_left - name - PADDING) // in_view - PADDING)
    return SheetColumns(name, document, in_view)


def in_column(text: str, width: int, most_lines: int) -> str:
    """A text in lines of a column, the last one cropped where there would be more.

    Args:
        text: Words on one line.
        width: Cells of the column.
        most_lines: Lines at most.
    """
    rows = wrap(text, width)
    lines = [text[start:end] for start, end in rows[:most_lines]]
    if len(rows) > most_lines:
        lines[-1] = crop(text[rows[most_lines - 1][0] :], width)
    return "\n".join(lines)
