"""Lists: an item that only one of two lists has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from ...comparison import Cue
from ...documents import Span
from ...text.words import STOP_WORDS
from ..pairing import SentencePair
from ..reading.sentence import ReadSentence, word_form
from ..reason import differs, quoted, reason
from .agreement import contrast
from .figures import elsewhere

_ITEM = r"[\w'’-]+(?:\s[\w'’-]+){0,3}"
_LIST = re.compile(
    rf"{_ITEM}(?:,\s(?:and\s|or\s)?{_ITEM})*,?\s(?:and|or)\s{_ITEM}|{_ITEM}(?:,\s{_ITEM}){{2,}}"
)
_PARTS = re.compile(r",\s(?:and\s|or\s)?|\s(?:and|or)\s")
_WORD = re.compile(r"[\w'’-]+")
_ALIKE = 0.5
_CONTAINED = 0.75


class _Item(NamedTuple):
    start: int
    end: int
    stems: frozenset[str]


def lists(pair: SentencePair) -> Iterator[Cue]:
    """Two lists of the same things but for one or two."""
    if pair.jaccard < _ALIKE or len(pair.shared) < 3 or elsewhere(pair):
        return
    yield from _equal_lists(pair)
    left = {word.form for word in pair.left if word.kind in ("word", "name")}
    right = {word.form for word in pair.right if word.kind in ("word", "name")}
    if not left and not right:
        return
    for here, there in product(_lists(pair.a), _lists(pair.b)):
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
        if len(left - mine) > 2 or len(right - yours) > 2:
            continue
        spans = _trimmed(pair.a, here, there, left), _trimmed(pair.b, there, here, right)
        says = f"One lists {quoted(spans[0])}, the other {quoted(spans[1])}."
        yield differs("list", "item", spans, says, strong=False)
        return


def _unmatched(items: list[_Item], others: list[_Item]) -> list[_Item]:
    return [item for item in items if not any(item.stems & other.stems for other in others)]


def _equal_lists(pair: SentencePair) -> Iterator[Cue]:
    """The same three things or more, in whatever order, of which nothing else is said."""
    if contrast(pair) or pair.containment < _CONTAINED or all(pair.only("word", "name")):
        return
    for here, there in product(_lists(pair.a), _lists(pair.b)):
        alike = not (_unmatched(here, there) or _unmatched(there, here))
        if alike and len(here) == len(there) >= 3:
            spans = _trimmed(pair.a, here, there, set()), _trimmed(pair.b, there, here, set())
            says = f"Both list the same: {quoted(spans[0])}, {quoted(spans[1])}."
            yield reason("list", "same", "agree", spans, says, strong=False)
            return


def _lists(sentence: ReadSentence) -> Iterator[list[_Item]]:
    text = sentence.span.text
    if not (" and " in text or " or " in text or text.count(",") > 1):
        return
    for match in _LIST.finditer(text):
        items: list[_Item] = []
        at = match.start()
        for cut in (*_PARTS.finditer(text, *match.span()), None):
            end = cut.start() if cut else match.end()
            words = re.findall(r"[\w'’-]+", text[at:end])
            stems = frozenset(word_form(w.lower()) for w in words if w.lower() not in STOP_WORDS)
            if stems:
                items.append(_Item(at, end, stems))
            at = cut.end() if cut else end
        if len(items) >= 2:
            yield items


def _trimmed(
    sentence: ReadSentence, items: list[_Item], others: list[_Item], only: set[str]
) -> Span:
    """The list without the words around it: from the first word that tells to the last."""
    text = sentence.span.text
    known = only.union(*(item.stems for item in others))
    start, end = items[0].start, items[-1].end
    first = [w for w in _WORD.finditer(text, *items[0][:2]) if word_form(w[0].lower()) in known]
    if first:
        start = first[-1].start()
    for word in _WORD.finditer(text, *items[-1][:2]):
        if word_form(word[0].lower()) in known:
            end = word.end()
        elif end < items[-1].end:
            break
    return sentence.part(start, end)
