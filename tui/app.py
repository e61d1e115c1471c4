"""The application: opens the compare screen and compares beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, ClassVar

from textual import on
from textual.app import App, SystemCommand
from textual.message import Message
from textual.screen import Screen
from textual.worker import get_current_worker  # pyright: ignore[reportUnknownVariableType]

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
        file_first: Whether the named topics come before topics made by hand earlier.

    Raises:
        NotebookError: The notebook is there but cannot be used.
    """

    TITLE = "perspectives"
    COMMANDS = App[None].COMMANDS | {Palette}
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

        def __init__(self, digest: Digest) -> None:
            super().__init__()
            self.digest = digest

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
        file_first: bool = False,
    ) -> None:
        super().__init__()
        notes = Notes(notebook_path, documents, topics, file_first=file_first)
        self._documents = notes.documents
        self._notes = notes
        self._settings = settings or Settings()
        self._compare = compare
        if self.no_color:
            self.register_theme(MONOCHROME)
            self.theme = MONOCHROME.name
        self._main = CompareScreen(notes.documents, notes)

    def get_default_screen(self) -> Screen[Any]:
        """The compare screen."""
        return self._main

    def on_ready(self) -> None:
        """The text is on the screen: compare."""
        self._compare_again()

    @on(CompareScreen.Retopic)
    def _compare_again(self) -> None:
        """Compare beside the screen; what is under way already is of no use any more."""
        self.run_worker(self._work, thread=True, exclusive=True, group="compare")

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Textual's commands that make sense here."""
        for command in super().get_system_commands(screen):  # pyright: ignore[reportUnknownMemberType]
            if command.title in self.SYSTEM:
                yield command

    def _work(self) -> None:
        """Compare, in a thread: it posts what it finds and touches no widget."""
        worker = get_current_worker()  # pyright: ignore[reportUnknownVariableType]

        def progress(stage: str, fraction: float) -> None:
            if worker.is_cancelled or not self.is_running:
                raise Cancelled("The comparison was stopped.")
            self.post_message(self.Progressed(stage, fraction))

        try:
            compare = self._compare or _engine()
            found = compare(
                self._documents, self._notes.topics, settings=self._settings, progress=progress
            )
            digest = Digest(found)
            if not worker.is_cancelled:
                self.post_message(self.Compared(digest))
        except Cancelled:
            pass
        except PerspectivesError as error:
            self.post_message(self.Failed(str(error)))

    @on(Progressed)
    def _progressed(self, event: Progressed) -> None:
        self._main.show_progress(event.stage, event.fraction)

    @on(Compared)
    def _compared(self, event: Compared) -> None:
        self._main.show_comparison(event.digest)

    @on(Failed)
    def _failed(self, event: Failed) -> None:
        self._main.show_problem(event.problem)


def _engine() -> Compare:
    # Imported where it runs: it brings in what the first paint does not need.
    from ..core import compare  # noqa: PLC0415

    return compare
