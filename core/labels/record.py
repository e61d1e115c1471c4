"""How often each rule was right on texts that it was not made on."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Count(NamedTuple):
    """How often a rule was shown, and how often it was right then."""

    right: int
    shown: int


def record(rule: str) -> Count | None:
    """The count of a rule, such as "number/figure"; None where it was never shown.

    Args:
        rule: The kind of a cue and its rule.
    """
    found = _counts().get(rule)
    return Count(*found) if found else None


@cache
def _counts() -> dict[str, list[int]]:
    text = files(__package__ or "").joinpath("record.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)["shown"]
