"""A word as it is written, or what stands for it: a figure, a date, a reference."""

from __future__ import annotations

from .quantity import Quantity

WrittenWord = tuple[int, int, str, str, Quantity | None]
"""Start, end, lower case, kind and quantity of a word."""
