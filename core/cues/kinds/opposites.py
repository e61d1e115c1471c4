"""Opposites: one word changed into its opposite in what is alike."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from ...comparison import Cue
from ..pairing import LIGHT, SentencePair
from ..reading.sentence import ReadSentence, Word, word_form
from ..reading.thesaurus import are_opposites
from ..reason import against, differs
from .decisive import with_next
from .figures import elsewhere

_ALIKE = 0.6
_IN_ORDER = 0.7
_CLOSELY = 0.8
_LEAST = 2
"""Ideas in both."""
_NAMING = ("word", "name", "figure", "date", "code")
_HARMLESS = frozenset(("!will", "!own", "!both"))
_AS_THEY_ARE = frozenset(("with", "without", "before", "after", "inside", "outside", "and", "or"))


def opposites(pair: SentencePair) -> Iterator[Cue]:
    """One word, and its opposite in its place."""
    if elsewhere(pair):
        return
    if pair.jaccard < _ALIKE or pair.ratio < _IN_ORDER:
        yield from _in_other_words(pair)
        return
    here, there = pair.only("word", "preposition", "decisive", "joint")
    if len(here) != 1 or len(there) != 1 or _opens(pair.a, here[0]) or _opens(pair.b, there[0]):
        return
    if frozenset((here[0].form, there[0].form)) in _opposites():
        spans = pair.spans(with_next(pair.a.words, here), with_next(pair.b.words, there))
        strong = pair.ratio >= _CLOSELY
        yield differs("opposite", "opposite", spans, against(spans), strong=strong)


def _opens(sentence: ReadSentence, word: Word) -> bool:
    """Whether a word opens the claim: then it tells of what, "imports rose", "the upper deck"."""
    before = (w for w in sentence.words if w.start < word.start)
    return word.kind == "word" and not any(w.kind in _NAMING for w in before)


def _in_other_words(pair: SentencePair) -> Iterator[Cue]:
    """One opposite, of which both say all else in the same or other words."""
    left, right = (only - LIGHT for only in pair.unmatched)
    others = pair.only("figure", "date", "code", "decisive")
    decide = [word for words in others for word in words if word.form not in _HARMLESS]
    if decide or pair.common < _LEAST or sorted(map(len, (left, right))) > [1, 2]:
        return
    found = [
        (a, b)
        for a in pair.left
        for b in pair.right
        if a.form in left
        and b.form in right
        and (are_opposites(a.form, b.form) or frozenset((a.form, b.form)) in _opposites())
    ]
    if len(found) != 1:
        return
    a, b = found[0]
    if not _names_another(pair, a, b) and not _is_one_act(pair, a, b):
        spans = pair.spans(with_next(pair.a.words, [a]), with_next(pair.b.words, [b]))
        yield differs("opposite", "opposite", spans, against(spans), strong=False)


def _names_another(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether the opposites stand before a word of both: "the old bridge", "the new bridge"."""
    after = (_next_form(pair.a.words, a), _next_form(pair.b.words, b))
    return after[0] == after[1] != ""


def _is_one_act(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether both sides of one act are told: "Ada lent it to Ben", "Ben borrowed it from Ada"."""
    if frozenset((a.form, b.form)) not in _converses():
        return False
    before = [
        {word.form for word in side.words if word.start < verb.start} & pair.shared
        for side, verb in ((pair.a, a), (pair.b, b))
    ]
    return bool(before[0] - before[1]) and bool(before[1] - before[0])


def _next_form(words: Sequence[Word], word: Word) -> str:
    at = words.index(word)
    after = words[at + 1 : at + 2]
    return after[0].form if after and after[0].start - word.end <= 1 else ""


def pairs_of_opposites() -> list[tuple[str, str]]:
    """The words that turn a sentence round, each with its opposite, as the list spells them."""
    return _listed("pairs")


def _listed(name: str) -> list[tuple[str, str]]:
    lists = files(__package__ or "").joinpath("../reading/opposites.toml").read_text("utf-8")
    rows = (row.split() for row in " ".join(tomllib.loads(lists)[name].split()).split(" | "))
    return [(word, other) for word, other in rows]


@cache
def _converses() -> frozenset[frozenset[str]]:
    return _as_forms(_listed("converses"))


@cache
def _opposites() -> frozenset[frozenset[str]]:
    return _as_forms(pairs_of_opposites())


def _as_forms(pairs: Sequence[tuple[str, str]]) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(map(_form, pair)) for pair in pairs)


def _form(word: str) -> str:
    return word if word in _AS_THEY_ARE else word_form(word)
