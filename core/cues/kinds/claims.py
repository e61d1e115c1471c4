"""Claims: the same said in another order, voice or form of words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from ...comparison import Cue
from ..pairing import LIGHT, SentencePair
from ..reading.once import once
from ..reading.restating import restated
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms
from ..reading.words import CONTENT, Word
from ..reason import quoted, reason
from .describing_words import only_describes
from .one_sided_decisions import is_decided_in_one
from .opposed_words import opposed_words
from .order import keeps_roles
from .prepositions import have_same_prepositions
from .tense import same_time
from .turning_words import TURNING

_CONTAINED = 0.4
"""Share of the ideas of one that both hold in the same words."""
_MOST_MORE = 1
"""Ideas that one may speak of beside what both speak of."""
_LEAST = 3
"""Ideas, figures and dates in both."""
_EMPTY = word_forms("serve form happen occur take place feature represent constitute ring")
"""Verbs that say no more than "is"."""
_CHOSEN = word_forms("carry add use wear bring take include attach attend join enclose have")
"""What is done with a thing that is left to choice: "may add a letter", "a letter is optional"."""
_ASKING = re.compile(r"\b(?:who|whom|whose|what|when|where|why|how|which|whether)\b", re.IGNORECASE)


def claims(pair: SentencePair) -> Iterator[Cue]:
    """The same claim, in the same words or restated: "none is unsafe", "all are safe"."""
    for a, b in product((pair.a, *restated(pair.a)), (pair.b, *restated(pair.b))):
        same = a is pair.a and b is pair.b
        if found := tuple(_claims(pair if same else SentencePair(a, b))):
            yield from found
            return


def _claims(pair: SentencePair) -> Iterator[Cue]:
    """The same claim: nothing telling stands in only one, and who does what is the same."""
    if not pair.shared or pair.containment < _CONTAINED:
        return
    if pair.a.asks or pair.b.asks or pair.is_elsewhere or not _is_explained(pair):
        return
    if not _is_enough(pair) or pair.only_wished:
        return
    if is_decided_in_one(pair) or not same_time(pair) or not have_same_prepositions(pair):
        return
    if _asked(pair.a) != _asked(pair.b):
        return
    if keeps_roles(pair):
        spans = pair.spans(_telling(pair.a), _telling(pair.b))
        says = f"They say much the same: {quoted(spans[0])}, {quoted(spans[1])}."
        yield reason("wording", "claim", "agree", spans, says, strong=False)


def _is_explained(pair: SentencePair) -> bool:
    """Whether each says of what the other says."""
    silent = LIGHT if any(pair.only("preposition")) else LIGHT | _EMPTY
    mine, yours = (only - silent for only in pair.unmatched)
    if "!free" in pair.a.counts & pair.b.counts:
        mine, yours = mine - _CHOSEN, yours - _CHOSEN
    more = mine | yours
    if (mine and yours) or len(more) > _MOST_MORE or more & TURNING or opposed_words(pair):
        return False
    side = pair.a if mine else pair.b
    return all(only_describes(side, form, pair.shared) for form in more)


def _is_enough(pair: SentencePair) -> bool:
    decided = {
        w.form
        for w in pair.a.words
        if w.kind in ("figure", "date", "decisive") and w not in pair.only_a
    }
    return pair.common + len(decided) >= _LEAST and pair.common >= 2


def _telling(sentence: ReadSentence) -> list[Word]:
    return [word for word in sentence.words if word.kind in CONTENT]


@once
def _asked(sentence: ReadSentence) -> frozenset[str]:
    """What a sentence asks for, or leaves open: "who", "when", "whether"."""
    asking = frozenset(word.lower() for word in _ASKING.findall(sentence.span.text))
    return asking - {"whether"} if "!unknown" in sentence.forms else asking & {"whether"}
