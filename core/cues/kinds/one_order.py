"""Whether two sentences say the same in one order, but for a part that may be moved."""

from __future__ import annotations

from ..pairing import SentencePair, is_one_part_exchanged, is_part_moved
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms

_OPENS_A_MOVE = ("preposition", "date")
_STEPS = word_forms("first then next finally lastly before after")
"""Words that tell in which order things are done."""


def has_other_steps(pair: SentencePair) -> bool:
    """Whether the same is said to be done in another order: "first wash, then peel"."""
    return pair.moved and not _STEPS.isdisjoint((*pair.a.forms, *pair.b.forms))


def in_one_order(pair: SentencePair) -> bool:
    """Whether what both speak of comes in one order, but for one part that is moved.

    In another order somebody else may have done it: "the tram hit the van".
    """
    mine, yours = (
        [*dict.fromkeys(w.form for w in side.words if w.form in pair.shared)]
        for side in (pair.a, pair.b)
    )
    return is_one_part_exchanged(mine, yours)


def is_one_part_moved(a: ReadSentence, b: ReadSentence) -> bool:
    """Whether b is a with one part moved that opens with a preposition or a date."""
    places = [at for at, word in enumerate(a.words) if word.kind in _OPENS_A_MOVE]
    return is_part_moved(a.forms, b.forms, places)
