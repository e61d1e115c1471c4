"""How the application looks and is called upon: theme, signs, keys, palette."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, cast

from platformdirs import user_downloads_path
from textual.app import App, SystemCommand
from textual.command import Provider
from textual.filter import LineFilter, Monochrome
from textual.notifications import SeverityLevel
from textual.screen import Screen
from textual.scrollbar import ScrollBar, ScrollBarRender

from ..core.text.visible import visible
from . import screens
from .commands.command import canonical
from .looks.ascii import Ascii, WholeCells
from .looks.colours import Colourless, few, filters, system_of
from .looks.first_look import FirstLook, terminal_encoding
from .looks.once import ShownOnce
from .looks.themes import MONOCHROME, OWN, worn

if TYPE_CHECKING:
    from .settings import Preferences


def _palette() -> type[Provider]:
    from .screens.palette import Palette  # noqa: PLC0415 - it is asked for when the palette opens

    return Palette


class ThemedApp(App[None]):
    """An application that keeps to the reader's settings."""

    # Textual leaves the colour of the text there, whatever the theme says.
    CSS = """
    OptionList:ansi:blur > .option-list--option-highlighted {
        color: $block-cursor-blurred-foreground;
    }
    """
    # One source for all commands: of several, the order would change from run to run.
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_palette}
    ENABLE_COMMAND_PALETTE: ClassVar[bool] = True
    SYSTEM: ClassVar[frozenset[str]] = frozenset({"Theme", "Screenshot"})
    """Textual's own commands that the palette keeps; the others are declared or of no use here."""

    def __init__(self) -> None:
        super().__init__()
        self._preferences: Preferences | None = None
        self._system = system_of(self.console)
        self._colours = [Colourless()] if self.no_color else filters(self._system)
        self._ascii = Ascii(terminal_encoding())
        self._told = ShownOnce()

    @property
    def preferences(self) -> Preferences:
        """What the reader set."""
        if self._preferences is None:
            from .settings import Preferences  # noqa: PLC0415 - the first frame comes first

            self._preferences = Preferences()
        return self._preferences

    @property
    def keys(self) -> Mapping[str, tuple[str, ...]]:
        """The keys that the reader gave to commands, by id."""
        return {
            name: tuple(map(canonical, keys)) for name, keys in self.preferences.values.keys.items()
        }

    @property
    def text_width(self) -> int:
        """Cells of a line of text at most."""
        return self.preferences.values.text_width

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What changes all that is drawn: to colours that can be read, last of all to ASCII."""
        # Textual's own would leave grey colours, which are colours too.
        drawn = [each for each in super().get_line_filters() if not isinstance(each, Monochrome)]
        # The terminal's own palette is as its owner wants it.
        if self.no_color or not self.native_ansi_color:
            drawn += self._colours
        return [*drawn, *([self._ascii] if self._ascii.enabled else [])]

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Textual's commands that make sense here."""
        for command in super().get_system_commands(screen):  # pyright: ignore[reportUnknownMemberType]
            if command.title in self.SYSTEM:
                yield command

    def deliver_screenshot(
        self, filename: str | None = None, path: str | None = None, time_format: str | None = None
    ) -> str | None:
        """Save a picture of the screen in the folder for downloads; say where, or why not."""
        folder = Path(path or user_downloads_path())
        try:
            folder.mkdir(parents=True, exist_ok=True)
            saved = self.save_screenshot(filename, str(folder), time_format)
        except OSError as error:
            problem = f"{folder}: the screenshot cannot be saved ({error.strerror or error})."
            self.notify(visible(problem), severity="error", markup=False, timeout=10)
        else:
            self.notify(visible(f"Screenshot saved: {saved}"), markup=False, timeout=10)
        return None

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = True,
    ) -> None:
        """Show a notice, unless an equal one is on the screen."""
        seconds = self.NOTIFICATION_TIMEOUT if timeout is None else timeout
        if self._told.is_new(title, message, seconds):
            super().notify(message, title=title, severity=severity, timeout=seconds, markup=markup)

    def clear_notifications(self) -> None:
        """Take all notices off the screen."""
        self._told.forget()
        super().clear_notifications()

    def on_click(self) -> None:
        """Let a notice come again that a click may have taken away."""
        self._told.forget()

    def put_in_force(self, preferences: Preferences) -> None:
        """Put changed settings in force: theme, signs and keys."""
        self._preferences = preferences
        self._apply_look(FirstLook(preferences.values.theme, preferences.ascii))
        self._remap()
        self.refresh_css(animate=False)

    def _apply_look(self, first: FirstLook) -> None:
        """Wear the theme, or what comes near it where there are few colours or none."""
        self._ascii.enabled = first.ascii
        ScrollBar.renderer = WholeCells if first.ascii else ScrollBarRender
        for theme in (*OWN, *([MONOCHROME] if self.no_color else [])):
            self.register_theme(theme)
        theme = first.theme
        if few(self._system):
            theme = worn(self.available_themes[theme])
        self.theme = MONOCHROME.name if self.no_color else theme

    def action_command_palette(self) -> None:
        """Show every command, to be found by its name."""
        from .screens.palette import PaletteScreen  # noqa: PLC0415 - it is loaded when it is asked for

        if not PaletteScreen.is_open(cast("App[object]", self)):
            self.push_screen(PaletteScreen(id="--command-palette"))

    def _remap(self) -> None:
        """Give the commands the reader's keys."""
        self.set_keymap({name: ",".join(keys) for name, keys in self.keys.items()})

    def action_settings(self) -> None:
        """Show the settings."""
        self.push_screen(screens.SettingsScreen(self.preferences), self._set)

    def _set(self, changed: Preferences | None) -> None:
        if changed is not None:
            self.put_in_force(changed)
