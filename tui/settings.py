"""What the reader set: a TOML file in the platform's config folder, overruled by the call.

theme = "colour-blind"
ascii = true
text_width = 72
changes_first = false

[keys]
next_topic = ["f5", "n"]

[engine]
link_threshold = 0.2
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Annotated, cast

from pydantic import BeforeValidator, Field

from ..core import saving, toml_file
from ..core.documents import Frozen
from ..core.errors import SettingsError
from ..core.judge.settings import JudgeSettings
from ..core.settings import RENAMED, Settings
from .commands import COMMANDS
from .commands.command import Command, canonical, label, remapped
from .looks.first_look import DEFAULT_THEME, default_path, utf8
from .looks.themes import names as theme_names


def _keys(given: object) -> object:
    if isinstance(given, str):
        return (given,)
    return tuple(cast("list[object]", given)) if isinstance(given, list) else given


Keys = Annotated[tuple[str, ...], BeforeValidator(_keys)]
"""One key, or a list of keys."""


class Values(Frozen, strict=True):
    """What a settings file can hold."""

    theme: str = DEFAULT_THEME
    ascii: bool | None = None
    """None to use signs beyond ASCII where the locale has them."""
    text_width: int = Field(default=80, ge=20, le=200)
    """Cells of a line of text at most."""
    changes_first: bool = True
    """Whether the sheet of changes opens by itself where texts are versions of each other."""
    keys: dict[str, Keys] = Field(default_factory=dict)
    """By id of a command: the keys that it has in place of its own."""
    engine: Settings = Settings()
    judge: JudgeSettings = JudgeSettings()
    """A language model of the reader's; without an address there is none."""


@dataclass(frozen=True)
class Preferences:
    """The settings in force, and where each comes from."""

    values: Values = field(default_factory=Values)
    path: Path | None = None
    """The settings file, whether it is there or not; None when nothing can be kept."""
    called: frozenset[str] = frozenset()
    """Settings that the call of the program overrules."""

    @cached_property
    def commands(self) -> tuple[Command, ...]:
        """The commands with the reader's keys."""
        return remapped(COMMANDS, self.values.keys)

    @property
    def ascii(self) -> bool:
        """Whether the screen keeps to ASCII."""
        return not utf8() if self.values.ascii is None else self.values.ascii

    def origin(self, name: str) -> str:
        """Where a setting comes from; the engine's are called "engine.link_threshold"."""
        holder, _, key = name.rpartition(".")
        known = self.values.engine.model_fields_set if holder else self.values.model_fields_set
        if name in self.called:
            return "command line"
        if name == "ascii" and self.values.ascii is None:
            return "locale"
        return "settings file" if key in known else "default"

    @property
    def given(self) -> dict[str, object]:
        """What the call of the program overrules, by name."""
        return {name: getattr(self.values, name) for name in self.called}

    def called_with(self, **given: object) -> Preferences:
        """These settings, overruled by what was given to the program."""
        values = self.values.model_copy(update=given)
        return replace(self, values=values, called=self.called | given.keys())


def load(path: Path | None = None) -> Preferences:
    """Read the settings; without a file everything is as it comes.

    Raises:
        SettingsError: The file cannot be used; the message says which line and key.
    """
    path = path or default_path()
    if not path.exists():
        return Preferences(path=path)
    values = toml_file.read(path, Values, "settings file", SettingsError, RENAMED)
    if problem := _problem(values):
        location, reason = problem
        text = path.read_text(encoding="utf-8-sig")
        line = toml_file.line_of(location, text)
        raise SettingsError(f"{path}: line {line}, key {'.'.join(location)!r}: {reason}.")
    return Preferences(values, path)


def save(path: Path, values: Mapping[str, str | bool]) -> None:
    """Set top-level values in the file; everything else in it stays as it was written.

    Raises:
        SettingsError: The file cannot be written.
    """
    import tomlkit  # noqa: PLC0415 - it is needed only where something is saved
    from tomlkit.exceptions import ParseError  # noqa: PLC0415

    try:
        text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
        document = tomlkit.parse(text)
        for name, value in values.items():
            document[name] = value
        path.parent.mkdir(parents=True, exist_ok=True)
        saving.replace(path, tomlkit.dumps(document).encode())  # pyright: ignore[reportUnknownMemberType]
    except ParseError as error:
        raise SettingsError(
            f"{path}: this is no TOML ({error}); mend it, then save again."
        ) from error
    except OSError as error:
        raise SettingsError(f"{path}: the settings cannot be saved ({error.strerror}).") from error


def _problem(values: Values) -> tuple[tuple[str, ...], str] | None:
    """The first thing that is wrong with values that each by itself are right."""
    if values.theme not in theme_names():
        return ("theme",), f"no such theme; choose one of {', '.join(theme_names())}"
    commands = {command.id: command for command in COMMANDS}
    for name in values.keys:
        if name not in commands:
            return ("keys", name), "no command has this id; see the help for their names"
        if commands[name].numbered:
            return ("keys", name), "the digits cannot be given away"
    commands_now = remapped(COMMANDS, values.keys)
    owners: dict[str, list[Command]] = {}
    for command in commands_now:
        for key in command.all_keys:
            owners.setdefault(canonical(key), []).append(command)
    for key, owning in owners.items():
        changed = [command for command in owning if command.id in values.keys]
        if len(owning) > 1 and changed:
            clash = " and ".join(f'"{each.name}" ({each.id})' for each in owning)
            return ("keys", changed[0].id), f"{label(key)} cannot do both {clash}; choose another"
    return None
