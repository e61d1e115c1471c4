"""The application: opens on what is read behind its first frame."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import App
from textual.binding import Binding, BindingType
from textual.message import Message

from ..core.errors import Cancelled, PerspectivesError
from . import screens
from .compare.messages import Covered, Reopen, Uncovered
from .ending import Ending
from .greeting import Greeting
from .launch.engine import Engine
from .launch.open_documents import OpenDocuments
from .launch.start import Start
from .looks.first_look import FirstLook
from .screens.reading import ReadingScreen
from .shown_documents import ShownDocuments
from .system.beside import run_beside
from .themed_app import ThemedApp

if TYPE_CHECKING:
    from ..core.documents import Document
    from .compare.screen import CompareScreen
    from .settings import Preferences


class PerspectivesApp(ThemedApp):
    """The application: documents side by side.

    Args:
        start: Documents that are read already, or what is to be read behind the first frame.
        look: How the first frame looks while the settings are not read.

    Raises:
        NotebookError: The notebook of documents that are read already cannot be used.
    """

    TITLE = "perspectives"
    DEFAULT_MODE = "documents 0"
    """Each set of documents is a mode of its own: Textual cannot switch its first screen."""
    BINDINGS: ClassVar[list[BindingType]] = [
        # As Textual's own, but with a name, so that the reader can give it another key.
        Binding("ctrl+p", "command_palette", show=False, priority=True, id="command_palette"),
        *(each for each in App[None].BINDINGS),
    ]

    @dataclass
    class Shown(Message):
        """There is text of a document to show."""

        document: Document

    @dataclass
    class Read(Message):
        """Everything is read, or cannot be."""

        opened: OpenDocuments | PerspectivesError

    class Tried(Message):
        """The notebook was saved, or could not be."""

    class Ended(Message):
        """The program has to end, and nobody can be asked."""

    class Free(Message):
        """Nothing is open over the documents, and others can be shown."""

    def __init__(self, start: OpenDocuments | Start, look: FirstLook | None = None) -> None:
        super().__init__()
        self.problem: PerspectivesError | None = None
        """Why the program had to end."""
        self._next: Reopen | None = None
        """Which documents are to be shown as soon as nothing is open over these."""
        self._greeting = Greeting(self)
        warn = partial(self.call_from_thread, self._greeting.warn)
        self._engine = Engine(lambda: self.preferences, warn)
        self.shown = ShownDocuments(self, self._engine, lambda: self.post_message(self.Tried()))
        self.ending = Ending(self, lambda: self.shown.session, lambda: self.shown.screen)
        if isinstance(start, OpenDocuments):
            first = self._take(start)
        else:
            first = self._reading = ReadingScreen(start.names)
            self._start = start
            self._apply_look(look or FirstLook())
        self.add_mode(self.DEFAULT_MODE, lambda: first)  # pyright: ignore[reportUnknownMemberType]

    # What is open

    def on_ready(self) -> None:
        """The first frame is on the screen: read, or compare what is read already."""
        if self.shown.screen is None:
            run_beside(self, self._read, "read")
        else:
            self._settle()

    def _read(self) -> None:
        """Read what was named, in a thread."""
        try:
            opened = self._start.read(lambda document: self.post_message(self.Shown(document)))
            import_module(".compare.screen", __package__)  # here, where nobody waits for it
        except PerspectivesError as error:
            self.post_message(self.Read(error))
        else:
            self.post_message(self.Read(opened))

    @on(Shown)
    def _show_text(self, event: Shown) -> None:
        self._reading.show(event.document)

    @on(Read)
    async def _open(self, event: Read) -> None:
        """Show the documents in the place of the first frame."""
        try:
            if isinstance(event.opened, PerspectivesError):
                raise event.opened
            screen = self._take(event.opened)
        except PerspectivesError as error:
            if not isinstance(event.opened, OpenDocuments) or not self._offer(error, event.opened):
                self._fail(error)
            return
        await self.shown.enter(screen)
        self.call_after_refresh(self._settle)

    def _take(self, opened: OpenDocuments) -> CompareScreen:
        """The screen of documents, worn as the reader likes it."""
        self._preferences = opened.preferences
        self._apply_look(FirstLook(self.preferences.values.theme, self.preferences.ascii))
        self._remap()
        return self.shown.take(opened, changes_first=self.preferences.values.changes_first)

    def _settle(self) -> None:
        """The text is on the screen: say what there is to say, and compare."""
        gc.enable()
        gc.freeze()
        self._greeting.give(self.shown.opened)
        if self.shown.screen is not None:
            self.shown.screen.runner.begin()
            self.shown.screen.notes.offer_drafts()

    async def on_event(self, event: events.Event) -> None:
        """Let the greeting make way for what a key or a click opens."""
        self._greeting.make_way(event)
        await super().on_event(event)

    @on(Reopen)
    def _reopen_next(self, event: Reopen) -> None:
        """Wait until whatever the reader began in a dialog is finished."""
        self._next = event
        if self.screen is self.shown.screen:
            self.post_message(self.Free())

    @on(Covered)
    def _covered(self) -> None:
        """Leave the room to the dialog."""
        self._greeting.step_aside()

    @on(Uncovered)
    def _uncovered(self) -> None:
        """Show what was to be shown next."""
        self._greeting.come_back()
        self.post_message(self.Free())

    @on(Free)
    async def _reopen(self) -> None:
        """Show other documents in the place of these, with the same notebook.

        As a message, not in a worker: the program ends after one message and before the next,
        so that it never finds one screen gone and the other not there.
        """
        event, before = self._next, self.shown.screen
        if event is None or before is None or self.screen is not before:
            return
        self._next = None
        first = self.preferences.values.changes_first
        await self.shown.reopen(event, before, changes_first=first)

    def _offer(self, problem: PerspectivesError, opened: OpenDocuments) -> bool:
        """Ask whether a damaged notebook shall come back from its backup, if it has a whole one."""
        from .screens.repairing import offered, repaired  # noqa: PLC0415 - hardly ever needed

        asked = offered(problem, opened)
        if asked is None:
            return False

        def answer(yes: bool | None) -> None:
            self.post_message(self.Read(repaired(opened) if yes else problem))

        self.push_screen(asked, answer)  # pyright: ignore[reportUnknownMemberType]
        return True

    def put_in_force(self, preferences: Preferences) -> None:
        """Put changed settings in force; with other values of the engine, compare again."""
        before = self.preferences.values.engine
        super().put_in_force(preferences)
        if self.shown.screen is not None:
            self.shown.screen.refit()
            if preferences.values.engine != before:
                self.shown.screen.runner.compare_by(self._engine.of(self.shown.opened))

    # The end

    @property
    def saving(self) -> bool:
        """Whether the notebook is being saved just now."""
        store = self.shown.session.store if self.shown.session is not None else None
        return store is not None and store.pending and store.problem is None

    @on(Tried)
    def _take_news(self) -> None:
        if self.shown.session is not None and self.shown.screen is not None:
            self.shown.screen.changes.take_news(self.shown.session.news())
        if self.screen_stack and isinstance(self.screen, screens.LeaveScreen):
            self.screen.look()

    async def action_quit(self) -> None:
        """Leave when all is saved; otherwise ask."""
        self.ending.ask()

    @on(Ended)
    async def _end(self) -> None:
        """Leave at once."""
        await self.ending.hurry()

    def on_unmount(self) -> None:
        """Wait for the last write."""
        self.ending.finish()

    def _fail(self, problem: PerspectivesError) -> None:
        """Leave; whoever started the program says why."""
        self.problem = problem
        self.exit(return_code=1)

    # Actions

    def action_stop(self) -> None:
        """Stop what is under way: comparison and judge, or before that the reading and so all."""
        if self.shown.screen is not None:
            self.shown.screen.runner.stop()
            self.shown.screen.judging.stop()
        else:
            self._fail(Cancelled("Stopped; the documents were not read."))
