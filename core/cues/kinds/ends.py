"""The ends of a deed: who gives, who is given; at another one it is another deed."""

from __future__ import annotations

from ..pairing import SentencePair
from ..reading.before import small_before
from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms

TRANSFERS = word_forms("lend loan borrow sell buy purchase donate owe transfer debt")
"""What goes from one to another: in another order it may go the other way."""
_ENDS = ("to", "from", "by")


def may_pass_back(pair: SentencePair) -> bool:
    """Whether something goes from one to another, who may have changed places."""
    return pair.moved and not TRANSFERS.isdisjoint(pair.a.ideas | pair.b.ideas)


def names_another_end(pair: SentencePair) -> bool:
    """Whether another idea of both stands behind "to", "from" or "by": who pays, who is paid."""
    ends = zip(_at_ends(pair.a), _at_ends(pair.b), strict=True)
    both = ((here & pair.shared, there & pair.shared) for here, there in ends)
    return any(here - there and there - here for here, there in both)


@once
def _at_ends(sentence: ReadSentence) -> tuple[set[str], ...]:
    """The forms of a sentence behind "to", those behind "from" and those behind "by"."""
    placed = [(small_before(sentence, word), word.form) for word in sentence.words]
    return tuple({form for small, form in placed if small == end} for end in _ENDS)
