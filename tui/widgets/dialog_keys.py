"""The keys that work in a dialog now, on as many lines as they need."""

from __future__ import annotations

from collections.abc import Iterator

from textual.binding import Binding
from textual.content import Content
from textual.geometry import Size
from textual.style import Style
from textual.widget import Widget

from ..commands.command import label
from .key_line import KEY

GAP = 2
"""Cells between two keys."""


class DialogKeys(Widget):
    """Made from the bindings; a click does what the key does."""

    DEFAULT_CSS = """
    DialogKeys { dock: bottom; width: 1fr; height: auto; margin-top: 1; text-wrap: nowrap; }
    """
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        # Keys have a colour of their own, though they can be clicked.
        self.auto_links = False

    def on_mount(self) -> None:
        """Follow the bindings: where the cursor stands decides which ones there are."""
        signal = self.screen.bindings_updated_signal  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        signal.subscribe(self, lambda _: self.refresh(layout=True))  # pyright: ignore[reportUnknownMemberType, reportUnknownLambdaType]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as the keys need in this width."""
        del container, viewport
        return len(self._lines(width))

    def render(self) -> Content:
        """The keys, and what each does."""
        gap = Content(" " * GAP)
        lines = self._lines(self.content_size.width)
        return Content("\n").join(gap.join(line) for line in lines)

    def _lines(self, width: int) -> list[list[Content]]:
        lines: list[list[Content]] = [[]]
        room = width
        for item in self._items():
            if lines[-1] and room < item.cell_length:
                lines.append([])
                room = width
            lines[-1].append(item)
            room -= item.cell_length + GAP
        return lines

    def _items(self) -> Iterator[Content]:
        """Each action once, by the first of its keys; what leads out comes last."""
        keys_shown: set[str] = set()
        active_now = self.screen.active_bindings.values()
        for active in sorted(active_now, key=lambda each: each.binding.key == "escape"):
            binding = active.binding
            if binding.show and active.enabled and binding.action not in keys_shown:
                keys_shown.add(binding.action)
                yield _item(binding)


def _item(binding: Binding) -> Content:
    key = Content(binding.key_display or label(binding.key)).stylize(KEY)
    item = Content.assemble(key, f" {binding.description}")
    return item.stylize(Style.from_meta({"@click": f"app.simulate_key({binding.key!r})"}))
