"""What the parts of the compare screen tell it, and what it tells the application."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from ..digest import Digest


@dataclass
class Progressed(Message):
    """The comparison is under way."""

    stage: str
    fraction: float
    """How far it is, 0 to 1."""


@dataclass
class Compared(Message):
    """The comparison is done."""

    digest: Digest
    run: int
    """Which run of the runner made it, from 1."""


@dataclass
class Failed(Message):
    """The comparison could not be made."""

    problem: str
