"""What a user named -> bytes: files, folders, patterns, standard input and addresses."""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from . import choosing, fetching, loading
from .material import Material, Notice


def expand(named: str, suffixes: Collection[str]) -> list[str]:
    """The sources that a user's word stands for: itself, or the files of a folder or a pattern.

    Args:
        named: A path, a pattern, an address or `-`, with what is chosen of it after a `#`.
        suffixes: Of the files that count in a folder.

    Raises:
        DocumentError: The folder or the pattern holds nothing to read.
    """
    if named == "-" or fetching.is_address(named) or os.path.lexists(named):
        path, chosen = named, ""
    else:
        path, mark, chosen = named.rpartition("#")
        path, chosen = (path, f"#{chosen}") if mark else (named, "")
    if path == "-" or fetching.is_address(path):
        return [named]
    return [f"{file}{chosen}" for file in loading.expand(path, suffixes)]


def open_source(named: str, *, offline: bool, notice: Notice) -> Material:
    """The bytes of one source, with what is known of it.

    Args:
        named: A path, an address or `-`, with what is chosen of it after a `#`.
        offline: Whether an address is only looked for among the pages that were kept.
        notice: Told about redirects.

    Raises:
        CallError: What follows the `#` chooses nothing.
        DocumentError: The source cannot be opened.
    """
    if fetching.is_address(named):
        page = fetching.fetch(named, offline=offline, notice=notice)
        return replace(page, notice=notice)
    whole = os.path.lexists(named)  # a name may hold a # of its own
    path, choice = (named, choosing.Choice()) if whole else choosing.parse(named)
    # A name that is no UTF-8 can be opened, but not be shown or saved as it is.
    origin = os.fsencode(path).decode(errors="replace")
    if path == "-":
        return Material(loading.standard_input(), "-", choice=choice, notice=notice)
    file = Path(path)
    suffix = file.suffix.lower()
    return Material(loading.load(file), origin, suffix, choice=choice, notice=notice)
