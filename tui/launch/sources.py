"""The documents that a call names: read, compared, and how the call ends when one cannot be read.

One rule for all commands: what can be read is worked on, each source that cannot is named in a
sentence, and the exit code is 1 unless the call said that this is fine.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ...core.errors import PerspectivesError
from ...core.plural import number_of
from ..system.output import say
from .exit_codes import DONE, FAILED
from .inputs import Paths, named_notebook

if TYPE_CHECKING:
    from ...core.comparison import Comparison
    from ...core.documents import Document
    from ...core.notebook import Notebook, Reanchored


class Sources:
    """The sources that a call names, and how they are read.

    Args:
        options: What `add_reading` took.
    """

    def __init__(self, options: argparse.Namespace) -> None:
        self._offline: bool = options.offline
        self._skip: bool = options.skip_unreadable
        self.failed: list[PerspectivesError] = []
        """Why sources could not be read."""
        self.ids: tuple[str, ...] = ()
        """The documents that were read last, each by its place among all that were named."""

    @property
    def code(self) -> int:
        """How a call ends whose work is done."""
        return FAILED if self.failed and not self._skip else DONE

    def read(
        self,
        paths: Paths,
        *,
        tell: Callable[[str], None] | None = None,
        shown: Callable[[Document], object] | None = None,
        first_matters: bool = False,
    ) -> tuple[Document, ...]:
        """Read what can be read, and say by name what cannot.

        Args:
            paths: What the call names.
            tell: Told what there is to know, such as a redirect, by a caller that says itself what
                failed. None to say it all at once.
            shown: Told of each document as soon as there is text of it to show.
            first_matters: Whether no other document makes up for the first.

        Raises:
            PerspectivesError: Fewer than two documents are left, too many were named, or the first
                cannot be read though it matters.
        """
        from ...core.reading import check_enough, read_more  # noqa: PLC0415 - nor any help

        self.failed.clear()
        notice, failed = tell or say, self.failed.append
        documents = read_more(
            paths, offline=self._offline, notice=notice, on_error=failed, on_text=shown
        )
        self.ids = tuple(document.id for document in documents)
        ends = self.failed[-1:] if len(documents) < 2 else []
        if first_matters and self.failed and self.ids[:1] != ("1",):
            ends = self.failed[:1]
        self._tell_failed(ends, all_at_once=tell is None)
        check_enough(documents, paths)
        return tuple(document.renumbered(str(n)) for n, document in enumerate(documents, 1))

    def _tell_failed(self, ends: list[PerspectivesError], *, all_at_once: bool) -> None:
        """Say what could not be read, but for what ends the call: that is raised."""
        for error in self.failed if all_at_once else ():
            if error not in ends:
                say(str(error))
        if ends:
            raise ends[0]

    def noted(self, paths: Paths, named: str | None) -> tuple[tuple[Document, ...], Reanchored]:
        """Read the documents, and the notebook on them as they are now.

        Args:
            paths: The documents.
            named: The notebook that was named, or None for that of the collection.
        """
        from ...core.notebook import default_path, load, reanchor  # noqa: PLC0415 - as above

        documents = self.read(paths)
        opened = named_notebook(named, new=True) if named else load(default_path(documents))
        moved = reanchor(opened, documents)
        if moved.lost:
            verb = "is" if len(moved.lost) == 1 else "are"
            quotations = number_of(len(moved.lost), "quotation")
            say(f"{quotations} of notes {verb} not in these documents any more.")
        return documents, moved

    def compared(
        self, paths: Paths, topics: str | Path | None, named: str | None
    ) -> tuple[Comparison, Notebook]:
        """Compare documents; as the reader left them only in a notebook that was named."""
        from ...core.notebook import Notebook  # noqa: PLC0415
        from ...core.pipeline import compare  # noqa: PLC0415
        from ...core.topics.named import read_topics  # noqa: PLC0415

        if named:
            return self.with_notes(paths, topics, named, ours=not topics)
        return compare(self.read(paths), read_topics(topics) if topics else None), Notebook()

    def with_notes(
        self, paths: Paths, topics: str | Path | None, named: str | None, *, ours: bool
    ) -> tuple[Comparison, Notebook]:
        """Compare documents as the reader left them: corrected, by topics made and moved by hand.

        Args:
            paths: The documents.
            topics: A topics file, or None.
            named: The notebook that was named, or None for that of the collection.
            ours: Whether the topics file is the example's own, so that the reader's topics outrank
                it.
        """
        from ...core.edited import edited  # noqa: PLC0415
        from ...core.pipeline import compare  # noqa: PLC0415
        from ...core.topics.named import read_topics  # noqa: PLC0415

        documents, noted = self.noted(paths, named)
        readers_topics = noted.notebook.topics if ours or not topics else None
        chosen = readers_topics or (read_topics(topics) if topics else None)
        comparison = compare(noted.notebook.corrected(documents), chosen)
        return edited(comparison, noted.notebook), noted.notebook
