"""Which position does a passage take? What key point analysis asks (Bar-Haim et al. 2020).

A passage is matched to the text of each position by their words, by the words of the passages that
it resembles, and by what both resemble. What it has in common with all positions says nothing
about which one it takes, so that is taken off.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..run import Run
from ..settings import Settings
from ..text.vocabulary import Vocabulary

if TYPE_CHECKING:
    from ..alignment.lexical import Matrix


def match_positions(
    passages: Sequence[str],
    positions: Sequence[str],
    *,
    settings: Settings | None = None,
) -> list[list[float]]:
    """How well each passage fits each position, over and above the other positions.

    Args:
        passages: Texts on one topic.
        positions: What can be held on it, each in its own words.
        settings: Weights of the engine.

    Returns:
        For each passage the scores of the positions, about -1 to 2; below 0 it fits others better.
    """
    settings = settings or Settings()
    likeness = _likeness([*passages, *positions], settings)
    both = len(passages) + len(positions)
    score = _fits(likeness[:both, :both], len(passages), settings)
    if len(positions) > 1:
        others = (score.sum(1, keepdims=True) - score) / (len(positions) - 1)
        score = score - settings.other_positions_weight * others
    return [[round(float(value), 4) for value in row] for row in score]


def _likeness(texts: Sequence[str], settings: Settings) -> Matrix:
    """How alike all texts are by their words."""
    import numpy as np  # noqa: PLC0415 - help needs no numbers

    from ..alignment.lexical import lexical  # noqa: PLC0415

    apart = np.arange(len(texts))  # no text continues the one before it
    return lexical(texts, apart, Vocabulary.of_texts(texts, settings), Run(settings))


def _fits(likeness: Matrix, count: int, settings: Settings) -> Matrix:
    """How well each passage fits each position: a row a passage, a column a position.

    Args:
        likeness: Of the passages and then the positions, with each other.
        count: How many of them are passages.
        settings: Weights of the engine.
    """
    import numpy as np  # noqa: PLC0415

    from ..alignment.shared_neighbours import keep_top, rows_cosine  # noqa: PLC0415

    direct, among = likeness[:count, count:], likeness[:count, :count]
    near = keep_top(among - np.diag(among.diagonal()), settings.nearest_least)
    near = near / np.maximum(near.sum(1, keepdims=True), 1e-12)
    np.fill_diagonal(likeness, 0.5 * likeness.diagonal())
    return direct + near @ direct + rows_cosine(likeness)[:count, count:]
