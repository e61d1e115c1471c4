"""What is known of a document's source, and who says so; the reader can correct it."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from ...core.documents import Document
from ...core.notebook import Correction
from ...core.text.visible import one_line
from ..widgets.path_input import NO_CONTROLS
from .dialog import Dialog

FIELDS = ("title", "author", "outlet", "date", "kind", "language", "address")
"""What can be corrected."""


class AboutScreen(Dialog[Correction | None]):
    """The source of a document; closes with the correction when something changed.

    Args:
        document: As it was read.
        name: What it is called.
        correction: What the reader corrected before.
        at_end: Takes the correction when the program ends with the dialog open.
    """

    DEFAULT_CSS = """
    AboutScreen {
        VerticalScroll { height: auto; max-height: 1fr; }
        .row { height: 1; }
        .name { width: 10; text-style: bold; }
        .row Input, .row Input:focus {
            width: 1fr; height: 1; border: none; padding: 0 1; background: $foreground 10%;
        }
        .row Input:focus { background: $primary 30%; }
        .says { height: 1; margin: 0 0 0 11; color: $text-muted; text-style: italic;
                text-wrap: nowrap; text-overflow: ellipsis; }
        #origin { margin-top: 1; color: $text-muted; }
        &.-short #origin { display: none; }
    }
    """
    AUTO_FOCUS = "Input"
    # Before the line's own keys, which the footer would not show.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "keep", "keep", key_display="enter", priority=True),
        Binding("down", "app.focus_next", "next line", key_display="↓", priority=True),
        Binding("up", "app.focus_previous", show=False, priority=True),
        Binding("escape", "close", "leave as it was"),
    ]

    def __init__(
        self,
        document: Document,
        name: str,
        correction: Correction,
        at_end: Callable[[Correction], object] = lambda _: None,
    ) -> None:
        super().__init__()
        self._at_end = at_end
        self.heading = f"About {document.id}: {name}"
        self._document = document
        self._correction = correction

    def parts(self) -> list[Widget]:
        """A line for each fact, and below it who says so."""
        rows = [row for name in FIELDS for row in self._row(name)]
        origin = f"{one_line(self._document.origin)} · sha256 {self._document.sha256[:16]}…"
        return [VerticalScroll(*rows, Static(Content(origin), id="origin"), can_focus=False)]

    def action_keep(self) -> None:
        """Close with what was changed; an emptied line stands for what was read."""
        correction = self._typed()
        self.dismiss(correction if correction != self._correction else None)

    def hand_over(self) -> bool:
        """Give what was typed to whoever takes it at the end."""
        correction = self._typed() if self.is_mounted else self._correction
        if correction != self._correction:
            self._at_end(correction)
            self._correction = correction
        return True

    def _typed(self) -> Correction:
        typed = {name: self.query_one(f"#{name}", Input).value.strip() for name in FIELDS}
        shown_values = {name: self._shown(name) for name in FIELDS}
        before = self._correction.model_dump()
        values = {
            name: before[name]
            if typed[name] == shown_values[name]
            else self._changed(name, typed[name])
            for name in FIELDS
        }
        return Correction(document=self._document.sha256, **values)

    def _changed(self, name: str, typed: str) -> str | None:
        return typed if typed and typed != one_line(getattr(self._document, name) or "") else None

    def _shown(self, name: str) -> str:
        corrected = getattr(self._correction, name)
        return one_line(corrected or getattr(self._document, name) or "")

    def _row(self, name: str) -> tuple[Widget, Widget]:
        field = Input(self._shown(name), id=name, restrict=NO_CONTROLS, select_on_focus=False)
        row = Horizontal(Static(name, classes="name"), field, classes="row")
        return row, Static(Content(self._says(name)), classes="says")

    def _says(self, name: str) -> str:
        read = getattr(self._document, name)
        if getattr(self._correction, name) is not None:
            return f"you say so; read was: {one_line(read)}" if read else "you say so"
        if read is None:
            return "not known"
        return one_line(self._document.provenance.get(name, "as read"))
