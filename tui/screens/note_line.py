"""A note of one line, as on a row of a sheet."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from .form import LineForm


class NoteLine(LineForm):
    """A line that escape keeps, as it keeps every note: nothing is lost by accident."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "keep", show=False, priority=True),
        Binding("escape", "keep", "save and close", priority=True),
        Binding("ctrl+r", "close", "discard", priority=True),
    ]
