"""Origins: how many sources there are behind several documents that say the same.

Documents of which one is a copy of another, or that share a whole sentence word for word, or words
and the agency that they are from, are one origin: their agreement is no second witness.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from itertools import combinations

from ..comparison import Comparison
from ..documents import Document, document_of
from ..links import Link
from ..text.corpus import Corpus
from .names.bylines import agencies
from .word_runs import RunText, has_unquoted, is_copy, runs_of


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
        copied = any(link.same_text for link in self._comparison.links)
        if not copied and not _have_one_credit(self._comparison.documents):
            return {each: each for each in ids}  # no copy without a sentence that is the same
        return origins_of(Corpus(self._comparison.documents))

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


def _have_one_credit(documents: Iterable[Document]) -> bool:
    """Whether two documents say that their words are from one agency."""
    own = Counter(name for document in documents for name in agencies(document))
    return any(count > 1 for count in own.values())


def origins_of(corpus: Corpus) -> dict[str, str]:
    """For each document the one it likely goes back to: itself, or the first of its copies."""
    texts = [RunText(corpus, document.id) for document in corpus.documents]
    origin = {text.id: text.id for text in texts}
    own = {document.id: agencies(document) for document in corpus.documents}
    for a, b in combinations(texts, 2):
        runs = [*runs_of(a, b)]
        # Of one agency, and with words of it in common.
        if is_copy(a, b, runs) or (own[a.id] & own[b.id] and has_unquoted(a, runs)):
            old, new = origin[b.id], origin[a.id]
            origin = {each: new if known == old else known for each, known in origin.items()}
    return origin
