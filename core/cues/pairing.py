"""Two sentences side by side: what they share, and what is changed in what they share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise, product
from typing import NamedTuple

from rapidfuzz.distance import Indel

from ..documents import Span
from .reading.quantity import Quantity
from .reading.sentence import ReadSentence
from .reading.word_forms import word_form
from .reading.words import Word

LIGHT = frozenset(
    map(
        word_form,
        """make put get take give come go set bring do want plan expect hope intend number total
        amount reach stand lie use keep remain way case time part rule think view admit decide found
        believe argue claim announce speak seek need ask require include hold member
        money hear conclude confirm insist note stress explain learn reveal mention remark emerge
        whether call describe""".split(),  # noqa: SIM905
    )
)
"""Words that say little beside what they are said of."""
_SAYING = LIGHT | frozenset(map(word_form, ("show", "record", "write", "warn")))
"""Words that tell of a speaker no more than that he speaks."""
WISHES = frozenset(
    map(
        word_form,
        """want plan expect hope intend seek need ask require aim wish try demand urge
        propose""".split(),  # noqa: SIM905
    )
)
"""Of these, those by which something is not yet so."""
_IS = re.compile(r"\b(?:am|is|are|was|were|been)\s(?:\w+ly\s)?$", re.IGNORECASE)
_AHEAD = re.compile(r"\b(?:is|are|was|were)\sto\b", re.IGNORECASE)


_MEANT = re.compile(r"\b(for|of)\s(?:(?:an?|the|its|his|her|their)\s)?(?:[\w-]+\s)?\Z")
"""Goes before what a measured thing is for or of."""
_REACH = 30
"""Characters before a word in which that is looked for."""
_NAMING = ("word", "name", "figure")
_SHOWN = 3
"""Words shown where what stands in the other's place is said without any of its own."""
_SMALL_COUNT = 10
"""Below it many things are as many."""
_SHORTEST = 3
"""Letters of a word that is taken for a part of another."""


class Change(NamedTuple):
    """Words of one sentence and what the other has in their place; one side may be empty."""

    a: tuple[int, int]
    """From this word of the first sentence up to that one."""
    b: tuple[int, int]


class SentencePair:
    """Two sentences of different documents."""

    def __init__(self, a: ReadSentence, b: ReadSentence) -> None:
        self.a = a
        self.b = b
        self.shared = a.ideas & b.ideas

    @cached_property
    def core(self) -> SentencePair:
        """The two without what stands beside their claims: who says it, relative clauses."""
        a, b = self.a.about(self.shared), self.b.about(self.shared)
        return self if a is self.a and b is self.b else SentencePair(a, b)

    @cached_property
    def bare(self) -> SentencePair:
        """The two without parts that only add something to what the other says."""
        here, there = (any(self.only("figure", "date", "code")[n]) for n in (0, 1))
        ideas = self.shared.union(*self.matched) if self.matched else self.shared
        a = self.core.a.bare(ideas, figures=there)
        b = self.core.b.bare(ideas, figures=here)
        return self if a is self.core.a and b is self.core.b else SentencePair(a, b)

    @cached_property
    def speakers(self) -> tuple[list[str], list[str]] | None:
        """Who is told to say the rest, and to whom; None where not both tell it in one part."""
        here, there = self.a.speech, self.b.speech
        if here is None or there is None or here.opines != there.opines:
            return None
        others = dict(self.matched)
        mine = [others.get(f, f) for f in self.a.ideas_in(here) if f not in _SAYING]
        return mine, [f for f in self.b.ideas_in(there) if f not in _SAYING]

    @cached_property
    def unspoken(self) -> SentencePair:
        """The two without who says it, where both name the same speaker as that."""
        mine, yours = self.speakers or ((), ())
        here, there = self.a.speech, self.b.speech
        if here is None or there is None or not mine or mine != yours:
            return self
        return SentencePair(self.a.without(here), self.b.without(there))

    @cached_property
    def of_clauses(self) -> tuple[SentencePair, ...]:
        """Clauses of one beside clauses of the other, or beside all of it."""
        mine, yours = (self.a, *self.a.clauses), (self.b, *self.b.clauses)
        pairs = (SentencePair(a, b) for a, b in product(mine, yours))
        return tuple(pairs)[1:]

    @cached_property
    def jaccard(self) -> float:
        """Ideas of both, as a share of all, 0 to 1."""
        return len(self.shared) / max(1, len(self.a.ideas | self.b.ideas))

    @cached_property
    def containment(self) -> float:
        """Ideas of both, as a share of those of the one that has fewer, 0 to 1."""
        return len(self.shared) / max(1, min(len(self.a.ideas), len(self.b.ideas)))

    @cached_property
    def ratio(self) -> float:
        """How much of the words stands in both in one order, 0 to 1."""
        return Indel.normalized_similarity(self.a.forms, self.b.forms)

    @cached_property
    def shared_plain(self) -> frozenset[str]:
        """Ideas of both that are no names."""
        return self.shared - self.a.names - self.b.names

    @cached_property
    def matched(self) -> tuple[tuple[str, str], ...]:
        """Ideas that only one of them has, each with one of the other that may put for it."""
        mine, yours = self.a.ideas - self.shared, self.b.ideas - self.shared
        matched = _first_of_each(self._of_one_sense(mine, yours), mine, yours)
        taken = {form for forms in matched for form in forms}
        for one, other in _in_one_another(mine, yours):
            if taken.isdisjoint((one, other)) and (
                _is_compound(one, other, self.b) or _is_compound(other, one, self.a)
            ):
                rest = one.removeprefix(other) if len(one) > len(other) else other.removeprefix(one)
                whole = one if len(one) > len(other) else other
                matched.append((one, other))
                taken.update((one, other))
                if rest in (yours if whole == one else mine) and rest not in taken:
                    matched.append((whole, rest) if whole == one else (rest, whole))
                    taken.add(rest)
        return tuple(matched)

    def _of_one_sense(self, mine: frozenset[str], yours: frozenset[str]) -> set[tuple[str, str]]:
        """Ideas that only one of them has, each with one of the other of the same sense."""
        here, there = self.a.senses, self.b.senses
        return {
            (one, other)
            for sense in here.keys() & there.keys()
            for one in here[sense]
            if one in mine
            for other in there[sense]
            if other in yours
        }

    @cached_property
    def common(self) -> int:
        """How many ideas both hold, in the same words or in words that may put for them."""
        return len(self.shared) + len(self.matched)

    @cached_property
    def unmatched(self) -> tuple[frozenset[str], frozenset[str]]:
        """Ideas that only one of them has."""
        mine, yours = zip(*self.matched, strict=True) if self.matched else ((), ())
        return self.a.ideas - self.shared - {*mine}, self.b.ideas - self.shared - {*yours}

    @cached_property
    def differs_in_little(self) -> bool:
        """Whether one speaks of all that the other speaks of, and of hardly more."""
        less, more = sorted(len(only - LIGHT) for only in self.unmatched)
        least = 3 if more else 2
        return not less and more <= 2 and self.common >= least and not self.speaks_of_another

    @cached_property
    def only_wished(self) -> bool:
        """Whether one tells as a fact what the other only wants, plans or asks for."""
        wished = [_wishes(side) for side in (self.a, self.b)]
        if wished[0] == wished[1]:
            return False
        fact = self.b if wished[0] else self.a
        ahead = {"!will", "!should"} & {*fact.forms} or _AHEAD.search(fact.span.text)
        return not ahead

    @cached_property
    def likeness(self) -> float:
        """Ideas of both, in these or other words, as a share of all, 0 to 1."""
        return self.common / max(1, len(self.a.ideas) + len(self.b.ideas) - self.common)

    @cached_property
    def left(self) -> tuple[Word, ...]:
        """Words that only the first has, wherever they stand; equal quantities cancel."""
        return self._left[0]

    @cached_property
    def right(self) -> tuple[Word, ...]:
        """Words that only the second has."""
        return self._left[1]

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """What has to be changed in the first to make it the second, in its order."""
        changes: list[Change] = []
        codes = Indel.opcodes(self.a.forms, self.b.forms)
        for code in codes:
            if code.tag == "equal":
                continue
            here, there = (code.src_start, code.src_end), (code.dest_start, code.dest_end)
            if changes and changes[-1].a[1] == here[0] and changes[-1].b[1] == there[0]:
                last = changes.pop()
                here, there = (last.a[0], here[1]), (last.b[0], there[1])
            changes.append(Change(here, there))
        return tuple(changes)

    @cached_property
    def moved(self) -> bool:
        """Whether words that both have stand in another order."""
        both = sum((self.a.counts & self.b.counts).values())
        same = len(self.a.forms) + len(self.b.forms) - Indel.distance(self.a.forms, self.b.forms)
        return 2 * both > same

    @cached_property
    def equal_figures(self) -> list[tuple[Word, Word]]:
        """The telling figures of the first, each with one of the second that says the same."""
        return [
            (a, b)
            for a, b in product(self.a.quantities, self.b.quantities)
            if a.quantity and b.quantity and a.quantity.equals(b.quantity) and _tells(a.quantity)
        ]

    @cached_property
    def is_elsewhere(self) -> bool:
        """Whether the two speak of other years, ordinals, levels or persons."""
        codes, other_codes = self.only("code")
        names, other_names = self.only("name")
        years = self.a.years != self.b.years
        numbered = any(self._are_of_one(a, b) for a in codes for b in other_codes)
        return years or numbered or bool(names and other_names)

    def _are_of_one(self, a: Word, b: Word) -> bool:
        """Whether two ordinals or codes may be of one kind of thing.

        Not so when one is of what the other text speaks of without any, and the other of something
        else: "a second theatre", "its first patients".
        """
        mine, yours = (
            next((w.form for w in side.words if w.start >= word.end and w.kind == "word"), "")
            for side, word in ((self.a, a), (self.b, b))
        )
        return mine == yours or not {mine, yours} & self.shared

    @cached_property
    def speaks_of_another(self) -> bool:
        """Whether one idea stands in the place of another: "the north stand", "the south stand"."""
        mine, yours = (only - LIGHT for only in self.unmatched)
        if not _qualified(self.a, mine).isdisjoint(_qualified(self.b, yours)):
            return True
        if not _meant(self.a, mine).isdisjoint(_meant(self.b, yours)):
            return True
        return any(
            _is_one_idea(self.a.words[slice(*change.a)], mine)
            and _is_one_idea(self.b.words[slice(*change.b)], yours)
            for change in self.changes
        )

    @cached_property
    def opens_with_another(self) -> bool:
        """Whether what both begin with is named by neither of the other: "pupils", "visitors"."""
        mine, yours = self.unmatched
        first, other = (
            next((w.form for w in side.words if w.kind in ("word", "name")), "")
            for side in (self.a, self.b)
        )
        return first in mine and other in yours

    def only(self, *kinds: str) -> tuple[list[Word], list[Word]]:
        """Words of some kinds that only one of the two has."""
        if self._kinds_left.isdisjoint(kinds):  # as of most: rules ask some twenty times a pair
            return [], []
        return (
            [word for word in self.left if word.kind in kinds],
            [word for word in self.right if word.kind in kinds],
        )

    def decisive(self, forms: frozenset[str]) -> tuple[list[Word], list[Word]]:
        """Words that decide, of some forms, that only one of the two has."""
        if "decisive" not in self._kinds_left:
            return [], []
        return (
            [word for word in self.left if word.form in forms],
            [word for word in self.right if word.form in forms],
        )

    def spans(self, a: Sequence[Word], b: Sequence[Word]) -> tuple[Span, Span]:
        """The spans of some words of each; where one has none, of what stands in their place."""
        return _covering(self.a, a or self._beside(self.b, self.a, b)), _covering(
            self.b, b or self._beside(self.a, self.b, a)
        )

    def _beside(
        self, holder: ReadSentence, other: ReadSentence, words: Sequence[Word]
    ) -> list[Word]:
        """The words of the other sentence that stand where some words are missing."""
        place = next((n for n, word in enumerate(holder.words) if word in words), 0)
        near = sorted(
            (n for n, word in enumerate(holder.words) if word.kind in ("word", "name")),
            key=lambda n: (abs(n - place), n < place),
        )
        for n in near:
            same = [i for i, word in enumerate(other.words) if word.form == holder.words[n].form]
            if same:
                return list(other.words[same[0] : same[0] + (_SHOWN if n < place else 1)])
        return list(other.words)

    @cached_property
    def _kinds_left(self) -> frozenset[str]:
        """Of what kinds the words are that only one of the two has."""
        return frozenset([word.kind for words in self._left for word in words])

    @cached_property
    def _left(self) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
        left = _not_in(self.a, self.b.counts)
        right = _not_in(self.b, self.a.counts)
        for word in [each for each in left if each.quantity]:
            for other in right:
                if other.quantity and word.quantity and word.quantity.equals(other.quantity):
                    left.remove(word)
                    right.remove(other)
                    break
        return tuple(left), tuple(right)


def _tells(quantity: Quantity) -> bool:
    """Whether a quantity is no small count, that many things are."""
    return bool(quantity.unit) or quantity.low >= _SMALL_COUNT


def _wishes(sentence: ReadSentence) -> bool:
    """Whether it tells what somebody wants or plans; a "planning committee" is a thing."""
    text = sentence.span.text
    return any(
        word.form in WISHES
        and (not text[: word.end].lower().endswith("ing") or _IS.search(text, 0, word.start))
        for word in sentence.words
    )


def _in_one_another(mine: frozenset[str], yours: frozenset[str]) -> list[tuple[str, str]]:
    """The pairs of which one begins with the other, in the order of both."""
    beginnings = {one[:_SHORTEST] for one in mine} & {other[:_SHORTEST] for other in yours}
    if not beginnings:
        return []
    return sorted(
        (one, other)
        for one, other in product(mine, yours)
        if one[:_SHORTEST] in beginnings
        and min(len(one), len(other)) >= _SHORTEST
        and (one.startswith(other) or other.startswith(one))
    )


def _is_compound(whole: str, part: str, sentence: ReadSentence) -> bool:
    """Whether one idea is made of two that a sentence holds: "shopkeepers", "who keep a shop"."""
    rest = whole.removeprefix(part)
    return len(part) >= _SHORTEST and rest != whole and rest in sentence.forms


def _first_of_each(
    facing: set[tuple[str, str]], mine: frozenset[str], yours: frozenset[str]
) -> list[tuple[str, str]]:
    """Of some pairs the first one of each idea, the same whichever of the two comes first."""
    if not facing:
        return []
    turned = sorted(mine) > sorted(yours)
    matched: list[tuple[str, str]] = []
    taken: set[str] = set()
    for one, other in sorted(facing, key=lambda pair: pair[::-1] if turned else pair):
        if taken.isdisjoint((one, other)):
            matched.append((one, other))
            taken.update((one, other))
    return matched


def _not_in(sentence: ReadSentence, other: Counter[str]) -> list[Word]:
    words = sentence.words
    if len(sentence.counts) == len(words):  # none comes twice, as in most sentences
        return [word for word in words if word.form not in other]
    matched: dict[str, int] = {}
    missing: list[Word] = []
    for word in words:
        form = word.form
        if form not in other:
            missing.append(word)
        elif matched.get(form, 0) < other[form]:
            matched[form] = matched.get(form, 0) + 1
        elif word.kind not in ("word", "name"):
            missing.append(word)
    return missing


def _meant(sentence: ReadSentence, only: frozenset[str]) -> set[str]:
    """The prepositions before ideas that only this sentence has: "for" a new hip."""
    before = (
        _MEANT.search(sentence.span.text, max(0, word.start - _REACH), word.start)
        for word in sentence.words
        if word.form in only
    )
    return {match[1] for match in before if match}


def _qualified(sentence: ReadSentence, only: frozenset[str]) -> set[str]:
    """The words that one of some ideas stands right before."""
    return {
        after.form
        for before, after in pairwise(sentence.words)
        if before.form in only
        and after.kind in _NAMING
        and after.start - before.end <= 1
        and after.form not in only
    }


def _is_one_idea(words: Sequence[Word], only: frozenset[str]) -> bool:
    """Whether some words are one idea, which is one of some, or an ordinal."""
    return len(words) == 1 and (words[0].form in only or words[0].kind == "code")


def _covering(sentence: ReadSentence, words: Sequence[Word]) -> Span:
    if not words:
        return sentence.span
    start, end = min(word.start for word in words), max(word.end for word in words)
    text = sentence.span.text
    closed = text[start:end].count("(") > text[start:end].count(")") and text[end : end + 1] == ")"
    return sentence.part(start, end + closed)
