"""Opposites: one word changed into its opposite in what is alike."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.sentence import word_form
from ..reason import against, differs
from .decisive import with_next
from .figures import elsewhere

_ALIKE = 0.6
_IN_ORDER = 0.7
_CLOSELY = 0.8
_AS_THEY_ARE = frozenset(("with", "without", "before", "after", "inside", "outside", "and", "or"))


def opposites(pair: SentencePair) -> Iterator[Cue]:
    """One word, and its opposite in its place."""
    if pair.jaccard < _ALIKE or pair.ratio < _IN_ORDER or elsewhere(pair):
        return
    here, there = pair.only("word", "preposition", "decisive", "joint")
    if len(here) != 1 or len(there) != 1:
        return
    if frozenset((here[0].form, there[0].form)) in _opposites():
        spans = pair.spans(with_next(pair.a.words, here), with_next(pair.b.words, there))
        strong = pair.ratio >= _CLOSELY
        yield differs("opposite", "opposite", spans, against(spans), strong=strong)


def pairs_of_opposites() -> list[tuple[str, str]]:
    """The words that turn a sentence round, each with its opposite, as the list spells them."""
    lists = files(__package__ or "").joinpath("../reading/opposites.toml").read_text("utf-8")
    pairs = (row.split() for row in " ".join(tomllib.loads(lists)["pairs"].split()).split(" | "))
    return [(word, other) for word, other in pairs]


@cache
def _opposites() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(map(_form, pair)) for pair in pairs_of_opposites())


def _form(word: str) -> str:
    return word if word in _AS_THEY_ARE else word_form(word)
