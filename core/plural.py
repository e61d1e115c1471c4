"""How many there are of something, in words."""

from __future__ import annotations


def number_of(count: int, what: str) -> str:
    """A count with its noun: "1 answer", "3 answers"."""
    return f"{count} {what}{'' if count == 1 else 's'}"
