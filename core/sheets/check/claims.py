"""A claim of a text beside a sentence of a source that may hold all of it, and more."""

from __future__ import annotations

import re
from functools import cached_property

from ...cues.pairing import SentencePair
from ...cues.reading.sentence import ReadSentence
from ...cues.reading.shortening import without_asides
from ...cues.reading.word_forms import word_forms
from ...documents import Span
from .claim_denials import Denial, instead, negated, of_other_extent, opposed
from .denying import denied_for_another
from .extents import EXTENTS
from .opposites import is_an_opposite, with_particles

_COVERED = 0.6
"""The share of a claim's ideas, 0 to 1, that a source's sentence holds to be on the same ..."""
_MOST = 0.75
"""The same where only the extent is another."""
_FEWEST = 2
"""... and their least number; a figure of both counts for two."""
_BRIEF = 2
"""Ideas of both that have to be all of the claim."""
_ACCORDING = re.compile(r"according to [^,]{2,60},\s", re.IGNORECASE)
_BLAME = word_forms("blame fault responsible responsibility guilt cause liable")
"""What two sentences on whose fault something is have, each one of these."""
_WHEN = word_forms("yet ever longer")
"""Words after a negation that tell when."""
_NAMING = ("word", "name", "code")


class Claim:
    """A sentence of a text beside one of a source.

    Args:
        read: The text's sentence.
        source: The source's.
        matter: What the source's whole passage speaks of.
    """

    def __init__(
        self, read: ReadSentence, source: ReadSentence, matter: frozenset[str] = frozenset()
    ) -> None:
        self._matter = matter
        self._pair = SentencePair(
            without_asides(read, source.ideas), without_asides(source, read.ideas)
        )
        said = _ACCORDING.match(read.span.text)
        start = said.end() if said else 0
        self._words = [w for w in self._pair.a.words if w.kind in _NAMING]
        self._words = [w for w in self._words if w.start >= start and w.quoted < 0]
        theirs = {word.form for word in source.words}
        told = (w.form for w in self._words if w.form not in EXTENTS)
        own = {form for form in told if form in theirs or not is_an_opposite(form)}
        self._shared = own & theirs
        self._is_short = len(own) <= _BRIEF
        self.share = len(self._shared) / max(1, len(own))
        """How much of what the text speaks of the source's sentence speaks of, 0 to 1."""

    @property
    def covers(self) -> bool:
        """Whether the source's sentence is on what the text claims."""
        figures = {w.form for w in self._pair.a.words if w.kind == "figure"}
        same = figures & {w.form for w in self._pair.b.words if w.kind == "figure"}
        brief = len(self._shared) <= _BRIEF and not same
        least = 1.0 if brief else _COVERED
        enough = self.share >= least and len(self._shared) + 2 * len(same) >= _FEWEST
        known = self._pair.a.names <= {*self._pair.b.forms, *self._matter}
        if self._is_on_blame:
            return not are_on_other_days(self._pair)
        one = self._is_of_one_thing or (known and (enough or self._is_shared))
        return one and not are_of_others(self._pair)

    @cached_property
    def against(self) -> Denial | None:
        """The words of both that cannot both be right, or None."""
        pair = self._pair
        denial = opposed(pair, brief=self._is_short) or negated(pair, whole=self.share >= 1.0)
        denial = denial or instead(pair, on_blame=self._is_on_blame)
        return denial or (of_other_extent(pair) if self.share >= _MOST else None)

    def says(self, forms: set[str]) -> bool:
        """Whether the source's sentence has words of these forms."""
        return forms <= {w.form for w in with_particles(self._pair.b, self._pair.b.words)}

    def spans(self, denial: Denial) -> tuple[Span, Span]:
        """Where the words of a denial stand."""
        return self._pair.spans(denial.here, denial.there)

    @property
    def _is_shared(self) -> bool:
        """Whether the text says all that the source's sentence speaks of, on one matter."""
        own = {word.form for word in self._words}
        naming = (w.form for w in self._pair.b.words if w.kind in _NAMING)
        theirs = {
            form
            for form in naming
            if form not in _WHEN and (form in own or not is_an_opposite(form))
        }
        return theirs <= own and len(theirs) >= _FEWEST and len(own & self._matter) > _FEWEST

    @property
    def _is_on_blame(self) -> bool:
        """Whether both tell whose fault or duty something is, and one denies the other's word."""
        a, b = self._pair.a, self._pair.b
        denied = {word.form for each in denied_for_another(b) for word in each[1:]}
        return denied <= {*a.forms} and tells_of_blame(a) and tells_of_blame(b)

    @property
    def _is_of_one_thing(self) -> bool:
        """Whether two speak of one thing besides what one denies for the sake of another."""
        a, b = self._pair.a, self._pair.b
        denied = {word.form for each in denied_for_another(b) for word in each[1:]}
        return bool(denied) and len({*a.forms} & {*b.forms, *self._matter} - denied) > _FEWEST


def tells_of_blame(read: ReadSentence) -> bool:
    """Whether a sentence is on whose fault or duty something is."""
    return not _BLAME.isdisjoint(read.forms)


def are_of_others(pair: SentencePair) -> bool:
    """Whether two sentences tell of other days, or of others by their names."""
    names = pair.a.names - pair.b.names, pair.b.names - pair.a.names
    return are_on_other_days(pair) or all(names)


def are_on_other_days(pair: SentencePair) -> bool:
    """Whether two sentences name days, of which none is in both."""
    days = [{w.form for w in read.words if w.kind == "date"} for read in (pair.a, pair.b)]
    return all(days) and days[0].isdisjoint(days[1])
