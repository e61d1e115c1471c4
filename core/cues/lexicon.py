"""The word lists of the English rules, as `lexicon.toml` spells them out."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import cast

_Rows = dict[str, list[str]]


@cache
def listed(name: str) -> frozenset[str]:
    """The words of one list."""
    return frozenset(cast("str", _lexicon()[name]).split())


@cache
def table(name: str) -> dict[str, str]:
    """A table of lists, turned round: each word with the name of its list."""
    lists = cast("dict[str, str]", _lexicon()[name])
    return {word: kind for kind, words in lists.items() for word in words.split()}


@cache
def opposites(name: str) -> dict[str, tuple[tuple[str, int], ...]]:
    """A table of opposites: each word with the rows it stands in and its side, 0 or 1."""
    found: dict[str, list[tuple[str, int]]] = {}
    for row, sides in cast("_Rows", _lexicon()[name]).items():
        for side, words in enumerate(sides):
            for word in words.split():
                found.setdefault(word, []).append((row, side))
    return {word: tuple(places) for word, places in found.items()}


@cache
def opposed_groups() -> frozenset[frozenset[str]]:
    """Pairs of groups that stand against each other."""
    return frozenset(map(frozenset, cast("list[list[str]]", _lexicon()["opposed_groups"])))


@cache
def _lexicon() -> dict[str, object]:
    text = files("perspectives.core.cues").joinpath("lexicon.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
