"""Terms that name one thing, put together."""

from __future__ import annotations

from collections.abc import Iterator

from .terms import Stems


class JoinedTerms:
    """Terms that name one thing, taken together."""

    def __init__(self) -> None:
        self._root: dict[Stems, Stems] = {}

    def add(self, a: Stems, b: Stems) -> None:
        """Take two as one."""
        self._root.setdefault(a, a)
        self._root.setdefault(b, b)
        self._root[self._find(b)] = self._find(a)

    def _find(self, term: Stems) -> Stems:
        while self._root[term] != term:
            term = self._root[term]
        return term

    def groups(self) -> Iterator[list[Stems]]:
        """All that are one, in the order in which they came."""
        groups: dict[Stems, list[Stems]] = {}
        for term in self._root:
            groups.setdefault(self._find(term), []).append(term)
        yield from groups.values()
