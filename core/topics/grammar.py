"""The word lists of the rules for English noun phrases, as `grammar.toml` spells them out."""

from __future__ import annotations

from ..text.words import stem
from ..word_lists import word_lists

_LISTS: dict[str, str] = word_lists(__package__, "grammar.toml")


def listed(name: str) -> frozenset[str]:
    """The words of one list."""
    return frozenset(_LISTS[name].split())


LIGHT = frozenset(map(stem, listed("light") | listed("offices")))
"""Stems of nouns that name no subject by themselves."""
