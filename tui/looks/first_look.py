"""What the first frame needs of the settings, before there is time to read them in full."""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_config_path

from .themes import names

DEFAULT_THEME = "textual-dark"


@dataclass(frozen=True)
class FirstLook:
    """How the first frame looks."""

    theme: str = DEFAULT_THEME
    ascii: bool = False


def first_look(called: Mapping[str, object]) -> FirstLook:
    """What the call says, or else the settings file as far as it is right.

    What is wrong with the file is told when it is read in full.

    Args:
        called: Settings that the call overrules, by name.
    """
    values: dict[str, object] = {}
    with suppress(OSError, ValueError):
        values = tomllib.loads(default_path().read_text(encoding="utf-8-sig"))
    values |= called
    theme = values.get("theme")
    known = theme if isinstance(theme, str) and theme in names() else DEFAULT_THEME
    return FirstLook(known, values.get("ascii", not utf8()) is True)


def default_path() -> Path:
    """The settings file of this person on this machine."""
    named = os.environ.get("PERSPECTIVES_CONFIG")
    folder = Path(named) if named else user_config_path("perspectives", appauthor=False)
    return folder / "settings.toml"


def utf8() -> bool:
    """Whether the terminal's encoding has every sign."""
    set_to = (os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG"))
    locale = next((name for name in set_to if name), "")
    # Without a locale Python itself assumes UTF-8, and so do most terminals.
    return not locale or locale in ("C", "POSIX") or "utf" in locale.casefold().replace("-", "")


def terminal_encoding() -> str:
    """The encoding of what the terminal is sent."""
    return getattr(sys.__stderr__, "encoding", None) or "ascii" if not utf8() else "utf-8"
