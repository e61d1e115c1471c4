"""What to export of the comparison and the notes, in which format, and where to."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Lock
from typing import ClassVar, cast

from textual import on, work
from textual.app import App
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Select, SelectionList, Static

from ...core.comparison import Comparison
from ...core.errors import PerspectivesError
from ...core.export import FORMATS
from ...core.notebook import Notebook
from ...core.notebook.tagging import in_use
from ...core.text.visible import visible
from ..exporting.choices import chosen, contents_of, topics_of
from ..exporting.request import ExportRequest, format_for, target_of, with_ending
from ..system.beside import beside
from ..system.clipboard import copy
from ..widgets.choices import Choices
from ..widgets.path_input import PathInput
from .confirm import confirmed
from .dialog import Dialog

PREVIEWING = Lock()
"""One preview is made at a time: it takes as much memory as a comparison and cannot be stopped."""


class ExportScreen(Dialog[ExportRequest | None]):
    """The format, scope and file of an export; closes with what was written.

    Args:
        comparison: What was found.
        notebook: The reader's notes and verdicts.
        request: What is chosen at first; None for everything as it usually is.
    """

    DEFAULT_CSS = """
    ExportScreen {
        #scope { height: 6; margin-top: 1; & > Choices { width: 1fr; height: 6; } }
        #preview { height: 6; margin: 0 0 0 1; color: $text-muted; text-wrap: nowrap; }
        &.-tall.-wide #preview { text-overflow: ellipsis; }
        &.-short #preview { display: none; }
        &.-short #scope { margin-top: 0; }
        #problem { color: $text-error; text-style: bold; display: none; }
        Select {
            width: 1fr;
            & > SelectOverlay { text-wrap: nowrap; text-overflow: ellipsis; max-height: 10; }
        }
    }
    """
    AUTO_FOCUS = "PathInput"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f2", "copy", "copy")]

    def __init__(
        self, comparison: Comparison, notebook: Notebook, request: ExportRequest | None = None
    ) -> None:
        super().__init__()
        self.heading = "Export"
        self._comparison = comparison
        self._notebook = notebook
        self._request = request or ExportRequest()
        self._previewed: ExportRequest | None = None
        """What a preview is wanted of."""

    def parts(self) -> list[Widget]:
        """What will be written, in which format, where, and how it begins."""
        request, comparison, tags = self._request, self._comparison, in_use(self._notebook)
        formats = [(f"{name:<12}{each.says}", name) for name, each in FORMATS.items()]
        return [
            Select(formats, value=request.format, allow_blank=False, compact=True),
            Horizontal(
                Choices(*contents_of(request.options, tags), id="parts", compact=True),
                Choices(*topics_of(comparison, request.options), id="topics", compact=True),
                id="scope",
            ),
            PathInput(str(request.target)),
            Static(id="problem"),
            Static(id="preview"),
        ]

    def on_mount(self) -> None:
        """Show how the file would begin."""
        super().on_mount()
        self._preview()

    @on(Select.Changed)
    def _other_format(self, event: Select.Changed) -> None:
        name, path = str(event.value), self.query_one(PathInput)
        if name != self._request.format:
            path.value = with_ending(path.value, self._request.format, name)
            self._request = replace(self._request, format=name)
            self.refresh_bindings()
            self._preview()

    @on(Input.Changed)
    def _other_path(self, event: Input.Changed) -> None:
        chooser = cast("Select[str]", self.query_one(Select))
        chooser.value = format_for(event.value, self._request.format)

    @on(SelectionList.SelectedChanged)
    @work(exclusive=True, group="preview")
    async def _preview(self) -> None:
        preview = self.query_one("#preview", Static)
        try:
            request = self._previewed = self._request_to(Path())
            rendered: list[str] = []
            await beside(partial(self._make_preview, request, rendered))
            preview.update(Content(visible("".join(rendered))))
        except PerspectivesError as error:
            preview.update(Content(visible(str(error))))

    def _make_preview(self, request: ExportRequest, rendered: list[str]) -> None:
        """Make a preview, unless something else is wanted by the time it is its turn."""
        with PREVIEWING:
            if self._previewed is request:
                rendered.append(request.preview(self._comparison, self._notebook))

    def on_unmount(self) -> None:
        """Want no preview any more."""
        self._previewed = None

    @on(Input.Submitted)
    @work(exclusive=True)
    async def _write(self) -> None:
        """Write the file, after asking when there is one already."""
        try:
            request = self._request_to(target_of(self.query_one(PathInput).value))
            exists = request.target.exists()
            question = f"{request.target} exists already. Overwrite it?"
            if exists and not await confirmed(self, question, "overwrite", "keep the file"):
                return
            compared = self._comparison, self._notebook
            await asyncio.to_thread(request.write, *compared, overwrite=exists)
        except PerspectivesError as error:
            self._refuse(str(error))
        else:
            self.dismiss(request)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:  # noqa: ARG002
        """Offer to copy only what is text."""
        return action != "copy" or not FORMATS[self._request.format].binary

    @work(exclusive=True, group="copy")
    async def action_copy(self) -> None:
        """Copy what would be written."""
        try:
            request = self._request_to(Path())
            used = await asyncio.to_thread(self._copy, request)
        except PerspectivesError as error:
            self._refuse(str(error))
        else:
            self.notify(f"The export was copied with {used}.", markup=False)

    def _copy(self, request: ExportRequest) -> str:
        app: App[object] = self.app  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        text = str(request.render(self._comparison, self._notebook))
        return copy(text, lambda each: app.call_from_thread(app.copy_to_clipboard, each))

    def _request_to(self, target: Path) -> ExportRequest:
        parts, topics = (self._selected(name) for name in ("parts", "topics"))
        options = chosen(self._comparison, parts, topics)
        return replace(self._request, target=target, options=options)

    def _selected(self, name: str) -> list[str]:
        return self.query_one(f"#{name}", Choices).selected

    def _refuse(self, problem: str) -> None:
        sentence = self.query_one("#problem", Static)
        sentence.update(Content(visible(problem)))
        sentence.display = True
        self.query_one(PathInput).focus()
