"""What the parts of the compare screen tell it, and what it tells the application."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from ...core.comparison import Comparison
    from ...core.documents import Document
    from ...core.sheets.sheet import Sheet
    from ..digest.checked import Checked
    from ..digest.digest import Digest
    from ..session.asking import Asking


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
class Linked(Message):
    """The links are there, and their labels are not yet."""

    digest: Digest
    run: int
    """As in `Compared`."""


@dataclass
class Failed(Message):
    """The comparison could not be made."""

    problem: str


@dataclass
class Stopped(Message):
    """The reader stopped the comparison."""


@dataclass
class JudgeMoved(Message):
    """An asking of the judge has begun, or got an answer."""

    asking: Asking


@dataclass
class Judged(Message):
    """An asking of the judge has ended."""

    asking: Asking


@dataclass
class CheckMade(Message):
    """A document was held against the others."""

    checked: Checked | str
    """What was found, or why it cannot be told."""


@dataclass
class VersionsFound(Message):
    """Texts that are compared are versions of each other."""

    sheets: tuple[Sheet, ...]
    """All sheets, made where nobody waits for them."""


@dataclass
class TopicsChanged(Message):
    """The documents have to be compared again, by other topics."""


@dataclass
class CorrectionsChanged(Message):
    """The documents have to be shown again, as they are corrected now."""


@dataclass
class Reopen(Message):
    """Other documents are to be compared from now on."""

    documents: tuple[Document, ...]
    """As they were read."""
    comparison: Comparison | None = None
    """The comparison, when it is known already because the texts are the same."""


@dataclass
class Covered(Message):
    """A dialog has opened over the documents."""


@dataclass
class Uncovered(Message):
    """Nothing is open over the documents any more."""
