"""Topics that the documents themselves suggest, for readers who have named none."""

from __future__ import annotations

from collections.abc import Sequence

from .documents import Document
from .settings import Settings
from .similarity import Similarity
from .topics import NamedTopic


def suggest(
    documents: Sequence[Document], similarity: Similarity, settings: Settings
) -> tuple[NamedTopic, ...]:
    """Subjects that two or more documents share, at most `settings.suggested_topics`."""
    return ()
