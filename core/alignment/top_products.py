"""The largest inner products of each row of a sparse table with the columns of another."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from scipy import sparse  # pyright: ignore[reportMissingTypeStubs]

try:
    from sparse_dot_topn import (  # pyright: ignore[reportMissingTypeStubs]
        sp_matmul_topn,  # pyright: ignore[reportUnknownVariableType]
    )
except ImportError:  # there are no wheels of it for Linux on ARM
    sp_matmul_topn = None

_ROWS = 50
"""Rows multiplied at once without the library: their products are all held."""


def top_products(rows: Any, columns: Any, most: int) -> Any:
    """The `most` largest products above 0 of each row, largest first, as a CSR matrix."""
    if sp_matmul_topn is not None:
        return cast("Any", sp_matmul_topn)(rows, columns, top_n=most, sort=True)
    return slowly(rows, columns, most)


def slowly(rows: Any, columns: Any, most: int) -> Any:
    """The same with scipy alone, which works out every product."""
    parts = [_top(rows[n : n + _ROWS] @ columns, most) for n in range(0, rows.shape[0], _ROWS)]
    return cast("Any", sparse).vstack(parts, format="csr")


def _top(products: Any, most: int) -> Any:
    starts: list[int] = [0]
    where: list[NDArray[np.int32]] = []
    values: list[NDArray[np.float64]] = []
    for row in range(products.shape[0]):
        entries = slice(products.indptr[row], products.indptr[row + 1])
        best = np.argsort(-products.data[entries], kind="stable")[:most]
        where.append(products.indices[entries][best])
        values.append(products.data[entries][best])
        starts.append(starts[-1] + len(best))
    parts = (np.concatenate(values), np.concatenate(where), starts)
    return sparse.csr_matrix(parts, shape=products.shape)
