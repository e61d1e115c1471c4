"""How the compare screen shows what is there: filter and views."""

from __future__ import annotations

from .. import position as moves
from ..filtering import FILTERS
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
