"""The word lists of reported speech, as `lexicon.toml` spells them out."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


@cache
def listed(name: str) -> frozenset[str]:
    """The words of one list."""
    return frozenset(_lexicon()[name].split())


@cache
def _lexicon() -> dict[str, str]:
    text = files(__package__ or "").joinpath("lexicon.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
