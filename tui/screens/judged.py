"""The message that an asking of the judge has ended; apart, for the first frame needs no judge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from ..asking import Asking


class Judged(Message):
    """An asking of the judge has ended."""

    def __init__(self, asking: Asking) -> None:
        super().__init__()
        self.asking = asking
