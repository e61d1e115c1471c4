"""First order: how much two passages say with the same words and the same letters.

Half of it are stems weighted by idf (Spärck Jones 1972) with concepts beside them, half character
n-grams, which carry what stemming and compounds hide. Lengths are only partly divided out: a long
passage that says a thing in passing is still about it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..run import Run
from ..settings import Settings
from ..text.vocabulary import Vocabulary
from .tables import Table, gram_table, squares, stem_table, summed, token_table

Matrix = NDArray[np.float64]

_ONE_SUBJECT = 0.2
"""Cosine of two documents from which on they are on one subject."""
_RARE = 16
"""Rows that a rare token is in at most, or an eighth of all."""
_ROWS = 64
"""Rows worked on at once: so many stay near the processor."""
_BLOCK = 512
"""Columns multiplied at once: short enough to cancel and to keep a screen responsive."""


def lexical(
    texts: Sequence[str],
    groups: NDArray[np.int64],
    vocabulary: Vocabulary,
    run: Run,
) -> Matrix:
    """Inner products between all passages, scaled by their lengths; 0 to about 1.

    Args:
        texts: The passages in reading order.
        groups: The number of the document that each belongs to.
        vocabulary: Their stems, and what weighs these.
        run: The step that this is, with the weights.
    """
    share = run.settings.stem_share
    by_stem = stem_table(vocabulary, run.part(0.0, 0.1))
    total = _side(by_stem, groups, share, run.part(0.1, 0.4))
    by_gram = gram_table(texts, run.part(0.4, 0.5))
    total += _side(by_gram, groups, 1 - share, run.part(0.5, 1.0))
    return total


def _side(table: Table, groups: NDArray[np.int64], share: float, run: Run) -> Matrix:
    """The products of one table, scaled, as a share of the whole."""
    settings = run.settings
    product = products(table, run)
    carry(product, groups, settings.preceding_weight)
    scale(product, settings.length_power)
    product *= share
    return product


def products(table: Table, run: Run | None = None) -> Matrix:
    """All inner products of the rows: rare tokens sparse, frequent ones in dense blocks."""
    run = run or Run()
    size = table.shape[0]
    columns = table.tocsc()
    lengths = np.diff(columns.indptr)
    most = max(_RARE, size // 8)
    result = np.empty((size, size))
    # What lies on one side of the diagonal lies on the other as well.
    strips = [slice(start, start + _BLOCK) for start in range(0, size, _BLOCK)]
    rare = columns[:, (lengths > 1) & (lengths <= most)].tocsr()
    for n in run.part(0.0, 0.5).steps(range(len(strips))):
        rows = strips[n]
        result[rows, rows.start :] = (rare[rows] @ rare[rows.start :].T).toarray()
    _add_dense(result, columns[:, lengths > most], strips, run.part(0.5, 1.0))
    for rows in strips:
        result[rows.stop :, rows] = result[rows, rows.stop :].T
    np.fill_diagonal(result, squares(table))
    return result


def _add_dense(result: Matrix, frequent: Any, strips: Sequence[slice], run: Run) -> None:
    """Add to products those of frequent tokens, block by block, above the diagonal."""
    for first in run.steps(range(0, frequent.shape[1], _BLOCK)):
        block = frequent[:, first : first + _BLOCK].toarray()
        for rows in strips:
            result[rows, rows.start :] += block[rows] @ block[rows.start :].T


def carry(product: Matrix, groups: NDArray[np.int64], share: float) -> None:
    """Make of products those if each passage also held a share of the one before it."""
    if not share or len(product) < 2:
        return
    follows = np.where(groups[1:] == groups[:-1], share, 0.0)
    for end in range(len(product), 0, -_ROWS):  # from below: each row asks for the one above it
        rows = product[max(0, end - _ROWS) : end]
        first = max(1, end - _ROWS)
        above = follows[first - 1 : end - 1, None] * product[first - 1 : end - 1]
        rows[len(rows) - len(above) :] += above
        rows[:, 1:] += follows * rows[:, :-1]


def scale(product: Matrix, power: float = 1.0) -> None:
    """Make x.y / (|x||y|)^power of products, scaled by the median length; 1 makes the cosine."""
    norm = _lengths(product.diagonal(), power)
    for start in range(0, len(product), _ROWS):
        rows = product[start : start + _ROWS]
        rows /= norm[start : start + _ROWS, None]
        rows /= norm


def whole_documents(
    vocabulary: Vocabulary, groups: NDArray[np.int64], run: Run | None = None
) -> Matrix:
    """How near each two documents are, against the nearest that each of them has; 0 to 1.

    That two documents are as near as any says nothing of their passages, so it does not matter
    how near that is, and events can be compared. Documents with hardly a word in common stay apart.
    """
    tokens = vocabulary.tokens
    table = token_table(len(tokens), tokens.__getitem__, run=run)
    cosines = products(summed(table, groups))
    scale(cosines)
    nearest = np.where(np.eye(len(cosines), dtype=bool), 0.0, cosines).max(1, initial=0.0)
    least = np.maximum(_ONE_SUBJECT, np.minimum(nearest[:, None], nearest[None]))
    return np.minimum(1.0, cosines / least)


def own_and_carried(
    table: Table, groups: NDArray[np.int64], settings: Settings, a: int, b: int
) -> tuple[float, float]:
    """What two passages share themselves, and what the passages before them add to it."""
    before = np.concatenate(
        [[0.0], np.where(groups[1:] == groups[:-1], settings.preceding_weight, 0.0)]
    )
    square = np.array(squares(table))
    carried = np.concatenate([[0.0], _dots(table[1:], table[:-1])])
    norm = _lengths(
        square + 2 * before * carried + before**2 * np.roll(square, 1), settings.length_power
    )
    here, there = [a, a - 1, a, a - 1], [b, b, b - 1, b - 1]
    parts = _dots(table[here], table[there]) / (norm[a] * norm[b])
    weights = [before[a], before[b], before[a] * before[b]]
    return float(parts[0]), float(parts[1:] @ weights)


def _lengths(squared: NDArray[np.float64], power: float) -> NDArray[np.float64]:
    """What the passages' products are divided by, given those with themselves."""
    norm = np.sqrt(squared)
    norm = np.where(norm == 0, 1.0, norm)
    return norm**power * float(np.median(norm)) ** (1 - power) if len(norm) else norm


def _dots(rows: Table, others: Table) -> NDArray[np.float64]:
    """The inner product of each row with the one at the same place in another table."""
    return np.asarray(rows.multiply(others).sum(1), dtype=np.float64).ravel()
