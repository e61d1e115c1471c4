"""Words of two sentences on one thing that cannot both be right: opposites, one of them denied."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...cues.pairing import SentencePair
from ...cues.reading.amounts import NUMBER
from ...cues.reading.sentence import ReadSentence
from ...cues.reading.word_forms import word_form
from ...cues.reading.words import Word
from .denying import denied_for_another, denied_words, describes, is_denied, is_open, may_deny
from .extents import clash
from .opposites import cannot_both_be, with_particles

_WINDOW = 6
"""Words on each side of an opposite that belong to its clause."""
_COUNTED = re.compile(rf"\b(?:one|{NUMBER})(?:\s[a-z]+){{1,2}}\s$", re.IGNORECASE)
_COUNT = 40
"""Characters before a word that may say of how many it holds."""
_DOUBTED = {"!unlikely", "!untrue", "!unknown", "!few"} | {
    *map(word_form, ("refuse", "reject", "prevent", "forbid", "fail", "false", "wrong", "unable"))
}
"""What denies in other words."""
_YET = re.compile(r"(?:(?:has|have|had)\s)?(?:not\s)?yet\b", re.IGNORECASE)
"""What denies only that something was done so far."""
_NAMING = ("word", "name", "code")


class Denial(NamedTuple):
    """Words of a text and of a source that cannot both be right."""

    here: Sequence[Word]
    there: Sequence[Word]


def opposed(pair: SentencePair, *, brief: bool) -> Denial | None:
    """Two opposites, told of one thing.

    Args:
        pair: The text's sentence and the source's.
        brief: Whether the text says so little that nothing else has to stand around them.
    """
    mine, yours = (with_particles(read, read.words) for read in (pair.a, pair.b))
    for word, other in _opposites(mine, yours):
        near = brief or _near(mine, word) & _near(yours, other)
        if near and _are_stated(pair, word, other) and may_deny(pair.a, word, pair.b, other):
            return Denial([word], [other])
    return None


def _opposites(mine: Sequence[Word], yours: Sequence[Word]) -> Iterator[tuple[Word, Word]]:
    """Words of both that cannot both be said of one thing, each in one of them alone."""
    forms = {word.form for word in mine}, {word.form for word in yours}
    for word in (word for word in mine if word.form not in forms[1]):
        for other in (other for other in yours if other.form not in forms[0]):
            if cannot_both_be(word.form, other.form):
                yield word, other


def _are_stated(pair: SentencePair, word: Word, other: Word) -> bool:
    """Whether neither of two opposites is denied, nor both told of some of several."""
    a, b = pair.a, pair.b
    denied = _denies(a, word) or _denies(b, other)
    return not (denied or (_is_counted(a, word) and _is_counted(b, other)))


def negated(pair: SentencePair, *, whole: bool) -> Denial | None:
    """A word that one denies and the other does not.

    Args:
        pair: The text's sentence and the source's.
        whole: Whether the source's sentence has all that the text speaks of.
    """
    here, there = denied_words(pair.a), denied_words(pair.b)
    if bool(here) == bool(there) or "!without" in {*pair.a.forms, *pair.b.forms}:
        return None
    denying, plain = (pair.a, pair.b) if here else (pair.b, pair.a)
    if _DOUBTED & {*plain.forms}:
        return None
    for negation, word in here or there:
        if "!will" in plain.forms and _YET.match(denying.span.text, negation.start):
            continue
        if not whole and denying.span.text[negation.start :].lower().startswith("no "):
            continue
        for other in _statements(plain, word):
            mine, yours = (word, other) if here else (other, word)
            if may_deny(pair.a, mine, pair.b, yours):
                denied = [negation, word]
                return Denial(denied, [other]) if here else Denial([other], denied)
    return None


def _statements(read: ReadSentence, denied: Word) -> Iterator[Word]:
    """Where a sentence states a word that another one denies."""
    elsewhere = [word for each in denied_for_another(read) for word in each]
    for word in read.words:
        same = word.form == denied.form and word.kind in ("word", "name", "decisive")
        if same and word not in elsewhere and not (describes(read, word) or is_denied(read, word)):
            yield word


def of_other_extent(pair: SentencePair) -> Denial | None:
    """Words on how many there are, as "all" and "a third"."""
    words = clash(pair.a, pair.b)
    if not words or is_open(pair.a, words[0]) or is_open(pair.b, words[1]):
        return None
    return Denial([words[0]], [words[1]])


def instead(pair: SentencePair, *, on_blame: bool) -> Denial | None:
    """What the source denies for the sake of another thing, and the text states.

    Args:
        pair: The text's sentence and the source's.
        on_blame: Whether both tell whose fault or duty something is: "not of the council".
    """
    own = {w.form for each in denied_for_another(pair.a) for w in each[1:]}
    for denied in denied_for_another(pair.b):
        forms = {word.form for word in denied[1:]}
        stated = [w for w in pair.a.words if w.form in forms]
        owned = pair.b.span.text[: denied[0].end].lower().endswith("not of ")
        if (on_blame or not owned) and forms and forms <= {w.form for w in stated} - own:
            return Denial(stated, denied)
    return None


def _denies(read: ReadSentence, word: Word) -> bool:
    """Whether a sentence denies a word: "did not fall" is no opposite of "grew"."""
    return word in read.words and is_denied(read, word)


def _is_counted(read: ReadSentence, word: Word) -> bool:
    """Whether a sentence says of how many a word holds: "four are filled", "one of them vacant"."""
    return bool(_COUNTED.search(read.span.text[max(0, word.start - _COUNT) : word.start]))


def _near(words: Sequence[Word], word: Word) -> set[str]:
    """What stands around a word, as far as a short clause goes."""
    at = words.index(word)
    near = words[max(0, at - _WINDOW) : at + _WINDOW + 1]
    return {each.form for each in near if each.kind in _NAMING} - {word.form}
