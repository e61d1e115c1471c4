"""How the program ends: all that the reader did is saved before, or it is said what is not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from textual.app import App

from . import screens
from .system.beside import beside

if TYPE_CHECKING:
    from ..core.notebook import Note
    from .compare.screen import CompareScreen
    from .screens.dialog import Dialog
    from .session.session import Session

LAST_WAIT = 1.0
"""Seconds that the last write is waited for before the reader is asked."""


class Ending:
    """The end of an application.

    Args:
        app: What ends.
        session: Gives the notebook that is open; None while nothing is read.
        main: Gives the screen of documents; None while nothing is read.
    """

    def __init__(
        self,
        app: App[None],
        session: Callable[[], Session | None],
        main: Callable[[], CompareScreen | None],
    ) -> None:
        self._app, self._session, self._main = app, session, main
        self.parting = ""
        """What is to be said of the notebook when the program has ended."""
        self._written: list[Note] = []
        """What stood in open notes when the program had to end."""
        self._kept = False
        """Whether all that was done by then is kept, or said to be lost."""

    def ask(self) -> None:
        """Leave when all is saved; otherwise ask."""
        session, main = self._session(), self._main()
        if session is None or main is None:
            self._app.exit()
        elif not isinstance(self._app.screen, screens.LeaveScreen) and all(
            dialog.hand_over() for dialog in self._dialogs()
        ):
            main.keep_place()
            self._app.run_worker(self._leave(session), exclusive=True, group="leave")

    async def _leave(self, session: Session) -> None:
        await beside(partial(_finish, session, LAST_WAIT))
        if session.store.unsaved:
            screen = screens.LeaveScreen(session)
            self._app.clear_notifications()  # the dialog says itself why nothing is saved
            self._app.push_screen(screen, self._left)  # pyright: ignore[reportUnknownMemberType]
        else:
            self._left("")

    def _left(self, parting: str | None) -> None:
        session = self._session()
        if parting is not None and session is not None:
            session.news()
            self.parting = parting
            self._app.exit(return_code=1 if parting else 0)

    async def hurry(self) -> None:
        """Save what there is and leave at once: nobody can be asked."""
        for dialog in self._dialogs():
            # What stands in a note stays a draft: nobody said yet that it is finished.
            if not isinstance(dialog, screens.NoteScreen) and not dialog.hand_over():
                self._written.append(dialog.draft())
        main = self._main()
        if main is not None:
            main.keep_place()
        await beside(self._save)
        self._app.exit(return_code=1)

    def save_at_last(self) -> str:
        """Save the notebook and what stands in open notes; from any thread, and again if need be.

        Returns:
            What is to be said of it.
        """
        from .session.leaving import end  # noqa: PLC0415 - only when nobody can be asked

        session = self._session()
        if session is not None:
            for screen in self._app.screen_stack:
                if isinstance(screen, screens.NoteScreen):
                    self._written += screen.take()
            self.parting = end(session, self._written)
            self._kept = True
        return self.parting

    def _save(self) -> None:
        self.save_at_last()

    def rescue(self) -> None:
        """Keep what is not saved although the screen has closed, by whatever fault."""
        from .session.leaving import end  # noqa: PLC0415 - hardly ever needed

        session = self._session()
        if session is None or self._kept or self.parting:
            return
        if self._written or session.store.unsaved:
            self.parting = end(session, self._written)

    def finish(self) -> None:
        """Wait for the last write: where the reader stopped."""
        session = self._session()
        if session is not None and not self.parting:
            session.store.finish(LAST_WAIT)

    def _dialogs(self) -> list[Dialog[Any]]:
        from .screens import dialog  # noqa: PLC0415 - the first frame comes first

        return [screen for screen in self._app.screen_stack if isinstance(screen, dialog.Dialog)]


def _finish(session: Session, seconds: float) -> None:
    session.store.finish(seconds)
