"""The line in which one types what to search for, with how much was found where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from ..moves.position import ReaderPosition
from ..moves.search import Search
from .steady_text import SteadyText

NO_CONTROLS = r"[^\x00-\x1f\x7f-\x9f]*"
"""What can be typed or pasted: a control character would reach the terminal."""


class SearchBar(Horizontal):
    """Shown while searching; posts what is typed and shows what was found."""

    DEFAULT_CSS = """
    SearchBar {
        height: 1;
        display: none;
        padding: 0 1;
        background: $primary-muted;
        & > Static { width: auto; text-wrap: nowrap; }
        & > Input, & > Input:focus {
            width: 1fr;
            min-width: 12;
            height: 1;
            border: none;
            padding: 0;
            background: $primary-muted;
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        # Before the screen's own: here tab and the arrows lead out of the line, not elsewhere.
        Binding("tab,down", "done", show=False, priority=True),
    ]

    @dataclass
    class Typed(Message):
        """Something else is to be looked for."""

        words: str

    class Done(Message):
        """Nothing more is typed: the keys belong to the documents again."""

    def __init__(self) -> None:
        super().__init__()
        self._input = Input(restrict=NO_CONTROLS, compact=True)
        self._found = SteadyText()

    def compose(self) -> ComposeResult:
        """The sign, what is typed, what was found."""
        yield Static(Content("/ "))
        yield self._input
        yield self._found

    def open(self, words: str) -> None:
        """Let the reader type; what was looked for last stands there, and typing replaces it."""
        self.display = True
        with self.prevent(Input.Changed):
            self._input.value = words
        self._input.focus()
        self._input.action_select_all()

    def wait(self) -> None:
        """Say that the search takes a while."""
        self._found.update(Content("searching ... esc stops"))

    def show(self, position: ReaderPosition) -> None:
        """Say how much was found, or vanish when nothing is searched."""
        if position.search is None:
            self.display = self._input.has_focus
            self._found.update(Content(""))
            return
        self._found.update(Content(_found(position.search, position.hit, self.size.width // 2)))

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(event.value))

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Done())

    def action_done(self) -> None:
        """Back to the documents."""
        self.post_message(self.Done())


def _found(search: Search, hit: int | None, room: int) -> str:
    """Which hit of how many, and how many in each document where there is room to say so."""
    if not search.hits:
        return "" if not search.words.strip() else "not found"
    total = f"{len(search.hits)} found" if hit is None else f"{hit + 1} of {len(search.hits)}"
    each = "  ".join(f"{index + 1}: {count}" for index, count in sorted(search.counts.items()))
    return f"{total} · in {each}" if len(total) + len(each) + 6 <= room else total
