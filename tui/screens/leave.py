"""What is asked when the reader leaves and the notebook cannot be saved."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from ...core.errors import NotebookError, PerspectivesError
from ...core.text.visible import visible
from ..exporting.request import target_of
from ..session.leaving import reason, save_copy, unsaved
from ..session.session import Session
from ..system.beside import beside
from ..widgets.path_input import NO_CONTROLS
from .dialog import Dialog


class LeaveScreen(Dialog[str | None]):
    """Why the notebook is not saved, and another file to save it in; leaves when it is saved.

    Whoever opens it calls `look` after each try to save.

    Closes with what is to be said when the program has ended, "" when all is saved after all, or
    None when the reader stays.

    Args:
        session: The notebook that is not saved.
    """

    DEFAULT_CSS = """
    LeaveScreen {
        Static { margin-bottom: 1; }
        Input, Input:focus { border: round $border; background: $surface; }
        #problem { color: $text-error; text-style: bold; display: none; margin: 0; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "keep", "save there and leave", priority=True, key_display="enter"),
        Binding("ctrl+r", "abandon", "leave without saving", priority=True),
        Binding("escape", "close", "stay", priority=True),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.heading = "Your last changes are not saved"
        self._session = session
        self._reason = ""
        self._why = Static(id="why")
        self._line = Input(restrict=NO_CONTROLS, select_on_focus=False)
        self._line.border_title = Content("Save to another file")
        self._problem = Static(id="problem")

    def parts(self) -> list[Widget]:
        """Why not, what is done about it, and where else they could go."""
        goes_on = "Saving is tried again all the time; the program leaves as soon as it works."
        return [self._why, Static(goes_on), self._line, self._problem]

    def on_screen_resume(self) -> None:
        """Look at what became of saving while this was not there to be told."""
        self.look()

    def look(self) -> None:
        """Leave when the notebook is saved by now; otherwise say why it is not."""
        if not self.is_current:
            return
        why = reason(self._session)
        if not self._session.store.unsaved:
            self.dismiss("")
        elif why != self._reason:
            self._reason = why
            self._why.update(Content(visible(why)))

    def action_keep(self) -> None:
        """Save to the file that was named, or say why not."""
        try:
            path = target_of(self._line.value).absolute()
        except (PerspectivesError, OSError) as error:
            self._say(str(error))
        else:
            self._save(path)

    @work(exclusive=True)
    async def _save(self, path: Path) -> None:
        partings: list[str] = []
        try:
            await beside(lambda: partings.append(save_copy(self._session, path)))
        except NotebookError as error:
            self._say(str(error))
        else:
            self.dismiss(partings[0])

    def _say(self, problem: str) -> None:
        self._problem.update(Content(visible(problem)))
        self._problem.display = True

    def action_abandon(self) -> None:
        """Leave without saving; it is said once more when the program has ended."""
        self.dismiss(unsaved(self._session))
