"""Values: one attribute of one thing to which two sentences in other words give two values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.thesaurus import means_the_same
from ..reading.words import Word
from ..reason import against, differs
from ..rule import needing
from .attributes import behind_part, head, is_of_another
from .beside_figures import near_figure, with_noun
from .figure_conflicts import conflict
from .figures import is_one_of_several, only_one, side_by_side
from .other_measures import are_of_other_measures
from .tense import same_tense

_ALIKE = 0.25
_MOST_LESS = 1
"""Ideas of the one that speaks of less, which the other does not speak of."""
_MOST_MORE = 2
"""... and of the other."""
_LEAST = 2
"""Ideas in both beside what is counted, of which one stands near the figure."""
_CHANGING = frozenset(
    """!not !without !untrue !more !less !fewer !twice !again !another !other !own !same !half
    !least !once""".split()  # noqa: SIM905
)
"""Words that make it another claim where only one has them."""
_STEPS = frozenset(("by", "to", "from"))
"""Before a figure: a change, or where it led to."""


@needing("one subject", "figures")
def other_values(pair: SentencePair) -> Iterator[Cue]:
    """The one value that differs, of what both speak of in whatever words."""
    if not _speak_of_one(pair) or pair.each_has_own("date") or _denies_in_one(pair):
        return
    here, there = pair.only("figure")
    rivals = only_one(both for both in side_by_side(here, there) if _of_one_kind(pair, *both))
    if rivals is None or _are_of_two(pair) or is_one_of_several(pair, here, there):
        return
    a, b = rivals
    if is_of_another(pair.a, a, pair.unmatched[0]) or is_of_another(pair.b, b, pair.unmatched[1]):
        return
    if conflict(pair, a, b) and _of_one_thing(pair, a, b):
        spans = pair.spans(with_noun(pair.a.words, a), with_noun(pair.b.words, b))
        yield differs("number", "value", spans, against(spans), strong=False)


def _speak_of_one(pair: SentencePair) -> bool:
    """Whether two sentences are alike, in whatever words, and say little else."""
    less, more = sorted(map(len, pair.extra))
    alike = pair.common >= _LEAST and bool(pair.shared) and pair.likeness >= _ALIKE
    return alike and not pair.each_adds and less <= _MOST_LESS and more <= _MOST_MORE


def _are_of_two(pair: SentencePair) -> bool:
    """Whether two values are of two things, by two measures, or then and now."""
    another = pair.is_elsewhere or pair.speaks_of_another or pair.opens_with_another
    return another or are_of_other_measures(pair) or not same_tense(pair)


@needing("one subject", "figures")
def beside_equal_figure(pair: SentencePair) -> Iterator[Cue]:
    """The one figure that differs beside one that is the same: both tell of one thing."""
    here, there = pair.only("figure")
    if len(here) != 1 or len(there) != 1 or pair.is_elsewhere or _denies_in_one(pair):
        return
    if (
        pair.speaks_of_another
        or len(pair.shared) < _LEAST
        or not pair.shared_plain
        or are_of_other_measures(pair)
    ):
        return
    if not (pair.equal_figures or _are_parts_of_one(pair, here[0], there[0])):
        return
    a, b = here[0], there[0]
    alike = _of_one_kind(pair, a, b) and _step(pair.a.words, a) == _step(pair.b.words, b)
    if (
        alike
        and _say_one_thing_of_parts(pair, a, b)
        and conflict(pair, a, b)
        and not is_one_of_several(pair, here, there)
    ):
        spans = pair.spans(with_noun(pair.a.words, a), with_noun(pair.b.words, b))
        yield differs("number", "beside", spans, against(spans), strong=False)


def _are_parts_of_one(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether both are parts of what both count alike, which may be few: "nine holes, three"."""
    parts = behind_part(pair.a, a) and behind_part(pair.b, b)
    return bool(parts) and not pair.a.figures.isdisjoint(pair.b.figures)


def _say_one_thing_of_parts(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether the same is said right behind two parts of what was counted before them."""
    behind = [behind_part(side, figure) for side, figure in ((pair.a, a), (pair.b, b))]
    return not any(behind) or not behind[0].isdisjoint(behind[1])


def _denies_in_one(pair: SentencePair) -> bool:
    """Whether only one of them denies or compares."""
    only_a, only_b = pair.decisive(_CHANGING)
    return bool(only_a or only_b)


def _of_one_kind(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether two figures are of one unit, count one noun or are the value of one noun."""
    assert a.quantity
    assert b.quantity
    if a.quantity.unit or b.quantity.unit:
        return a.quantity.unit == b.quantity.unit
    mine, yours = head(pair.a, a), head(pair.b, b)
    return bool(mine) and (mine == yours or means_the_same(mine, yours))


def _of_one_thing(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether what stands near both figures is the same."""
    if _step(pair.a.words, a) != _step(pair.b.words, b):
        return False
    heads = {head(pair.a, a), head(pair.b, b)}
    if pair.common - len(pair.shared & heads) < _LEAST or not pair.shared_plain:
        return False
    mine, yours = near_figure(pair.a, a) - heads, near_figure(pair.b, b) - heads
    return not yours.isdisjoint((*mine, *pair.translated(mine)))


def _step(words: Sequence[Word], figure: Word) -> str:
    at = words.index(figure)
    before = words[at - 1].form if at else ""
    return before if before in _STEPS else ""
