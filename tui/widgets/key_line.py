"""The last line: the keys that matter now, made from the declared commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import cast

from textual.content import Content
from textual.style import Style

from ..commands.command import Command, as_set, label
from ..moves.filtering import called
from ..moves.position import ReaderPosition
from .legend import NEEDED, legend
from .steady_text import SteadyText

PLACES = 8
"""More keys than these would not be read."""
ORDER = (
    *("back", "topic", "passage", "diverge", "why", "verdict"),
    *("note", "search", "export", "grid", "base", "help"),
)
"""The labels from left to right; help leads to all the rest."""
GAP = 4
"""Cells between the keys and the legend at least."""
KEY = "bold $footer-key-foreground"


class KeyLine(SteadyText):
    """Keys with their labels, as many as fit; a click does what the key does."""

    DEFAULT_CSS = """
    KeyLine {
        height: 1;
        padding: 0 1;
        background: $foreground 10%;
        text-wrap: nowrap;
    }
    """
    ALLOW_SELECT = False

    def __init__(self, commands: Iterable[Command]) -> None:
        super().__init__()
        # Keys have a colour of their own, though they can be clicked.
        self.auto_links = False
        self._commands = tuple(commands)
        self._items = _by_label(self._commands)
        self._usable = {command.id for command in self._commands}
        self._names: Mapping[str, str] = {}

    def show(self, enabled: Callable[[str], bool], names: Mapping[str, str]) -> None:
        """Draw the commands that can be used now, some by another name than they declare."""
        usable = {command.id for command in self._commands if enabled(command.action_name)}
        if usable != self._usable or names != self._names:
            self._usable, self._names = usable, names
            self._draw()

    def explains(self, width: int) -> bool:
        """Whether there is room for the legend too on a screen so wide, in cells."""
        items = [_item(name, each) for name, each in self._items.items()]
        keys = Content("  ").join([*items[: PLACES - 1], items[-1]])
        return keys.cell_length + GAP + NEEDED <= width - 2

    def on_mount(self) -> None:
        """Begin with the keys as the reader set them."""
        self.remap()

    def remap(self) -> None:
        """Take the keys as the reader set them."""
        app = cast("object", self.app)  # pyright: ignore[reportUnknownMemberType]
        commands = as_set(self._commands, app)
        self._items = _by_label(commands)
        self._draw()

    def on_resize(self) -> None:
        """Show what fits."""
        self._draw()

    def _draw(self) -> None:
        *others, last = [
            _item(self._names.get(name, name), commands)
            for name, commands in self._items.items()
            if any(command.id in self._usable for command in commands)
        ]
        # The last one, help, leads to all the rest: it is never dropped.
        room = self.content_size.width - last.cell_length
        keys = Content("  ").join([*_fitting(others, room), last])
        if self.explains(self.size.width):
            cells_left = self.content_size.width - keys.cell_length
            signs = legend(cells_left - GAP)
            keys = Content.assemble(keys, " " * (cells_left - signs.cell_length), signs)
        self.update(keys, layout=False)


def _fitting(items: Iterable[Content], room: int) -> Iterator[Content]:
    """The first keys that have room, fewer than there are places."""
    for item in islice(items, PLACES - 1):
        room -= item.cell_length + 2
        if room < 0:
            return
        yield item


def _by_label(commands: Iterable[Command]) -> dict[str, list[Command]]:
    """The commands that the line shows; those that share a label share a place."""
    items: dict[str, list[Command]] = {name: [] for name in ORDER}
    for command in commands:
        if command.footer:
            items[command.footer].append(command)
    return items


def renamed(position: ReaderPosition) -> dict[str, str]:
    """What keys do at a position when it is not what they declare, by the declared label."""
    names: dict[str, str] = {}
    if position.filter != "all":
        names["diverge"] = called(position.filter)
        names["back"] = "show all"
    if position.search is not None:
        names["back"] = "end search"
    if position.marked:
        names["back"] = "unmark"
    if position.search is not None and position.search.hits:
        names["topic"] = "hit"
    return names


def _item(name: str, commands: list[Command]) -> Content:
    keys = [
        Content(label(key)).stylize(KEY).stylize(_click(command))
        for command in commands
        for key in command.keys
    ]
    return Content.assemble(Content("/").join(keys), f" {name}")


def _click(command: Command) -> Style:
    return Style.from_meta({"@click": f"screen.{command.action or command.id}"})
