"""How many there are of something, and which, in words."""

from __future__ import annotations

from collections.abc import Iterable


def number_of(count: int, what: str) -> str:
    """A count with its noun: "1 answer", "3 answers"."""
    return f"{count} {what}{'' if count == 1 else 's'}"


def in_a_row(words: Iterable[str]) -> str:
    """Some words in a row: "1", "1 and 2", "1, 2 and 3"; "" for none."""
    every = tuple(words)
    return " and ".join(filter(None, (", ".join(every[:-1]), *every[-1:])))
