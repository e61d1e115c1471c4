"""The documents that are open: their screen, put in the place of the one before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from textual.app import App

if TYPE_CHECKING:
    from .compare.messages import Reopen
    from .compare.screen import CompareScreen
    from .launch.engine import Engine
    from .launch.open_documents import OpenDocuments
    from .session.session import Session


class ShownDocuments:
    """The screen of the open documents, and the session on them.

    Args:
        app: Where they are shown.
        engine: What compares them.
        saved: Told from a thread when the notebook was saved, or could not be.
    """

    opened: OpenDocuments

    def __init__(self, app: App[None], engine: Engine, saved: Callable[[], object]) -> None:
        self._app, self._engine, self._saved = app, engine, saved
        self._modes_made = count(1)
        self.screen: CompareScreen | None = None
        """None while nothing is read."""
        self.session: Session | None = None

    def take(self, opened: OpenDocuments, *, changes_first: bool) -> CompareScreen:
        """The screen of documents, not shown yet.

        Args:
            opened: The documents, with the same notebook as those before if there were some.
            changes_first: Whether what changed is shown first where texts are versions.

        Raises:
            NotebookError: The notebook cannot be used.
        """
        from .compare.screen import CompareScreen  # noqa: PLC0415 - the first frame comes first

        self.opened = opened
        self.session = session = self._session_on(opened)
        compare = self._engine.of(opened)
        self.screen = CompareScreen(session, compare, changes_first=changes_first)
        self.screen.checking.wanted = opened.checked
        return self.screen

    def _session_on(self, opened: OpenDocuments) -> Session:
        """The session of now with these documents, or the first one."""
        from .session.session import Session  # noqa: PLC0415

        if self.session is not None:
            session = self.session.with_documents(opened.documents)
        else:
            session = Session.opened(
                opened.notebook, opened.documents, opened.topics, file_first=opened.file_first
            )
        session.store.after_each_try = self._saved
        return session

    async def reopen(self, event: Reopen, before: CompareScreen, *, changes_first: bool) -> None:
        """Show other documents, beginning where the reader was in those before, and compare.

        Args:
            event: Which documents, with what is known of them.
            before: The screen of those before.
            changes_first: As in `take`.
        """
        before.keep_place()
        opened = replace(self.opened, documents=event.documents)
        after = self.take(opened, changes_first=changes_first)
        after.take_over(before)
        await self.enter(after)
        if event.comparison is None:
            after.runner.begin()
        else:
            after.show_known(event.comparison)

    async def enter(self, screen: CompareScreen) -> None:
        """Show a screen in the place of what was shown; nothing leads back."""
        old, new = self._app.current_mode, f"documents {next(self._modes_made)}"
        self._app.add_mode(new, lambda: screen)  # pyright: ignore[reportUnknownMemberType]
        await self._app.switch_mode(new)
        await self._app.remove_mode(old)
