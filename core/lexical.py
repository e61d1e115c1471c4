"""First order: how much two passages say with the same words and the same letters.

Half of it are stems weighted by idf (Spärck Jones 1972) with concepts beside them, half character
n-grams, which carry what stemming and compounds hide. Lengths are only partly divided out: a long
passage that says a thing in passing is still about it.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import cast

import numpy as np
from numpy.typing import NDArray

from .settings import Settings
from .similarity import Progress, in_steps, share_of_work
from .vocabulary import Vocabulary, grams, idf

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
    half = share_of_work(progress, 0.4, 1.0)
    by_gram = _side(weighted([grams(text) for text in texts]), groups, settings, half)
    return total + (1 - settings.stem_share) * by_gram


def stem_rows(tokens: Sequence[Sequence[str]], vocabulary: Vocabulary) -> list[Row]:
    """The weights of the stems and concepts of each passage."""
    plain = weighted(tokens, vocabulary.weight)
    concepts = weighted([vocabulary.concepts_in(each) for each in tokens], vocabulary.weight)
    return [a | b for a, b in zip(plain, concepts, strict=True)]


def weighted(
    tokens: Sequence[Sequence[str]], weight: Callable[[str], float] = lambda _: 1.0
) -> list[Row]:
    """{token: (1 + log count) * idf * weight} for each list; the idf is that of these lists."""
    counts = [Counter(each) for each in tokens]
    frequency = Counter(token for count in counts for token in count)
    value = {t: idf(n, len(tokens)) * weight(t) for t, n in frequency.items()}
    return [{t: (1 + math.log(n)) * value[t] for t, n in count.items()} for count in counts]


def _side(
    rows: Sequence[Row], groups: NDArray[np.int64], settings: Settings, progress: Progress
) -> Matrix:
    return cosine(carry(products(rows, progress), groups, settings.carry), settings.length_power)


def products(rows: Sequence[Row], progress: Progress = lambda _: None) -> Matrix:
    """All inner products: an inverted index for rare tokens, dense blocks for frequent ones."""
    size = len(rows)
    postings: defaultdict[Hashable, list[tuple[int, float]]] = defaultdict(list)
    for index, row in enumerate(rows):
        for token, value in row.items():
            postings[token].append((index, value))
    result = np.zeros((size, size))
    # In the order of what is in them, so that the order of the documents changes no sum by much.
    most = max(16, size // 32)
    _add_rare(result, [each for each in postings.values() if 1 < len(each) <= most])
    frequent = [each for each in postings.values() if len(each) > most]
    for start in in_steps(range(0, len(frequent), _BLOCK), progress):
        block = np.zeros((size, min(_BLOCK, len(frequent) - start)))
        for column, posting in enumerate(frequent[start : start + _BLOCK]):
            where, values = zip(*posting, strict=True)
            block[list(where), column] = values
        result += block @ block.T
    np.fill_diagonal(result, [math.fsum(v * v for v in row.values()) for row in rows])
    return result


def _add_rare(result: Matrix, postings: Sequence[Sequence[tuple[int, float]]]) -> None:
    """Add the products of tokens that few passages hold, those of equal number at once."""
    by_length: defaultdict[int, list[Sequence[tuple[int, float]]]] = defaultdict(list)
    for posting in postings:
        by_length[len(posting)].append(posting)
    flat, size = result.reshape(-1), len(result)
    for length, alike in sorted(by_length.items()):
        step = max(1, 1_000_000 // length**2)
        for start in range(0, len(alike), step):
            table = np.array(alike[start : start + step])
            where, values = table[:, :, 0].astype(np.int64), table[:, :, 1]
            cells = where[:, :, None] * size + where[:, None, :]
            np.add.at(flat, cells.ravel(), (values[:, :, None] * values[:, None, :]).ravel())


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
