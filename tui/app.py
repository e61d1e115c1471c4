"""The application: opens on what is read behind its first frame."""

from __future__ import annotations

import gc
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from itertools import count
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import App
from textual.binding import Binding, BindingType
from textual.message import Message

from ..core.errors import Cancelled, PerspectivesError
from ..core.text.visible import visible
from . import screens
from .compare.messages import Reopen, Uncovered
from .ending import Ending
from .launch.engine import Engine
from .launch.open_documents import OpenDocuments
from .launch.start import Start
from .looks.first_look import FirstLook
from .screens.reading import ReadingScreen
from .system.beside import beside
from .themed_app import ThemedApp

if TYPE_CHECKING:
    from ..core.documents import Document
    from .compare.screen import CompareScreen
    from .session.session import Session
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
        self._modes_made = count(1)
        self.ending = Ending(self, lambda: self._session, lambda: self._main)
        self._main: CompareScreen | None = None
        self._next: Reopen | None = None
        """Which documents are to be shown as soon as nothing is open over these."""
        self._session: Session | None = None
        self._welcoming = False
        self._engine = Engine(
            lambda: self.preferences, lambda problem: self.call_from_thread(self._warn, problem)
        )
        if isinstance(start, OpenDocuments):
            first = self._main = self._take(start)
        else:
            first = self._reading = ReadingScreen(start.names)
            self._start = start
            self._apply_look(look or FirstLook())
        self.add_mode(self.DEFAULT_MODE, lambda: first)  # pyright: ignore[reportUnknownMemberType]

    # What is open

    def on_ready(self) -> None:
        """The first frame is on the screen: read, or compare what is read already."""
        if self._main is None:
            self.run_worker(partial(beside, self._read), group="read")
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
            self._main = self._take(event.opened)
        except PerspectivesError as error:
            if not isinstance(event.opened, OpenDocuments) or not self._offer(error, event.opened):
                self._fail(error)
            return
        await self._enter(self._main)
        self.call_after_refresh(self._settle)

    def _take(self, opened: OpenDocuments) -> CompareScreen:
        """The screen of documents, worn as the reader likes it."""
        self._opened = opened
        self._preferences = opened.preferences
        self._apply_look(FirstLook(self.preferences.values.theme, self.preferences.ascii))
        self._remap()
        return self._screen_of(opened)

    def _screen_of(self, opened: OpenDocuments) -> CompareScreen:
        # The first frame comes first.
        from .compare.screen import CompareScreen  # noqa: PLC0415
        from .session.session import Session  # noqa: PLC0415

        if self._session is not None:
            session = self._session.with_documents(opened.documents)
        else:
            session = Session.opened(
                opened.notebook, opened.documents, opened.topics, file_first=opened.file_first
            )
        session.store.told = lambda: self.post_message(self.Tried())
        self._session = session
        first = self.preferences.values.changes_first
        screen = CompareScreen(session, self._engine.of(opened), changes_first=first)
        screen.checking.wanted = opened.checked
        return screen

    def _warn(self, problem: str) -> None:
        self.notify(visible(problem), severity="error", markup=False, timeout=30)

    async def _enter(self, screen: CompareScreen) -> None:
        """Show a screen in the place of what was shown; nothing leads back."""
        old, new = self.current_mode, f"documents {next(self._modes_made)}"
        self.add_mode(new, lambda: screen)  # pyright: ignore[reportUnknownMemberType]
        await self.switch_mode(new)
        await self.remove_mode(old)

    def _settle(self) -> None:
        """The text is on the screen: say what there is to say, and compare."""
        gc.enable()
        gc.freeze()
        if self._opened.hint:
            self._welcoming = True
            self.notify(self._opened.hint, title="Welcome", markup=False, timeout=60)
        self._tell_problems()
        if self._main is not None:
            self._main.runner.begin()
            self._main.notes.offer_drafts()

    def _tell_problems(self) -> None:
        for problem in self._opened.problems:
            self.notify(visible(problem), severity="error", markup=False, timeout=30)

    async def on_event(self, event: events.Event) -> None:
        """Take the welcome away with the first key or click: it would cover what that opens."""
        if self._welcoming and isinstance(event, (events.Key, events.MouseDown, events.Paste)):
            self._welcoming = False
            self.clear_notifications()
            self._tell_problems()
        await super().on_event(event)

    @on(Reopen)
    def _reopen_next(self, event: Reopen) -> None:
        """Wait until whatever the reader began in a dialog is finished."""
        self._next = event
        if self.screen is self._main:
            self.post_message(self.Free())

    @on(Uncovered)
    def _uncovered(self) -> None:
        """Show what was to be shown next."""
        self.post_message(self.Free())

    @on(Free)
    async def _reopen(self) -> None:
        """Show other documents in the place of these, with the same notebook.

        As a message, not in a worker: the program ends after one message and before the next,
        so that it never finds one screen gone and the other not there.
        """
        event, before = self._next, self._main
        if event is None or before is None or self.screen is not before:
            return
        self._next = None
        before.keep_place()
        self._opened = replace(self._opened, documents=event.documents)
        after = self._main = self._screen_of(self._opened)
        after.take_over(before)
        await self._enter(after)
        if event.comparison is None:
            after.runner.begin()
        else:
            after.show_known(event.comparison)

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
        if self._main is not None:
            self._main.refit()
            if preferences.values.engine != before:
                self._main.runner.compare_by(self._engine.of(self._opened))

    # The end

    @property
    def saving(self) -> bool:
        """Whether the notebook is being saved just now."""
        store = self._session.store if self._session is not None else None
        return store is not None and store.pending and store.problem is None

    @on(Tried)
    def _take_news(self) -> None:
        if self._session is not None and self._main is not None:
            self._main.changes.take_news(self._session.news())
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
        if self._main is not None:
            self._main.runner.stop()
            self._main.judging.stop()
        else:
            self._fail(Cancelled("Stopped; the documents were not read."))
