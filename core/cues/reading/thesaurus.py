"""Words that may put for each other where all else is the same, and words that say the opposite."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import permutations

from ...word_lists import rows, word_lists
from .word_forms import word_form

_NONE = frozenset[int]()
_ALIKE = ("same", "news", "common", "family")
"""The tables of words that may put for each other."""


def means_the_same(form: str, other: str) -> bool:
    """Whether two forms of words share a sense that both have mostly, or are of one family."""
    return not senses(form).isdisjoint(senses(other))


def senses(form: str) -> frozenset[int]:
    """The senses of a form, as numbers of rows; none where no word may put for it."""
    return _senses().get(form, _NONE)


def are_opposites(form: str, other: str) -> bool:
    """Whether two forms of verbs or adjectives say the opposite."""
    return frozenset((form, other)) in all_opposites()


def complements(form: str) -> tuple[str, ...]:
    """The words that say what is not so: what is not "open" is "closed"."""
    return _complements().get(form, ())


@cache
def _complements() -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in rows(word_lists(__package__, "opposites.toml")["complements"]):
        for form, other in permutations(map(word_form, row)):
            found[form].append(other)
    return {form: tuple(dict.fromkeys(others)) for form, others in found.items()}


@cache
def _senses() -> dict[str, frozenset[int]]:
    """The senses of each form, as numbers of rows."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    alike = (row for table in _ALIKE for row in rows(_tables()[table]))
    for number, row in enumerate(alike):
        for word in row:
            found[word_form(word)].add(number)
    return {form: frozenset(numbers) for form, numbers in found.items()}


@cache
def all_opposites() -> frozenset[frozenset[str]]:
    """Each two forms of verbs or adjectives that say the opposite."""
    return frozenset(frozenset(map(word_form, row)) for row in rows(_tables()["opposite"]))


@cache
def _tables() -> dict[str, str]:
    return word_lists(__package__, "thesaurus.toml")
