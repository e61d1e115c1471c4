"""Shares of a whole: one that a word excludes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.sentence import ReadSentence
from ..reading.words import IDEAS, Word
from ..reason import against, differs
from ..rule import needing
from .deciding_words import same_negations
from .nearness import of_another, rather_near
from .quantifiers import turns_round
from .tense import same_tense
from .turning_words import TURNING

_MOST_MORE, _LEAST = 2, 3
"""Ideas that one may add to what both speak of, and ideas of both, where shares are told."""
_TOLD_BY = {
    "!all": (94.0, 100.0),
    "!most": (50.0, 100.0),
    "!minority": (0.0, 50.0),
    "!few": (0.0, 30.0),
}
"""Which shares a word may tell, in per cent."""
_TOLD = frozenset(_TOLD_BY)
_OF = re.compile(r"(?:\s|of|the|its|their|his|her|all|these|those|our)*", re.IGNORECASE)


@needing("one subject", "a figure", "a deciding word")
def shares(pair: SentencePair) -> Iterator[Cue]:
    """A share in one that the word of the other excludes: "fewer than a third of them", "most"."""
    figures, words = pair.only("figure"), pair.decisive(_TOLD)
    side = 0 if figures[0] and words[1] else 1
    if len(figures[side]) != 1 or figures[1 - side] or len(words[1 - side]) != 1 or words[side]:
        return
    figure, word = figures[side][0], words[1 - side][0]
    told = (pair.a, pair.b)
    if figure.quantity is None or figure.quantity.unit != "%" or not same_negations(pair):
        return
    low, high = figure.quantity.reach
    least, most = _TOLD_BY[word.form]
    if high >= least and low <= most:
        return
    of_one = _of_what(told[side], figure) == _of_what(told[1 - side], word) != ""
    if of_one and _is_of_one_whole(pair):
        spans = pair.spans(*(([figure], [word]) if side == 0 else ([word], [figure])))
        yield differs("quantifier", "share", spans, against(spans), strong=False)


def _is_of_one_whole(pair: SentencePair) -> bool:
    """Whether two shares are told of the same, which is neither denied nor turned in one."""
    mine, yours = pair.unmatched
    if (mine | yours) & TURNING or pair.each_has_own("date", "name"):
        return False
    less, more = sorted(map(len, pair.extra))
    near_enough = rather_near(pair) or (not less and more <= _MOST_MORE and pair.common >= _LEAST)
    return near_enough and not of_another(pair) and not turns_round(pair) and same_tense(pair)


def _of_what(sentence: ReadSentence, word: Word) -> str:
    """What a share is of: the last of the words that follow it side by side."""
    text = sentence.span.text
    at = word.end
    told = ""
    for other in sentence.words:
        if other.start < word.end or other.kind not in IDEAS:
            continue
        if not _OF.fullmatch(text, at, other.start):
            break
        told, at = other.form, other.end
    return told
