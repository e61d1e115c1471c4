"""A command of the reader: what it is made of, and what is made from it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from textual.binding import Binding
from textual.keys import KEY_NAME_REPLACEMENTS

KEY_LABELS = {
    "pageup": "pgup",
    "pagedown": "pgdn",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "shift+tab": "shift+tab",
    "slash": "/",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "escape": "esc",
    "comma": ",",
}


@dataclass(frozen=True)
class Command:
    """One thing that the reader can do; a method `action_…` of the screen or the app does it."""

    id: str
    """What a remapping of its keys refers to; the action's name too, where that has no other."""
    keys: tuple[str, ...]
    """The keys that are shown: characters, or Textual's names for keys without one."""
    name: str
    """What the palette calls it."""
    help: str
    """One sentence for the help screen."""
    group: str = ""
    """The heading below which the help screen lists it."""
    footer: str = ""
    """Short label in the footer, or nothing; commands that share a label share a place."""
    hidden: tuple[str, ...] = ()
    """Keys that work too but are shown in the help only."""
    numbered: bool = False
    """Whether the action takes the digit that was pressed."""
    action: str = ""
    """What Textual runs where it is not `id`: a name, and what it is given."""

    @property
    def all_keys(self) -> tuple[str, ...]:
        """The shown keys and the hidden ones."""
        return self.keys + self.hidden

    @property
    def key_label(self) -> str:
        """The shown keys as a reader knows them: "n", "pgdn", "1-9"."""
        if self.numbered:
            return f"{self.keys[0]}-{self.keys[-1]}"
        return "/".join(label(key) for key in self.keys)

    @property
    def action_name(self) -> str:
        """The name of the action, without what it is given."""
        return (self.action or self.id).partition("(")[0]

    def action_for(self, key: str) -> str:
        """The action string that a key runs."""
        return f"{self.id}({key})" if self.numbered else self.action or self.id


def label(key: str) -> str:
    """What a reader calls a key."""
    function = key.startswith("f") and key[1:].isdigit()
    return key.upper() if function else KEY_LABELS.get(key, key)


def bindings(commands: Iterable[Command]) -> Iterator[Binding]:
    """The key bindings of commands, each with the command's id so that it can be remapped."""
    for command in commands:
        for key in command.all_keys:
            yield Binding(key, command.action_for(key), command.name, show=False, id=command.id)


def remapped(
    commands: Iterable[Command], keys: Mapping[str, tuple[str, ...]]
) -> tuple[Command, ...]:
    """The commands with other keys: by id, the keys that a command has in place of its own."""
    return tuple(
        replace(command, keys=keys[command.id], hidden=()) if command.id in keys else command
        for command in commands
    )


def key_labels(commands: Iterable[Command]) -> dict[str, str]:
    """What a reader calls the keys of commands, by the ids of those."""
    return {command.id: command.key_label for command in commands}


def as_set(commands: Iterable[Command], app: object) -> tuple[Command, ...]:
    """The commands with the keys that the reader of a running application gave them."""
    keys = getattr(app, "keys", None)
    return remapped(commands, keys) if keys else tuple(commands)


def canonical(key: str) -> str:
    """Textual's name of a key: "question_mark" for "?"."""
    if len(key) > 1 or key.isalnum():
        return key
    name = unicodedata.name(key, key).lower().replace("-", "_").replace(" ", "_")
    return KEY_NAME_REPLACEMENTS.get(name, name)
