"""The program itself."""

from __future__ import annotations

from .command import Command

PROGRAM = (
    Command("help", ("?",), "Help", "Show every key and what the labels mean.", footer="help"),
    Command(
        "command_palette",
        ("ctrl+p",),
        "Command palette",
        "Find a command or a theme by its name.",
        action="app.command_palette",
    ),
    Command("quit", ("q",), "Quit", "Leave the program; notes are saved.", action="app.quit"),
    Command(
        "settings",
        ("comma",),
        "Settings",
        "See every setting and where it comes from; change theme and signs, or edit the file.",
        action="app.settings",
    ),
    Command(
        "stop",
        ("S",),
        "Stop comparing",
        "Stop a comparison that takes long, and read on without it; reading again compares.",
        action="app.stop",
    ),
)
