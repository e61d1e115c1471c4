"""The reader in front of the screen: what is told to them and asked of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from textual.screen import Screen

from ...core.text.visible import visible
from ..commands import COMMANDS
from ..commands.command import as_set, key_labels

Answer = TypeVar("Answer")


class Reader:
    """Whoever reads a screen.

    Args:
        screen: Where it is said and asked.
    """

    def __init__(self, screen: Screen[None]) -> None:
        self._screen = screen

    def key(self, command: str) -> str:
        """What the reader calls the key of a command, which they may have changed."""
        app = cast("object", self._screen.app)  # pyright: ignore[reportUnknownMemberType]
        return key_labels(as_set(COMMANDS, app))[command]

    def ask(
        self, dialog: Screen[Answer], answer: Callable[[Answer | None], None] | None = None
    ) -> None:
        """Open a dialog; what it is closed with goes to `answer`."""
        self._screen.app.push_screen(dialog, answer)  # pyright: ignore[reportUnknownMemberType]

    def tell(self, news: str) -> None:
        """Tell something that passes."""
        self._screen.notify(visible(news), markup=False)

    def warn(self, problem: str, seconds: float = 10) -> None:
        """Tell what went wrong, for so many seconds."""
        self._screen.notify(visible(problem), severity="error", markup=False, timeout=seconds)
