"""Non-negative factorisation of a table (Lee and Seung 1999).

It begins at the rows that together stand for the rest best, so that nothing in it is random.
"""

from __future__ import annotations

from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from ..alignment.lexical import Matrix
from ..progress import Progress, in_steps, share_of_work

_ROUNDS = 200
_ROWS = 64
"""Rows worked on at once: so many stay near the processor."""


def factorised(table: Matrix, count: int, progress: Progress) -> Matrix:
    """The parts of which the rows are sums, as weights of the columns; at most `count`."""
    seeds = _spread_out(table, min(count, len(table)), share_of_work(progress, 0.0, 0.4))
    start = np.take(table, seeds, axis=0) + 1e-3 * table.mean(0)
    return _refined(table, start, share_of_work(progress, 0.4, 1.0))


def _refined(table: Matrix, parts: Matrix, progress: Progress) -> Matrix:
    """Lee and Seung's multiplicative updates, from the parts that are given."""
    shares: Matrix = np.maximum(table @ parts.T, 1e-6)
    # Imported late, as in `lexical`; most of the table is noughts.
    from scipy import sparse  # pyright: ignore[reportMissingTypeStubs]  # noqa: PLC0415

    sparse_table: Any = sparse.csr_matrix(table)
    rounds = _ROUNDS if len(table) <= 500 else _ROUNDS // 4
    for _ in in_steps(range(rounds), progress):
        shares, parts = _updated(sparse_table, shares, parts)
    return np.round(parts, 6)


def _updated(table: Any, shares: Matrix, parts: Matrix) -> tuple[Matrix, Matrix]:
    # Rounded, so that the last bits, which differ between machines, do not add up.
    fit = cast("Matrix", table.dot(parts.T))
    shares = np.round(shares * fit / (shares @ (parts @ parts.T) + 1e-12), 10)
    fit = cast("Matrix", table.T.dot(shares).T)
    return shares, np.round(parts * fit / (shares.T @ shares @ parts + 1e-12), 10)


def _spread_out(table: Matrix, count: int, progress: Progress) -> NDArray[np.int64]:
    """Passages that together stand for the rest best: greedy facility location."""
    apart: Matrix = table - table.mean(0)
    apart = apart / np.maximum(np.sqrt((apart * apart).sum(1)), 1e-12)[:, None]
    alike: Matrix = np.maximum(apart @ apart.T, 0).round(9)
    best = np.zeros(len(table))
    chosen: list[int] = []
    for _ in in_steps(range(count), progress):
        strips = (alike[n : n + _ROWS] for n in range(0, len(alike), _ROWS))
        gain = np.concatenate([np.maximum(strip - best, 0).sum(1) for strip in strips])
        gain[chosen] = -1
        chosen.append(int(np.argmax(np.round(gain, 6))))
        best = np.maximum(best, alike[chosen[-1]])
    return np.array(chosen, dtype=np.int64)
