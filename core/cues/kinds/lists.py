"""Lists: an item that only one of two lists has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from ...comparison import Cue
from ...documents import Span
from ..pairing import LIGHT, SentencePair
from ..reading.enumerations import WORD, Item
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_form
from ..reading.words import IDEAS
from ..reason import differs, quoted, reason
from ..rule import needing
from .agreement import contrast
from .list_frames import FRAMES, SMALL, may_be_exchanged
from .one_order import has_other_steps
from .order import keeps_roles
from .turning_words import TURNING

_ALIKE, _RATHER_ALIKE = 0.5, 0.35
"""Share of ideas for equal lists, and for two that have two items in common."""
_CONTAINED = 0.75


@needing()
def lists(pair: SentencePair) -> Iterator[Cue]:
    """Two lists of the same things but for one or two."""
    if pair.jaccard < _RATHER_ALIKE or len(pair.shared) < 3:
        return
    if not pair.a.whole.enumerations or not pair.b.whole.enumerations:
        return
    if pair.jaccard >= _ALIKE and not pair.is_elsewhere:
        yield from _equal_lists(pair)
    if pair.a.years != pair.b.years or pair.each_has_own("code") or pair.opens_with_another:
        return
    only_a, only_b = (
        {w.form for w in words} & unmatched - LIGHT
        for words, unmatched in zip(pair.only(*IDEAS), pair.unmatched, strict=True)
    )
    for here, there in product(pair.a.whole.enumerations, pair.b.whole.enumerations):
        if (only_a or only_b) and _differ_in_items(pair, (here, there), only_a, only_b):
            spans = _trimmed(pair.a, here, there, only_a), _trimmed(pair.b, there, here, only_b)
            says = f"One lists {quoted(spans[0])}, the other {quoted(spans[1])}."
            yield differs("list", "item", spans, says, strong=False)
            return


def _differ_in_items(
    pair: SentencePair,
    items: tuple[Sequence[Item], Sequence[Item]],
    only_a: set[str],
    only_b: set[str],
) -> bool:
    """Whether two lists have two items in common, and what differs stands in the others.

    Args:
        pair: The two sentences.
        items: A list of each.
        only_a: What only the first speaks of.
        only_b: What only the second speaks of.
    """
    more, other = _unmatched(*items), _unmatched(*items[::-1])
    if not _differ_in_few(*items, more, other):
        return False
    mine, yours = _stems(more), _stems(other)
    if not (mine & only_a or not more) or not (yours & only_b or not other):
        return False
    beside, others = only_a - mine - FRAMES, only_b - yours - FRAMES
    if not (more and other) and beside and others:
        return False  # one list holds the other, of which each says something else
    named = bool(beside & pair.a.names and others & pair.b.names)
    return max(len(beside), len(others)) <= 1 and not named


def _differ_in_few(
    here: Sequence[Item], there: Sequence[Item], more: Sequence[Item], other: Sequence[Item]
) -> bool:
    """Whether two lists, of which one is no mere pair, share two items and differ in one or two."""
    same = min(len(here) - len(more), len(there) - len(other))
    return (
        same > 1
        and max(len(here), len(there)) > 2
        and bool(more or other)
        and len(more) <= 2
        and len(other) <= 2
    )


def _stems(items: Iterable[Item]) -> set[str]:
    return {stem for item in items for stem in item.stems}


def _unmatched(items: Sequence[Item], others: Sequence[Item]) -> list[Item]:
    return [item for item in items if not any(item.stems & other.stems for other in others)]


def _equal_lists(pair: SentencePair) -> Iterator[Cue]:
    """The same three things or more, in whatever order, of which nothing else is said."""
    both = product(pair.a.whole.enumerations, pair.b.whole.enumerations)
    here, there = next(filter(_list_the_same, both), ((), ()))
    more = [only - SMALL for only in pair.unmatched] if here else []
    if (
        not here
        or contrast(pair)
        or pair.containment < _CONTAINED
        or all(more)
        or (more[0] | more[1]) & TURNING
    ):
        return
    if has_other_steps(pair) or (may_be_exchanged(pair) and not keeps_roles(pair)):
        return
    spans = _trimmed(pair.a, here, there, set()), _trimmed(pair.b, there, here, set())
    says = f"Both list the same: {quoted(spans[0])}, {quoted(spans[1])}."
    yield reason("list", "same", "agree", spans, says, strong=False)


def _list_the_same(lists: tuple[Sequence[Item], Sequence[Item]]) -> bool:
    """Whether two lists are of the same three things or more."""
    here, there = lists
    many = len(here) == len(there) >= 3
    return many and not (_unmatched(here, there) or _unmatched(there, here))


def _trimmed(
    sentence: ReadSentence, items: Sequence[Item], others: Sequence[Item], only: set[str]
) -> Span:
    """The list without the words around it: from the first word that tells to the last."""
    text = sentence.span.text
    known = only.union(*(item.stems for item in others))
    start, end = items[0].start, items[-1].end
    first = [w for w in WORD.finditer(text, *items[0][:2]) if word_form(w[0].lower()) in known]
    if first:
        start = first[-1].start()
    for word in WORD.finditer(text, *items[-1][:2]):
        if word_form(word[0].lower()) in known:
            end = word.end()
        elif end < items[-1].end:
            break
    return sentence.part(start, end)
