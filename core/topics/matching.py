"""Which position does a passage take? What key point analysis asks (Bar-Haim et al. 2020).

A passage is matched to the text of each position by their words, by the words of the passages that
it resembles, and by what both resemble. What it has in common with all positions says nothing
about which one it takes, so that is taken off.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..run import Run
from ..settings import Settings
from ..text.vocabulary import Vocabulary


def match_positions(
    passages: Sequence[str],
    positions: Sequence[str],
    background: Sequence[str] = (),
    *,
    settings: Settings | None = None,
) -> list[list[float]]:
    """How well each passage fits each position, over and above the other positions.

    Args:
        passages: Texts on one topic.
        positions: What can be held on it, each in its own words.
        background: More texts on the topic; they only tell which words are common.
        settings: Weights of the engine.

    Returns:
        For each passage the scores of the positions, about -1 to 2; below 0 it fits others better.
    """
    import numpy as np  # noqa: PLC0415 - help needs no numbers

    from ..alignment.lexical import lexical  # noqa: PLC0415
    from ..alignment.shared_neighbours import keep_top, rows_cosine  # noqa: PLC0415

    settings = settings or Settings()
    texts = [*passages, *positions, *background]
    count, both = len(passages), len(passages) + len(positions)
    vocabulary = Vocabulary.of_texts(texts, settings)
    apart = np.arange(len(texts))  # no text continues the one before it
    first = lexical(texts, apart, vocabulary, Run(settings))[:both, :both]
    direct = first[:count, count:]
    among = first[:count, :count] - np.diag(first[:count, :count].diagonal())
    near = keep_top(among, settings.nearest_least)
    near = near / np.maximum(near.sum(1, keepdims=True), 1e-12)
    np.fill_diagonal(first, 0.5 * first.diagonal())
    score = direct + near @ direct + rows_cosine(first)[:count, count:]
    if len(positions) > 1:
        others = (score.sum(1, keepdims=True) - score) / (len(positions) - 1)
        score = score - settings.other_positions_weight * others
    return [[round(float(value), 4) for value in row] for row in score]
