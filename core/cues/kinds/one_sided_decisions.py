"""What decides a claim and stands in only one of two sentences."""

from __future__ import annotations

import re
from collections import Counter

from ..pairing import SentencePair
from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.word_forms import is_past, word_forms
from ..reading.words import Word
from ..reading.written_forms import small_words
from .describing_words import NARROWED
from .tense import PRESENT

_HARMLESS = frozenset(("!will", "!own", "!both", "!sure", "!any"))
_MANY = frozenset(("!most", "!some", "!few", "!any", "!only"))
_MANY_IDEAS = 4
"""Ideas in both from which on one of them may tell besides on which day it was."""
_BOUND = re.compile(r"\b(?:until|till|since|by|before|after|from|to|every|each)\s(?:\w+\s)?$", re.I)
"""Before a day up to which or from which on something is so."""
_INVARIABLE = frozenset(("shut", "cut", "set", "put", "hit", "let", "spread"))
"""Verbs of which the past has no form of its own."""
_DEMANDS = word_forms("want urge demand call ask request propose recommend advocate favour")
"""Verbs by which somebody says that a thing should be."""
_EQUIVALENT = frozenset(
    (
        frozenset((("!not", "!not"), ("!all",))),
        frozenset((("!not", "!only"), ("!except",))),
        frozenset((("!not",), ("!without",))),
        frozenset((("!not", "!without"), ("!onlyif",))),
        frozenset((("!not", "!without"), ("!must",))),
    )
)
"""Words that decide, and others that decide the same."""


def is_decided_in_one(pair: SentencePair) -> bool:
    """Whether a figure, a date or a word that decides stands in only one of them."""
    if any(pair.only("figure", "code")) or _is_of_another_day(pair):
        return True
    joints = {word.form for words in pair.only("joint") for word in words} - {"and"}
    only_a, only_b = (
        Counter(w.form for w in words if w.form not in _HARMLESS and not _is_done(side, w))
        for side, words in zip((pair.a, pair.b), pair.only("decisive"), strict=True)
    )
    if joints:
        return True
    quantified = any(w.form in _MANY for w in (*pair.only_a, *pair.only_b) if w.form != "!all")
    if not quantified and "!not" not in (*pair.a.forms, *pair.b.forms):
        only_a.pop("!all", None)
        only_b.pop("!all", None)
    for here, there, sentence in ((only_a, only_b, pair.b), (only_b, only_a, pair.a)):
        if not there and here.keys() == {"!should"} and not _DEMANDS.isdisjoint(sentence.ideas):
            return False
    sides = frozenset((tuple(sorted(only_a.elements())), tuple(sorted(only_b.elements()))))
    return len(sides) > 1 and sides not in _EQUIVALENT


def _is_of_another_day(pair: SentencePair) -> bool:
    """Whether only one tells when, but for when something was done that both tell of."""
    here, there = pair.only("date")
    if not here and not there:
        return False
    if (here and there) or pair.common < _MANY_IDEAS:
        return True
    dated, dates = (pair.a, here) if here else (pair.b, there)
    narrowed = not NARROWED.isdisjoint((*pair.a.forms, *pair.b.forms))
    bound = any(_BOUND.search(dated.span.text, 0, date.start) for date in dates)
    return narrowed or bound or not all(map(_tells_what_was, (pair.a, pair.b)))


@once
def _tells_what_was(sentence: ReadSentence) -> bool:
    """Whether it tells what was done: "were closed", "have banned", "banned"."""
    text = sentence.span.text
    verbs = (text[w.start : w.end].lower() for w in sentence.words if w.kind == "word")
    done = any(is_past(verb) or verb in _INVARIABLE for verb in verbs)
    auxiliaries = small_words(sentence) & {"was", "were", "has", "have", "had"}
    return bool(done and (auxiliaries or not small_words(sentence) & PRESENT))


def _is_done(sentence: ReadSentence, word: Word) -> bool:
    """Whether a word of force tells what was done: "the ward had to close"."""
    return sentence.span.text[word.start : word.end].lower() == "had to"
