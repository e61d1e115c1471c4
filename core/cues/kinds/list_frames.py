"""What stands around a list: whether it may change places with who does something to it."""

from __future__ import annotations

import re

from ..pairing import LIGHT, SentencePair
from ..pairing.listed import Listed, shared_lists
from ..reading.before import small_before
from ..reading.once import once_of_text
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms
from ..reading.words import IDEAS, Word

FRAMES = word_forms("consist comprise constitute list namely")
"""Words that say no more than that something is listed."""
SMALL = LIGHT | FRAMES
_JOINED = re.compile(
    r"[:—–]|\b(?:is|are|was|were|be|been|has|have|holds?|held|include[sd]?|contain(?:s|ed)?|make\sup)\b"
)
"""What tells no deed of the one to the other: "they are open", "three tools: ..."."""


def may_be_exchanged(pair: SentencePair) -> bool:
    """Whether somebody may do to a list what in the other sentence the list does to him.

    Not so in "open are the mill and the inn", "the mill and the inn are open".
    """
    listed = shared_lists(pair.a, pair.b)
    joined = _is_joined(pair.a) or _is_joined(pair.b)
    return bool(listed) and not any(
        _stays(pair.a, here, pair.b, there, joined=joined)
        and _stays(pair.b, there, pair.a, here, joined=joined)
        for here, there in listed
    )


@once_of_text
def _is_joined(sentence: ReadSentence) -> bool:
    """Whether a sentence holds what tells no deed."""
    return _JOINED.search(sentence.span.text) is not None


def _stays(a: ReadSentence, here: Listed, b: ReadSentence, there: Listed, *, joined: bool) -> bool:
    """Whether no preposition stands before a list and, in the other sentence, before the rest."""
    placed = {word.form: small_before(a, word) for word in _beside(a, here)}
    if small_before(b, there[0][0]) in {*placed.values()} - {""}:
        return False
    same = any(placed.get(word.form) == small_before(b, word) != "" for word in _beside(b, there))
    return same or (joined and ("by" in a.forms) == ("by" in b.forms))


def _beside(sentence: ReadSentence, listed: Listed) -> list[Word]:
    """What a sentence speaks of beside a list."""
    inside = [word for item in listed for word in item]
    return [w for w in sentence.words if w.kind in IDEAS and w not in inside]
