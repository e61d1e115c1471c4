"""Second order: passages are alike when they resemble the same other passages.

Two paragraphs on one event may hardly share a word, and yet both share some with a third. It is
the idea of second-order co-occurrence (Schütze 1998) with passages in place of words.
"""

from __future__ import annotations

from typing import cast

import numpy as np
from numpy.typing import NDArray

from .lexical import Matrix

_OWN = 0.5
"""What a passage's likeness to itself counts among its likenesses to others."""
_BLOCK = 512
"""Rows multiplied at once: short enough to cancel and to keep a screen responsive."""


def company(first: Matrix, groups: NDArray[np.int64], most: int | None = None) -> Matrix:
    """Cosine of the rows of likenesses, 0 to 1.

    Likeness to passages of other documents counts fully, that to passages of the own document
    hardly: half with two documents (there is no third one to ask), a sixth with three,
    1 / D(D - 1) with D.

    Args:
        first: Likenesses of the first order.
        groups: The number of the document that each passage belongs to.
        most: How many of its likenesses each passage keeps; None for all of them.
    """
    documents = len(set(groups.tolist()))
    kin = 1 / (documents * (documents - 1)) if documents > 1 else 1.0
    table = np.where(groups[:, None] != groups, first, kin * first)
    if most:
        table = keep_top(table, most)
    np.fill_diagonal(table, _OWN * first.diagonal())
    return rows_cosine(table)


def rows_cosine(matrix: Matrix) -> Matrix:
    """Cosine between all rows."""
    norm = np.sqrt((matrix * matrix).sum(1))
    unit = matrix / np.where(norm == 0, 1.0, norm)[:, None]
    result = np.empty((len(unit), len(unit)))
    for start in range(0, len(unit), _BLOCK):
        np.matmul(unit[start : start + _BLOCK], unit.T, out=result[start : start + _BLOCK])
    return result


def keep_top(matrix: Matrix, most: int) -> Matrix:
    """The matrix with only the largest values of each row, and those equal to the last of them."""
    if most >= matrix.shape[1]:
        return matrix
    # Rounded, so that no noise of the last bits decides what is kept.
    rounded = np.round(matrix, 9)
    least = -np.partition(-rounded, most - 1, axis=1)[:, most - 1 : most]
    return cast("Matrix", np.where(rounded >= least, matrix, 0.0))
