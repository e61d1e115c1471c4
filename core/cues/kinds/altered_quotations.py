"""Altered quotations: a word is changed inside."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.fuzz import ratio

from ...comparison import Cue
from ...documents import Span
from ...text.words import stem
from ..pairing import WordChange, word_changes, words_in_order
from ..reading.quoting import LEAST, SLIGHT, Quotation
from ..reason import differs, quoted

_SHARE = 0.6
"""Of the words of the shorter one, so much has to be the same in an altered quotation."""
_SPELLING = 75
"""From this ratio on, 0 to 100, two long words are spellings of one."""
_JOINING = SLIGHT | {"but", "so", "or"}
"""Words that tell nothing beside another word that is altered."""
_ARTICLES = frozenset(("a", "an", "the"))
MOST_ALTERED = 2
"""Words that are put for others."""


def altered(here: Quotation, there: Quotation) -> Cue | None:
    """A word changed inside: a quotation that is cut at its ends is still the same."""
    if here.is_cut or there.is_cut:
        return None
    same = words_in_order(here.words, there.words)
    if same < max(LEAST, _SHARE * min(len(here.words), len(there.words))):
        return None
    change = _only_change(here, there)
    if change is None or not _tells(change, here.words, there.words):
        return None
    spans = _with_neighbours(here, *change.a), _with_neighbours(there, *change.b)
    says = f"The quotation has {quoted(spans[0])} in one, {quoted(spans[1])} in the other."
    return differs("quotation", "altered", spans, says, strong=True)


def _only_change(a: Quotation, b: Quotation) -> WordChange | None:
    """The one place where two quotations differ, but for small words and for where they are cut."""
    changes = [each for each in word_changes(a.words, b.words) if not _is_cut_off(each, a, b)]
    if len(changes) > 1:
        changes = [
            each
            for each in changes
            if not {*a.words[slice(*each.a)], *b.words[slice(*each.b)]} <= _JOINING
        ]
    return changes[0] if len(changes) == 1 else None


def _is_cut_off(change: WordChange, a: Quotation, b: Quotation) -> bool:
    """Whether one of two quotations only begins later than the other, or ends earlier."""
    (low, high), (other_low, other_high) = change.a, change.b
    one_sided = low == high or other_low == other_high
    begins = low == other_low == 0
    ends = high == len(a.words) and other_high == len(b.words)
    return one_sided and (begins or ends)


def _tells(change: WordChange, a: Sequence[str], b: Sequence[str]) -> bool:
    (low, high), (other_low, other_high) = change.a, change.b
    sizes = [
        len([word for word in words if word not in _ARTICLES])
        for words in (a[low:high], b[other_low:other_high])
    ]
    if min(low, other_low) < 1 or max(sizes) > MOST_ALTERED:
        return False
    at_end = high == len(a) or other_high == len(b)
    if at_end and (sizes[0] != sizes[1]):
        return False
    return not (
        {*a[low:high], *b[other_low:other_high]} <= SLIGHT
        or _one_word("".join(a[low:high]), "".join(b[other_low:other_high]))
    )


def _one_word(mine: str, yours: str) -> bool:
    """Whether what is altered is a contraction, a spelling or an ending."""
    if "'" in mine + yours or stem(mine) == stem(yours):
        return True
    return min(len(mine), len(yours)) > 4 and ratio(mine, yours) > _SPELLING


def _with_neighbours(quotation: Quotation, start: int, end: int) -> Span:
    """What is altered with the word before and after it."""
    return quotation.part(max(0, start - 1), min(len(quotation.words), end + 1))
