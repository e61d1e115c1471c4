"""Certain against possible, unknown, untrue."""

from __future__ import annotations

from collections.abc import Iterator

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.deciding import CERTAINTY, NEGATION
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms
from ..reading.words import Word
from ..rule import needing
from .deciding_words import conflicting, conflicts, same_negations
from .nearness import is_of_one, of_another
from .tense import same_tense

_SURE = CERTAINTY | {"!may"}
_CERTAINTIES = conflicts(
    "sure perhaps, sure likely, sure unlikely, sure may, sure unknown, sure untrue, unknown untrue,"
    " likely unlikely, ruledout perhaps, ruledout likely, ruledout sure, ruledout may"
)
_RUMOURS = word_forms("rumour claim report story news idea allegation chance see")
"""Words for what is sure or not."""
_MANY, _MOST_MORE = 3, 2
"""Ideas in both from which on one may have a word of its own, and the other so many."""
_LEAST = 2
"""Ideas in both, where neither speaks of anything else."""


@needing("one subject", "deciding words")
def sure(pair: SentencePair) -> Iterator[Cue]:
    """Certain against possible, unknown, untrue."""
    if pair.each_has_own("date", "figure"):
        return
    for cue in conflicting(pair, "certainty", "sure", _SURE, _CERTAINTIES):
        near_enough = is_of_one(pair) or _differs_in(pair, _RUMOURS)
        one_claim = (near_enough and same_negations(pair)) or _is_of_one_claim(pair)
        if one_claim and not (of_another(pair) or _is_said_of_two_things(pair)):
            yield cue


def _is_said_of_two_things(pair: SentencePair) -> bool:
    """Whether what is sure or not stands in one sentence only: "surely late", "perhaps ill"."""
    sides = zip((pair.a, pair.b), pair.decisive(_SURE), pair.unmatched, strict=True)
    return all(
        any(word.form in only for told in words for word in _said_so(side, told))
        for side, words, only in sides
    )


def _said_so(sentence: ReadSentence, certainty: Word) -> list[Word]:
    """The word that stands right after one that tells how sure something is."""
    at = sentence.words.index(certainty)
    return [word for word in sentence.words[at + 1 : at + 2] if word.kind == "word"]


def _is_of_one_claim(pair: SentencePair) -> bool:
    """Whether both speak of the same but for a word or two, and nothing is denied beside it."""
    less, more = sorted(len(only - _RUMOURS) for only in pair.extra)
    if pair.common < _MANY or less > 1 or more > _MOST_MORE or not same_tense(pair):
        return False
    how = pair.decisive(_SURE)
    return not any(
        _same_part(side, word, told[0])
        for side, denying, told in zip((pair.a, pair.b), pair.decisive(NEGATION), how, strict=True)
        for word in denying
    )


def _same_part(sentence: ReadSentence, word: Word, other: Word) -> bool:
    """Whether two words stand between the same marks."""
    return any(
        part.start <= word.start < part.end and part.start <= other.start < part.end
        for part in sentence.whole.parts
    )


def _differs_in(pair: SentencePair, words: frozenset[str]) -> bool:
    """Whether both speak of the same but for some words."""
    return pair.common >= _LEAST and not any(only - words for only in pair.extra)
