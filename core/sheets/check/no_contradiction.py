"""What a source only seems to contradict: quoted words, and one state after another."""

from __future__ import annotations

import re

from ...documents import Sentence, Span
from .checked_sentence import CheckedSentence
from .sources import SourceSentence

_UNTIL = re.compile(r"[^,;:.—–]{0,40}\b(?:until|till|pending)\b", re.IGNORECASE)
_FROM_THEN = re.compile(r"[^,;:.—–]{0,40}\b(?:when|once|after|as\ssoon\sas)\b", re.IGNORECASE)


def is_quoted(checked: CheckedSentence, words: Span) -> bool:
    """Whether some words of a sentence stand in a quotation of it that a source has.

    Args:
        checked: The sentence.
        words: Some of its words.
    """
    start, end = (at - checked.sentence.start for at in (words.start, words.end))
    for first, last in checked.read.quotations:
        if first <= start and end <= last:
            return bool(checked.sources.words.literal(checked.sentence.text[first:last]))
    return False


def are_in_turn(checked: CheckedSentence, here: Span, source: SourceSentence, there: Span) -> bool:
    """Whether one state lasts until the other begins: "closed until mended", "opens once it is".

    Args:
        checked: The sentence.
        here: Its words.
        source: A sentence of a source.
        there: Words of this that seem to contradict them.
    """
    mine, yours = _behind(checked.sentence, here), _behind(source.sentence, there)
    return any(_UNTIL.match(a) and _FROM_THEN.match(b) for a, b in ((mine, yours), (yours, mine)))


def _behind(sentence: Sentence, words: Span) -> str:
    """What stands behind some words in their sentence."""
    return sentence.text[words.end - sentence.start :]
