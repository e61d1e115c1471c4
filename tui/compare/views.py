"""Views: how the documents stand beside each other, and what of them is lit."""

from __future__ import annotations

from dataclasses import replace

from ..looks.arrangement import moved
from ..moves import stepping, visiting
from ..moves.filtering import Filter, offered
from ..session.edited_comparison import EditedComparison
from .finder import Finder
from .layout import Layout
from .navigator import Navigator
from .reader import Reader


class Views:
    """What is seen, changed while the reader stays where they are.

    Args:
        reader: Who is told of what cannot be seen.
        edited: The comparison.
        navigator: Who shows it.
        layout: What is in view.
        finder: The search, which is left first.
    """

    def __init__(
        self,
        reader: Reader,
        edited: EditedComparison,
        navigator: Navigator,
        layout: Layout,
        finder: Finder,
    ) -> None:
        self._reader, self._edited, self._navigator = reader, edited, navigator
        self._layout, self._finder = layout, finder

    def leave(self) -> None:
        """Leave a link that is begun, the marks, the search, the filter, a view or a check."""
        state = self._navigator.state
        if self._finder.typing:
            self._finder.close()
        elif self._edited.link_begun is not None:
            self._edited.begin_link(None)
            self._navigator.show()
        elif state.position.marked:
            self._navigator.go(replace(state.position, marked=()), still=True)
        elif self._finder.active:
            self._finder.close()
        elif state.position.filter != "all":
            self.filter("all")
        elif state.position.based:
            self.base()
        elif state.zoomed:
            self.zoom()
        elif self._edited.checked is not None:
            self._edited.check(None)
            self._navigator.redraw()

    @property
    def leavable(self) -> bool:
        """Whether there is anything to leave."""
        state, begun = self._navigator.state, self._edited.link_begun is not None
        filtered = state.position.filter != "all"
        seen = state.position.marked or filtered or state.position.based or state.zoomed
        return bool(self._finder.active or begun or seen or self._edited.checked)

    def base(self) -> None:
        """Show the current document with what the others say inline, or all panes again."""
        position = self._navigator.position
        self._navigator.go(replace(position, based=not position.based))

    def zoom(self) -> None:
        """Give the current document all the room, or share it again."""
        state = self._navigator.state
        self._navigator.take(replace(state, zoomed=not state.zoomed))

    def sync(self) -> None:
        """Let the other panes follow the current passage, or let them stay."""
        state = self._navigator.state
        synced = not state.synced
        self._reader.tell("The panes follow each other." if synced else "Each pane stays put.")
        self._navigator.take(replace(state, synced=synced))

    def legend(self) -> None:
        """Show or hide what the signs mean."""
        state = self._navigator.state
        legend_shown = not state.legend
        if legend_shown and self._layout.explains:
            self._reader.tell("The legend stands in the last line already.")
        self._navigator.state = replace(state, legend=legend_shown)
        self._layout.arrange(self._navigator.state)

    def order(self, step: int) -> None:
        """Move the current pane to the right (1) or to the left (-1)."""
        state = self._navigator.state
        order = list(state.order)
        index = order.index(state.position.document)
        if 0 <= index + step < len(order):
            order.insert(index + step, order.pop(index))
            self._navigator.take(replace(state, order=tuple(order)), still=True)

    def panes(self, step: int) -> None:
        """Bring the document to the right (1) or to the left (-1) of those in view into view."""
        state = self._navigator.state
        panes = moved(self._layout.shown, state.order, step)
        if panes is None or state.position.based:
            side = "right" if step > 0 else "left"
            self._reader.tell(f"No document further to the {side}.")
            return
        here = state.position.document
        if here not in panes:
            here = panes[0 if step > 0 else -1]
        position = stepping.go_document(state.position, here, self._edited.digest)
        scrolled = position.here, panes
        self._navigator.take(replace(state, position=position, scrolled=scrolled), still=True)

    def filter(self, chosen: Filter | None = None) -> None:
        """Go on to the next filter, or to the chosen one; from that one back to all."""
        position = self._navigator.position
        now = position.filter
        there = offered(self._edited.digest)
        following = there[(there.index(now) + 1) % len(there)] if now in there else "all"
        if chosen is not None:
            following = "all" if chosen == now else chosen
        moved_on = visiting.apply(position, following, self._edited.digest)
        self._navigator.go(moved_on, still=True)
