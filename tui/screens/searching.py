"""Search on the compare screen: type, go from hit to hit, and back."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from textual import on, work

from ..moves import visiting
from ..moves.position import Position
from ..moves.search import Search, find
from ..widgets.panes import Panes
from ..widgets.search_bar import SearchBar
from .located import Located

AT_ONCE = 2_000_000
"""Up to so many characters in all documents, the search follows every key."""


class Searching(Located):
    """The actions of the search."""

    _search: SearchBar
    _panes: Panes
    _origin: Position | None = None
    """Where the reader was when the search began."""
    _rows: tuple[int, ...] = ()
    """How far each document was scrolled then."""
    _typed: str = ""

    def action_search(self) -> None:
        """Type what to look for; the last words stand there."""
        if not self.searching:
            self._origin, self._rows = self.position, self._panes.rows()
        self._search.open(self._typed)

    @property
    def searching(self) -> bool:
        """Whether the line of the search is open."""
        return self._origin is not None

    def end_search(self) -> None:
        """Go back to where the search began; a jump back leads to the hit again."""
        origin, self._origin = self._origin, None
        self.set_focus(None)
        if origin is not None:
            self._jumps.went(self.position, origin)
            now = self.position
            back = replace(origin, filter=now.filter, based=now.based, marked=now.marked)
            self._go(back, still=True)
            self._panes.scroll_back(self._rows)

    @property
    def _at_once(self) -> bool:
        return sum(len(document.text) for document in self._documents) <= AT_ONCE

    @work(exclusive=True, group="search")
    async def _seek(self, words: str) -> None:
        """Search beside the screen; whoever has left the search meanwhile is not led away."""
        self._search.wait()
        found = await asyncio.to_thread(find, words, self._documents)
        if self.searching:
            self._show_found(found)
            self._searched()

    def _show_found(self, found: Search | None) -> None:
        """Show the first hit from where the search began."""
        began = replace(self._origin or self.position, marked=self.position.marked)
        origin = visiting.searching(began, found)
        self._go(visiting.next_hit(origin, 1, self.digest))

    @on(SearchBar.Typed)
    def _words_typed(self, event: SearchBar.Typed) -> None:
        self._typed = event.words
        if self._at_once:
            self._show_found(self._find())

    @on(SearchBar.Done)
    def _words_done(self) -> None:
        self.set_focus(None)
        search = self.position.search
        if search is not None and search.words == self._typed:
            self._searched()
        elif self._at_once or not self._typed.strip():
            self._show_found(self._find())
            self._searched()
        else:
            self._seek(self._typed)

    def _find(self) -> Search | None:
        return find(self._typed, self._documents) if self._typed.strip() else None

    def _searched(self) -> None:
        """Let the reader go on from what was found."""
        if self._origin is not None:
            self._jumps.went(self._origin, self.position)
        if self.position.search is None:
            # Nothing is looked for any more: the reader stays here.
            self._origin = None
            self._go(self.position, still=True)
