"""The table that is factorised: which passages hold which stems that documents share."""

from __future__ import annotations

import numpy as np

from ..alignment.lexical import Matrix
from .scorer import TopicScorer

_MOST_STEMS = 1500
_MOST_PASSAGES = 1500
"""Of more passages, as many evenly spread ones tell the topics of all."""


def shared_stems(scorer: TopicScorer) -> tuple[list[str], Matrix]:
    """Passages by the stems that two documents share, each passage with its neighbours."""
    step = -(-len(scorer.passages) // _MOST_PASSAGES) or 1
    where: dict[str, set[str]] = {}
    weight: dict[str, float] = {}
    for row, passage, norm in zip(scorer.rows, scorer.passages, scorer.norm.tolist(), strict=True):
        document = passage.document
        for stem, value in row.items():
            where.setdefault(stem, set()).add(document)
            weight[stem] = weight.get(stem, 0.0) + (value / norm) ** 2
    shared = [stem for stem, documents in where.items() if len(documents) > 1]
    stems = sorted(sorted(shared, key=lambda s: (-round(weight[s], 9), s))[:_MOST_STEMS])
    column = {stem: n for n, stem in enumerate(stems)}
    table: Matrix = np.zeros((-(-len(scorer.passages) // step), len(stems)))
    for index, row in enumerate(scorer.rows[::step]):
        held = {column[stem]: value for stem, value in row.items() if stem in column}
        table[index, [*held]] = [*held.values()]
    table /= scorer.norm[::step, None]
    if step == 1:
        table = table + scorer.neighbour_weight * scorer.near(table)
    return stems, table / np.maximum(np.sqrt((table * table).sum(1)), 1e-12)[:, None]
