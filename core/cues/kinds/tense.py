"""Tense: whether two sentences speak of what was, or of what is or will be."""

from __future__ import annotations

import re

from ..pairing import SentencePair
from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.word_forms import is_past
from ..reading.words import Word
from ..reading.written_forms import small_words

_TOLD = re.compile(
    r"\b(?:said|told|announced|reported|stated|noted|wrote|explained|added|thought|believed|held)\b"
    r"(?:\s(?:(?:the|an?|his|her|its|their)\s)?[\w’'-]+(?:\s[\w’'-]+)?)?(?:\sthat)?\s*$",
    re.IGNORECASE,
)
"""Ends a part before what was said then."""
_PAST = frozenset(("was", "were", "had", "did"))
PRESENT = frozenset(("is", "are", "does", "do", "now"))
"""Small words of what is so now."""
_ABLE = frozenset(("can", "could", "would"))
_NO_TENSE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|to|will|must|should|may|shall|can|could|would"
    r"|the|a|an|of|\w+['’]s|did|do|does)\s(?:\w+ly\s)?$",
    re.IGNORECASE,
)
"""Before a word of which the ending tells no tense."""
_NOUNS = ("ion", "ions", "ment", "ments", "ing", "ity")
"""Ends of words that are no verbs."""


def same_time(pair: SentencePair) -> bool:
    """Whether both speak of what was, or of what is or will be; and both of what can be."""
    able = _ability(pair.a) != _ability(pair.b)
    left_open = {"!free", "!onlyif"} & (pair.a.counts & pair.b.counts).keys()
    return not (able and not left_open) and same_tense(pair)


@once
def _ability(sentence: ReadSentence) -> frozenset[str]:
    """By which words it tells what can or would be; "she said it could" is "it can", she said."""
    able = small_words(sentence) & _ABLE
    if not _is_told_later(sentence):
        return able
    return frozenset({"could": "can"}.get(word, word) for word in able) - {"would"}


@once
def same_tense(pair: SentencePair) -> bool:
    """Whether both speak of what was, or of what is or will be."""
    mine, yours = small_words(pair.a), small_words(pair.b)
    wills = [
        "!will" in side.forms or (_is_told_later(side) and "would" in small_words(side))
        for side in (pair.a, pair.b)
    ]
    if _is_direct(pair.a) != _is_direct(pair.b):
        return True  # "he said it was ready" is what he says in '"It is ready", he said'
    if _is_told_later(pair.a) != _is_told_later(pair.b):
        return wills[0] == wills[1]
    for small, other, ahead in ((mine, yours, wills[1]), (yours, mine, wills[0])):
        if small & _PAST and (ahead or (other & PRESENT and not other & _PAST)):
            return False
    return not _tenses_differ(pair)


@once
def _is_direct(sentence: ReadSentence) -> bool:
    """Whether a sentence gives in quotation marks what somebody says."""
    return bool(sentence.whole.quotations) and any(part.speaks for part in sentence.whole.parts)


@once
def _is_told_later(sentence: ReadSentence) -> bool:
    """Whether it tells in the past what somebody said then: "she said it was ready"."""
    text = sentence.span.text
    said = [part for part in sentence.whole.parts if part.speaks and part.neutral]
    return any(_TOLD.search(text, part.start, part.end) for part in said) and not _is_direct(
        sentence
    )


def _tenses_differ(pair: SentencePair) -> bool:
    """Whether one tells by its form as past what the other does not: "gave", "gives"."""
    mine, yours = _written(pair.a), _written(pair.b)
    return any(
        {_is_past(pair.a, *mine[form]), _is_past(pair.b, *yours[form])} == {True, False}
        for form in mine.keys() & yours.keys()
        if mine[form][1] != yours[form][1]  # most are written alike
    )


@once
def _written(sentence: ReadSentence) -> dict[str, tuple[Word, str]]:
    """Its words by their forms, each with how it is written in lower case."""
    text = sentence.span.text
    return {
        word.form: (word, text[word.start : word.end].lower())
        for word in sentence.words
        if word.kind == "word"
    }


def _is_past(sentence: ReadSentence, word: Word, written: str) -> bool | None:
    """Whether a word is in the past; None where its form does not tell."""
    text = sentence.span.text
    ahead = "!will" in sentence.forms and re.search(r"\bwill\s(?:\w+ly\s)?$", text[: word.start])
    if not text[: word.start].strip() and written.endswith("ed"):
        return None  # "Accepted at the gate are coins"
    if not ahead and (_NO_TENSE.search(text, 0, word.start) or written.endswith(_NOUNS)):
        return None
    return is_past(written)
