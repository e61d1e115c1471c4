"""How the compare screen shows what is there: filter and views."""

from __future__ import annotations

from .. import position as moves
from ..filtering import FILTERS
from .grid import Chosen, GridScreen
from .searching import Searching


class Viewing(Searching):
    """The actions that change what is seen and leave the reader where they are."""

    def action_leave(self) -> None:
        """Leave what was opened last: the search."""
        self.end_search()

    def action_filter(self) -> None:
        """Go on to the next filter: all, agree, diverge, only here."""
        following = FILTERS[(FILTERS.index(self.position.filter) + 1) % len(FILTERS)]
        self._go(moves.apply(self.position, following, self.digest), still=True)

    def action_grid(self) -> None:
        """Show all topics and documents, to open one of them."""
        if self.digest is not None:
            grid = GridScreen(self.digest, self.position.topic, self.position.document)
            self._ask(grid, self._open_cell)

    def _open_cell(self, chosen: Chosen | None) -> None:
        if chosen is not None and self.digest is not None:
            self._jump(moves.open_cell(self.position, *chosen, self.digest))
