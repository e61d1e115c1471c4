"""Two sentences by their words: what they share, and what only one of them has."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import Any

from rapidfuzz.distance import Indel

from ..reading.once import once_property
from ..reading.quantity import Quantity
from ..reading.sentence import ReadSentence
from ..reading.words import Word
from .light_words import LIGHT
from .matched_ideas import matched_ideas
from .one_sided_words import one_sided_words
from .word_changes import WordChange, are_reordered, word_changes

_SMALL_COUNT = 10
"""Below it many things are as many."""


class ComparedWords:
    """The words of two sentences, side by side."""

    def __init__(self, a: ReadSentence, b: ReadSentence) -> None:
        self.a = a
        self.b = b
        self.shared = a.ideas & b.ideas
        self._only: dict[tuple[str, ...], tuple[list[Word], list[Word]]] = {}
        self.kept: dict[object, Any] = {}
        """What was read of them `once`."""

    @once_property
    def jaccard(self) -> float:
        """Ideas of both, as a share of all, 0 to 1."""
        shared = len(self.shared)
        return shared / max(1, len(self.a.ideas) + len(self.b.ideas) - shared)

    @once_property
    def containment(self) -> float:
        """Ideas of both, as a share of those of the one that has fewer, 0 to 1."""
        return len(self.shared) / max(1, min(len(self.a.ideas), len(self.b.ideas)))

    @once_property
    def ratio(self) -> float:
        """How much of the words stands in both in one order, 0 to 1."""
        return Indel.normalized_similarity(self.a.forms, self.b.forms)

    @once_property
    def shared_plain(self) -> frozenset[str]:
        """Ideas of both that are no names."""
        return self.shared - self.a.names - self.b.names

    @once_property
    def matched(self) -> tuple[tuple[str, str], ...]:
        """Ideas that only one of them has, each with one of the other that may put for it."""
        return matched_ideas(self.a, self.b, self.shared)

    @once_property
    def common(self) -> int:
        """How many ideas both hold, in the same words or in words that may put for them."""
        return len(self.shared) + len(self.matched)

    @once_property
    def unmatched(self) -> tuple[frozenset[str], frozenset[str]]:
        """Ideas that only one of them has."""
        mine, yours = zip(*self.matched, strict=True) if self.matched else ((), ())
        return self.a.ideas - self.shared - {*mine}, self.b.ideas - self.shared - {*yours}

    @once_property
    def extra(self) -> tuple[frozenset[str], frozenset[str]]:
        """Ideas that only one of them has, but for words that say little."""
        mine, yours = self.unmatched
        return mine - LIGHT, yours - LIGHT

    @once_property
    def known(self) -> frozenset[str]:
        """Ideas of both, in the words of each."""
        return self.shared.union(*self.matched) if self.matched else self.shared

    def translated(self, forms: Iterable[str]) -> list[str]:
        """Some forms of the first, each as the second says it where it has another word for it."""
        others = dict(self.matched)
        return [others.get(form, form) for form in forms]

    @once_property
    def likeness(self) -> float:
        """Ideas of both, in these or other words, as a share of all, 0 to 1."""
        return self.common / max(1, len(self.a.ideas) + len(self.b.ideas) - self.common)

    @once_property
    def only_a(self) -> tuple[Word, ...]:
        """Words that only the first has, wherever they stand; equal quantities cancel."""
        return self._one_sided[0]

    @once_property
    def only_b(self) -> tuple[Word, ...]:
        """Words that only the second has."""
        return self._one_sided[1]

    @once_property
    def changes(self) -> tuple[WordChange, ...]:
        """What has to be changed in the first to make it the second, in its order."""
        return word_changes(self.a.forms, self.b.forms)

    @once_property
    def moved(self) -> bool:
        """Whether words that both have stand in another order."""
        return are_reordered(self.a, self.b)

    def only(self, *kinds: str) -> tuple[list[Word], list[Word]]:
        """Words of some kinds that only one of the two has."""
        if kinds not in self._only:
            here, there = self._one_sided_kinds
            self._only[kinds] = (
                [] if here.isdisjoint(kinds) else [w for w in self.only_a if w.kind in kinds],
                [] if there.isdisjoint(kinds) else [w for w in self.only_b if w.kind in kinds],
            )
        return self._only[kinds]

    def each_has_own(self, *kinds: str) -> bool:
        """Whether of one of some kinds each has a word that the other has not: two days, names."""
        here, there = self._one_sided_kinds
        return not (here & there).isdisjoint(kinds)

    def decisive(self, forms: frozenset[str]) -> tuple[list[Word], list[Word]]:
        """Words that decide, of some forms, that only one of the two has."""
        here, there = self.only("decisive")
        return [w for w in here if w.form in forms], [w for w in there if w.form in forms]

    @once_property
    def _one_sided_kinds(self) -> tuple[frozenset[str], frozenset[str]]:
        """Of what kinds the words are that only one of the two has."""
        here, there = self._one_sided
        return frozenset([word.kind for word in here]), frozenset([word.kind for word in there])

    @once_property
    def _one_sided(self) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
        return one_sided_words(self.a, self.b)

    @once_property
    def equal_figures(self) -> list[tuple[Word, Word]]:
        """The telling figures of the first, each with one of the second that says the same."""
        return [
            (a, b)
            for a, b in product(self.a.quantities, self.b.quantities)
            if a.quantity and b.quantity and _tells(a.quantity) and a.quantity.equals(b.quantity)
        ]


def _tells(quantity: Quantity) -> bool:
    """Whether a quantity is no small count, that many things are."""
    return bool(quantity.unit) or quantity.low >= _SMALL_COUNT
