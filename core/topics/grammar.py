"""The word lists of the rules for English noun phrases, as `grammar.toml` spells them out."""

from __future__ import annotations

import tomllib
from importlib.resources import files

from ..text.words import stem

_LISTS: dict[str, str] = tomllib.loads(
    files(__package__ or "").joinpath("grammar.toml").read_text(encoding="utf-8")
)


def listed(name: str) -> frozenset[str]:
    """The words of one list."""
    return frozenset(_LISTS[name].split())


LIGHT = frozenset(map(stem, listed("light") | listed("offices")))
"""Stems of nouns that name no subject by themselves."""
