"""Opposed words: words of opposite poles that two sentences say of one thing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..pairing import SentencePair
from ..pairing.other_subjects import is_one_put_for_another
from ..reading.circumstances import are_other_circumstances
from ..reading.once import once
from ..reading.opposed import all_opposed
from ..reading.sentence import ReadSentence
from ..reading.words import CONTENT, IDEAS, Word
from .nearness import are_of_complements

_BREAK = re.compile(r"[,;:—–]|\bbut\b")
"""Behind it a denial denies no longer."""
_DENIED = frozenset(("!not",))
_ARTICLE = re.compile(
    r"\s(?:\w+ing\s)?(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|all)\s"
)


def may_clash(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether two opposites may be said of one thing: neither quoted alone, nor both denied."""
    if _is_quoted_in_one(pair, a, b) or _are_denied(pair, a, b):
        return False
    return not _tell_apart(pair, a, b)


def _tell_apart(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether two words tell which of two things is meant: "the north shore", "south of it"."""
    if not are_other_circumstances(a.form, b.form):
        return False
    return names_another(pair, a, b) or all(
        side.span.text[word.end :].startswith(" of ") for side, word in ((pair.a, a), (pair.b, b))
    )


def _is_of_two_things(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether two opposites are said of two things, each of one that the other does not name."""
    mine, yours = pair.extra[0] - {a.form}, pair.extra[1] - {b.form}
    return is_one_put_for_another(pair.a, pair.b, (mine, yours), ())


def opens(sentence: ReadSentence, word: Word) -> bool:
    """Whether a word opens the claim: then it tells of what, "imports rose", "the upper deck"."""
    before = (w for w in sentence.words if w.start < word.start)
    return word.kind == "word" and not any(w.kind in CONTENT for w in before)


@once
def opposed_words(pair: SentencePair) -> list[tuple[Word, Word]]:
    """Words of opposite poles of which each stands in one only, and in no name."""
    opposed = all_opposed()
    facing = [
        (a, b)
        for a in pair.only_a
        if a.form in opposed
        for b in pair.only_b
        if b.form in opposed[a.form]
    ]
    if not facing or are_of_complements(pair):
        return []
    return [(a, b) for a, b in facing if _are_opposed(pair, a, b)]


def _are_opposed(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether two opposites are said of one thing, each by one sentence alone."""
    only_a, only_b = pair.unmatched
    if a.form not in only_a or b.form not in only_b:
        return False
    if _is_in_name(pair.a, a) or _is_in_name(pair.b, b):
        return False
    if opens(pair.a, a) and opens(pair.b, b) and not _bids(pair, a, b):
        return False
    return may_clash(pair, a, b) and not _is_of_two_things(pair, a, b)


def _bids(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether both sentences open with a verb and its object: "keep the gate", "open the gate"."""
    sides = ((pair.a, a), (pair.b, b))
    return all(_ARTICLE.match(side.span.text, word.end) for side, word in sides)


def _is_quoted_in_one(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether both quote something, and only one of two words stands in what is quoted."""
    quoted = pair.a.whole.quotations and pair.b.whole.quotations
    return bool(quoted) and pair.a.whole.quotes(a.start) != pair.b.whole.quotes(b.start)


def _are_denied(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether both opposites are denied, which can hold: "not accepted", "not rejected"."""
    return all(
        any(
            other.form in _DENIED
            and other.start < word.start
            and not _BREAK.search(side.span.text, other.end, word.start)
            for other in side.words
        )
        for side, word in ((pair.a, a), (pair.b, b))
    )


def _is_in_name(sentence: ReadSentence, word: Word) -> bool:
    """Whether a word is part of a name, at the beginning of a sentence as well: "New York"."""
    at = sentence.words.index(word)
    text = sentence.span.text
    after = sentence.words[at + 1 : at + 2]
    joined = bool(after) and after[0].kind == "name" and after[0].start - word.end <= 1
    return word.kind == "name" or (joined and text[word.start].isupper())


def names_another(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether the opposites stand before a word of both: "the old bridge", "the new bridge"."""
    after = (_next_form(pair.a.words, a), _next_form(pair.b.words, b))
    return after[0] == after[1] != ""


def _next_form(words: Sequence[Word], word: Word) -> str:
    at = words.index(word)
    after = words[at + 1 : at + 2]
    beside = bool(after) and after[0].start - word.end <= 1 and after[0].kind in IDEAS
    return after[0].form if beside else ""
