"""The keys below a dialog."""

from __future__ import annotations

from typing import ClassVar

from perspectives.tui.screens.dialog import Dialog
from perspectives.tui.widgets.dialog_keys import DialogKeys
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Input, Static


class Asking(Dialog[str]):
    """A dialog with more keys than fit in a line, and one that works only in its list."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(f"f{n}", f"go({n})", f"do the thing number {n}") for n in range(1, 5)),
        Binding("f1,f9", "go(1)", "do the thing number 1"),
        Binding("f10", "never", "never"),
    ]

    def parts(self) -> list[Widget]:
        return [Static("One line."), Input()]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        return action != "never"

    def action_go(self, number: int) -> None:
        self.dismiss(f"thing {number}")


async def test_keys_take_as_many_lines_as_they_need_and_leaving_is_last(dialog, frame) -> None:
    async with dialog(Asking(), (60, 20)) as (pilot, _):
        lines = [each.strip("│ ") for each in frame(pilot.app).splitlines() if "thing" in each]

    assert lines == [
        "F1 do the thing number 1  F2 do the thing number 2",
        "F3 do the thing number 3  F4 do the thing number 4",
    ]


async def test_a_click_does_what_the_key_does(dialog) -> None:
    async with dialog(Asking(), (60, 20)) as (pilot, answers):
        await pilot.click(DialogKeys, offset=(30, 1))
        await pilot.pause()

        assert answers == ["thing 4"]


async def test_a_dialog_whose_parts_are_gone_is_still_laid_out(dialog, settle) -> None:
    """A layout can come while a dialog opens or closes; then nothing stands below the news."""
    async with dialog(Asking(), (60, 20)) as (pilot, _):
        screen = pilot.app.screen
        await screen.query_one("#box").remove_children()
        screen.refresh(layout=True)
        await settle(pilot)

        assert pilot.app.screen is screen
