"""The word lists of reported speech, as `lexicon.toml` spells them out."""

from __future__ import annotations

from functools import cache

from ..word_lists import word_lists

_LISTS: dict[str, str] = word_lists(__package__, "lexicon.toml")


@cache
def listed(name: str) -> frozenset[str]:
    """The words of one list."""
    return frozenset(_LISTS[name].split())
