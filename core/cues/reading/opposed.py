"""Which words are opposites: listed pairs, all words of two poles, those of a thesaurus."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import product

from ...word_lists import rows, word_lists
from .thesaurus import all_opposites
from .word_forms import word_form

_AS_THEY_ARE = frozenset(("with", "without", "before", "after", "inside", "outside", "and", "or"))
"""Words that stand for themselves in the lists."""


def are_poles(form: str, other: str) -> bool:
    """Whether only one can hold of one thing, which not all opposites of a dictionary tell."""
    both = frozenset((form, other))
    return both in _poles() or both in listed_opposites()


def pairs_of_opposites() -> list[tuple[str, str]]:
    """The words that turn a sentence round, each with its opposite, as the list spells them."""
    return [(word, other) for word, other in rows(_lists()["pairs"])]


@cache
def _poles() -> frozenset[frozenset[str]]:
    sides = (" ".join(row).split(" / ") for row in rows(_lists()["poles"]))
    forms = ([map(_form, side.split()) for side in both] for both in sides)
    return frozenset(frozenset(pair) for one, other in forms for pair in product(one, other))


def _lists() -> dict[str, str]:
    return word_lists(__package__, "opposites.toml")


@cache
def all_opposed() -> dict[str, frozenset[str]]:
    """All words of opposite poles, and opposites of a dictionary, by each of them."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for both in _poles() | listed_opposites() | all_opposites():
        for form in both:
            found[form] |= both - {form}
    return {form: frozenset(others) for form, others in found.items()}


@cache
def listed_opposites() -> frozenset[frozenset[str]]:
    """The pairs that are listed, as words are compared."""
    return frozenset(frozenset(map(_form, pair)) for pair in pairs_of_opposites())


def _form(word: str) -> str:
    return word if word in _AS_THEY_ARE else word_form(word)
