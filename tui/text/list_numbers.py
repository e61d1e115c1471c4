"""The number that a list has before a passage: part of the document, but of no passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from ...core.text.visible import one_line

if TYPE_CHECKING:
    from ...core.documents import Document

MOST_CHARACTERS = 16
"""Of a number, as of "Article XXVIII."; what is longer is none."""

_BEFORE = 80
"""Characters before a passage that are looked at: a number in a list within lists is indented."""


def list_number(document: Document, index: int) -> str:
    """What stands before a passage on its first line, such as "1." or "(a)".

    Nothing for a bullet, which tells nothing, and for a speaker ("Moderator:"), whose voice is told
    elsewhere.

    Args:
        document: The document.
        index: Which of its passages, from 0.
    """
    start = document.passages[index].start
    before = document.passages[index - 1].end if index else 0
    since = document.text[max(before, start - _BEFORE) : start]
    number = one_line(since.rpartition("\n")[2])
    is_number = any(map(str.isalnum, number)) and ":" not in number
    return number if is_number and len(number) <= MOST_CHARACTERS else ""


def indent(number: str, width: int) -> int:
    """Cells that the rows of a passage leave for its number; none where that takes half of them."""
    cells = cell_len(number) + 1 if number else 0
    return cells if cells * 2 <= width else 0
