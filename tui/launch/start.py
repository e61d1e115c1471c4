"""What the program was called with, and how that becomes documents on the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ...core.file_names import file_names
from ..system.paths import typed_path
from .inputs import Paths
from .open_documents import OpenDocuments
from .sources import Sources

if TYPE_CHECKING:
    from ...core.documents import Document

Shown = Callable[["Document"], object]
"""Told of each document as soon as there is text of it to show."""


@dataclass(frozen=True)
class Start:
    """A call of the program. It is made without reading anything, so that the screen can open."""

    sources: Sources
    """Reads the documents."""
    paths: Paths
    topics: str | Path | None = None
    """A topics file, or None."""
    notebook: str | None = None
    """The notebook that was named, or None for that of the collection."""
    called: Mapping[str, object] = field(default_factory=dict[str, object])
    """Settings that the call overrules, by name."""
    ours: bool = True
    """Whether no topics file was named, so that the reader's own topics come first."""

    checked: bool = False
    """Whether the first document is held against the others."""

    @property
    def names(self) -> tuple[str, ...]:
        """What is about to be read."""
        return tuple(file_names([str(each) for each in self.paths]))

    def read(self, shown: Shown) -> OpenDocuments:
        """Read everything that was named.

        Args:
            shown: Told of each document as soon as there is text of it to show.

        Raises:
            PerspectivesError: Fewer than two documents are left, or settings, topics or notebook
                cannot be used.
        """
        from ...core.notebook import default_path  # noqa: PLC0415 - the first frame comes first
        from ...core.topics.named import read_topics  # noqa: PLC0415
        from ..settings import load  # noqa: PLC0415
        from .welcome import hint  # noqa: PLC0415

        notices: list[str] = []
        documents = self._documents(notices.append, shown)
        preferences = load().called_with(**self.called)
        return OpenDocuments(
            documents,
            read_topics(self.topics) if self.topics else None,
            typed_path(self.notebook) if self.notebook else default_path(documents),
            preferences=preferences,
            hint=hint(preferences.commands),
            problems=(*notices, *map(str, self.sources.failed)),
            file_first=not self.ours,
            checked=documents[0].sha256 if self.checked else None,
        )

    def _documents(self, tell: Callable[[str], None], shown: Shown) -> tuple[Document, ...]:
        """The documents; a text to be checked that cannot be read is not made up for by others."""
        return self.sources.read(self.paths, tell=tell, shown=shown, first_matters=self.checked)
