"""How often each rule was right on texts that it was not made on."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ..comparison import Label
from ..word_lists import word_lists


class Count(NamedTuple):
    """How often a rule was shown, and how often it was right then."""

    right: int
    shown: int


class CountedKind(NamedTuple):
    """How often one kind of reason was right."""

    label: Label
    """What it speaks for."""
    kind: str
    """As in a cue."""
    found: Count


_AGREEING = frozenset(("both", "stated", "same", "order", "most", "equal", "claim", "converse"))
"""The rules that speak for agreement; every other one tells a difference."""


def record(rule: str) -> Count | None:
    """The count of a rule, such as "number/figure"; None where it was never shown.

    Args:
        rule: The kind of a cue and its rule.
    """
    count = _counts().get(rule)
    return Count(*count) if count else None


def by_kind() -> tuple[CountedKind, ...]:
    """The counts of all rules of a kind together, differences first, the most often shown first."""
    sums: dict[tuple[Label, str], Count] = {}
    for rule, (right, shown) in _counts().items():
        kind, _, name = rule.partition("/")
        key: tuple[Label, str] = ("agree" if name in _AGREEING else "diverge"), kind
        before = sums.get(key, Count(0, 0))
        sums[key] = Count(before.right + right, before.shown + shown)
    ordered = sorted(sums.items(), key=lambda each: (each[0][0] == "agree", -each[1].shown))
    return tuple(CountedKind(label, kind, count) for (label, kind), count in ordered)


@cache
def _counts() -> dict[str, list[int]]:
    return word_lists(__package__, "record.toml")["shown"]
