"""What a judge has found since somebody looked last, told as it comes."""

from __future__ import annotations

from ..findings import Finding, PositionFinding
from .gates import WAITING
from .hearing import Hearing

Told = Finding | PositionFinding


class News:
    """What a hearing finds while its questions are answered, each once.

    What waits for its second question is not told yet; what another answer changes is told again.

    Args:
        hearing: What is asked; what it found before is no news.
    """

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing
        self._told = set(self._settled())

    def fresh(self) -> list[Told]:
        """What came since this was asked last, in the order of the passages."""
        came = [each for each in self._settled() if each not in self._told]
        self._told.update(came)
        return came

    def _settled(self) -> list[Told]:
        findings = (*self._hearing.findings(), *self._hearing.positions())
        return [each for each in findings if each.kept_back != WAITING]
