"""How many of some things two sentences speak of: all beside a third, several beside one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...cues.reading.sentence import ReadSentence
from ...cues.reading.word_forms import word_forms
from ...cues.reading.words import Word

EXTENTS = word_forms("many much numerous several")
"""Words that say no more than how many there are."""
_WHOLE = 100.0
_SEVERAL = re.compile(r"(?:several|many|numerous|a number of)\s", re.IGNORECASE)
_ONE = re.compile(r"\b(?:only\s|just\s|but\s)?(?:one|a\ssingle)\s(?:\w+\s)?$", re.IGNORECASE)
_PARTS = frozenset(("!some", "!few", "!most"))
_NAMING = ("word", "name", "code")


def clash(a: ReadSentence, b: ReadSentence) -> tuple[Word, Word] | None:
    """Words of both that cannot both be right: "all flocks", "a third of the flocks"."""
    for one, other, turned in ((a, b, False), (b, a, True)):
        for word, noun in _with_nouns(one):
            against = _against(one, word, noun, other)
            if against is not None:
                return (against, word) if turned else (word, against)
    return None


def _against(one: ReadSentence, word: Word, noun: Word, other: ReadSentence) -> Word | None:
    if word.form == "!all":
        told = ((w, n) for w, n in _with_nouns(other) if n.form == noun.form)
        return next((w for w, _ in told if w.form in _PARTS or _is_share(w)), None)
    if not _SEVERAL.match(one.span.text, word.start):
        return None
    for each in other.words:
        single = _ONE.search(other.span.text[: each.start])
        if each.form == noun.form and single:
            return each._replace(start=single.start())
    return None


def _is_share(word: Word) -> bool:
    quantity = word.quantity
    return quantity is not None and quantity.unit in ("%", "ratio") and quantity.low < _WHOLE


def _with_nouns(read: ReadSentence) -> Iterator[tuple[Word, Word]]:
    """The words of extent and the shares of a sentence, each with the word after it."""
    for n, word in enumerate(read.words[:-1]):
        extent = word.kind == "decisive" or word.form in EXTENTS or word.quantity
        noun = read.words[n + 1]
        if extent and noun.kind in _NAMING:
            yield word, noun
