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
        self._hint = ""
        """The hint until the reader has seen it and pressed a key."""
        self._hint_in_view = False

    def give(self, opened: OpenDocuments) -> None:
        """Tell what there is to tell of documents that are on the screen."""
        self._problems, self._hint = opened.problems, opened.hint
        self._show_hint()
        self._tell_problems()

    def make_way(self, event: events.Event) -> None:
        """Take the hint away with the first key or click: it would cover what that opens."""
        pressed = isinstance(event, (events.Key, events.MouseDown, events.Paste))
        if self._hint_in_view and pressed:
            self._hide_hint()
            self._hint = ""

    def step_aside(self) -> None:
        """Take the hint away as long as a dialog is open, which may have opened by itself."""
        if self._hint_in_view:
            self._hide_hint()

    def come_back(self) -> None:
        """Show the hint that a dialog took away."""
        if not self._hint_in_view:
            self._show_hint()

    def warn(self, problem: str) -> None:
        """Tell what went wrong."""
        self._app.notify(visible(problem), severity="error", markup=False, timeout=30)

    def _show_hint(self) -> None:
        if self._hint:
            self._hint_in_view = True
            self._app.notify(self._hint, title="Welcome", markup=False, timeout=_SECONDS)

    def _hide_hint(self) -> None:
        self._hint_in_view = False
        self._app.clear_notifications()
        self._tell_problems()

    def _tell_problems(self) -> None:
        for problem in self._problems:
            self.warn(problem)
