"""Why two passages are linked: side by side, with the words that speak for the label marked."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget

from ...core.comparison import Comparison, Link
from ...core.notebook import Notebook
from ..widgets.link_view import LinkView
from .dialog import Dialog


class WhyScreen(Dialog[Link | None]):
    """The links of a passage, one at a time; closes with the one shown last.

    Args:
        comparison: What was found.
        links: The links to leaf through.
        index: Place of the first link to show, from 0.
        notebook: The reader's notes and verdicts.
    """

    DEFAULT_CSS = """
    WhyScreen {
        & > #box { max-width: 140; }
        LinkView { height: auto; max-height: 1fr; }
        Static { width: 1fr; }
        .quiet { color: $text-muted; text-style: italic; }
        .block { margin: 1 1 0 0; }
        .quote { margin: 0 1 0 4; }
        #sides {
            layout: vertical;
            height: auto;
            margin: 1 1 0 0;
            & > Vertical { height: auto; padding-left: 1; border-left: solid $primary; }
        }
        .heading { margin-bottom: 1; text-wrap: nowrap; text-overflow: ellipsis; }
        &.-narrow .heading { margin-bottom: 0; }
        &.-narrow #sides > Vertical:first-child { margin-bottom: 1; }
        &.-wide #sides { layout: horizontal; & > Vertical { width: 1fr; margin-right: 1; } }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,right_square_bracket,right", "leaf(1)", "next link", key_display="j"),
        Binding("k,left_square_bracket,left", "leaf(-1)", "link before", key_display="k"),
        Binding("space", "page", "page down"),
        Binding("enter,q", "close", show=False),
    ]

    def __init__(
        self, comparison: Comparison, links: tuple[Link, ...], index: int, notebook: Notebook
    ) -> None:
        super().__init__()
        self._links = links
        self._count = len(links)
        self._view = LinkView(comparison, links, index, notebook)
        self.heading = self._place

    def parts(self) -> list[Widget]:
        """One link, which scrolls where it is too long."""
        return [self._view]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:  # noqa: ARG002
        """Offer other links only where there are some."""
        return action != "leaf" or self._count > 1

    def action_leaf(self, step: int) -> None:
        """Go to another link; after the last comes the first."""
        self._view.index = (self._view.index + step) % self._count
        self._view.scroll_home(animate=False)
        self.retitle(self._place)

    def action_page(self) -> None:
        """Read on."""
        self._view.scroll_page_down()

    def action_close(self) -> None:
        """Close with the link that is shown."""
        self.dismiss(self._links[self._view.index])

    @property
    def _place(self) -> str:
        return f"Why · link {self._view.index + 1} of {self._count}"
