"""Small raised figures, letters of their own: the mark of a note is no part of a number."""

from __future__ import annotations

_SMALL = str.maketrans("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")


def raised(text: str) -> str:
    """Figures as small raised ones; whatever has no such form stays as it is."""
    small = text.strip().translate(_SMALL)
    return small if small and all(mark in "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻" for mark in small) else text
