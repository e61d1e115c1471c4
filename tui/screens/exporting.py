"""Exports from the compare screen."""

from __future__ import annotations

import asyncio
from pathlib import Path

from textual import work

from ...core.errors import PerspectivesError
from ..exporting import Request
from .export import ExportScreen
from .located import Located

FIRST = Path("comparison-notes.md")
"""Where an export goes unless the reader says otherwise."""


class Exporting(Located):
    """The actions that write files."""

    _exported: Request | None = None
    """The last export."""

    def action_export(self) -> None:
        """Ask what to write, and where."""
        if self.digest is not None:
            request = self._exported or Request(FIRST)
            found, notebook = self.digest.comparison, self._notes.notebook
            self._ask(ExportScreen(found, notebook, request), self._written)

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
