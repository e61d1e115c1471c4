"""Texts as sparse tables: a row for each text, a column for each token or n-gram in it.

What a cell holds is (1 + log count) * idf * weight (Salton and Buckley 1988), the idf that of the
texts in the table.
"""

from __future__ import annotations

import math
import re
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..run import Run
from ..text.vocabulary import Vocabulary, idf

_GRAM = 4
"""Letters of an n-gram."""
_LETTERS = 55_000
"""Kinds of letters that are told apart: four of so many fit into 64 bits. No script has more."""
_BLOCK = 200_000
"""Letters cut at once: short enough to cancel."""
_OTHER = re.compile(r"[^\w$%]+")

Table = Any
"""A CSR matrix of scipy's, which carries no type hints."""


def stem_table(vocabulary: Vocabulary, run: Run | None = None) -> Table:
    """The stems of each passage with their concepts beside them."""
    tokens = vocabulary.tokens
    return token_table(
        len(tokens),
        lambda row: [*tokens[row], *vocabulary.concepts_in(tokens[row])],
        vocabulary.weight,
        run,
    )


def token_table(
    rows: int,
    tokens: Callable[[int], Sequence[str]],
    weight: Callable[[str], float] = lambda _: 1.0,
    run: Run | None = None,
) -> Table:
    """The tokens of each row, weighted; a column for each in the order in which they occur."""
    columns: dict[str, int] = {}
    where, often, starts = array("q"), array("q"), array("q", [0])
    for row in (run or Run()).steps(range(rows)):
        counts = Counter(tokens(row))
        where.extend(columns.setdefault(token, len(columns)) for token in counts)
        often.extend(counts.values())
        starts.append(len(where))
    return _weighted(often, where, starts, [weight(token) for token in columns])


def gram_table(texts: Sequence[str], run: Run | None = None) -> Table:
    """The character n-grams of each text, weighted; a column for each in order of the letters."""
    lines = [_line(text) for text in texts]
    codes = np.frombuffer("".join(lines).encode("utf-32-le", "surrogatepass"), dtype="<u4")
    letters = np.unique(codes)
    ends = [*accumulate(map(len, lines), initial=0)]
    cuts = list(_cuts(ends))
    parts: list[tuple[NDArray[np.int64], ...]] = []
    for n in (run or Run()).steps(range(len(cuts))):
        first, last = cuts[n]
        block = np.searchsorted(letters, codes[ends[first] : ends[last]]) % _LETTERS
        parts.append(_grams(block, np.array([*map(len, lines[first:last])])))
    known = np.unique(np.concatenate([np.zeros(0, dtype=np.int64), *(part[0] for part in parts)]))
    where = [np.searchsorted(known, grams)[places] for grams, places, _, _ in parts]
    often = [part[2] for part in parts]
    held = [part[3] for part in parts]
    starts = np.cumsum(np.concatenate([[0], *held]))
    none = np.zeros(0, dtype=np.int64)
    return _weighted(
        np.concatenate([none, *often]), np.concatenate([none, *where]), starts, [1.0] * len(known)
    )


def summed(table: Table, groups: NDArray[np.int64]) -> Table:
    """The sum of the rows of each group, the groups numbered from 0."""
    from scipy import sparse  # pyright: ignore[reportMissingTypeStubs]  # noqa: PLC0415

    rows = len(groups)
    where = (groups, np.arange(rows))
    shape = (int(groups.max(initial=-1)) + 1, rows)
    return sparse.csr_matrix((np.ones(rows), where), shape=shape) @ table


def squares(table: Table) -> list[float]:
    """The inner product of each row with itself, without noise of the last bits."""
    values = (table.data * table.data).tolist()
    return [math.fsum(values[start:end]) for start, end in pairwise(table.indptr.tolist())]


def _line(text: str) -> str:
    """A text in lower case with one blank between words and at its ends."""
    return f" {' '.join(_OTHER.sub(' ', text.lower().replace('’', chr(39))).split())} "


def _cuts(ends: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First text, and that after the last, of blocks of texts that end at these letters."""
    first = 0
    while first < len(ends) - 1:
        last = max(first + 1, bisect_right(ends, ends[first] + _BLOCK) - 1)
        yield first, last
        first = last


def _grams(letters: NDArray[np.int64], lengths: NDArray[np.int64]) -> tuple[NDArray[np.int64], ...]:
    """The n-grams of some texts.

    Returns:
        Their codes; the places in these of those of each text; how often each text has each; how
        many different ones each text has.
    """
    size = max(0, len(letters) - _GRAM + 1)
    codes = np.zeros(size, dtype=np.int64)
    for n in range(_GRAM):
        codes = codes * _LETTERS + letters[n : n + size]
    text = np.repeat(np.arange(len(lengths)), lengths)
    inside = text[:size] == text[_GRAM - 1 :]
    known, places = np.unique(codes[inside], return_inverse=True)
    keys, often = np.unique(text[:size][inside] * len(known) + places, return_counts=True)
    texts, held = np.divmod(keys, max(1, len(known)))
    return known, held, often, np.bincount(texts, minlength=len(lengths))


def _weighted(
    often: ArrayLike, where: ArrayLike, starts: ArrayLike, weights: Sequence[float]
) -> Table:
    from scipy import sparse  # pyright: ignore[reportMissingTypeStubs]  # noqa: PLC0415

    counts, columns, begins = (np.asarray(each, dtype=np.int64) for each in (often, where, starts))
    rows = len(begins) - 1
    frequency = np.bincount(columns, minlength=len(weights))
    telling = np.array([idf(n, rows) for n in range(int(frequency.max(initial=0)) + 1)])
    logs = np.array([1 + math.log(max(1, n)) for n in range(int(counts.max(initial=0)) + 1)])
    values = logs[counts] * (telling[frequency] * np.array(weights, dtype=np.float64))[columns]
    return sparse.csr_matrix((values, columns, begins), shape=(rows, len(weights)))
