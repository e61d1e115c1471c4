"""The application: opens the compare screen and compares beside it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, ClassVar

from textual import on, work
from textual.app import App, SystemCommand
from textual.message import Message
from textual.screen import Screen

from ..core.comparison import Comparison
from ..core.documents import Document
from ..core.errors import Cancelled, PerspectivesError
from ..core.settings import Settings
from ..core.topics import NamedTopic
from .digest import Digest
from .notes import Notes
from .palette import Palette
from .screens.compare import CompareScreen
from .themes import MONOCHROME

Compare = Callable[..., Comparison]
"""Called like `perspectives.core.compare`."""


class PerspectivesApp(App[None]):
    """Shows documents side by side.

    Args:
        documents: What is compared, two or more, already read.
        topics: What the reader named; None to have topics suggested.
        notebook_path: Where the notes are kept.
        settings: Thresholds and weights of the engine.
        compare: What compares them, if not the engine.

    Raises:
        NotebookError: The notebook is there but cannot be used.
    """

    TITLE = "perspectives"
    COMMANDS = App[None].COMMANDS | {Palette}
    DEFAULT_MODE = "documents 0"
    """Each set of documents is a mode of its own: Textual cannot switch its first screen."""
    ENABLE_COMMAND_PALETTE: ClassVar[bool] = True
    SYSTEM: ClassVar[frozenset[str]] = frozenset({"Theme", "Screenshot"})
    """Textual's own commands that the palette keeps; the others are declared or of no use here."""

    class Progressed(Message):
        """The comparison is under way."""

        def __init__(self, stage: str, fraction: float) -> None:
            super().__init__()
            self.stage = stage
            self.fraction = fraction

    class Compared(Message):
        """The comparison is done."""

        def __init__(self, digest: Digest, documents: tuple[Document, ...]) -> None:
            super().__init__()
            self.digest = digest
            self.documents = documents

    class Failed(Message):
        """The comparison could not be made."""

        def __init__(self, problem: str) -> None:
            super().__init__()
            self.problem = problem

    def __init__(
        self,
        documents: tuple[Document, ...],
        topics: tuple[NamedTopic, ...] | None,
        notebook_path: Path,
        settings: Settings | None = None,
        *,
        compare: Compare | None = None,
    ) -> None:
        super().__init__()
        self._modes_made = count(1)
        self._notebook_path = notebook_path
        self._topics = topics
        self._settings = settings or Settings()
        self._compare = compare
        if self.no_color:
            self.register_theme(MONOCHROME)
            self.theme = MONOCHROME.name
        self._main = self._opened(documents)
        self.add_mode(self.DEFAULT_MODE, lambda: self._main)  # pyright: ignore[reportUnknownMemberType]

    def _opened(self, documents: tuple[Document, ...]) -> CompareScreen:
        notes = Notes(self._notebook_path, documents)
        self._documents = notes.documents
        return CompareScreen(notes.documents, notes)

    def _begin(self) -> None:
        """Compare, beside the screen."""
        task = partial(self._work, self._documents)
        self.run_worker(task, thread=True, exclusive=True, group="compare")

    def on_ready(self) -> None:
        """The text is on the screen: compare."""
        self._begin()

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Textual's commands that make sense here."""
        for command in super().get_system_commands(screen):  # pyright: ignore[reportUnknownMemberType]
            if command.title in self.SYSTEM:
                yield command

    @on(CompareScreen.Reopen)
    @work(exclusive=True, group="reopen")
    async def _reopen(self, event: CompareScreen.Reopen) -> None:
        """Show other documents in the place of these, with the same notebook."""
        # Whatever the reader began in a dialog meanwhile is finished first.
        while self.screen is not self._main:
            await asyncio.sleep(0.1)
        before = self._main
        try:
            self._main = self._opened(event.documents)
        except PerspectivesError as error:
            before.show_problem(str(error))
            return
        self._main.take_over(before)
        old, new = self.current_mode, f"documents {next(self._modes_made)}"
        self.add_mode(new, lambda: self._main)  # pyright: ignore[reportUnknownMemberType]
        await self.switch_mode(new)
        await self.remove_mode(old)
        if event.found is None:
            self._begin()
        else:
            self._main.show_comparison(Digest(_renamed(event.found, self._documents)))

    def _work(self, documents: tuple[Document, ...]) -> None:
        """Compare, in a thread: it posts what it finds and touches no widget."""

        def progress(stage: str, fraction: float) -> None:
            if not self.is_running or documents is not self._documents:
                raise Cancelled("The comparison was stopped.")
            self.post_message(self.Progressed(stage, fraction))

        try:
            compare = self._compare or _engine()
            found = compare(documents, self._topics, settings=self._settings, progress=progress)
            self.post_message(self.Compared(Digest(found), documents))
        except Cancelled:
            pass
        except PerspectivesError as error:
            self.post_message(self.Failed(str(error)))

    @on(Progressed)
    def _progressed(self, event: Progressed) -> None:
        self._main.show_progress(event.stage, event.fraction)

    @on(Compared)
    def _compared(self, event: Compared) -> None:
        if event.documents is self._documents:  # others may have been opened since
            self._main.show_comparison(event.digest)

    @on(Failed)
    def _failed(self, event: Failed) -> None:
        self._main.show_problem(event.problem)


def _renamed(found: Comparison, documents: tuple[Document, ...]) -> Comparison:
    """The same comparison of documents of which other things are known."""
    # Made anew: a copy would keep looking its documents up among the old ones.
    return Comparison(
        engine=found.engine,
        documents=documents,
        topics=found.topics,
        links=found.links,
        only_here=found.only_here,
    )


def _engine() -> Compare:
    # Imported where it runs: it brings in what the first paint does not need.
    from ..core import compare  # noqa: PLC0415

    return compare
