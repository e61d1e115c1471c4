"""What a user named -> bytes: files, folders, patterns, standard input and addresses."""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from ..locator import STANDARD_INPUT, is_address, locate
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
    source, chosen = locate(named)
    if source == STANDARD_INPUT or is_address(source):
        return [named]
    return [f"{file}{chosen}" for file in loading.expand(source, suffixes)]


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
    locator = locate(named)
    choice = choosing.parse(locator)
    if is_address(locator.source):
        page = fetching.fetch(locator.source, offline=offline, notice=notice)
        return replace(page, choice=choice, notice=notice)
    if locator.source == STANDARD_INPUT:
        return Material(loading.standard_input(), STANDARD_INPUT, choice=choice, notice=notice)
    file = Path(locator.source)
    # A name that is no UTF-8 can be opened, but not be shown or saved as it is.
    origin = os.fsencode(locator.source).decode(errors="replace")
    suffix = file.suffix.lower()
    return Material(loading.load(file), origin, suffix, choice=choice, notice=notice)
