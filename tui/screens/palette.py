"""The command palette: every declared command, found by name or help."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import cast

from textual.app import App, SystemCommand
from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.filter import LineFilter
from textual.screen import ModalScreen
from textual.widgets import LoadingIndicator

from ..commands import COMMANDS
from ..commands.command import Command, as_set, label
from ..looks.legible import faint


class PaletteScreen(CommandPalette):
    """Textual's, before a faint background and without its coloured picture."""

    DEFAULT_CSS = "PaletteScreen SearchIcon { display: none; }"

    def on_mount(self) -> None:
        """Stop what would be drawn 16 times a second, also unseen: commands are found at once."""
        self.query_one(LoadingIndicator).auto_refresh = None

    def get_line_filters(self) -> list[LineFilter]:
        """What shows through from behind is meant to be faint."""
        return faint(super().get_line_filters())


class Palette(Provider):
    """The commands that can be used now."""

    async def discover(self) -> Hits:
        """All of them, in their order."""
        for title, run in self._of_dialog():
            yield DiscoveryHit(title, run)
        for command in self._usable():
            yield DiscoveryHit(self._title(command), self._run(command), help=command.help)
        for command in self._textual():
            yield DiscoveryHit(command.title, command.callback, help=command.help)

    async def search(self, query: str) -> Hits:
        """Those that match what was typed."""
        matcher = self.matcher(query)
        for title, run in self._of_dialog():
            score = matcher.match(title)
            if score > 0:
                yield Hit(score, matcher.highlight(title), run)
        for command in self._usable():
            # A name that matches comes before a help that happens to.
            score = matcher.match(command.name) or matcher.match(command.help) / 10
            if score > 0:
                title = matcher.highlight(self._title(command))
                yield Hit(score, title, self._run(command), help=command.help)
        for command in self._textual():
            score = matcher.match(command.title)
            if score > 0:
                title = matcher.highlight(command.title)
                yield Hit(score, title, command.callback, help=command.help)

    def _textual(self) -> Iterable[SystemCommand]:
        app: App[object] = self.app  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        return app.get_system_commands(self.screen)  # pyright: ignore[reportUnknownMemberType]

    def _of_dialog(self) -> Iterator[tuple[str, partial[object]]]:
        """What can be done in the dialog that is open, if one is: "Merge (m)"."""
        if not isinstance(self.screen, ModalScreen):
            return
        names_told: set[str] = set()
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if binding.show and active.enabled and binding.action not in names_told:
                names_told.add(binding.action)
                key = binding.key_display or label(binding.key)
                does = f"{binding.description[:1].upper()}{binding.description[1:]}"
                yield f"{does} ({key})", partial(self.screen.run_action, binding.action)

    def _usable(self) -> Iterator[Command]:
        if isinstance(self.screen, ModalScreen):
            return  # they are those of the screen below
        app = cast("object", self.app)  # pyright: ignore[reportUnknownMemberType]
        for command in as_set(COMMANDS, app):
            if not command.numbered and self.screen.check_action(command.action_name, ()):
                yield command

    def _title(self, command: Command) -> str:
        return f"{command.name} ({command.key_label})"

    def _run(self, command: Command) -> partial[object]:
        return partial(self.screen.run_action, command.action_for(""))
