"""Where the output of a subcommand goes: to a file, or to stdout."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from ...core.errors import ExportError
from ..launch.exit_codes import DONE
from ..launch.inputs import path
from ..system.output import put, say


def deliver(content: str | bytes, target: str | None, *, force: bool) -> int:
    """Write to a file, or to stdout when none was named."""
    from ...core.export import write  # noqa: PLC0415

    if target in (None, "-"):
        put(content)
        return DONE
    check_target(target, force=force)
    write(content, path(target), overwrite=True)
    say(f"{target} written.")
    return DONE


def check_target(target: str | None, *, force: bool) -> None:
    """Refuse a file that is there already, before any work is done for it.

    Raises:
        ExportError: The file exists, and nobody said that it may be overwritten.
    """
    with suppress(OSError):  # a name that the system refuses is told when it is written
        if target and not force and path(target).is_file():
            raise ExportError(f"{target}: this file exists already; name another, or add --force.")


def format_of(target: str | None, otherwise: str) -> str:
    """The format that the ending of a file asks for, or another where it says nothing."""
    from ...core.export import FORMATS as KNOWN  # noqa: PLC0415

    ending = Path(target or "").suffix.lower()
    return next((name for name, each in KNOWN.items() if each.ending == ending), otherwise)
