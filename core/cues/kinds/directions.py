"""Directions: "up" in one where the other has "down", in what is said alike otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product

from ...comparison import Cue
from ...documents import Span
from ..pairing import SentencePair
from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.word_forms import spelling
from ..reason import against, differs

_OPPOSED = frozenset(
    frozenset(pair.split())
    for pair in (
        *("up down", "on off", "in out", "into out", "onto off", "over under", "above below"),
        *("inside outside", "for against", "towards away", "toward away"),
    )
)
_DIRECTIONS = frozenset[str]().union(*_OPPOSED)
_UNDONE = frozenset(("wording", "role", "number", "list"))
"""Kinds of agreement that another direction undoes; the same quotation stays the same."""
_ARTICLES = frozenset(("a", "an", "the", "of"))


def in_other_directions(pair: SentencePair, cues: Sequence[Cue]) -> Iterator[Cue]:
    """The cues of two sentences; no agreement where they tell opposite directions.

    Where the directions belong to a word of both, they are the difference.
    """
    agreed = any(_is_undone(cue) for cue in cues)
    opposed = list(_opposed(pair.a, pair.b)) if agreed else []
    if not opposed:
        yield from cues
        return
    for here, there in opposed:
        if not _beside(pair.a, here).isdisjoint(_beside(pair.b, there)):
            spans = _with_word_before(pair.a, here), _with_word_before(pair.b, there)
            yield differs("opposite", "direction", spans, against(spans), strong=False)
            return
    yield from (cue for cue in cues if not _is_undone(cue))


def have_opposed_directions(pair: SentencePair) -> bool:
    """Whether two sentences tell opposite directions of anything."""
    return any(_opposed(pair.a, pair.b))


def _is_undone(cue: Cue) -> bool:
    return cue.label == "agree" and cue.kind in _UNDONE


def _opposed(a: ReadSentence, b: ReadSentence) -> Iterator[tuple[int, int]]:
    """Where each has a direction that the other has not, and the two are opposite."""
    mine, yours = _directions(a), _directions(b)
    if not mine or not yours:
        return
    for one, other in product(sorted(mine - yours), sorted(yours - mine)):
        if frozenset((one, other)) in _OPPOSED:
            yield _last(a, one), _last(b, other)


@once
def _directions(sentence: ReadSentence) -> Counter[str]:
    """How often a sentence has each direction."""
    return Counter([each[2] for each in sentence.written if each[2] in _DIRECTIONS])


def _last(sentence: ReadSentence, direction: str) -> int:
    return max(n for n, each in enumerate(sentence.written) if each[2] == direction)


def _beside(sentence: ReadSentence, at: int) -> set[tuple[str, str]]:
    """The word before a direction and the one behind it, each in one form."""
    lows = [each[2] for each in sentence.written]
    behind = next((low for low in lows[at + 1 :] if low not in _ARTICLES), "")
    before = lows[at - 1] if at else ""
    return {(side, spelling(low)) for side, low in (("<", before), (">", behind)) if low}


def _with_word_before(sentence: ReadSentence, at: int) -> Span:
    """A direction with the word before it: alone it would be no reason."""
    written = sentence.written
    return sentence.part(written[max(0, at - 1)][0], written[at][1])
