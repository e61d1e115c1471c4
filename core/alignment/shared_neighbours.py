"""Second order: passages are alike when they resemble the same other passages.

Two paragraphs on one event may hardly share a word, and yet both share some with a third. It is
the idea of second-order co-occurrence (Schütze 1998) with passages in place of words.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..run import Run
from .lexical import Matrix

_OWN = 0.5
"""What a passage's likeness to itself counts among its likenesses to others."""
_BLOCK = 512
"""Rows multiplied at once: short enough to cancel and to keep a screen responsive."""


def shared_neighbours(
    first: Matrix,
    groups: NDArray[np.int64],
    most: int | None = None,
    run: Run | None = None,
) -> Matrix:
    """Cosine of the rows of likenesses, 0 to 1.

    Likeness to passages of other documents counts fully, that to passages of the own document
    hardly: half with two documents (there is no third one to ask), a sixth with three,
    1 / D(D - 1) with D.

    Args:
        first: Likenesses of the first order.
        groups: The number of the document that each passage belongs to.
        most: How many of its likenesses each passage keeps; None for all of them.
        run: The step that this is.
    """
    table = _likenesses(first, groups, np.arange(len(first)), most)
    return _sparse_cosine(table, run or Run()) if most else rows_cosine(table, run)


def shared_neighbours_of(
    first: Matrix, groups: NDArray[np.int64], a: int, b: int, most: int | None = None
) -> float:
    """The same of two passages alone."""
    rows = _unit(_likenesses(first, groups, np.array([a, b]), most))
    return float(rows[0] @ rows[1])


def _likenesses(
    first: Matrix, groups: NDArray[np.int64], rows: NDArray[np.int64], most: int | None
) -> Matrix:
    """What counts of some passages' likeness to all others."""
    documents = len(set(groups.tolist()))
    kin = 1 / (documents * (documents - 1)) if documents > 1 else 1.0
    table = first[rows]
    for row, group in zip(table, groups[rows], strict=True):
        row[groups == group] *= kin
    if most:
        table = keep_top(table, most)
    table[np.arange(len(rows)), rows] = _OWN * first[rows, rows]
    return table


def rows_cosine(matrix: Matrix, run: Run | None = None) -> Matrix:
    """Cosine between all rows."""
    run = run or Run()
    unit = _unit(matrix)
    result = np.empty((len(unit), len(unit)))
    for start in run.steps(range(0, len(unit), _BLOCK)):
        # What lies on one side of the diagonal lies on the other as well.
        block = unit[start : start + _BLOCK] @ unit[start:].T
        result[start : start + _BLOCK, start:] = block
        result[start:, start : start + _BLOCK] = block.T
    return result


def _sparse_cosine(matrix: Matrix, run: Run) -> Matrix:
    """Cosine between all rows of a matrix that holds little but noughts."""
    from scipy import sparse  # pyright: ignore[reportMissingTypeStubs]  # noqa: PLC0415

    unit: Any = sparse.csr_matrix(_unit(matrix))
    result = np.empty((len(matrix), len(matrix)))
    for start in run.steps(range(0, len(matrix), _BLOCK)):
        block: Any = unit[start : start + _BLOCK] @ unit.T
        result[start : start + _BLOCK] = block.toarray()
    return result


def _unit(matrix: Matrix) -> Matrix:
    norm = np.sqrt(np.array([(row * row).sum() for row in matrix]))
    return matrix / np.where(norm == 0, 1.0, norm)[:, None]


def keep_top(matrix: Matrix, most: int) -> Matrix:
    """The matrix with only the largest values of each row, and those equal to the last of them."""
    if most >= matrix.shape[1]:
        return matrix
    largest = np.empty_like(matrix)
    for start in range(0, len(matrix), _BLOCK):
        block = matrix[start : start + _BLOCK]
        # Rounded, so that no noise of the last bits decides what is kept.
        rounded = np.round(block, 9)
        least = np.partition(rounded, -most, axis=1)[:, -most, None]
        largest[start : start + _BLOCK] = np.where(rounded >= least, block, 0.0)
    return largest
