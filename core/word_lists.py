"""Word lists that come along: TOML files beside the modules that read them."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any


def word_lists(package: str | None, file: str) -> dict[str, Any]:
    """The lists of a file, by their names.

    Args:
        package: The `__package__` of a module beside which the file lies.
        file: Its name.
    """
    return tomllib.loads(files(package or "").joinpath(file).read_text(encoding="utf-8"))


def rows(listed: str) -> list[list[str]]:
    """The rows of a list, each with its words: "open shut | hot cold" has two."""
    return [row.split() for row in listed.split("|") if row.strip()]
