"""A run of the engine: by which settings, and who is told how far it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from .progress import Progress, in_steps, share_of_work
from .settings import Settings


@dataclass(frozen=True)
class Run:
    """What every step of the engine is given: its settings, and what it tells its progress to."""

    settings: Settings = field(default_factory=Settings)
    progress: Progress = lambda _: None
    """Told how much of the step is done, 0 to 1; it may raise `Cancelled` to stop the run."""

    def part(self, start: float, end: float) -> Run:
        """The run of a smaller step, which takes this one from `start` to `end`, each 0 to 1."""
        return replace(self, progress=share_of_work(self.progress, start, end))

    def steps(self, steps: Sequence[int]) -> Iterable[int]:
        """The steps of a loop, each a place where the run can be stopped."""
        return in_steps(steps, self.progress)
