"""The word lists of the rules for English noun phrases, as `grammar.toml` spells them out."""

from __future__ import annotations

from ..text.words import stem
from ..word_lists import listing

listed = listing(__package__, "grammar.toml")
"""The words of one list."""
LIGHT = frozenset(map(stem, listed("light") | listed("offices")))
"""Stems of nouns that name no subject by themselves."""
