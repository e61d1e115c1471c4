"""Short sentences of a source that deny one thing which a text states: "She never had a key"."""

from __future__ import annotations

import re

from ...cues.pairing import LIGHT
from ...cues.reading.sentence import ReadSentence
from ...cues.reading.shortening import without_asides
from ...cues.reading.words import Word
from .beside import Beside, Words
from .denying import denied_words, describes, in_its_part, may_deny, with_capitals

_SHORT = 4
"""Ideas of a sentence that denies one thing and says no more."""
_NOT_THE = re.compile(r"(?:not|never)\s(?:the|an?)\s", re.IGNORECASE)
"""What denies that something is what it is called, and nothing that was done."""
_SOME = frozenset(("!some", "!few", "!most", "!all", "!any"))
_LETTERS = 4


def briefly(beside: Beside) -> Words | None:
    """Where a short sentence denies one thing that the text states, on the same matter."""
    read, source = beside.read, beside.source
    if beside.is_anothers or source.read.asks:
        return None
    told = without_asides(source.read, read.ideas)
    for negation, word in denied_words(told):
        mine = next((w for w in read.words if _is_same_word(read, w, told, word)), None)
        if mine is None or not _denies_it(read, mine, told, (negation, word)):
            continue
        if _is_on_matter(beside, told, word):
            return beside.words((mine.start, mine.end), (negation.start, word.end))
    return None


def _denies_it(
    read: ReadSentence, mine: Word, told: ReadSentence, denied: tuple[Word, Word]
) -> bool:
    """Whether a part of a sentence denies a word of a text and says little more."""
    negation, word = denied
    rest = _rest(told, word)
    if word.form in LIGHT or len(rest) > _SHORT or describes(read, mine) or _counts(told, word):
        return False
    if _NOT_THE.match(told.span.text, negation.start):
        return False
    return rest <= read.ideas | with_capitals(told) and may_deny(read, mine, told, word)


def _rest(told: ReadSentence, word: Word) -> frozenset[str]:
    """What is said in the part of a sentence that a word stands in."""
    return (in_its_part(told, word) & told.ideas) - LIGHT


def _is_on_matter(beside: Beside, told: ReadSentence, word: Word) -> bool:
    """Whether a text and what stands around a sentence of a source speak of one matter."""
    rest = _rest(told, word)
    shared = (beside.read.told & beside.source.scene) - LIGHT - {word.form}
    least = 1 if rest <= beside.read.ideas and len(rest) > 1 else 2
    return len(shared) >= least and bool({word.form, *shared} & beside.sources.rare)


def _is_same_word(read: ReadSentence, word: Word, other: ReadSentence, denied: Word) -> bool:
    """Whether a word is the denied one, as it is written, and not quoted."""
    written = (read.span.text[word.start :], other.span.text[denied.start :])
    alike = written[0][:_LETTERS].lower() == written[1][:_LETTERS].lower()
    return word.form == denied.form and word.quoted < 0 and alike


def _counts(read: ReadSentence, word: Word) -> bool:
    """Whether the part of a sentence that a word stands in tells how many: "two did not vote"."""
    inside = in_its_part(read, word)
    return any(w.form in inside and (w.quantity or w.form in _SOME) for w in read.words)
