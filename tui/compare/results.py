"""What was found, in dialogs that lead to where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.comparison import Link
from ...core.importing import importing
from .. import screens
from ..digest.checked import Checked
from ..digest.places import passage_id, place
from ..moves import stepping, visiting
from ..moves.position import go_passage, links
from .part import NotebookPart

if TYPE_CHECKING:
    from ...core.report.view import View
    from ...core.sheets.sheet import Sheet
    from ..screens.brief import Chosen as Told
    from ..screens.grid import Chosen
    from ..session.open_sheets import OpenSheets


class Results(NotebookPart):
    """The dialogs on what was found: reasons, brief, grid and sheets."""

    _view: View | None = None
    """What was told last, kept while nothing of it changes."""
    _sheets: OpenSheets | None = None
    """The sheets of these documents, once they were asked for."""

    def why(self) -> None:
        """Show the reasons in full."""
        position, digest = self._navigator.position, self._edited.digest
        if position.link is not None and digest is not None:
            here = links(position, position.here, digest)
            first, notebook = here.index(position.link), self._session.notebook
            self._reader.ask(
                screens.WhyScreen(digest.comparison, here, first, notebook), self._leafed
            )

    def brief(self) -> None:
        """Tell in sentences what was found."""
        with importing:
            from ...core.report.options import Options  # noqa: PLC0415 - the first frame comes first
            from ...core.report.view import View  # noqa: PLC0415

        if self._edited.digest is not None:
            comparison, notebook = self._edited.digest.comparison, self._session.notebook
            view = self._view
            if view is None or view.comparison is not comparison or view.notebook is not notebook:
                view = self._view = View(comparison, notebook, Options())
            self._reader.ask(screens.BriefScreen(view), self._open_told)

    def grid(self) -> None:
        """Show all topics and documents."""
        position, digest = self._navigator.position, self._edited.digest
        if digest is not None:
            grid = screens.GridScreen(digest, position.topic, position.document)
            self._reader.ask(grid, self._open_cell)

    def findings(self, checked: Checked) -> None:
        """List all that was found of a document, from the top: the worst first."""
        sheets = self._open_sheets()
        sheets.check = checked.sheet
        rows = sheets.edited(checked.sheet.name).sheet.rows
        cell = (rows[0].cell(checked.id) or rows[0].cells[0]) if rows else None
        self.sheets(checked, at=cell.quotes[0].passage if cell is not None else None)

    def sheets(
        self, checked: Checked | None = None, first: str = "", *, at: str | None = None
    ) -> None:
        """Show in tables what each document says.

        Args:
            checked: The document that is held against the others, to begin with what was found
                in its current passage; None to begin with the first sheet.
            first: The sheet to begin with; empty for the first that holds a row.
            at: Another passage of that document to begin with than the current one.
        """
        sheets = self._open_sheets()
        check = checked or self._edited.checked
        sheets.check = check.sheet if check is not None else None
        here = at or passage_id(self._navigator.position.here)
        screen = screens.SheetsScreen(
            sheets,
            self._changes.make,
            {1: self._changes.undo_in_sheets, -1: self._changes.redo_in_sheets},
            at=here if checked is not None else None,
            first=first,
        )
        self._reader.ask(screen, self._open_passage)

    def keep_sheets(self, made: tuple[Sheet, ...]) -> None:
        """Keep the sheets of these documents, to be made once."""
        self._open_sheets().made = made

    def _open_sheets(self) -> OpenSheets:
        if self._sheets is None:
            with importing:
                from ..session.open_sheets import OpenSheets  # noqa: PLC0415 - only once
            self._sheets = OpenSheets(self._navigator.documents, lambda: self._session.notebook)
        return self._sheets

    def _leafed(self, link: Link | None) -> None:
        """Stay on the link that was read last."""
        position, digest = self._navigator.position, self._edited.digest
        if link is not None and link is not position.link and digest is not None:
            self._navigator.go(stepping.go_link(position, position.topic, link, digest))

    def _open_told(self, chosen: Told | None) -> None:
        digest = self._edited.digest
        if chosen is not None and digest is not None:
            name, passages = chosen
            places, topic = [place(each) for each in passages], self._edited.topic_index(name)
            position = self._navigator.position
            self._navigator.jump(visiting.go_places(position, topic, places, digest))

    def _open_cell(self, chosen: Chosen | None) -> None:
        digest = self._edited.digest
        if chosen is not None and digest is not None:
            self._navigator.jump(visiting.open_cell(self._navigator.position, *chosen, digest))

    def _open_passage(self, passage: str | None) -> None:
        if passage is not None:
            position, digest = self._navigator.position, self._edited.digest
            self._navigator.jump(go_passage(position, place(passage), digest))
