"""What stands right before a word of a sentence."""

from __future__ import annotations

import re

from .once import once_of_text
from .sentence import ReadSentence
from .words import Word

_SMALL = frozenset(
    """in on at from to by for of with into onto over under against between within through during
    before after until till since above below toward towards across along near than as
    without via""".split()  # noqa: SIM905
)
_PASSED_OVER = """the a an its his her their our this that all almost nearly both some many most
    every each they it he she we you is are was were has have had been""".split()  # noqa: SIM905
"""Words that may stand between a preposition and what it belongs to."""
_BACKWARDS = re.compile(
    rf"(?:(?:\s+(?:{'|'.join(word[::-1] for word in _PASSED_OVER)}))*\W*[^\w’']|['’])([\w’']+)"
)
"""The word before a place, to be matched in a text that is turned round."""


def small_before(sentence: ReadSentence, word: Word) -> str:
    """The preposition right before a word, articles between them; "" for none."""
    turned = _turned_round(sentence)
    found = _BACKWARDS.match(turned, len(turned) - word.start)
    small = found[1][::-1].lower() if found else ""
    return small if small in _SMALL else ""


@once_of_text
def _turned_round(sentence: ReadSentence) -> str:
    """Its text from the last letter to the first: so what stands before a word is found at once."""
    return sentence.span.text[::-1]
