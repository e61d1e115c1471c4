"""What the reader can do: each action once, with its keys, its name and its help.

Bindings, footer, command palette, help screen and the manual's key table are all made from
`COMMANDS`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from textual.binding import Binding
from textual.keys import _character_to_key  # pyright: ignore[reportPrivateUsage]

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
    """One thing that the reader can do."""

    id: str
    """Name of the action, and what a remapping of its keys refers to."""
    keys: tuple[str, ...]
    """The keys that are shown: characters, or Textual's names for keys without one."""
    name: str
    """What the palette calls it."""
    help: str
    """One sentence for the help screen."""
    group: str
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
    return KEY_LABELS.get(key, key)


COMMANDS: tuple[Command, ...] = (
    Command(
        "leave",
        ("escape",),
        "Back",
        "End the search and go back to where it began, or leave the base view or the zoom.",
        "Views",
        "back",
    ),
    Command(
        "next_topic",
        ("n",),
        "Next topic",
        "Align all panes on the next topic; while searching, go to the next hit.",
        "Topics",
        "topic",
        action="topic(1)",
    ),
    Command(
        "previous_topic",
        ("N",),
        "Previous topic",
        "Align all panes on the topic before; while searching, go to the hit before.",
        "Topics",
        "topic",
        action="topic(-1)",
    ),
    Command(
        "topics",
        ("t",),
        "Topics",
        "Find a topic and go to it; add, edit, merge, split or delete topics, or write them out.",
        "Topics",
    ),
    Command(
        "next_passage",
        ("j",),
        "Next passage",
        "Go to the next passage of this document.",
        "Passages",
        "passage",
        hidden=("down",),
        action="passage(1)",
    ),
    Command(
        "previous_passage",
        ("k",),
        "Previous passage",
        "Go to the passage before in this document.",
        "Passages",
        "passage",
        hidden=("up",),
        action="passage(-1)",
    ),
    Command(
        "next_divergence",
        ("]",),
        "Next divergence",
        "Go to the next place where two documents diverge, in this topic and then the next ones. "
        "With a filter: to the next place that it keeps.",
        "Agree and diverge",
        "diverge",
        action="next(1)",
    ),
    Command(
        "previous_divergence",
        ("[",),
        "Previous divergence",
        "Go to the place before where two documents diverge.",
        "Agree and diverge",
        "diverge",
        action="next(-1)",
    ),
    Command(
        "next_agreement",
        ("}",),
        "Next agreement",
        "Go to the next place where two documents agree, in this topic and then the next ones.",
        "Agree and diverge",
        action="step('agree', 1)",
    ),
    Command(
        "previous_agreement",
        ("{",),
        "Previous agreement",
        "Go to the place before where two documents agree.",
        "Agree and diverge",
        action="step('agree', -1)",
    ),
    Command(
        "filter",
        ("a",),
        "Filter",
        "Show all, only what agrees, only what diverges, or only what stands in one document: "
        "the rest is dimmed and passed over.",
        "Agree and diverge",
    ),
    Command(
        "why",
        ("enter",),
        "Why",
        "Read why two passages agree or diverge, side by side.",
        "Agree and diverge",
        "why",
    ),
    Command(
        "verdict",
        ("v",),
        "Verdict",
        "Say yourself whether the two passages agree or diverge.",
        "Notes",
        "verdict",
    ),
    Command(
        "note",
        ("e",),
        "Note",
        "Write a note on the two passages or on the topic.",
        "Notes",
        "note",
    ),
    Command(
        "notes",
        ("E",),
        "All notes",
        "List all your notes and verdicts, and go to one.",
        "Notes",
    ),
    Command(
        "link",
        ("i",),
        "Link",
        "Link two passages yourself: press it on the one, go to the other, press it again.",
        "By hand",
    ),
    Command(
        "unlink",
        ("I",),
        "Unlink",
        "Take the two passages apart: they are no longer linked.",
        "By hand",
    ),
    Command(
        "put_on_topic",
        ("p",),
        "Put on topic",
        "Put this passage on the current topic.",
        "By hand",
        action="put('on')",
    ),
    Command(
        "take_off_topic",
        ("P",),
        "Take off topic",
        "Take this passage off the current topic.",
        "By hand",
        action="put('off')",
    ),
    Command(
        "undo",
        ("u",),
        "Undo",
        "Take back the last change of a note, verdict, link, topic or place on a topic.",
        "Notes",
    ),
    Command(
        "redo",
        ("U",),
        "Redo",
        "Do again what you took back.",
        "Notes",
    ),
    Command(
        "search",
        ("slash",),
        "Search",
        "Look for words in the whole text of all documents; enter shows the hits, and an empty "
        "line ends the search where you are.",
        "Views",
        "search",
    ),
    Command(
        "export",
        ("x",),
        "Export",
        "Write the comparison and your notes to a file.",
        "Notes",
        "export",
    ),
    Command(
        "export_again",
        ("X",),
        "Export again",
        "Write the last export once more, to the same file with the same choices.",
        "Notes",
    ),
    Command(
        "grid",
        ("m",),
        "Grid",
        "See all topics and documents at a glance: who says how much, what agrees and diverges.",
        "Views",
        "grid",
    ),
    Command(
        "base",
        ("b",),
        "Base view",
        "Read one document in full, with what the others say inline under its passages.",
        "Views",
        "base",
    ),
    Command(
        "zoom",
        ("z",),
        "Zoom",
        "Give this document all the room, or share it again.",
        "Views",
    ),
    Command(
        "sync",
        ("s",),
        "Sync",
        "Let the other documents follow the current passage, or stay where they are.",
        "Views",
    ),
    Command(
        "pane_left",
        ("H",),
        "Move pane left",
        "Move this document to the left.",
        "Documents",
        action="order(-1)",
    ),
    Command(
        "pane_right",
        ("L",),
        "Move pane right",
        "Move this document to the right.",
        "Documents",
        action="order(1)",
    ),
    Command(
        "jump_back",
        ("less_than_sign",),
        "Go back",
        "Go back to where you were before the last jump: a topic, divergence or hit.",
        "Views",
        action="jump(-1)",
    ),
    Command(
        "jump_forward",
        ("greater_than_sign",),
        "Go forward",
        "Go forward again after going back.",
        "Views",
        action="jump(1)",
    ),
    Command(
        "next_pane",
        ("tab",),
        "Next document",
        "Go to the next document.",
        "Documents",
        hidden=("l", "right"),
        action="pane(1)",
    ),
    Command(
        "previous_pane",
        ("shift+tab",),
        "Previous document",
        "Go to the document before.",
        "Documents",
        hidden=("h", "left"),
        action="pane(-1)",
    ),
    Command(
        "go_pane",
        tuple("123456789"),
        "Document by number",
        "Go to the document with this number.",
        "Documents",
        numbered=True,
    ),
    Command(
        "first_passage",
        ("g",),
        "First passage",
        "Go to the beginning of this document.",
        "Passages",
        hidden=("home",),
        action="end(-1)",
    ),
    Command(
        "last_passage",
        ("G",),
        "Last passage",
        "Go to the end of this document.",
        "Passages",
        hidden=("end",),
        action="end(1)",
    ),
    Command(
        "page_down",
        ("space",),
        "Page down",
        "Read on: scroll this document by one page.",
        "Passages",
        hidden=("pagedown",),
        action="page(1)",
    ),
    Command(
        "page_up",
        ("pageup",),
        "Page up",
        "Scroll this document back by one page.",
        "Passages",
        action="page(-1)",
    ),
    Command(
        "open",
        ("o",),
        "Open",
        "Add documents to the comparison, or take some away.",
        "Documents",
    ),
    Command(
        "about",
        ("A",),
        "About this document",
        "See and correct title, author, outlet, date, kind, language and address, and who says so.",
        "Documents",
    ),
    Command(
        "reload",
        ("r",),
        "Read again",
        "Read documents again that have changed on disk; notes keep their places.",
        "Documents",
    ),
    Command("help", ("?",), "Help", "Show every key and what the labels mean.", "Program", "help"),
    Command(
        "command_palette",
        ("ctrl+p",),
        "Command palette",
        "Find a command or a theme by its name.",
        "Program",
        action="app.command_palette",
    ),
    Command(
        "quit", ("q",), "Quit", "Leave the program; notes are saved.", "Program", action="app.quit"
    ),
    Command(
        "settings",
        ("comma",),
        "Settings",
        "See every setting and where it comes from; change theme and signs.",
        "Program",
        action="app.settings",
    ),
    Command(
        "copy",
        ("y",),
        "Copy",
        "Copy the words selected with the mouse, or else the current passage.",
        "Notes",
        action="app.copy(False)",
    ),
    Command(
        "copy_citation",
        ("Y",),
        "Copy with citation",
        "Copy the same with author, title, outlet, date and paragraph.",
        "Notes",
        action="app.copy(True)",
    ),
    Command(
        "stop",
        ("S",),
        "Stop comparing",
        "Stop a comparison that takes long, and read on without it; escape does so too.",
        "Program",
        action="app.stop",
    ),
)
"""In the order of the footer and, within a group, of the help screen."""


def bindings(commands: Iterable[Command] = COMMANDS) -> Iterator[Binding]:
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


def as_set(commands: Iterable[Command], app: object) -> tuple[Command, ...]:
    """The commands with the keys that the reader of a running application gave them."""
    keys = getattr(app, "keys", None)
    return remapped(commands, keys) if keys else tuple(commands)


def canonical(key: str) -> str:
    """Textual's name of a key: "question_mark" for "?"."""
    return _character_to_key(key) if len(key) == 1 else key


def footer_items(commands: Iterable[Command]) -> dict[str, list[Command]]:
    """The commands that the footer shows, by label."""
    items: dict[str, list[Command]] = {}
    for command in commands:
        if command.footer:
            items.setdefault(command.footer, []).append(command)
    return items
