"""Two sentences side by side: in other forms, and whether they speak of one thing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from ...documents import Span
from ..reading.once import once_property
from ..reading.shortening import without_additions, without_asides
from ..reading.speech import ideas_in, speech
from ..reading.words import Word
from .cases import are_of_two_cases
from .compared_words import ComparedWords
from .light_words import SAYING
from .listed import listed_alike
from .needs import Need, needs_met
from .other_subjects import are_of_one_kind, first_idea, is_one_put_for_another
from .spans import covering, words_in_place
from .wishes import only_wished


class SentencePair(ComparedWords):
    """Two sentences of different documents.

    A form of the two that is the two themselves is kept as None: a pair that held itself would stay
    in memory until that is searched for what nobody holds.
    """

    @property
    def core(self) -> SentencePair:
        """The two without what stands beside their claims: who says it, relative clauses."""
        return self._core or self

    @once_property
    def _core(self) -> SentencePair | None:
        a, b = without_asides(self.a, self.shared), without_asides(self.b, self.shared)
        return None if a is self.a and b is self.b else SentencePair(a, b)

    @property
    def bare(self) -> SentencePair:
        """The two without parts that only add something to what the other says."""
        return self._bare or self

    @once_property
    def _bare(self) -> SentencePair | None:
        if not any(part.adds for side in (self.core.a, self.core.b) for part in side.whole.parts):
            return None
        here, there = (any(self.only("figure", "date", "code")[n]) for n in (0, 1))
        a = without_additions(self.core.a, self.known, figures=there)
        b = without_additions(self.core.b, self.known, figures=here)
        return None if a is self.core.a and b is self.core.b else SentencePair(a, b)

    @once_property
    def speakers(self) -> tuple[list[str], list[str]] | None:
        """Who is told to say the rest, and to whom; None where not both tell it in one part."""
        here, there = speech(self.a), speech(self.b)
        if here is None or there is None or here.opines != there.opines:
            return None
        mine = (f for f in ideas_in(self.a, here) if f not in SAYING)
        return self.translated(mine), [f for f in ideas_in(self.b, there) if f not in SAYING]

    @property
    def unspoken(self) -> SentencePair:
        """The two without who says it, where both name the same speaker as that."""
        return self._unspoken or self

    @once_property
    def _unspoken(self) -> SentencePair | None:
        mine, yours = self.speakers or ((), ())
        here, there = speech(self.a), speech(self.b)
        if here is None or there is None or not mine or mine != yours:
            return None
        return SentencePair(self.a.without(here), self.b.without(there))

    @property
    def listed_alike(self) -> SentencePair:
        """The two with the lists that both hold in one order."""
        a = listed_alike(self.a, self.b)
        return self if a is self.a else SentencePair(a, self.b)

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

    def spans(self, a: Sequence[Word], b: Sequence[Word]) -> tuple[Span, Span]:
        """The spans of some words of each; where one has none, of what stands in their place."""
        return (
            covering(self.a, a or words_in_place(self.b, self.a, b)),
            covering(self.b, b or words_in_place(self.a, self.b, a)),
        )
