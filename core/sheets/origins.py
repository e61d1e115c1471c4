"""Origins: how many sources there are behind several documents that say the same.

Documents of which one is a copy of another, or that share a whole sentence word for word, are one
origin: their agreement is no second witness.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from ..comparison import Comparison
from ..documents import document_of
from ..links import Link
from ..text.corpus import Corpus
from . import echo


class Origins:
    """The likely origins of the documents of a comparison.

    Args:
        comparison: What was found in them.
    """

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison

    @cached_property
    def of(self) -> dict[str, str]:
        """For each document the one that it likely goes back to: itself, or one it is a copy of."""
        ids = [document.id for document in self._comparison.documents]
        if not any(link.same_text for link in self._comparison.links):
            return {each: each for each in ids}  # no copy without a sentence that is the same
        return echo.origins(Corpus(self._comparison.documents))

    @property
    def count(self) -> int:
        """How many origins all documents have."""
        return len(set(self.of.values()))

    def behind(self, links: Iterable[Link]) -> tuple[int, int]:
        """How many documents some agreeing links join, and how many origins they have."""
        joined = dict(self.of)
        speaking: dict[str, None] = {}
        for link in links:
            a, b = document_of(link.a), document_of(link.b)
            speaking |= {a: None, b: None}
            if link.same_text:
                old, new = joined[b], joined[a]
                joined = {each: new if known == old else known for each, known in joined.items()}
        return len(speaking), len({joined[each] for each in speaking})
