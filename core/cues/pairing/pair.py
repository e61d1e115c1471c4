"""Two sentences side by side: what they share, and what is changed in what they share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product
from typing import Any

from rapidfuzz.distance import Indel

from ...documents import Span
from ..reading.once import once_property
from ..reading.quantity import Quantity
from ..reading.sentence import ReadSentence
from ..reading.words import Word
from .cases import are_of_two_cases
from .light_words import LIGHT, SAYING
from .listed import listed_alike
from .matched_ideas import matched_ideas
from .needs import Need, needs_met
from .one_sided_words import one_sided_words
from .other_subjects import are_of_one_kind, first_idea, is_one_put_for_another
from .spans import covering, words_in_place
from .wishes import only_wished
from .word_changes import Change, are_reordered, word_changes

_SMALL_COUNT = 10
"""Below it many things are as many."""


class SentencePair:
    """Two sentences of different documents.

    A form of the two that is the two themselves is kept as None: a pair that held itself would stay
    in memory until that is searched for what nobody holds.
    """

    def __init__(self, a: ReadSentence, b: ReadSentence) -> None:
        self.a = a
        self.b = b
        self.shared = a.ideas & b.ideas
        self._only: dict[tuple[str, ...], tuple[list[Word], list[Word]]] = {}
        self.kept: dict[object, Any] = {}
        """What was read of them `once`."""

    @property
    def core(self) -> SentencePair:
        """The two without what stands beside their claims: who says it, relative clauses."""
        return self._core or self

    @once_property
    def _core(self) -> SentencePair | None:
        a, b = self.a.about(self.shared), self.b.about(self.shared)
        return None if a is self.a and b is self.b else SentencePair(a, b)

    @property
    def bare(self) -> SentencePair:
        """The two without parts that only add something to what the other says."""
        return self._bare or self

    @once_property
    def _bare(self) -> SentencePair | None:
        if not any(part.adds for side in (self.core.a, self.core.b) for part in side.parts):
            return None
        here, there = (any(self.only("figure", "date", "code")[n]) for n in (0, 1))
        a = self.core.a.bare(self.known, figures=there)
        b = self.core.b.bare(self.known, figures=here)
        return None if a is self.core.a and b is self.core.b else SentencePair(a, b)

    @once_property
    def speakers(self) -> tuple[list[str], list[str]] | None:
        """Who is told to say the rest, and to whom; None where not both tell it in one part."""
        here, there = self.a.speech, self.b.speech
        if here is None or there is None or here.opines != there.opines:
            return None
        mine = (f for f in self.a.ideas_in(here) if f not in SAYING)
        return self.translated(mine), [f for f in self.b.ideas_in(there) if f not in SAYING]

    @property
    def unspoken(self) -> SentencePair:
        """The two without who says it, where both name the same speaker as that."""
        return self._unspoken or self

    @once_property
    def _unspoken(self) -> SentencePair | None:
        mine, yours = self.speakers or ((), ())
        here, there = self.a.speech, self.b.speech
        if here is None or there is None or not mine or mine != yours:
            return None
        return SentencePair(self.a.without(here), self.b.without(there))

    @property
    def listed_alike(self) -> SentencePair:
        """The two with the lists that both hold in one order."""
        a = listed_alike(self.a, self.b)
        return self if a is self.a else SentencePair(a, self.b)

    @once_property
    def of_clauses(self) -> tuple[SentencePair, ...]:
        """Clauses of one beside clauses of the other, or beside all of it."""
        mine, yours = (self.a, *self.a.clauses), (self.b, *self.b.clauses)
        pairs = (SentencePair(a, b) for a, b in product(mine, yours))
        return tuple(pairs)[1:]

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
    def each_adds(self) -> bool:
        """Whether each tells something of its own, in words however light, beside the claim."""
        return all(self.core.unmatched)

    @once_property
    def differs_in_little(self) -> bool:
        """Whether one speaks of all that the other speaks of, and of hardly more."""
        less, more = sorted(map(len, self.extra))
        least = 3 if more else 2
        return not less and more <= 2 and self.common >= least and not self.speaks_of_another

    @once_property
    def only_wished(self) -> bool:
        """Whether one tells as a fact what the other only wants, plans or asks for."""
        return only_wished(self.a, self.b)

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
    def changes(self) -> tuple[Change, ...]:
        """What has to be changed in the first to make it the second, in its order."""
        return word_changes(self.a.forms, self.b.forms)

    @once_property
    def moved(self) -> bool:
        """Whether words that both have stand in another order."""
        return are_reordered(self.a, self.b)

    @once_property
    def equal_figures(self) -> list[tuple[Word, Word]]:
        """The telling figures of the first, each with one of the second that says the same."""
        return [
            (a, b)
            for a, b in product(self.a.quantities, self.b.quantities)
            if a.quantity and b.quantity and _tells(a.quantity) and a.quantity.equals(b.quantity)
        ]

    @once_property
    def is_elsewhere(self) -> bool:
        """Whether the two speak of other years, ordinals, levels, persons or cases."""
        names, other_names = self.only("name")
        years = self.a.years != self.b.years
        numbered = any(
            are_of_one_kind(self.a, a, self.b, b, self.shared)
            for a, b in product(*self.only("code"))
        )
        named = bool(names and other_names)
        return years or numbered or named or are_of_two_cases(self.a, self.b)

    @once_property
    def speaks_of_another(self) -> bool:
        """Whether one idea stands in the place of another: "the north stand", "the south stand"."""
        return is_one_put_for_another(self.a, self.b, self.extra, self.changes)

    @once_property
    def opens_with_another(self) -> bool:
        """Whether what both begin with is named by neither of the other: "pupils", "visitors"."""
        mine, yours = self.unmatched
        return first_idea(self.a) in mine and first_idea(self.b) in yours

    @once_property
    def has(self) -> frozenset[Need]:
        """What they have that rules need to find anything."""
        return needs_met(*self._one_sided_kinds, elsewhere=self.is_elsewhere)

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

    def spans(self, a: Sequence[Word], b: Sequence[Word]) -> tuple[Span, Span]:
        """The spans of some words of each; where one has none, of what stands in their place."""
        return (
            covering(self.a, a or words_in_place(self.b, self.a, b)),
            covering(self.b, b or words_in_place(self.a, self.b, a)),
        )

    @once_property
    def _one_sided_kinds(self) -> tuple[frozenset[str], frozenset[str]]:
        """Of what kinds the words are that only one of the two has."""
        here, there = self._one_sided
        return frozenset([word.kind for word in here]), frozenset([word.kind for word in there])

    @once_property
    def _one_sided(self) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
        return one_sided_words(self.a, self.b)


def _tells(quantity: Quantity) -> bool:
    """Whether a quantity is no small count, that many things are."""
    return bool(quantity.unit) or quantity.low >= _SMALL_COUNT
