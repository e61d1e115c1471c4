"""What the program is opened on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...core.comparison import Comparison
    from ...core.documents import Document
    from ...core.settings import Settings
    from ...core.topics.named import NamedTopic
    from ..settings import Preferences

    Compare = Callable[..., Comparison]
    """Called like `perspectives.core.compare`."""


@dataclass(frozen=True)
class OpenDocuments:
    """Documents, and what goes with them."""

    documents: tuple[Document, ...]
    """What is compared, two or more, already read."""
    topics: tuple[NamedTopic, ...] | None
    """What the reader named; None to have topics suggested."""
    notebook: Path
    """Where the notes are kept."""
    settings: Settings | None = None
    """Thresholds and weights of the engine, if not those that the reader set."""
    compare: Compare | None = None
    """What compares them, if not the engine."""
    preferences: Preferences | None = None
    """What the reader set; None for everything as it comes."""
    hint: str = ""
    """What to tell a reader who is here for the first time."""
    checked: str | None = None
    """The hash of the document that is held against the others; None for none."""
    file_first: bool = False
    """Whether the named topics come before topics made by hand earlier."""
    problems: tuple[str, ...] = ()
    """What there is to say of the reading: which sources could not be read, and why."""
