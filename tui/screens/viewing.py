"""How the compare screen shows what is there: filter and views."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from .. import screens
from ..looks.arrangement import Arrangement, moved
from ..moves import stepping, visiting
from ..moves.carrying import reordered
from ..moves.filtering import FILTERS, Filter
from ..moves.position import choose
from ..places import Place, place
from .judged import Judged
from .searching import Searching

if TYPE_CHECKING:
    from ...core.export.view import View
    from ...core.sheets.sheet import Sheet
    from ..app import PerspectivesApp
    from ..asking import Asking, Choice
    from .brief import Chosen as Told
    from .grid import Chosen


class Viewing(Searching):
    """The actions that change what is seen and leave the reader where they are."""

    _view: View | None = None
    """What was told last, kept while nothing of it changes."""
    _sheets: tuple[Sheet, ...] = ()
    """The sheets of the documents, once they were made."""
    _asking: Asking | None = None
    """What asks the judge."""
    _zoomed = False
    """Whether one document has all the room."""
    _synced = True
    """Whether the other panes follow the current passage."""
    _arrangement = Arrangement(0, (), 0, 0)
    _held: tuple[Place | None, tuple[int, ...]] = None, ()
    """The panes that the reader scrolled to, until another passage is current."""

    def keep_views(self, before: Viewing) -> None:
        """Keep how the documents are shown."""
        self._zoomed, self._synced = before._zoomed, before._synced
        self._order = reordered(before._order, before._documents, self._documents)

    def action_leave(self) -> None:
        """Leave the search, or else a link that is begun, the marks, the base view or the zoom."""
        if self.searching:
            self.end_search()
        elif self._linking is not None:
            self.edited.wait(None)
            self._show()
        elif self.position.marked:
            self._go(replace(self.position, marked=()), still=True)
        elif self.position.based:
            self.action_base()
        elif self._zoomed:
            self.action_zoom()

    @property
    def leavable(self) -> bool:
        """Whether there is anything to leave."""
        left = self.searching or self._linking is not None
        return bool(left or self.position.marked or self.position.based or self._zoomed)

    @property
    def _linking(self) -> Place | None:
        """The passage that waits for another to be linked with it."""
        return self.digest.hand.first if self.digest is not None else None

    def action_base(self) -> None:
        """Show the current document with what the others say inline, or all panes again."""
        self._go(replace(self.position, based=not self.position.based))

    def action_zoom(self) -> None:
        """Give the current document all the room, or share it again."""
        self._zoomed = not self._zoomed
        self._go(self.position)

    def action_sync(self) -> None:
        """Let the other panes follow the current passage, or let them stay."""
        self._synced = not self._synced
        self._tell("The panes follow each other." if self._synced else "Each pane stays put.")
        self._go(self.position)

    def action_order(self, step: int) -> None:
        """Move the current pane to the right (1) or to the left (-1)."""
        order = list(self._order)
        place = order.index(self.position.document)
        if 0 <= place + step < len(order):
            order.insert(place + step, order.pop(place))
            self._order = tuple(order)
            self._go(self.position, still=True)

    def action_panes(self, step: int) -> None:
        """Bring the document to the right (1) or to the left (-1) of those in view into view."""
        found = moved(self._arrangement.panes, self._order, step)
        if found is None or self.position.based:
            self._tell(f"No document further to the {'right' if step > 0 else 'left'}.")
            return
        here = self.position.document
        if here not in found:
            here = found[0 if step > 0 else -1]
        position = stepping.go_document(self.position, here, self.digest)
        self._held = position.here, found
        self._go(position, still=True)

    def action_filter(self, chosen: Filter | None = None) -> None:
        """Go on to the next filter, or to the chosen one; from that one back to all."""
        now = self.position.filter
        following = FILTERS[(FILTERS.index(now) + 1) % len(FILTERS)]
        if chosen is not None:
            following = "all" if chosen == now else chosen
        self._go(visiting.apply(self.position, following, self.digest), still=True)

    def action_brief(self) -> None:
        """Tell in sentences what was found, to go where it was."""
        from ...core.export.options import Options  # noqa: PLC0415 - the first frame comes first
        from ...core.export.view import View  # noqa: PLC0415

        if self.digest is not None:
            found, notebook = self.digest.comparison, self._notes.notebook
            view = self._view
            if view is None or view.comparison is not found or view.notebook is not notebook:
                view = self._view = View(found, notebook, Options())
            self._ask(screens.BriefScreen(view), self._open_found)

    def _open_found(self, chosen: Told | None) -> None:
        if chosen is not None and self.digest is not None:
            name, ends = chosen
            names = [each.topic.name if each.topic else None for each in self.digest.topics]
            topic = names.index(name) if name in names else None
            places = [place(passage) for passage in ends]
            self._jump(visiting.go_places(self.position, topic, places, self.digest))

    def action_sheets(self) -> None:
        """Show in tables what each document says."""
        screen = screens.SheetsScreen(self._documents, self._sheets, self._keep_sheets)
        self._ask(screen, self._open_passage)

    def _keep_sheets(self, made: tuple[Sheet, ...]) -> None:
        self._sheets = made

    def _open_passage(self, passage: str | None) -> None:
        if passage is not None:
            self._jump(choose(self.position, place(passage), self.digest))

    def action_judge(self) -> None:
        """Ask the judge that the reader brought, or read what it found."""
        if self.digest is not None:
            screen = screens.JudgeScreen(self._asked_judge(), self._askable())
            self._ask(screen, self._open_pair)

    def _asked_judge(self) -> Asking | None:
        """What asks the judge about the comparison; one that is under way stays."""
        from ..asking import make_asking  # noqa: PLC0415 - only a judge needs it

        now = self._asking
        if self.digest is not None and not (now and now.running):
            app = cast("PerspectivesApp", self.app)  # pyright: ignore[reportUnknownMemberType]
            judge = app.preferences.values.judge
            found = self.digest.comparison
            self._asking = make_asking(judge, found, self._end_asking)
        return self._asking

    def _end_asking(self, asking: Asking) -> None:
        """Tell that an asking has ended; called from a thread."""
        self.post_message(Judged(asking))

    def _askable(self) -> list[Choice]:
        """What can be asked about here: the pair, the topic, two documents, all of them."""
        from ..asking import choices  # noqa: PLC0415

        link, topic = self.position.link, None
        if self.digest is not None:
            topic = self.digest.topic(self.position.topic).topic
        return choices(self._documents, link, topic, self.position.document)

    def _open_pair(self, chosen: tuple[str, str] | None) -> None:
        if chosen is not None and self.digest is not None:
            places = [place(passage) for passage in chosen]
            topic = self.position.topic
            self._jump(visiting.go_places(self.position, topic, places, self.digest))

    def action_grid(self) -> None:
        """Show all topics and documents, to open one of them."""
        if self.digest is not None:
            grid = screens.GridScreen(self.digest, self.position.topic, self.position.document)
            self._ask(grid, self._open_cell)

    def _open_cell(self, chosen: Chosen | None) -> None:
        if chosen is not None and self.digest is not None:
            self._jump(visiting.open_cell(self.position, *chosen, self.digest))
