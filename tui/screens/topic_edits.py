"""The reader's topics as they can be changed: put, merged, split, removed, written to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ...core.errors import ExportError
from ...core.notebook import Notebook
from ...core.notebook import edited_topics as editing
from ...core.topics.named import NamedTopic
from ...core.topics.writing import topics_toml

Change = Callable[[Notebook, str], None]


class TopicEdits:
    """What is done to the topics; every change goes to the notebook.

    Args:
        topics: Gives the topics as they are now.
        notebook: Gives the notebook as it is now.
        change: Takes a changed notebook and what was changed.
    """

    def __init__(
        self,
        topics: Callable[[], tuple[NamedTopic, ...]],
        notebook: Callable[[], Notebook],
        change: Change,
    ) -> None:
        self._topics, self._notebook, self._change = topics, notebook, change

    @property
    def topics(self) -> tuple[NamedTopic, ...]:
        """The topics as they are now."""
        return self._topics()

    def put(self, old: str | None, topic: NamedTopic) -> None:
        """Put a topic in the place of the one of a name, or add it."""
        self._change(editing.put(self._notebook(), self.topics, old, topic), "a topic")

    def merge(self, name: str, into: str) -> None:
        """Merge a topic into another."""
        changed = editing.merge(self._notebook(), self.topics, name, into)
        self._change(changed, "merging two topics")

    def split(self, name: str, terms: list[str], new: str) -> None:
        """Give some terms of a topic to a new one."""
        changed = editing.split(self._notebook(), self.topics, name, terms, new)
        self._change(changed, "splitting a topic")

    def remove(self, name: str) -> None:
        """Delete a topic; notes on it stay."""
        self._change(editing.remove(self._notebook(), self.topics, name), "deleting a topic")

    def write(self, path: str) -> None:
        """Write the topics to a new file.

        Raises:
            ExportError: No path is given, or the file is there or cannot be written.
        """
        # Imported where it runs: the formats take a moment.
        from ...core.export import write  # noqa: PLC0415

        if not path:
            raise ExportError("Type the path of a file to write.")
        write(topics_toml(self.topics), Path(path), overwrite=False)
