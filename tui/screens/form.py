"""Dialogs with fields: a problem is said below them and nothing that was typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from ...core.errors import PerspectivesError
from ...core.text.visible import visible
from ..widgets.path_input import NO_CONTROLS
from ..widgets.shown import Shown
from .confirm import confirmed
from .dialog import Dialog


class Form(Dialog[bool]):
    """Fields and a problem; closes with whether they were kept."""

    DEFAULT_CSS = """
    Form {
        Input, Input:focus { border: round $border; background: $surface; }
        NoteArea, NoteArea:focus { height: 1fr; min-height: 4; border: round $border; padding: 0; }
        #problem { color: $text-error; text-style: bold; display: none; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "keep", "keep", priority=True),
        Binding("escape", "close", "close, asking", priority=True),
    ]

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.heading = heading
        self._before: object = None

    def on_mount(self) -> None:
        """Remember what stands there at first."""
        super().on_mount()
        self._before = self.value()

    def value(self) -> object:
        """What is typed now."""
        raise NotImplementedError

    def keep(self) -> None:
        """Keep what is typed; raise a `PerspectivesError` to refuse it."""
        raise NotImplementedError

    def action_keep(self) -> None:
        """Keep what is typed and close, or say why not."""
        try:
            self.keep()
        except PerspectivesError as error:
            problem = self.query_one("#problem", Static)
            problem.update(Content(visible(str(error))))
            problem.display = True
        else:
            self.dismiss(True)

    def on_input_submitted(self) -> None:
        """Enter in a line keeps all."""
        self.action_keep()

    def action_close(self) -> None:
        """Close without, after asking when something was typed."""
        self._leave()

    @work(exclusive=True)
    async def _leave(self) -> None:
        question = "Discard what you typed?"
        same = self.value() == self._before
        if same or await confirmed(self, question, "discard", "keep writing"):
            self.dismiss(False)


class LineForm(Form):
    """One line: a path, a title."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "keep", show=False, priority=True),
        Binding("enter", "keep", "keep", key_display="enter", priority=True),
    ]

    def __init__(
        self, heading: str, text: str, keep: Callable[[str], None], *, asks: str = ""
    ) -> None:
        super().__init__(heading)
        self._line = Input(
            visible(text), restrict=NO_CONTROLS, select_on_focus=False, highlighter=Shown()
        )
        self._line.border_title = Content(asks)
        self._keep = keep

    def parts(self) -> list[Widget]:
        """The line."""
        return [self._line, Static(id="problem")]

    def value(self) -> object:
        """The line."""
        return self._line.value

    def keep(self) -> None:
        """Hand it over."""
        self._keep(self._line.value.strip())
