"""Every key, and what the labels mean and do not mean."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import ClassVar, cast

from rich.table import Table
from rich.text import Text
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from ...core.in_words import ONLY_HERE, SIDES, SIGNS
from ...core.labels.record import by_kind
from ..commands.command import Command, as_set, label
from ..looks.glyphs import NOTED, VOICE
from .dialog import Dialog

MEANINGS = (
    (
        f"{SIGNS['agree']} agree",
        "Both passages make a similar claim and no conflict was found. Not: both are true.",
    ),
    (
        f"{SIGNS['diverge']} diverge",
        "The passages differ in what the cues name: a number, a remedy, a side. Not: one is false.",
    ),
    (
        f"{SIGNS['related']} related",
        "Both speak of the same topic; nothing shows agreement or divergence, so you judge.",
    ),
    (
        f"{ONLY_HERE} only here",
        "No match was found in the other documents. Not: the others deny it or never say it.",
    ),
    (
        "strong, possible",
        "How much the cues carry. The engine compares words and figures and understands nothing.",
    ),
    ("▌  ┃  ┊", "The current passage; one linked to it; the nearest miss of a silent document."),
    ("▍  ▖  •  ◆", "At a document's right edge: a divergence, an agreement, a hit, this hit."),
    ("▁ to ▇  ·", "How much of a topic each document says; a dot: no match found there."),
    ("similarity", "How much wording two passages share, from 0 to 1."),
    (
        "your verdict",
        "Its sign stands reversed beside the engine's. It outranks the label and never changes it.",
    ),
    (NOTED, "A passage on which you wrote a note; reversed too."),
    (VOICE, "Above a passage that quotes or reports: who speaks there, in the document's words."),
    ("‹ 2   4–9 ›", "Beside a document's name: the documents out of view to its left and right."),
    ("+ - > <", "By you, reversed too: linked, taken apart, put on the topic, taken off it."),
)
"""Each sign on the screen, and what it says."""


class HelpScreen(Dialog[None]):
    """The commands with their keys, and what the labels mean.

    Args:
        commands: What the reader can do, in the order of the list.
    """

    DEFAULT_CSS = """
    HelpScreen {
        & > #box { max-width: 100; }
        VerticalScroll { height: auto; max-height: 1fr; }
        .title { text-style: bold; color: $text-primary; }
        .rows { margin: 0 1 1 2; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "scroll(1)", "scroll", key_display="j/k"),
        Binding("k", "scroll(-1)", show=False),
        Binding("space", "page", "page down"),
        Binding("question_mark,q,enter", "close", show=False),
    ]

    def __init__(self, commands: tuple[Command, ...]) -> None:
        super().__init__()
        self.heading = "Help"
        self._commands = commands

    def parts(self) -> list[Widget]:
        """The labels, then the keys by group."""
        return [VerticalScroll(*self._sections())]

    def action_scroll(self, lines: int) -> None:
        """Scroll by some lines, downwards or, when negative, upwards."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)

    def action_page(self) -> None:
        """Read on."""
        self.query_one(VerticalScroll).scroll_page_down()

    def _sections(self) -> Iterator[Widget]:
        app = cast("object", self.app)  # pyright: ignore[reportUnknownMemberType]
        set_by_reader = as_set(self._commands, app)
        order = list(dict.fromkeys(command.group for command in set_by_reader))
        grouped = sorted(set_by_reader, key=lambda command: order.index(command.group))
        for group, commands in groupby(grouped, key=lambda command: command.group):
            rows = ((keys(command), command.help) for command in commands)
            yield from section(group, rows)
        yield from section("What the signs mean, and what they do not", MEANINGS)
        yield from section("How often labels were right on texts they were not made on", records())


def records() -> Iterator[tuple[str, str]]:
    """For each label how often it was right, by kind of reason, where that was counted."""
    for side in SIDES:
        counted = [each for each in by_kind() if each.label == side]
        right, asked = (sum(each.found[part] for each in counted) for part in (0, 1))
        parts = [f"{each.kind} {each.found.right} of {each.found.shown}" for each in counted]
        yield f"{SIGNS[side]} {side}", f"{right} of {asked}: {', '.join(parts)}."


def keys(command: Command) -> str:
    """All keys of a command as a reader knows them, the hidden ones too."""
    return "  ".join([command.key_label, *(label(key) for key in command.hidden)])


def section(
    title: str, rows: Iterator[tuple[str, str]] | tuple[tuple[str, str], ...]
) -> list[Static]:
    """A heading with a table of two columns below it."""
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(width=16, style="bold")
    table.add_column(ratio=1)
    for left, right in rows:
        table.add_row(Text(left), Text(right))
    return [Static(title, classes="title"), Static(table, classes="rows")]
