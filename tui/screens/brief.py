"""What was found, in sentences: the clearest divergence and agreement on each topic."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from rich.table import Table
from rich.text import Text
from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from ...core.documents import document_of
from ...core.in_words import ONLY_HERE, SIGNS, citation, named, shortened
from ...core.report import brief
from ...core.report.headline import headline
from ...core.report.view import View
from ...core.text.visible import one_line
from .dialog import Dialog
from .listing import walk

Chosen = tuple[str | None, tuple[str, ...]]
"""The name of a topic, or None for what is on no topic, and the ids of passages."""
LISTED = 50
"""Sentences of one document that are listed as its own."""


class BriefScreen(Dialog[Chosen | None]):
    """What was found, in brief; closes with the pair to go to.

    Args:
        view: What was found, and what the reader made of it.
    """

    DEFAULT_CSS = """
    BriefScreen {
        & > #box { max-width: 110; }
        OptionList, OptionList:focus { border: none; padding: 0; height: auto; max-height: 1fr; }
        OptionList > .option-list--option-disabled { color: $foreground; }
        .headline { margin-bottom: 1; }
        &.-short .headline { margin-bottom: 0; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go", "go there", priority=True),
        Binding("j,down", "move(1)", "next", key_display="j/k"),
        Binding("k,up", "move(-1)", show=False),
        Binding("w,q", "close", show=False),
    ]
    AUTO_FOCUS = "OptionList"

    def __init__(self, view: View) -> None:
        super().__init__()
        self.heading = "In brief"
        self._headline = Static(Content(headline(view)), classes="headline")
        rows = [*_rows(brief.in_brief(view)), *_alone(view)]
        self._chosen = [chosen for _, chosen in rows]
        self._list = OptionList(*(Option(line, disabled=not chosen) for line, chosen in rows))
        self._list.highlighted = next((n for n, each in enumerate(self._chosen) if each), None)

    def parts(self) -> list[Widget]:
        """How much was found, and what, topic by topic."""
        return [self._headline, self._list]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Offer to go only where something was found."""
        del parameters
        return action not in ("go", "move") or any(self._chosen)

    def action_move(self, step: int) -> None:
        """Go to another finding."""
        walk(self._list, step)

    @on(OptionList.OptionSelected)
    def action_go(self) -> None:
        """Close with the finding."""
        if self._list.highlighted is not None:
            self.dismiss(self._chosen[self._list.highlighted])


def _rows(briefs: tuple[brief.Brief, ...]) -> Iterator[tuple[Content | Table, Chosen | None]]:
    for each in briefs:
        yield Content.styled(one_line(each.name or brief.NO_TOPIC), "bold"), None
        for finding in each.clearest:
            line = _hanging(SIGNS[finding.label], one_line(brief.told(finding)))
            yield line, (each.name, (finding.pair.a.id, finding.pair.b.id))
        for line in brief.rest(each):
            yield _hanging(line[0], line[1:].strip()), None


def _alone(view: View) -> Iterator[tuple[Content | Table, Chosen | None]]:
    """What only one document says, as far as it was found, for each of them."""
    for document in view.comparison.documents:
        alone = [e for e in view.only_here if document_of(e.passage) == document.id]
        if not alone:
            continue
        name = named(document.id, view.comparison)
        yield Content.styled(f"Only in {name}, as far as was found: {len(alone)}", "bold"), None
        for each in alone[:LISTED]:
            line = f"{citation(each.passage)} {shortened(one_line(each.sentence.text))}"
            yield _hanging(ONLY_HERE, line), (None, (each.passage,))
        if len(alone) > LISTED:
            yield Content(f"  … and {len(alone) - LISTED} more: filter by {ONLY_HERE}"), None


def _hanging(sign: str, text: str) -> Table:
    """A sentence beside its sign, whose lines all begin below each other.

    The sign is in no colour of its own: that of the current row could hide it.
    """
    row = Table.grid(padding=(0, 1, 0, 0))
    row.add_row(Text(f"  {sign}"), Text(text))
    return row
