"""First order: how much two passages say with the same words and the same letters.

Half of it are stems weighted by idf (Spärck Jones 1972) with concepts beside them, half character
n-grams, which carry what stemming and compounds hide. Lengths are only partly divided out: a long
passage that says a thing in passing is still about it.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from ..settings import Settings
from ..text.vocabulary import Vocabulary, grams, idf
from .similarity import Progress, in_steps, share_of_work

Matrix = NDArray[np.float64]
Row = dict[str, float]

_BLOCK = 512
"""Columns multiplied at once: short enough to cancel and to keep a screen responsive."""


def lexical(
    texts: Sequence[str],
    tokens: Sequence[Sequence[str]],
    groups: NDArray[np.int64],
    vocabulary: Vocabulary,
    settings: Settings,
    progress: Progress = lambda _: None,
) -> Matrix:
    """Inner products between all passages, scaled by their lengths; 0 to about 1.

    Args:
        texts: The passages in reading order.
        tokens: Their stems.
        groups: The number of the document that each belongs to.
        vocabulary: What weighs the stems.
        settings: The weights.
        progress: Told about the work.
    """
    half = share_of_work(progress, 0.0, 0.4)
    total = settings.stem_share * _side(stem_rows(tokens, vocabulary), groups, settings, half)
    cut = [grams(texts[n]) for n in in_steps(range(len(texts)), share_of_work(progress, 0.4, 0.5))]
    rows = weighted(cut, progress=share_of_work(progress, 0.5, 0.7))
    by_gram = _side(rows, groups, settings, share_of_work(progress, 0.7, 1.0))
    return total + (1 - settings.stem_share) * by_gram


def stem_rows(tokens: Sequence[Sequence[str]], vocabulary: Vocabulary) -> list[Row]:
    """The weights of the stems and concepts of each passage."""
    plain = weighted(tokens, vocabulary.weight)
    concepts = weighted([vocabulary.concepts_in(each) for each in tokens], vocabulary.weight)
    return [a | b for a, b in zip(plain, concepts, strict=True)]


def weighted(
    tokens: Sequence[Sequence[str]],
    weight: Callable[[str], float] = lambda _: 1.0,
    progress: Progress = lambda _: None,
) -> list[Row]:
    """{token: (1 + log count) * idf * weight} for each list; the idf is that of these lists."""
    steps = range(len(tokens))
    counts = [Counter(tokens[n]) for n in in_steps(steps, share_of_work(progress, 0.0, 0.5))]
    frequency = Counter(token for count in counts for token in count)
    value = {t: idf(n, len(tokens)) * weight(t) for t, n in frequency.items()}
    return [
        {t: (1 + math.log(often)) * value[t] for t, often in counts[n].items()}
        for n in in_steps(steps, share_of_work(progress, 0.5, 1.0))
    ]


def _side(
    rows: Sequence[Row], groups: NDArray[np.int64], settings: Settings, progress: Progress
) -> Matrix:
    return cosine(carry(products(rows, progress), groups, settings.carry), settings.length_power)


def products(rows: Sequence[Row], progress: Progress = lambda _: None) -> Matrix:
    """All inner products: rare tokens sparse, frequent ones in dense blocks."""
    size = len(rows)
    table = sparse_table(rows)
    held = np.diff(table.indptr)
    most = max(16, size // 32)
    rare, frequent = np.flatnonzero((held > 1) & (held <= most)), np.flatnonzero(held > most)
    result = np.zeros((size, size))
    starts = range(0, size, _BLOCK)
    narrow = table[:, rare].tocsr()
    for start in in_steps(starts, share_of_work(progress, 0.0, 0.5)):
        block = narrow[start : start + _BLOCK] @ narrow.T
        result[start : start + _BLOCK] = block.toarray()
    for start in in_steps(range(0, len(frequent), _BLOCK), share_of_work(progress, 0.5, 1.0)):
        block = table[:, frequent[start : start + _BLOCK]].toarray()
        result += block @ block.T
    np.fill_diagonal(result, [math.fsum(v * v for v in row.values()) for row in rows])
    return result


def sparse_table(rows: Sequence[Row]) -> Any:
    """The rows as a sparse matrix, a column for each token in the order in which they occur."""
    # Imported late: what is told of a topic's words alone needs no scipy.
    from scipy import sparse  # pyright: ignore[reportMissingTypeStubs]  # noqa: PLC0415

    columns: dict[str, int] = {}
    where = [columns.setdefault(token, len(columns)) for row in rows for token in row]
    values = np.array([value for row in rows for value in row.values()], dtype=np.float64)
    starts = np.cumsum([0, *map(len, rows)])
    return sparse.csr_matrix((values, where, starts), shape=(len(rows), len(columns))).tocsc()


def carry(product: Matrix, groups: NDArray[np.int64], share: float) -> Matrix:
    """The products if each passage also held a share of the one before it in its document."""
    if not share or len(product) < 2:
        return product
    follows = np.concatenate([[0.0], np.where(groups[1:] == groups[:-1], share, 0.0)])
    product = product + follows[:, None] * np.roll(product, 1, axis=0)
    return product + follows * np.roll(product, 1, axis=1)


def cosine(product: Matrix, power: float = 1.0) -> Matrix:
    """x.y / (|x||y|)^power, scaled by the median length; a power of 1 is the cosine."""
    norm = np.sqrt(product.diagonal())
    norm = np.where(norm == 0, 1.0, norm)
    norm = norm**power * float(np.median(norm)) ** (1 - power) if len(norm) else norm
    return cast("Matrix", product / norm[:, None] / norm)


def summed(rows: Sequence[Mapping[str, float]], groups: Sequence[int], count: int) -> list[Row]:
    """The sum of the rows of each group."""
    totals: list[defaultdict[str, float]] = [defaultdict(float) for _ in range(count)]
    for row, group in zip(rows, groups, strict=True):
        for token, value in row.items():
            totals[group][token] += value
    return [dict(total) for total in totals]
