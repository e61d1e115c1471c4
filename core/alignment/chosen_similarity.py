"""Which similarity some documents are compared by: everything with everything, or the nearest."""

from __future__ import annotations

from ..run import Run
from ..text.corpus import Corpus
from .similarity import Similarity


def similarity_of(corpus: Corpus, run: Run | None = None) -> Similarity:
    """The similarity for so many passages; above `settings.most_passages` only the nearest."""
    run = run or Run()
    # Both are imported late: help and the import of the core need no numbers.
    if len(corpus.passages) > run.settings.most_passages:
        from .large_similarity import LargeSimilarity as Found  # noqa: PLC0415
    else:
        from .text_similarity import TextSimilarity as Found  # noqa: PLC0415
    return Found(corpus, run)
