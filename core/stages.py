"""The stages of a comparison, and what of each is kept for the next one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar, cast

from .run import Run
from .settings import Settings

StageProgress = Callable[[str, float], None]
"""Called with what is being done and how much of the whole is done, 0 to 1."""

_Value = TypeVar("_Value")


@dataclass(frozen=True)
class Stages:
    """The stages of a comparison: by which settings, and who is told how far it is."""

    settings: Settings
    progress: StageProgress

    def run(self, name: str, start: float, end: float) -> Run:
        """The run of one stage, which takes the work from `start` to `end`, each 0 to 1."""
        progress = self.progress
        return Run(self.settings, lambda done: progress(name, start + (end - start) * done))


class StepValues:
    """The last value of each step, with all that it was made from."""

    def __init__(self) -> None:
        self._values: dict[str, tuple[object, object]] = {}

    def once(self, step: str, made_from: object, make: Callable[[], _Value]) -> _Value:
        """The value of a step: the last one, unless it is to be made from something else."""
        if not self.has(step, made_from):
            self.put(step, made_from, make())
        return cast("_Value", self._values[step][1])

    def put(self, step: str, made_from: object, value: object) -> None:
        """Keep a value of a step in place of the one before."""
        self._values[step] = made_from, value

    def has(self, step: str, made_from: object) -> bool:
        """Whether the last value of a step was made from the same."""
        return step in self._values and self._values[step][0] == made_from
