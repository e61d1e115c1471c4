"""What is told over documents that are first shown: a hint to a new reader, and what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events
from textual.app import App

from ..core.text.visible import visible

if TYPE_CHECKING:
    from .launch.open_documents import OpenDocuments

_SECONDS = 60
"""Seconds that the hint stays where no key is pressed."""


class Greeting:
    """The hint and the problems of documents that were opened.

    Args:
        app: Where they are told.
    """

    def __init__(self, app: App[None]) -> None:
        self._app = app
        self._problems: tuple[str, ...] = ()
        self._welcoming = False
        """Whether the hint is still there."""

    def give(self, opened: OpenDocuments) -> None:
        """Tell what there is to tell of documents that are on the screen."""
        self._problems = opened.problems
        if opened.hint:
            self._welcoming = True
            self._app.notify(opened.hint, title="Welcome", markup=False, timeout=_SECONDS)
        self._tell_problems()

    def make_way(self, event: events.Event) -> None:
        """Take the hint away with the first key or click: it would cover what that opens."""
        if self._welcoming and isinstance(event, (events.Key, events.MouseDown, events.Paste)):
            self._welcoming = False
            self._app.clear_notifications()
            self._tell_problems()

    def warn(self, problem: str) -> None:
        """Tell what went wrong."""
        self._app.notify(visible(problem), severity="error", markup=False, timeout=30)

    def _tell_problems(self) -> None:
        for problem in self._problems:
            self.warn(problem)
