"""Lists: an item that only one of two lists has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from ...comparison import Cue
from ...documents import Span
from ..pairing import SentencePair
from ..reading.enumerations import WORD, Item
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_form
from ..reason import differs, quoted, reason
from .agreement import contrast, has_other_steps

_ALIKE = 0.5
_CONTAINED = 0.75


def lists(pair: SentencePair) -> Iterator[Cue]:
    """Two lists of the same things but for one or two."""
    if pair.jaccard < _ALIKE or len(pair.shared) < 3:
        return
    if not pair.a.enumerations or not pair.b.enumerations or pair.is_elsewhere:
        return
    yield from _equal_lists(pair)
    left = {word.form for word in pair.left if word.kind in ("word", "name")}
    right = {word.form for word in pair.right if word.kind in ("word", "name")}
    if not left and not right:
        return
    for here, there in product(pair.a.enumerations, pair.b.enumerations):
        more, other = _unmatched(here, there), _unmatched(there, here)
        same = min(len(here) - len(more), len(there) - len(other))
        if same < 2 or not (more or other) or max(len(here), len(there)) < 3:
            continue
        if len(more) > 2 or len(other) > 2:
            continue
        mine = {stem for item in more for stem in item.stems}
        yours = {stem for item in other for stem in item.stems}
        if not (mine & left or not more) or not (yours & right or not other):
            continue
        if len(left - mine) > 1 or len(right - yours) > 1:
            continue
        spans = _trimmed(pair.a, here, there, left), _trimmed(pair.b, there, here, right)
        says = f"One lists {quoted(spans[0])}, the other {quoted(spans[1])}."
        yield differs("list", "item", spans, says, strong=False)
        return


def _unmatched(items: Sequence[Item], others: Sequence[Item]) -> list[Item]:
    return [item for item in items if not any(item.stems & other.stems for other in others)]


def _equal_lists(pair: SentencePair) -> Iterator[Cue]:
    """The same three things or more, in whatever order, of which nothing else is said."""
    if contrast(pair) or pair.containment < _CONTAINED or all(pair.only("word", "name")):
        return
    if has_other_steps(pair):
        return
    for here, there in product(pair.a.enumerations, pair.b.enumerations):
        alike = not (_unmatched(here, there) or _unmatched(there, here))
        if alike and len(here) == len(there) >= 3:
            spans = _trimmed(pair.a, here, there, set()), _trimmed(pair.b, there, here, set())
            says = f"Both list the same: {quoted(spans[0])}, {quoted(spans[1])}."
            yield reason("list", "same", "agree", spans, says, strong=False)
            return


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
