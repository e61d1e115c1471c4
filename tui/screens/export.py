"""Where to write the comparison and the notes."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from ...core import export
from ...core.comparison import Comparison
from ...core.errors import ExportError
from ...core.notebook import Notebook
from ...core.visible import visible
from .confirm import confirmed
from .dialog import Dialog

NO_CONTROLS = r"[^\x00-\x1f\x7f-\x9f]*"
"""What a path may hold: a pasted control character would reach the terminal."""


class ExportScreen(Dialog[Path | None]):
    """Asks for a file and writes Markdown to it; closes with the path that was written.

    Args:
        comparison: What was found.
        notebook: The reader's notes and verdicts.
        default: The path that stands there at first.
    """

    DEFAULT_CSS = """
    ExportScreen {
        Input, Input:focus { margin: 1 0; border: round $border; background: $surface; }
        #problem { color: $text-error; text-style: bold; display: none; margin-bottom: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        # With precedence, or the path's own binding would hide it from the footer.
        Binding("enter", "write", "write the file", key_display="enter", priority=True)
    ]

    def __init__(self, comparison: Comparison, notebook: Notebook, default: Path) -> None:
        super().__init__()
        self.heading = "Export"
        self._comparison = comparison
        self._notebook = notebook
        self._default = default

    def parts(self) -> list[Widget]:
        """What will be written, and where."""
        return [
            Static(Content(self._contents())),
            Input(str(self._default), restrict=NO_CONTROLS, select_on_focus=False),
            Static(id="problem"),
        ]

    @work(exclusive=True)
    async def action_write(self) -> None:
        """Write the file, after asking when there is one already."""
        try:
            target = self._target()
            taken = target.exists()
            question = f"{target} exists already. Overwrite it?"
            if taken and not await confirmed(self, question, "overwrite", "keep the file"):
                return
            await asyncio.to_thread(self._write, target, overwrite=taken)
        except ExportError as error:
            self._refuse(str(error))
        else:
            self.dismiss(target)

    def _contents(self) -> str:
        found, notes = self._comparison, self._notebook.notes
        return (
            f"A Markdown file: {len(found.documents)} documents, {len(found.topics)} topics and "
            f"{len(found.links)} pairs of passages, each with its quotations, source and "
            f"paragraph, label and cues, with your notes and verdicts ({len(notes)})."
        )

    def _target(self) -> Path:
        typed = self.query_one(Input).value.strip()
        if not typed:
            raise ExportError("Type the path of a file to write.")
        try:
            target = Path(typed).expanduser()
            folder = target.is_dir()
        except RuntimeError as error:
            raise ExportError(f"{typed}: there is no such home folder.") from error
        except OSError as error:
            raise ExportError(f"{typed}: no file can be there ({error.strerror}).") from error
        if folder:
            raise ExportError(f"{typed}: this is a folder; add the name of a file.")
        return target

    def _write(self, target: Path, *, overwrite: bool) -> None:
        text = export.render(self._comparison, self._notebook, "markdown")
        export.write(text, target, overwrite=overwrite)

    def _refuse(self, problem: str) -> None:
        sentence = self.query_one("#problem", Static)
        sentence.update(Content(visible(problem)))
        sentence.display = True
        self.query_one(Input).focus()
