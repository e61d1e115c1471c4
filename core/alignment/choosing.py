"""Which similarity some documents are compared by: everything with everything, or the nearest."""

from __future__ import annotations

from collections.abc import Sequence

from ..documents import Document
from ..progress import Progress
from ..settings import Settings
from ..text.bodies import bodies
from .similarity import Similarity


def similarity_of(
    documents: Sequence[Document], settings: Settings, progress: Progress = lambda _: None
) -> Similarity:
    """The similarity for so many documents; above `settings.most_passages` only the nearest."""
    # Both are imported late: help and the import of the core need no numbers.
    if sum(len(bodies(document)) for document in documents) > settings.most_passages:
        from .large_similarity import LargeSimilarity as Found  # noqa: PLC0415
    else:
        from .text_similarity import TextSimilarity as Found  # noqa: PLC0415
    return Found(documents, settings, progress)
