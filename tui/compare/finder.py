"""Search: typed, from hit to hit, and back to where it began."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial

from textual.screen import Screen

from ..moves import visiting
from ..moves.position import ReaderPosition
from ..moves.search import Search, find
from ..session.edited_comparison import EditedComparison
from .layout import Layout
from .navigator import Navigator

AT_ONCE = 2_000_000
"""Up to so many characters in all documents, the search follows every key."""


class Finder:
    """The search for words in all documents.

    Args:
        screen: What the work belongs to.
        edited: The comparison.
        navigator: Who goes to a hit.
        layout: What has the line of the search, and the panes to scroll back.
    """

    def __init__(
        self,
        screen: Screen[None],
        edited: EditedComparison,
        navigator: Navigator,
        layout: Layout,
    ) -> None:
        self._screen, self._edited = screen, edited
        self._navigator, self._layout = navigator, layout
        self._origin: ReaderPosition | None = None
        """Where the reader was when the search began."""
        self._rows: tuple[int, ...] = ()
        """How far each document was scrolled then."""
        self._words = ""

    @property
    def active(self) -> bool:
        """Whether the line of the search is open."""
        return self._origin is not None

    @property
    def typing(self) -> bool:
        """Whether the reader is typing what to look for."""
        return self.active and self._screen.focused is not None

    def open(self) -> None:
        """Type what to look for; the last words stand there."""
        if not self.active:
            self._origin, self._rows = self._navigator.position, self._layout.panes.rows()
        self._layout.search.open(self._words)

    def close(self) -> None:
        """Go back to where the search began; a jump back leads to the hit again."""
        origin, self._origin = self._origin, None
        self._screen.set_focus(None)
        if origin is not None:
            now = self._navigator.position
            self._navigator.jumps.went(now, origin)
            back = replace(origin, filter=now.filter, based=now.based, marked=now.marked)
            self._navigator.go(back, still=True)
            self._layout.panes.scroll_back(self._rows)

    def type(self, words: str) -> None:
        """Look for what is typed so far."""
        self._words = words
        if self._at_once:
            self._show(self._found())

    def finish(self) -> None:
        """Look for what is typed, and let the reader go on from the first hit."""
        self._screen.set_focus(None)
        search = self._navigator.position.search
        if search is not None and search.words == self._words:
            self._go_on()
        elif self._at_once or not self._words.strip():
            self._show(self._found())
            self._go_on()
        else:
            task = partial(self._seek, self._words)
            self._screen.run_worker(task, exclusive=True, group="search")

    @property
    def _at_once(self) -> bool:
        return sum(len(document.text) for document in self._navigator.documents) <= AT_ONCE

    async def _seek(self, words: str) -> None:
        """Search beside the screen; whoever has left the search meanwhile is not led away."""
        self._layout.search.wait()
        search = await asyncio.to_thread(find, words, self._navigator.documents)
        if self.active:
            self._show(search)
            self._go_on()

    def _found(self) -> Search | None:
        return find(self._words, self._navigator.documents) if self._words.strip() else None

    def _show(self, search: Search | None) -> None:
        """Show the first hit from where the search began."""
        now = self._navigator.position
        began = replace(self._origin or now, marked=now.marked)
        origin = visiting.searching(began, search)
        self._navigator.go(visiting.next_hit(origin, 1, self._edited.digest))

    def _go_on(self) -> None:
        """Let the reader go on from what was found."""
        now = self._navigator.position
        if self._origin is not None:
            self._navigator.jumps.went(self._origin, now)
        if now.search is None:
            # Nothing is looked for any more: the reader stays here.
            self._origin = None
            self._navigator.go(now, still=True)
