"""How far an asking is, and what came of it."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from ..plural import number_of


class Course(NamedTuple):
    """How far the asking is."""

    answered: int
    open: int
    """Questions that still wait; answers can open new ones."""
    failed: int
    seconds: float
    """Since the first question."""

    @property
    def left(self) -> float | None:
        """Seconds that the open questions take at the rate so far; None before the first answer."""
        done = self.answered + self.failed
        return self.open * self.seconds / done if done else None

    def said(self, *, running: bool = True) -> str:
        """How far it is, in a line: "3 answered, 1.2 s each, 2 open, some 2 s left"."""
        failed = f", {self.failed} without an answer" if self.failed else ""
        rate = f", {self.seconds / self.answered:.1f} s each" if self.answered else ""
        time_left = "" if self.left is None else f", some {self.left:.0f} s left"
        rest = f", {self.open} open{time_left}" if running else ""
        return f"{self.answered} answered{failed}{rate}{rest}"


class Outcome(NamedTuple):
    """What came of the asking."""

    answered: int
    failures: tuple[str, ...]
    """Why questions got no usable answer, a sentence each."""
    tokens: int
    seconds: float

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why questions got no usable answer, each reason once with how many they were."""
        counts = Counter(self.failures)
        return tuple(
            f"{why.removesuffix('.')} ({number_of(n, 'question')})." if n > 1 else why
            for why, n in counts.items()
        )


NOTHING = Outcome(0, (), 0, 0.0)
"""What came of asking where nothing was open."""
