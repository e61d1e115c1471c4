"""Exports from the compare screen."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import work

from ...core.errors import PerspectivesError
from .. import screens
from .located import Located

if TYPE_CHECKING:
    from ..exporting import Request


class Exporting(Located):
    """The actions that write files."""

    _exported: Request | None = None
    """The last export."""

    def keep_export(self, before: Exporting) -> None:
        """Keep what was exported last."""
        self._exported = before._exported

    def action_export(self) -> None:
        """Ask what to write, and where."""
        if self.digest is not None:
            found, notebook = self.digest.comparison, self._notes.notebook
            self._ask(screens.ExportScreen(found, notebook, self._exported), self._written)

    @work(exclusive=True, group="export")
    async def action_export_again(self) -> None:
        """Write the last export once more, to the same file."""
        request, digest = self._exported, self.digest
        if digest is None:
            return
        if request is None:
            self.action_export()
            return
        given = digest.comparison, self._notes.notebook
        try:
            await asyncio.to_thread(request.write, *given, overwrite=True)
        except PerspectivesError as error:
            self._warn(str(error))
        else:
            self._written(request)

    def _written(self, request: Request | None) -> None:
        if request is not None:
            self._exported = request
            self._tell(f"Written: {request.target}")
