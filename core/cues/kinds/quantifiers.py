"""All against some or none, only these against anyone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, product

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.deciding import NEGATION, QUANTITY
from ..reading.once import once
from ..reading.restating import is_of_all
from ..reading.sentence import ReadSentence
from ..reading.thesaurus import are_opposites, complements
from ..reading.words import Word
from ..rule import needing
from .deciding_words import conflicting, conflicts, same_negations
from .nearness import of_another, rather_near
from .turning_words import TURNING

_NUMBERS = conflicts(
    "all most, all some, all few, most few, most minority, all minority, most some, some few,"
    " only any, only all, any all"
)
_NONE = conflicts("not most, not some")
"""Where "none of them" is what is negated."""


@needing("one subject", "deciding words")
def many(pair: SentencePair) -> Iterator[Cue]:
    """All against some or none, only these against anyone."""
    same = same_negations(pair)
    forms, exclusive = (QUANTITY, _NUMBERS) if same else (QUANTITY | NEGATION, _NONE)
    for cue in conflicting(pair, "quantifier", "many", forms, exclusive):
        if not rather_near(pair) or of_another(pair) or pair.each_adds or _says_not_all(pair):
            continue
        parted = "!minority" in {w.form for words in pair.decisive(forms) for w in words}
        if parted and (turns_round(pair) or any(pair.extra)):
            continue  # "most left", "a minority stayed"
        if same or (not turns_round(pair) and any(is_of_all(*e) for e in _negations(pair))):
            yield cue


def _says_not_all(pair: SentencePair) -> bool:
    """Whether one denies of all what may be told of some: "not all", "not every"."""
    return any(
        (before.form, word.form) == ("!not", "!all")
        for side in (pair.a, pair.b)
        for before, word in pairwise(side.words)
    )


@once
def turns_round(pair: SentencePair) -> bool:
    """Whether one says in the opposite word what the other negates: "none stayed", "all left"."""
    mine, yours = pair.unmatched
    if min(map(len, pair.extra)) > 1 or (mine | yours) & TURNING:
        return True
    return any(
        other in complements(form) or are_opposites(form, other)
        for form, other in product(mine, yours)
    )


def _negations(pair: SentencePair) -> Iterator[tuple[ReadSentence, Word]]:
    """The negations that only one of the two has, each with its sentence."""
    for side, words in zip((pair.a, pair.b), pair.decisive(NEGATION), strict=True):
        yield from ((side, word) for word in words)
