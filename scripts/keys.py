"""Write docs/keys.md, the manual's table of keys, from what the program declares."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from perspectives.tui import screens
from perspectives.tui.commands import COMMANDS
from perspectives.tui.commands.command import label
from perspectives.tui.screens.dialog import Dialog
from textual.binding import Binding

TARGET = Path(__file__).parents[1] / "docs" / "keys.md"
HEAD = """# Keys

Made by `make keys` from the declared commands; `docs/settings.md` says how to give a command other
keys, by its id. The command palette (`ctrl+p`) finds them by the names given here.
"""
DIALOGS = """## Dialogs

Below each dialog stand the keys that work where the cursor is.
"""


def manual() -> str:
    """The whole file."""
    groups = dict.fromkeys(command.group for command in COMMANDS)
    parts = [HEAD, *(part for group in groups for part in _group(group)), DIALOGS, *_dialogs()]
    return "\n".join(parts)


def _group(group: str) -> Iterator[str]:
    yield f"## {group}\n\n| keys | name | id | does |\n|---|---|---|---|"
    for each in COMMANDS:
        if each.group == group:
            shown = [each.key_label] if each.numbered else map(label, each.all_keys)
            named = " ".join(f"`{key}`" for key in shown)
            yield f"| {named} | {each.name} | `{each.id}` | {each.help} |"
    yield ""


def _dialogs() -> Iterator[str]:
    yield "| dialog | keys |\n|---|---|"
    for name in sorted(screens.__all__):
        shown = ", ".join(f"`{key}` {does}" for key, does in _bound(getattr(screens, name)).items())
        if shown:
            yield f"| {name.removesuffix('Screen')} | {shown} |"
    yield ""


def _bound(dialog: type[Dialog[object]]) -> dict[str, str]:
    """The keys that are shown below a dialog, with what they do; not what all dialogs share."""
    parents = (each for each in reversed(dialog.__mro__) if issubclass(each, Dialog))
    found = (
        each
        for parent in parents
        if parent is not Dialog
        for each in vars(parent).get("BINDINGS", ())
    )
    return {
        each.key_display or label(each.key.partition(",")[0]): each.description
        for each in found
        if isinstance(each, Binding) and each.show and each.description
    }


if __name__ == "__main__":
    TARGET.write_text(manual(), encoding="utf-8")
