"""A value where it is written, with what stands before and behind it."""

from __future__ import annotations

from typing import NamedTuple

from ...cues.reading.quantity import Quantity


class Written(NamedTuple):
    """A value of a sentence; offsets point into the sentence."""

    text: str
    """The sentence."""
    start: int
    end: int
    quantity: Quantity

    @property
    def words(self) -> str:
        """The value as it is written."""
        return self.text[self.start : self.end]

    @property
    def before(self) -> str:
        """The sentence up to it."""
        return self.text[: self.start]
