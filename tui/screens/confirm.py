"""A question that is answered with yes or no; no is the safe answer."""

from __future__ import annotations

from typing import Any, ClassVar

from textual import on
from textual.app import App
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Button, Static

from ...core.text.visible import visible
from .dialog import Dialog


class ConfirmScreen(Dialog[bool]):
    """A question before what cannot be undone; enter and escape alone change nothing.

    Args:
        question: What is about to happen, as a question.
        yes: What the answer yes does: "overwrite".
        no: What the answer no does: "keep the file".
    """

    DEFAULT_CSS = """
    ConfirmScreen {
        & > #box { width: 60; max-width: 100%; }
        #answers { height: auto; margin-top: 1; }
        #answers Button { margin: 0 2 1 0; min-width: 12; }
        #answers Button, #answers Button:focus, #answers Button:hover, #answers Button.-active {
            border: round $border;
        }
        DialogKeys { display: none; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "answer(True)"),
        Binding("n", "answer(False)"),
        Binding("left,up", "app.focus_previous"),
        Binding("right,down", "app.focus_next"),
    ]
    AUTO_FOCUS = "#no"

    def __init__(self, question: str, yes: str, no: str) -> None:
        super().__init__()
        self.heading = "Please confirm"
        self._question = question
        self._yes = yes
        self._no = no

    def parts(self) -> list[Widget]:
        """The question and its two answers."""
        return [
            Static(Content(visible(self._question))),
            Horizontal(
                Button(Content(f"n  {visible(self._no)}"), id="no"),
                Button(Content(f"y  {visible(self._yes)}"), id="yes"),
                id="answers",
            ),
        ]

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        self.action_answer(event.button.id == "yes")

    def action_answer(self, answer: bool) -> None:
        """Close with this answer."""
        self.dismiss(answer)

    def action_close(self) -> None:
        """Close with the safe answer."""
        self.dismiss(False)


async def confirmed(screen: Screen[Any], question: str, yes: str, no: str) -> bool:
    """The answer to a question put on top of a screen; call it from a worker."""
    app: App[object] = screen.app  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    return await app.push_screen_wait(ConfirmScreen(question, yes, no))
