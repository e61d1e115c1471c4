"""A claim of a text beside a sentence of a source that may hold all of it, and more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from ...cues.pairing import SentencePair
from ...cues.reading.amounts import NUMBER
from ...cues.reading.sentence import ReadSentence
from ...cues.reading.word_forms import word_form
from ...cues.reading.words import Word
from ...documents import Span
from .denying import (
    denied_for_another,
    denied_words,
    describes,
    is_denied,
    is_open,
    may_deny,
)
from .directions import with_particles
from .extents import EXTENTS, clash
from .opposites import cannot_both_be, is_an_opposite

_WINDOW = 6
"""Words on each side of an opposite that belong to its clause."""
_COVERED = 0.6
"""The share of a claim's ideas, 0 to 1, that a source's sentence holds to be on the same ..."""
_MOST = 0.75
"""The same where only the extent is another."""
_FEWEST = 2
"""... and their least number; a figure of both counts for two."""
_BRIEF = 2
"""Ideas of both that have to be all of the claim."""
_COUNTED = re.compile(rf"\b(?:one|{NUMBER})(?:\s[a-z]+){{1,2}}\s$", re.IGNORECASE)
_COUNT = 40
"""Characters before a word that may say of how many it holds."""
_ACCORDING = re.compile(r"according to [^,]{2,60},\s", re.IGNORECASE)
_DOUBTED = {"!unlikely", "!untrue", "!unknown", "!few"} | {
    *map(word_form, ("refuse", "reject", "prevent", "forbid", "fail", "false", "wrong", "unable"))
}
"""What denies in other words."""
_BLAME = frozenset(
    map(word_form, ("blame", "fault", "responsible", "responsibility", "guilt", "cause", "liable"))
)
"""What two sentences on whose fault something is have, each one of these."""
_WHEN = frozenset(map(word_form, ("yet", "ever", "longer")))
"""Words after a negation that tell when."""
_NAMING = ("word", "name", "code")


class Denial(NamedTuple):
    """Words of a text and of a source that cannot both be right."""

    here: Sequence[Word]
    there: Sequence[Word]


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
        self._pair = SentencePair(read.about(source.ideas), source.about(read.ideas))
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
        one = self._is_of_one_thing or (known and (enough or self._is_shared))
        return one and not are_of_others(self._pair)

    @cached_property
    def against(self) -> Denial | None:
        """The words of both that cannot both be right, or None."""
        return self._opposed or self._negated or self._instead or self._of_other_extent

    def says(self, forms: set[str]) -> bool:
        """Whether the source's sentence has words of these forms."""
        return forms <= {w.form for w in with_particles(self._pair.b, self._pair.b.words)}

    def spans(self, denial: Denial) -> tuple[Span, Span]:
        """Where the words of a denial stand."""
        return self._pair.spans(denial.here, denial.there)

    @property
    def _opposed(self) -> Denial | None:
        a, b = self._pair.a, self._pair.b
        mine, yours = with_particles(a, a.words), with_particles(b, b.words)
        forms = ({word.form for word in mine}, {word.form for word in yours})
        for word in mine:
            for other in yours:
                if not cannot_both_be(word.form, other.form):
                    continue
                once = word.form not in forms[1] and other.form not in forms[0]
                near = self._is_short or _near(mine, word) & _near(yours, other)
                told = once and near and not (_is_counted(a, word) and _is_counted(b, other))
                told = told and not (_denies(a, word) or _denies(b, other))
                if told and may_deny(a, word, b, other):
                    return Denial([word], [other])
        return None

    @property
    def _negated(self) -> Denial | None:
        """A word that one denies and the other does not."""
        a, b = self._pair.a, self._pair.b
        here, there = denied_words(a), denied_words(b)
        if bool(here) == bool(there) or "!without" in {*a.forms, *b.forms}:
            return None
        denying, plain = (a, b) if here else (b, a)
        if _DOUBTED & {*plain.forms}:
            return None
        for negation, word in here or there:
            text = denying.span.text[negation.start :].lower()
            if self.share < 1.0 and text.startswith("no "):
                continue
            elsewhere = [w for each in denied_for_another(plain) for w in each]
            for other in (w for w in plain.words if w not in elsewhere):
                stated = other.form == word.form and other.kind in ("word", "name", "decisive")
                here_, there_ = (word, other) if here else (other, word)
                stated = stated and not describes(plain, other)
                if stated and not is_denied(plain, other) and may_deny(a, here_, b, there_):
                    denied = [negation, word]
                    return Denial(denied, [other]) if here else Denial([other], denied)
        return None

    @property
    def _of_other_extent(self) -> Denial | None:
        words = clash(self._pair.a, self._pair.b) if self.share >= _MOST else None
        open_ = words and (is_open(self._pair.a, words[0]) or is_open(self._pair.b, words[1]))
        return Denial([words[0]], [words[1]]) if words and not open_ else None

    @property
    def _instead(self) -> Denial | None:
        """What the source denies for the sake of another thing, and the text states."""
        own = {w.form for each in denied_for_another(self._pair.a) for w in each[1:]}
        for denied in denied_for_another(self._pair.b):
            forms = {word.form for word in denied[1:]}
            stated = [w for w in self._pair.a.words if w.form in forms]
            if forms and forms <= {w.form for w in stated} and not forms & own:
                return Denial(stated, denied)
        return None

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
    def _is_of_one_thing(self) -> bool:
        """Whether two speak of one thing besides what one denies for the sake of another."""
        a, b = self._pair.a, self._pair.b
        denied = {word.form for each in denied_for_another(b) for word in each[1:]}
        if denied <= {*a.forms} and _BLAME & {*a.forms} and _BLAME & {*b.forms}:
            return True
        return bool(denied) and len({*a.forms} & {*b.forms, *self._matter} - denied) > _FEWEST


def are_of_others(pair: SentencePair) -> bool:
    """Whether two sentences tell of other days, or of others by their names."""
    days = [{w.form for w in read.words if w.kind == "date"} for read in (pair.a, pair.b)]
    names = pair.a.names - pair.b.names, pair.b.names - pair.a.names
    return (all(days) and days[0].isdisjoint(days[1])) or all(names)


def _denies(read: ReadSentence, word: Word) -> bool:
    """Whether a sentence denies a word: "did not fall" is no opposite of "grew"."""
    return word in read.words and is_denied(read, word)


def _is_counted(read: ReadSentence, word: Word) -> bool:
    """Whether a sentence says of how many a word holds: "four are filled", "one of them vacant"."""
    return bool(_COUNTED.search(read.span.text[max(0, word.start - _COUNT) : word.start]))


def _near(words: Sequence[Word], word: Word) -> set[str]:
    """What stands around a word, as far as a short clause goes."""
    at = words.index(word)
    near = words[max(0, at - _WINDOW) : at + _WINDOW + 1]
    return {each.form for each in near if each.kind in _NAMING} - {word.form}
