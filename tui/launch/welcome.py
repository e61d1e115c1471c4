"""What a reader is told the first time, and never again."""

from __future__ import annotations

from collections.abc import Iterable

from ...core import folders
from ..commands.command import Command, key_labels

HINT = """{brief} what was found, {next_topic} next topic, {next_divergence} next divergence.
{why} says why two texts agree or diverge; {help} helps.
Notes keep themselves; nothing leaves this machine."""


def hint(commands: Iterable[Command]) -> str:
    """The hint, or nothing when it was given before or that could not be remembered.

    Args:
        commands: With the reader's keys.
    """
    folder = folders.data()
    mark = folder / "welcomed"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        mark.touch(exist_ok=False)
    except OSError:
        # There already, or a place that cannot be written: better no hint than one each time.
        return ""
    return HINT.format_map(key_labels(commands))
