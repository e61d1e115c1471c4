"""What all dialogs share: a framed box in the middle, its keys below, escape to close."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.filter import LineFilter
from textual.screen import ModalScreen, ScreenResultType
from textual.widget import Widget

from ...core.notebook import Note
from ...core.text.visible import visible
from ..looks.legible import faint
from ..widgets.dialog_keys import DialogKeys


class Dialog(ModalScreen[ScreenResultType]):
    """A modal screen with one titled box; `parts` fills it."""

    DEFAULT_CSS = """
    Dialog {
        align: center middle;

        & > #box {
            width: 92%;
            max-width: 76;
            height: auto;
            max-height: 94%;
            padding: 1 2 0 2;
            border: round $primary;
            border-title-style: bold;
            background: $surface;
        }
        &.-short > #box { padding-top: 0; max-height: 100%; }
        &.-narrow > #box { padding: 0 1; width: 100%; }
        VerticalScroll { scrollbar-size-vertical: 1; & > * { margin-right: 1; } }
        &.-short DialogKeys { margin-top: 0; }
    }
    """
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (80, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (24, "-tall")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "close", "close")]

    heading = ""
    """The title in the frame when the dialog opens."""

    def compose(self) -> ComposeResult:
        """The box with its parts and the keys that work in it."""
        with Vertical(id="box"):
            yield from self.parts()
            yield DialogKeys()

    def parts(self) -> list[Widget]:
        """The widgets of the dialog, from top to bottom."""
        raise NotImplementedError

    def on_mount(self) -> None:
        """Show the title, and keep what is told off the last line."""
        self.retitle(self.heading)
        signal = self.screen_layout_refresh_signal  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        signal.subscribe(self, lambda _: self._lift_news())  # pyright: ignore[reportUnknownMemberType, reportUnknownLambdaType]

    def _lift_news(self) -> None:
        """Let what is told appear above the last thing in the box: the keys, or the answers."""
        shown = [each for each in self.query_one("#box").children if each.display]
        if not shown:  # a layout can come before the parts of the box, or after them
            return
        rows = self.size.height - shown[-1].region.y
        for news in self.query("ToastRack"):
            if rows > 0 and news.styles.margin.bottom != rows:
                news.styles.margin = (0, 0, rows, 0)

    def on_screen_suspend(self) -> None:
        """Let go of the rows that were drawn, while the widgets are still there.

        Textual keeps what the last thousand widgets drew, also when their screen is closed.
        """
        for widget in self.walk_children():
            widget.refresh()

    def get_line_filters(self) -> list[LineFilter]:
        """What shows through from behind is meant to be faint."""
        return faint(super().get_line_filters())

    def retitle(self, title: str) -> None:
        """Show this title in the frame."""
        # Content, so that a title from a document is never read as markup.
        self.query_one("#box").border_title = Content(visible(title))

    def hand_over(self) -> bool:
        """Give what was typed to whoever keeps it, because the program ends; whether it may."""
        return True

    def draft(self) -> Note:
        """What was typed, as a note, where `hand_over` could not give it away."""
        return Note()

    def action_close(self) -> None:
        """Close without a result."""
        self.dismiss(None)
