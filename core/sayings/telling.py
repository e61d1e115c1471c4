"""How telling ideas are in two documents."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

_EVENED = 20
"""Passages that are added to those of two documents: in short ones every word still tells."""
_UNKNOWN = 3
"""Passages in which an idea is taken to be whose word is in none: it stands for others."""


class Telling(dict[str, float]):
    """How telling each idea is in the passages of two documents, 0 to 1.

    Args:
        here: In how many passages of one each stem is.
        there: The same of the other.
        total: Passages of both.
    """

    def __init__(self, here: Counter[str], there: Counter[str], total: int) -> None:
        super().__init__()
        self._here, self._there = here, there
        self._all = _EVENED + total

    def __missing__(self, form: str) -> float:
        count = self._here[form] + self._there[form] or _UNKNOWN
        weight = self[form] = math.log(self._all / count) / math.log(self._all)
        return weight

    def sum(self, forms: Iterable[str]) -> float:
        """How telling some ideas are together, the same to the last bit in whatever order."""
        return math.fsum(map(self.__getitem__, forms))
