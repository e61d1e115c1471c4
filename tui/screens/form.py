"""Dialogs with fields: a problem is said below them and nothing that was typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, cast

from textual import work
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from ...core.errors import PerspectivesError
from ...core.notebook import Note
from ...core.text.visible import visible
from ..widgets.path_input import NO_CONTROLS
from ..widgets.shown import Shown
from .confirm import confirmed
from .dialog import Dialog


class Form(Dialog[bool]):
    """Fields and a problem; closes with whether they were kept.

    Args:
        heading: The title.
        at_end: Whether what is typed is kept when the program ends with the form open.
    """

    DEFAULT_CSS = """
    Form {
        Input, Input:focus { border: round $border; background: $surface; }
        NoteArea, NoteArea:focus {
            width: 100%; height: 1fr; min-height: 4; border: round $border; padding: 0;
        }
        #problem { color: $text-error; text-style: bold; display: none; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "keep", "keep", priority=True),
        Binding("escape", "close", "close, asking", priority=True),
    ]

    def __init__(self, heading: str, *, at_end: bool = False) -> None:
        super().__init__()
        self.heading = heading
        self._at_end = at_end
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
        if self._kept():
            self.dismiss(True)

    def hand_over(self) -> bool:
        """Keep what was typed; one that cannot be kept keeps the program from ending."""
        if not (self._at_end and self.is_mounted) or self.value() == self._before:
            return True
        was_kept = self._kept()
        if was_kept:
            self._before = self.value()
        return was_kept

    def draft(self) -> Note:
        """What is typed and cannot be kept as what it is meant to be, as a note."""
        return Note(topic=self.heading, text="\n".join(map(str, self._fields())))

    def _fields(self) -> tuple[object, ...]:
        """What stands in each field that holds something."""
        value = self.value()
        parts = cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)
        return tuple(filter(None, parts))

    def _kept(self) -> bool:
        """Keep what is typed; whether that could be, which is said otherwise."""
        try:
            self.keep()
        except PerspectivesError as error:
            problem = self.query_one("#problem", Static)
            problem.update(Content(visible(str(error))))
            problem.display = True
            return False
        return True

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
        self,
        heading: str,
        text: str,
        keep: Callable[[str], None],
        *,
        asks: str = "",
        at_end: bool = False,
    ) -> None:
        super().__init__(heading, at_end=at_end)
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
