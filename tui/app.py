"""The application: opens the compare screen and compares beside it."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, ClassVar

from textual import on, work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.filter import LineFilter
from textual.message import Message
from textual.screen import Screen

from ..core.comparison import Comparison
from ..core.documents import Document
from ..core.errors import Cancelled, PerspectivesError
from ..core.settings import Settings
from ..core.topics import NamedTopic
from ..core.visible import visible
from .ascii import Ascii
from .beside import beside
from .citing import cited
from .clipboard import copy
from .command import canonical
from .digest import Digest
from .notes import Notes
from .palette import Palette
from .screens.compare import CompareScreen
from .screens.settings import SettingsScreen
from .selection import one_line
from .settings import Preferences, terminal_encoding
from .themes import MONOCHROME, OWN
from .widgets.document_view import DocumentView

STOPPED = "Stopped: the documents are not compared. Read on, or start again to compare."

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
        preferences: What the reader set; None for everything as it comes.
        hint: What to tell a reader who is here for the first time.
        problems: What went wrong before the screen was there, such as a file that is no text.
        file_first: Whether the named topics come before topics made by hand earlier.

    Raises:
        NotebookError: The notebook is there but cannot be used.
    """

    TITLE = "perspectives"
    COMMANDS = App[None].COMMANDS | {Palette}
    DEFAULT_MODE = "documents 0"
    """Each set of documents is a mode of its own: Textual cannot switch its first screen."""
    ENABLE_COMMAND_PALETTE: ClassVar[bool] = True
    BINDINGS: ClassVar[list[BindingType]] = [
        # Screens come first: escape closes what is open, and only then stops the work.
        Binding("escape", "stop", show=False),
        *(each for each in App[None].BINDINGS),
    ]
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

        def __init__(self, digest: Digest, run: int) -> None:
            super().__init__()
            self.digest = digest
            self.run = run

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
        preferences: Preferences | None = None,
        hint: str = "",
        problems: Sequence[str] = (),
        file_first: bool = False,
    ) -> None:
        super().__init__()
        self._modes_made = count(1)
        self._notebook_path = notebook_path
        self.preferences = preferences or Preferences()
        self._topics = topics
        self._file_first = file_first
        self._run = 0
        self._settings = settings or self.preferences.values.engine
        self._compare = compare
        self._hint = hint
        self._problems = problems
        self._stopped = False
        self._ascii = Ascii(terminal_encoding())
        self._ascii.enabled = self.preferences.ascii
        self._dress()
        self.set_keymap({name: ",".join(keys) for name, keys in self.keys.items()})
        self._main = self._opened(documents)
        self.add_mode(self.DEFAULT_MODE, lambda: self._main)  # pyright: ignore[reportUnknownMemberType]

    def _opened(self, documents: tuple[Document, ...]) -> CompareScreen:
        notes = Notes(self._notebook_path, documents, self._topics, file_first=self._file_first)
        self._notes, self._documents = notes, notes.documents
        self._run += 1  # whatever is being compared now is compared in vain
        return CompareScreen(notes.documents, notes)

    @property
    def keys(self) -> Mapping[str, tuple[str, ...]]:
        """The keys that the reader gave to commands, by id."""
        return {
            name: tuple(map(canonical, keys)) for name, keys in self.preferences.values.keys.items()
        }

    @property
    def text_width(self) -> int:
        """Cells of a line of text at most."""
        return self.preferences.values.text_width

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What changes all that is drawn: last of all to ASCII."""
        return [*super().get_line_filters(), *([self._ascii] if self._ascii.enabled else [])]

    def _dress(self) -> None:
        """Wear the theme; without colour there is only one."""
        for theme in (*OWN, *([MONOCHROME] if self.no_color else [])):
            self.register_theme(theme)
        self.theme = MONOCHROME.name if self.no_color else self.preferences.values.theme

    def on_ready(self) -> None:
        """The text is on the screen: compare."""
        gc.enable()
        gc.freeze()
        if self._hint:
            self.notify(self._hint, title="Welcome", markup=False, timeout=30)
        for problem in self._problems:
            self.notify(visible(problem), severity="error", markup=False, timeout=30)
        self._begin()

    @on(CompareScreen.Retopic)
    def _begin(self) -> None:
        """Compare beside the screen; what is under way already is of no use any more."""
        self._stopped = False
        self._run += 1
        task = beside(partial(self._work, self._run))
        self.run_worker(task, exclusive=True, group="compare")

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
        before.keep_place()
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
            self._main.show_comparison(Digest(event.found.changed(documents=self._documents)))

    def _work(self, run: int) -> None:
        """Compare, in a thread: it posts what it finds and touches no widget."""
        documents, topics = self._documents, self._notes.topics

        def progress(stage: str, fraction: float) -> None:
            if not self.is_running or self._stopped or run != self._run:
                raise Cancelled("The comparison was stopped.")
            self.post_message(self.Progressed(stage, fraction))

        try:
            compare = self._compare or _engine()
            found = compare(documents, topics, settings=self._settings, progress=progress)
            self.post_message(self.Compared(Digest(found), run))
        except Cancelled:
            if run == self._run:  # or else something else is compared by now
                self.post_message(self.Failed(STOPPED))
        except PerspectivesError as error:
            self.post_message(self.Failed(str(error)))

    @on(Progressed)
    def _progressed(self, event: Progressed) -> None:
        self._main.show_progress(event.stage, event.fraction)

    @on(Compared)
    def _compared(self, event: Compared) -> None:
        if event.run == self._run:  # others may have been opened since
            self._main.show_comparison(event.digest)

    @on(Failed)
    def _failed(self, event: Failed) -> None:
        self._main.show_problem(event.problem)
        if event.problem != STOPPED:
            self.notify(visible(event.problem), severity="error", markup=False, timeout=20)

    # Actions

    @property
    def comparing(self) -> bool:
        """Whether the comparison is under way."""
        return any(worker.group == "compare" and worker.is_running for worker in self.workers)

    def action_stop(self) -> None:
        """Stop the comparison at the next step that it reports."""
        if self.comparing and not self._stopped:
            self._stopped = True
            self._main.show_progress("stopping", 1.0)

    def action_settings(self) -> None:
        """Show the settings."""
        self.push_screen(SettingsScreen(self.preferences), self._set)

    def _set(self, changed: Preferences | None) -> None:
        if changed is not None:
            self.wear(changed)

    def wear(self, preferences: Preferences) -> None:
        """Put changed settings in force: theme and signs at once."""
        self.preferences = preferences
        self._ascii.enabled = preferences.ascii
        self._dress()
        self.refresh_css(animate=False)

    def action_copy(self, citation: bool) -> None:
        """Copy what is selected, or else the current passage."""
        document, passage = self._main.position.here
        text = one_line(self._documents[document].passages[passage].text)
        passages = range(passage, passage + 1)
        for view in self._main.query(DocumentView):
            if view.selection is not None:
                document, passages = view.document, view.selection.passages
                text = view.selection.text(self._documents[document].passages)
        quoted = cited(text, self._documents[document], passages) if citation else text
        self.run_worker(partial(self._copy, quoted, len(text.split())), thread=True, group="copy")

    def _copy(self, text: str, words: int) -> None:
        """Copy, in a thread: a tool without a display takes a while to give up."""
        used = copy(text, lambda each: self.call_from_thread(self.copy_to_clipboard, each))
        said = f"{words} {'word' if words == 1 else 'words'} copied with {used}."
        self.call_from_thread(self.notify, said, markup=False)


def _engine() -> Compare:
    # Imported where it runs: it brings in what the first paint does not need.
    from ..core import compare  # noqa: PLC0415

    return compare
