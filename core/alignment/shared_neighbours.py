"""Second order: passages are alike when they resemble the same other passages.

Two paragraphs on one event may hardly share a word, and yet both share some with a third. It is
the idea of second-order co-occurrence (Schütze 1998) with passages in place of words.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from .lexical import Matrix

Rows: TypeAlias = slice | list[int]
"""Some passages of all."""

_OWN = 0.5
"""What a passage's likeness to itself counts among its likenesses to others."""
_BLOCK = 512
"""Rows multiplied at once: short enough to cancel and to keep a screen responsive."""


def unit_likenesses(
    likenesses: Matrix, groups: NDArray[np.int64], rows: Rows, most: int | None = None
) -> Matrix:
    """Rows of length 1 whose inner products are the cosines of likenesses, 0 to 1.

    Likeness to passages of other documents counts fully, that to passages of the own document
    hardly: half with two documents (there is no third one to ask), a sixth with three,
    1 / D(D - 1) with D.

    Args:
        likenesses: Those of some passages to all, of the first order; they are changed.
        groups: The number of the document that each passage belongs to.
        rows: Which passages these are.
        most: How many of its likenesses each passage keeps; None for all of them.
    """
    documents = len(set(groups.tolist()))
    kin = 1 / (documents * (documents - 1)) if documents > 1 else 1.0
    each = np.arange(len(groups))[rows]
    places = np.arange(len(each))
    own = _OWN * likenesses[places, each]
    for row, group in zip(likenesses, groups[rows], strict=True):
        row[groups == group] *= kin
    kept = keep_top(likenesses, most) if most else likenesses
    kept[places, each] = own
    return _unit(kept)


def rows_cosine(matrix: Matrix) -> Matrix:
    """Cosine between all rows."""
    unit = _unit(matrix)
    result = np.empty((len(unit), len(unit)))
    for start in range(0, len(unit), _BLOCK):
        # What lies on one side of the diagonal lies on the other as well.
        block = unit[start : start + _BLOCK] @ unit[start:].T
        result[start : start + _BLOCK, start:] = block
        result[start:, start : start + _BLOCK] = block.T
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
