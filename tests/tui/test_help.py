"""The help lists every key and explains every sign."""

from perspectives.core.in_words import ONLY_HERE, SIGNS
from perspectives.tui.commands import COMMANDS
from perspectives.tui.commands.command import Command
from perspectives.tui.screens.help import HelpScreen

FEW = (
    Command("go", ("g",), "Go", "Go [/] there.", "Moves", hidden=("right",)),
    Command("note", ("e",), "Note", "Write.", "Notes"),
    Command("pane", tuple("123"), "Pane", "Go to a pane.", "Moves", numbered=True),
)


async def test_every_command_and_sign_is_there(dialog, frame):
    async with dialog(HelpScreen(COMMANDS), (120, 180)) as (pilot, _):
        shown = " ".join(frame(pilot.app).replace("│", " ").split())

    for command in COMMANDS:
        assert command.help in shown
        assert command.key_label in shown
        assert command.group in shown
    for sign in (*SIGNS.values(), ONLY_HERE):
        assert f" {sign} " in shown


async def test_commands_of_a_group_stand_together(dialog, golden):
    async with dialog(HelpScreen(FEW), (80, 34)) as (pilot, _):
        golden(pilot.app, "help-80x34")
