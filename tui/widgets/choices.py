"""A list to choose several things from; what is chosen shows without colours too."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from textual.binding import Binding, BindingType
from textual.strip import Strip
from textual.widgets import SelectionList


class Choices(SelectionList[str]):
    """A selection list with `[x]` and `[ ]`: Textual's own boxes differ in colour alone."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("space", "select", "choose")]

    def render_line(self, y: int) -> Strip:
        """A line with its box."""
        strip = super().render_line(y)
        row = self.scroll_offset.y + y
        segments = list(strip)
        if row >= self.option_count or len(segments) < 4:
            return strip
        on = self.get_option_at_index(row).value in self.selected
        style = segments[3].style
        box = [Segment("[x]" if on else "[ ]", style)]
        return Strip([*box, *segments[3:]], strip.cell_length)
