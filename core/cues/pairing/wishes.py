"""Whether a sentence only tells what somebody wants, plans or asks for."""

from __future__ import annotations

import re

from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms

WISHES = word_forms(
    """want plan expect hope intend seek need ask require aim wish try demand urge propose"""
)
"""Words by which something is not yet so."""
_IS = re.compile(r"\b(?:am|is|are|was|were|been)\s(?:\w+ly\s)?$", re.IGNORECASE)
_AHEAD = re.compile(r"\b(?:is|are|was|were)\sto\b", re.IGNORECASE)


def only_wished(a: ReadSentence, b: ReadSentence) -> bool:
    """Whether one tells as a fact what the other only wants, plans or asks for."""
    wished = [_wishes(side) for side in (a, b)]
    if wished[0] == wished[1]:
        return False
    fact = b if wished[0] else a
    ahead = {"!will", "!should"} & {*fact.forms} or _AHEAD.search(fact.span.text)
    return not ahead


def _wishes(sentence: ReadSentence) -> bool:
    """Whether it tells what somebody wants or plans; a "planning committee" is a thing."""
    text = sentence.span.text
    return any(
        word.form in WISHES
        and (not text[: word.end].lower().endswith("ing") or _IS.search(text, 0, word.start))
        for word in sentence.words
    )
