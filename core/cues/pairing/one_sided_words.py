"""Words that only one of two sentences has."""

from __future__ import annotations

from collections import Counter

from ..reading.sentence import ReadSentence
from ..reading.words import IDEAS, Word


def one_sided_words(a: ReadSentence, b: ReadSentence) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """The words that only the first has, and those that only the second has.

    They count wherever they stand; equal quantities cancel.
    """
    only_a = _not_in(a, b.counts)
    only_b = _not_in(b, a.counts)
    for word in [each for each in only_a if each.quantity] if b.quantities else ():
        for other in only_b:
            if other.quantity and word.quantity and word.quantity.equals(other.quantity):
                only_a.remove(word)
                only_b.remove(other)
                break
    return tuple(only_a), tuple(only_b)


def _not_in(sentence: ReadSentence, other: Counter[str]) -> list[Word]:
    words = sentence.words
    if sentence.repeated.isdisjoint(other):  # as in most sentences
        return [word for word in words if word.form not in other]
    matched: dict[str, int] = {}
    missing: list[Word] = []
    for word in words:
        form = word.form
        if form not in other:
            missing.append(word)
        elif matched.get(form, 0) < other[form]:
            matched[form] = matched.get(form, 0) + 1
        elif word.kind not in IDEAS:
            missing.append(word)
    return missing
