"""Lists that two sentences share, in whatever order: a list says the same in any."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from ..reading.enumerations import Item
from ..reading.sentence import ReadSentence
from ..reading.words import IDEAS, Word

_JOINED = re.compile(r"[\s-]|\sof\s(?:(?:the|an?)\s)?")

Listed = list[list[Word]]
"""The words of each item of a list, without those around the list."""


def shared_lists(a: ReadSentence, b: ReadSentence) -> list[tuple[Listed, Listed]]:
    """The lists of two things or more that both hold, each in the order of its sentence."""
    return [
        found
        for here, there in product(a.whole.enumerations, b.whole.enumerations)
        if len(here) == len(there) and (found := _matched(a, here, b, there))
    ]


def listed_alike(a: ReadSentence, b: ReadSentence) -> ReadSentence:
    """The first sentence with its lists in the order that they have in the second."""
    words = [*a.words]
    for here, there in shared_lists(a, b):
        ordered = [same for item in there if (same := _same_item(item, here))]
        if ordered == here or len(ordered) < len(here):
            continue
        places = sorted(words.index(word) for item in here for word in item)
        listed = [word for item in ordered for word in item]
        for place, word in zip(places, listed, strict=True):
            words[place] = word
    return a if tuple(words) == a.words else a.reworded(words)


def _matched(
    a: ReadSentence, here: Sequence[Item], b: ReadSentence, there: Sequence[Item]
) -> tuple[Listed, Listed] | None:
    """The words of the items of two lists of the same things; None where they are no such lists."""
    others = [next((o for o in there if o.stems & item.stems), None) for item in here]
    if None in others or len({*map(id, others)}) < len(here):
        return None
    mine = [_core(a, here, n, o.stems) for n, o in enumerate(others) if o]
    yours = [
        _core(b, there, n, item.stems)
        for n, other in enumerate(there)
        for item, o in zip(here, others, strict=True)
        if o is other
    ]
    return (mine, yours) if all(mine) and all(yours) else None


def _core(
    sentence: ReadSentence, items: Sequence[Item], at: int, stems: frozenset[str]
) -> list[Word]:
    """The words of an item that another list names too; before and behind a list stands more."""
    item = items[at]
    words = [w for w in sentence.words if item.start <= w.start < item.end and w.kind in IDEAS]
    if at == 0:
        words.reverse()
    core: list[Word] = []
    for word in words:
        if word.form not in stems or (core and not _are_joined(sentence, core[-1], word)):
            break
        core.append(word)
    return core[::-1] if at == 0 else core


def _are_joined(sentence: ReadSentence, one: Word, other: Word) -> bool:
    """Whether two words name one thing: "brass bands", "a pair of owls"."""
    first, second = sorted((one, other))
    return _JOINED.fullmatch(sentence.span.text, first.end, second.start) is not None


def _same_item(item: Sequence[Word], others: Listed) -> list[Word] | None:
    """The item of another list that speaks of what an item speaks of; None for none."""
    forms = {word.form for word in item}
    return next((other for other in others if forms & {w.form for w in other}), None)
