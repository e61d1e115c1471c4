"""Columns of a page that a PDF draws line by line, across all of them, taken apart again."""

from __future__ import annotations

from itertools import pairwise
from statistics import mean
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pdf_line import Line

_FEWEST = 3
"""Lines of columns side by side; fewer may be rows of a table."""
_LONG = 25
"""Characters of their lines on average; cells of a table that are longer have several lines."""
_APART = 1.7
"""Times the size of the letters from one line to the next; rows of a table stand further apart."""
_INDENT = 2.5
"""By how many sizes of the letters a line may begin right of its column."""


def unwoven(lines: list[Line]) -> list[Line]:
    """The lines of a page with those of columns one after the other.

    Args:
        lines: Of one page, in the order of the file.
    """
    done: list[Line] = []
    at = 0
    while at < len(lines):
        end = _end(lines, at) if lines[at].row else at
        run = lines[at:end]
        if sum(line.row for line in run) >= _FEWEST and _are_columns(run):
            done += _columns(run)
            at = end
        else:
            done.append(lines[at])
            at += 1
    return done


def _end(lines: list[Line], start: int) -> int:
    """Where lines end that stand in the columns of a row, or in one of these."""
    lefts = [left for _, left, _ in lines[start].cells]
    end = start + 1
    for above, line in pairwise(lines[start:]):
        gap = above.bottom - line.bottom
        if not (0 < gap < _APART * line.size and _place(line, lefts)):
            break
        end += 1
    return end


def _place(line: Line, lefts: list[float]) -> list[int]:
    """In which columns the cells of a line stand; none where one stands in no column."""
    indent = _INDENT * line.size
    cells = line.cells or ((line.text, line.left, line.right),)
    places = [
        next((n for n, at in enumerate(lefts) if -2 < left - at < indent), -1)
        for _, left, _ in cells
    ]
    beyond = [
        right > lefts[n + 1]
        for n, (_, _, right) in zip(places, cells, strict=True)
        if 0 <= n < len(lefts) - 1
    ]
    fits = -1 not in places and len(set(places)) == len(places) and not any(beyond)
    return places if fits else []


def _are_columns(run: list[Line]) -> bool:
    lefts = [left for _, left, _ in run[0].cells]
    columns: list[list[str]] = [[] for _ in lefts]
    for line in run:
        for number, (words, _, _) in zip(_place(line, lefts), line.cells, strict=False):
            columns[number].append(words)
    return all(column and mean(map(len, column)) > _LONG for column in columns)


def _columns(run: list[Line]) -> list[Line]:
    lefts = [left for _, left, _ in run[0].cells]
    columns: list[list[Line]] = [[] for _ in lefts]
    for line in run:
        cells = line.cells or ((line.text, line.left, line.right),)
        for number, (words, left, right) in zip(_place(line, lefts), cells, strict=True):
            last = number == _place(line, lefts)[-1]
            cell_line = line._replace(text=words, left=left, right=right, row=False, cells=())
            columns[number].append(cell_line if last else cell_line._replace(hyphen=False))
    return [line for column in columns for line in column]
