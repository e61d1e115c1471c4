"""What people wrote in the margins of a file: told after its text, and never compared."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from .material import Builder


class Comment(NamedTuple):
    """A comment in the margin."""

    author: str
    """Nothing when it is not signed."""
    text: str


def add(builder: Builder, comments: Iterable[Comment]) -> None:
    """Add each comment to the end of a text, as boilerplate with its author."""
    for author, text in comments:
        by = f" by {' '.join(author.split())}" if author.strip() else ""
        if words := " ".join(text.split()):
            builder.add(f"[Comment{by}: {words}]", "boilerplate")
