"""Word lists that come along: TOML files beside the modules that read them."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any


def word_lists(package: str | None, file: str) -> dict[str, Any]:
    """The lists of a file, by their names.

    Args:
        package: The `__package__` of a module beside which the file lies.
        file: Its name.
    """
    return tomllib.loads(files(package or "").joinpath(file).read_text(encoding="utf-8"))


def listing(package: str | None, file: str) -> Callable[[str], frozenset[str]]:
    """What gives the words of each list of a file, by the name of the list."""
    lists: dict[str, str] = word_lists(package, file)

    @cache
    def listed(name: str) -> frozenset[str]:
        return frozenset(lists[name].split())

    return listed


def rows(listed: str) -> list[list[str]]:
    """The rows of a list, each with its words: "open shut | hot cold" has two."""
    return [row.split() for row in listed.split("|") if row.strip()]
