"""The outline of the current document: its headings, to go to one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, cast

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static
from textual.widgets.option_list import Option

from ...core.documents import Document
from ...core.text.headings import Heading, headings
from ...core.text.visible import one_line
from ..commands import COMMANDS
from ..commands.command import as_set, key_labels
from .listing import Listing

NONE = (
    "This document has no headings: {search} searches its text, {first_passage} and {last_passage} "
    "go to its ends."
)


class OutlineScreen(Listing[int | None]):
    """The headings of a document; closes with the index of the passage to go to.

    Args:
        document: Whose headings are listed.
        name: What it is called.
        here: Index of the current passage, whose part is chosen first.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go", "go there", priority=True),
        Binding("j", "move(1)", "next", key_display="j/k"),
        Binding("O,q", "close", show=False),
    ]

    def __init__(self, document: Document, name: str, here: int) -> None:
        super().__init__("heading", "/ finds by words")
        self._headings = tuple(headings(document))
        self.heading = f"Outline · {document.id} {name}"
        self._shown: Sequence[Heading] = ()
        self._top = min((each.level for each in self._headings), default=1)
        self.fill()
        above = sum(each.number <= here + 1 for each in self._headings)
        self._list.highlighted = max(0, above - 1) if self._headings else None

    def parts(self) -> list[Widget]:
        """What is looked for, and the headings, one line each."""
        if self._headings:
            return self.found()
        app = cast("object", self.app)  # pyright: ignore[reportUnknownMemberType]
        return [Static(Content(NONE.format_map(key_labels(as_set(COMMANDS, app)))))]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Offer to go only where there is a heading."""
        del parameters
        return action not in ("go", "move", "filter") or bool(self._headings)

    def action_go(self) -> None:
        """Close with the passage of the chosen heading."""
        if self._list.highlighted is not None:
            self.dismiss(self._shown[self._list.highlighted].number - 1)

    def fill(self) -> None:
        """List the headings that hold every word that is typed."""
        words = self._typed.value.casefold().split()
        self._shown = [
            each for each in self._headings if all(w in each.title.casefold() for w in words)
        ]
        self._list.set_options(Option(self._prompt(each)) for each in self._shown)
        self._list.highlighted = 0 if self._shown else None

    def _prompt(self, each: Heading) -> Content:
        indent = "  " * (each.level - self._top)
        return Content.assemble((f"¶{each.number:<5}", "dim"), indent, one_line(each.title))
