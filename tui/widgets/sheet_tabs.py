"""The names of the sheets in one line, with how many rows each has; one is current."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from textual.content import Content
from textual.widgets import Static

from ...core.sheets.sheet import Sheet


class SheetTabs(Static):
    """As many names as there is room for, the current one among them.

    Args:
        titles: Name of each sheet -> what the tab calls it.
    """

    DEFAULT_CSS = "SheetTabs { margin-bottom: 1; text-wrap: nowrap; text-overflow: ellipsis; }"

    def __init__(self, titles: Mapping[str, str]) -> None:
        super().__init__()
        self._titles, self._names = titles, tuple(titles)
        self.at = 0
        """The place of the current sheet, from 0."""

    @property
    def current(self) -> str:
        """The name of the current sheet."""
        return self._names[self.at]

    @property
    def title(self) -> str:
        """What the tab of the current sheet calls it."""
        return self._titles[self.current]

    def turn(self, step: int) -> None:
        """Make the next sheet (1) or the one before (-1) the current one, round and round."""
        self.at = (self.at + step) % len(self._names)

    def choose(self, name: str) -> None:
        """Make a sheet the current one."""
        self.at = self._names.index(name)

    def show(self, sheets: Iterable[Sheet], room: int) -> None:
        """Draw the tabs.

        Args:
            sheets: The sheets that are made by now.
            room: Cells that there are, but for the sign that some tabs are left out.
        """
        counts = {sheet.name: f" {len(sheet.rows)}" for sheet in sheets}
        tabs = [f" {title}{counts.get(name, '')} " for name, title in self._titles.items()]
        first = 0
        while sum(map(len, tabs[first : self.at + 1])) + self.at - first > room:
            first += 1
        parts: list[tuple[str, str]] = [("… ", "")] if first else []
        for number, tab in enumerate(tabs[first:], first):
            parts += [(tab, "bold reverse" if number == self.at else ""), (" ", "")]
        self.update(Content.assemble(*parts))
