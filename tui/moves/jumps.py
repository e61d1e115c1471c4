"""The places that the reader jumped from, to go back and forward like in a browser."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from .position import ReaderPosition

KEPT = 100
"""So many places are remembered."""


class Jumps:
    """Places before and after the one where the reader is."""

    def __init__(self) -> None:
        self._before: list[ReaderPosition] = []
        self._after: list[ReaderPosition] = []

    def went(self, origin: ReaderPosition, target: ReaderPosition) -> None:
        """Remember where a jump began, if it led anywhere; what lay ahead is forgotten."""
        if _place(origin) != _place(target):
            self._before = [*self._before, origin][-KEPT:]
            self._after = []

    def back(self, here: ReaderPosition) -> ReaderPosition | None:
        """The place before, seen as the reader sees now."""
        return self._move(here, self._before, self._after)

    def forward(self, here: ReaderPosition) -> ReaderPosition | None:
        """The place from which the reader went back."""
        return self._move(here, self._after, self._before)

    @property
    def places(self) -> tuple[tuple[ReaderPosition, ...], tuple[ReaderPosition, ...]]:
        """The places before and after, the nearest last."""
        return tuple(self._before), tuple(self._after)

    def restore(self, before: Iterable[ReaderPosition], after: Iterable[ReaderPosition]) -> None:
        """Take these places for those before and after: another comparison has other links."""
        self._before, self._after = list(before), list(after)

    def _move(
        self, here: ReaderPosition, source: list[ReaderPosition], other: list[ReaderPosition]
    ) -> ReaderPosition | None:
        while source:
            back = source.pop()
            if _place(back) != _place(here):
                other.append(here)
                return replace(
                    back,
                    filter=here.filter,
                    search=here.search,
                    hit=here.hit,
                    based=here.based,
                    marked=here.marked,
                )
        return None


def _place(position: ReaderPosition) -> tuple[object, ...]:
    return position.topic, position.here, position.link
