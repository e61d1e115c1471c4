"""What the reader can do: each action once, with its keys, its name and its help.

Bindings, footer, command palette, help screen and the manual's key table are all made from
`COMMANDS`; one module holds what stands below one heading of the help screen.
"""

from __future__ import annotations

from dataclasses import replace

from .by_hand import BY_HAND
from .command import Command
from .documents import DOCUMENTS
from .labels import LABELS
from .notes import NOTES
from .passages import PASSAGES
from .program import PROGRAM
from .topics import TOPICS
from .views import VIEWS

_GROUPS: dict[str, tuple[Command, ...]] = {
    "Topics": TOPICS,
    "Passages": PASSAGES,
    "Agree and diverge": LABELS,
    "Notes": NOTES,
    "By hand": BY_HAND,
    "Views": VIEWS,
    "Documents": DOCUMENTS,
    "Program": PROGRAM,
}
COMMANDS = tuple(
    replace(command, group=group) for group, commands in _GROUPS.items() for command in commands
)
"""In the order of the help screen and of the palette."""
