"""Every setting, its value and where it comes from; theme and signs can be changed and saved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import ClassVar, cast

from textual.app import App
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from ...core.errors import SettingsError
from ...core.text.visible import visible
from ..looks.themes import names
from ..settings import Preferences, load, save
from ..system.editor import edit
from .dialog import Dialog

WIDTHS = 29, 16
"""Cells of a setting's name and of its value."""

BEGINNING = """# Settings of perspectives: take the # away from what you change.
# theme = "colour-blind"
# ascii = true
# text_width = 72
# changes_first = false

# [keys]
# next_topic = ["f5", "n"]

# [engine]
# link_threshold = 0.6
"""
"""What a settings file begins with, when there is none yet."""


class SettingsScreen(Dialog[Preferences | None]):
    """The settings; what is changed here is tried at once and kept when it is saved.

    Args:
        preferences: The settings in force.
    """

    DEFAULT_CSS = """
    SettingsScreen {
        & > #box { max-width: 84; }
        VerticalScroll { height: auto; max-height: 1fr; }
        #path { margin-bottom: 1; color: $text-muted; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("t", "theme(1)", "theme"),
        Binding("T", "theme(-1)", "theme before", show=False),
        Binding("a", "ascii", "ascii"),
        Binding("s", "save", "save"),
        Binding("e", "edit", "edit file"),
        Binding("j,down", "scroll(1)", show=False),
        Binding("k,up", "scroll(-1)", show=False),
        Binding("q,comma,enter", "close", show=False),
    ]

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.heading = "Settings"
        self._preferences = preferences
        self._changed: dict[str, str | bool] = {}
        self._rows = Static()
        self._path = Static(id="path")

    def parts(self) -> list[Widget]:
        """The settings, and the file that they are kept in."""
        return [VerticalScroll(self._path, self._rows)]

    def on_mount(self) -> None:
        """Show them."""
        super().on_mount()
        self._draw()

    def action_theme(self, step: int) -> None:
        """Try the next theme."""
        if self.app.no_color:  # pyright: ignore[reportUnknownMemberType]
            self._say("Without colour (NO_COLOR) there is one theme only.")
            return
        themes = names()
        index = themes.index(self._preferences.values.theme) + step
        self._change("theme", themes[index % len(themes)])

    def action_ascii(self) -> None:
        """Try the other kind of signs."""
        self._change("ascii", not self._preferences.ascii)

    def action_save(self) -> None:
        """Keep what was changed in the settings file."""
        path = self._preferences.path
        if path is None or not self._changed:
            self._say("Nothing was changed here.")
            return
        try:
            save(path, self._changed)
        except SettingsError as error:
            self.notify(visible(str(error)), severity="error", markup=False, timeout=10)
            return
        self._say(f"Saved: {', '.join(self._changed)}.")
        values = self._preferences.values
        known = values.model_copy(update=self._changed)
        called = self._preferences.called - self._changed.keys()
        self._changed = {}
        self._put_in_force(replace(self._preferences, values=known, called=called))

    def action_edit(self) -> None:
        """Open the settings file in the reader's editor; what can be, is put in force at once."""
        path = self._preferences.path
        if path is None:
            self._say("There is no settings file to edit.")
            return
        try:
            edit(cast("App[object]", self.app), path, BEGINNING)  # pyright: ignore[reportUnknownMemberType]
            edited = load(path)
        except SettingsError as error:
            self.notify(visible(str(error)), severity="error", markup=False, timeout=20)
            return
        before, self._changed = self._preferences, {}
        self._put_in_force(edited.called_with(**before.given))
        again = edited.values.engine != before.values.engine
        self._say("Settings read; comparing again by them." if again else "Settings read.")

    def action_scroll(self, lines: int) -> None:
        """Scroll by some lines, downwards or, when negative, upwards."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)

    def _change(self, name: str, value: str | bool) -> None:
        self._changed[name] = value
        values = self._preferences.values.model_copy(update={name: value})
        self._put_in_force(replace(self._preferences, values=values))

    def _put_in_force(self, preferences: Preferences) -> None:
        self._preferences = preferences
        app = cast("object", self.app)  # pyright: ignore[reportUnknownMemberType]
        put_in_force = getattr(app, "put_in_force", None)
        if put_in_force is not None:
            put_in_force(preferences)
        self._draw()

    def _draw(self) -> None:
        rows = [
            Content.assemble(
                (f"{name} ".ljust(WIDTHS[0]), "bold"), f"{value:<{WIDTHS[1]}} ", origin
            )
            for name, value, origin in settings(self._preferences, self._changed)
        ]
        self._rows.update(Content("\n").join(rows))
        path = self._preferences.path
        self._path.update(Content(visible(f"Settings file: {path or 'none'}")))

    def _say(self, text: str) -> None:
        self.notify(text, markup=False)


def settings(
    preferences: Preferences, changed: Mapping[str, object]
) -> Iterator[tuple[str, str, str]]:
    """Name, value and origin of every setting."""
    values = preferences.values
    shown_values = {
        "theme": values.theme,
        "ascii": "yes" if preferences.ascii else "no",
        "text_width": f"{values.text_width} cells",
        "changes_first": "yes" if values.changes_first else "no",
        **{f"keys.{name}": " ".join(keys) for name, keys in values.keys.items()},
        **{f"engine.{name}": str(value) for name, value in values.engine},
    }
    for name, value in shown_values.items():
        keys = name.startswith("keys.")
        origin = "settings file" if keys else preferences.origin(name)
        yield name, visible(value), "tried, not saved" if name in changed else origin
    if not values.keys:
        yield "keys", "as they come", "default"
