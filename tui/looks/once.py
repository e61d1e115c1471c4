"""Notices that are on the screen, so that none of them is shown twice."""

from __future__ import annotations

from time import monotonic


class ShownOnce:
    """What is told now, and until when."""

    def __init__(self) -> None:
        self._until: dict[tuple[str, str], float] = {}

    def is_new(self, title: str, message: str, seconds: float) -> bool:
        """Whether a notice that is about to be shown for so many seconds is not there yet."""
        now = monotonic()
        if self._until.get((title, message), now) > now:
            return False
        self._until[title, message] = now + seconds
        return True

    def forget(self) -> None:
        """Take it that nothing is told any more."""
        self._until.clear()
