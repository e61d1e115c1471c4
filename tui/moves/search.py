"""Words found in the documents."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from ...core.documents import Document, Passage, Passages
from ...core.text.folding import fold, folded
from ..digest.places import Place


@dataclass(frozen=True)
class Hit:
    """One place where the words stand."""

    where: Place
    start: int
    """Offset in the passage, in code points."""
    end: int


@dataclass(frozen=True, eq=False)
class Search:
    """What was looked for, and all that was found."""

    words: str
    hits: tuple[Hit, ...]
    """In the order of the documents."""

    @cached_property
    def counts(self) -> Counter[int]:
        """How many hits each document has, by its index."""
        return Counter(hit.where[0] for hit in self.hits)

    @cached_property
    def _places(self) -> dict[Place, list[int]]:
        places: dict[Place, list[int]] = {}
        for number, hit in enumerate(self.hits):
            places.setdefault(hit.where, []).append(number)
        return places

    @property
    def places(self) -> frozenset[Place]:
        """The passages with a hit."""
        return frozenset(self._places)

    def at(self, where: Place) -> list[int]:
        """The hits in a passage, as indices of `hits`."""
        return self._places.get(where, [])


def find(words: str, documents: Sequence[Document]) -> Search:
    """Look for words in the whole text of all documents.

    Upper and lower case are the same, and so are letters with and without accents, kinds of quotes
    and dashes, ligatures and their letters, and every kind and number of blanks.
    """
    wanted = fold(words).split()
    if not wanted:
        return Search(words, ())
    pattern = re.compile(r"\s+".join(map(re.escape, wanted)))
    hits = tuple(
        Hit((index, number), begin, behind)
        for index, document in enumerate(documents)
        for number, begin, behind in _found(pattern, document)
    )
    return Search(words, hits)


def _found(pattern: re.Pattern[str], document: Document) -> Iterator[tuple[int, int, int]]:
    """Index of each passage with a match, and where in the passage that begins and ends."""
    for number, (start, end) in enumerate(_spans(document.passages)):
        printed = document.text[start:end]
        for match in pattern.finditer(fold(printed)):
            origins = folded(printed).origins
            begin, behind = origins[match.start()], origins[match.end() - 1] + 1
            while behind < len(printed) and unicodedata.combining(printed[behind]):
                behind += 1
            yield number, begin, behind


def _spans(passages: Sequence[Passage]) -> Iterable[tuple[int, int]]:
    if isinstance(passages, Passages):
        return passages.spans()
    return ((passage.start, passage.end) for passage in passages)
