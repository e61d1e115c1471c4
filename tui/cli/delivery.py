"""Where the output of a subcommand goes: to a file, or to stdout."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from ...core.errors import CallError, ExportError
from ..launch.exit_codes import DONE
from ..system.output import put, say
from ..system.paths import typed_path


def deliver(content: str | bytes, target: str | None, *, force: bool) -> int:
    """Write to a file, or to stdout when none was named."""
    from ...core.export import write  # noqa: PLC0415

    if target in (None, "-"):
        put(content)
        return DONE
    check_target(target, force=force)
    write(content, typed_path(target), overwrite=True)
    say(f"{target} written.")
    return DONE


def check_target(target: str | None, *, force: bool) -> None:
    """Refuse a file that is there already, before any work is done for it.

    Raises:
        ExportError: The file exists, and nobody said that it may be overwritten.
    """
    with suppress(OSError):  # a name that the system refuses is told when it is written
        if target and not force and typed_path(target).is_file():
            raise ExportError(f"{target}: this file exists already; name another, or add --force.")


def format_of(options: Namespace, endings: Mapping[str, str], otherwise: str) -> str:
    """The format that was named, or that the ending of the file asks for.

    Args:
        options: The call.
        endings: What files may end in, with the dot, each with its format.
        otherwise: The format where neither says anything.

    Raises:
        CallError: The file ends in something else, and no format was named.
    """
    ending = Path(options.output or "").suffix.lower()
    if options.format or not ending:
        return options.format or otherwise
    if ending not in endings:
        known = ", ".join(endings)
        raise CallError(
            f"{options.output}: nothing here is written as {ending}; choose one of {known}, or "
            "name the format with --format."
        )
    return endings[ending]


def export_endings() -> dict[str, str]:
    """The ending of each format of an export; where two have the same, it stands for the first."""
    from ...core.export import FORMATS as KNOWN  # noqa: PLC0415

    first_last = reversed(KNOWN.items())
    return dict(reversed({each.ending: name for name, each in first_last}.items()))
